package de.familienaudit.shared.datei;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.openxml4j.util.ZipSecureFile;

/**
 * Decides whether a zip archive may be given to the reader of Word documents or of
 * workbooks. It unpacks every entry into nothing, so a
 * bomb is found by what really comes out of it and not by the sizes it claims.
 */
public final class ZipCheck {

    public static final int MAX_EINTRAEGE = 5_000;
    static final long MAX_ENTPACKT = 60L * 1024 * 1024;
    /** What says how the parts of the archive hang together is kept as a tree in memory. */
    static final long MAX_VERWALTUNG = 2L * 1024 * 1024;

    static final double MIN_VERHAELTNIS = 0.005;

    private static final byte[] ZIP = {'P', 'K'};
    private static final byte[] ERSTER_EINTRAG = {'P', 'K', 3, 4};
    private static final byte[] VERZEICHNISENDE = {'P', 'K', 5, 6};
    private static final int KUERZESTES_ENDE = 22;
    private static final int LAENGSTES_ENDE = KUERZESTES_ENDE + 65_535;
    private static final int FLAGS = 6;
    private static final int SCHONGRENZE = 1024 * 1024;
    private static final String DOKUMENT = "word/document";
    private static final String MAPPE = "xl/workbook";

    static {
        ZipSecureFile.setMinInflateRatio(MIN_VERHAELTNIS);
        ZipSecureFile.setGraceEntrySize(SCHONGRENZE);
        ZipSecureFile.setMaxEntrySize(MAX_ENTPACKT);
        ZipSecureFile.setMaxFileCount(MAX_EINTRAEGE);
    }

    private ZipCheck() {}

    public static boolean isZip(byte[] inhalt) {
        return Bytes.startsWith(inhalt, ZIP)
                && (Bytes.startsWith(inhalt, ERSTER_EINTRAG) || Bytes.startsWith(inhalt, VERZEICHNISENDE));
    }

    /**
     * Refuses damaged, encrypted, exploding archives and those that hold neither a Word document nor a workbook.
     *
     * @param regel number of the rule that speaks
     * @throws de.familienaudit.shared.BusinessRuleException &lt;regel&gt;.datei_beschaedigt, .datei_verschluesselt, .datei_fremd,
     *     .datei_zip_bombe
     */
    public static Officeart pruefe(byte[] inhalt, String regel) {
        int suchbeginn = Math.max(0, inhalt.length - LAENGSTES_ENDE);
        int ende = Bytes.indexOf(inhalt, VERZEICHNISENDE, suchbeginn);
        if (ende < 0 || ende + KUERZESTES_ENDE > inhalt.length) {
            throw Dateimangel.BESCHAEDIGT.exception(regel);
        }
        if (Bytes.startsWith(inhalt, ERSTER_EINTRAG) && (inhalt[FLAGS] & 1) == 1) {
            throw Dateimangel.VERSCHLUESSELT.exception(regel);
        }
        Officeart art;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(inhalt), StandardCharsets.UTF_8)) {
            art = entpacke(zip, inhalt.length, regel);
        } catch (IOException | IllegalArgumentException e) {
            throw Dateimangel.BESCHAEDIGT.exception(regel, e);
        }
        if (art == null) {
            throw Dateimangel.FREMD.exception(regel);
        }
        return art;
    }

    private static Officeart entpacke(ZipInputStream zip, long gepackt, String regel) throws IOException {
        Officeart art = null;
        int eintraege = 0;
        long entpackt = 0;
        for (ZipEntry eintrag = zip.getNextEntry(); eintrag != null; eintrag = zip.getNextEntry()) {
            if (++eintraege > MAX_EINTRAEGE) {
                throw Dateimangel.ZIP_BOMBE.exception(regel);
            }
            if (isHauptteil(eintrag, DOKUMENT)) {
                art = Officeart.DOCX;
            } else if (isHauptteil(eintrag, MAPPE) && art == null) {
                art = Officeart.XLSX;
            }
            long bisher = entpackt;
            entpackt = zaehle(zip, bisher, gepackt, regel);
            if (isVerwaltung(eintrag.getName()) && entpackt - bisher > MAX_VERWALTUNG) {
                throw Dateimangel.ZIP_BOMBE.exception(regel);
            }
        }
        return art;
    }

    private static boolean isHauptteil(ZipEntry eintrag, String anfang) {
        return eintrag.getName().startsWith(anfang) && eintrag.getName().endsWith(".xml");
    }

    private static boolean isVerwaltung(String name) {
        return name.endsWith(".rels") || name.startsWith("[Content_Types]") || name.startsWith("docProps/");
    }

    private static long zaehle(InputStream eintrag, long bisher, long gepackt, String regel) throws IOException {
        byte[] puffer = new byte[16 * 1024];
        long entpackt = bisher;
        for (int n = eintrag.read(puffer); n >= 0; n = eintrag.read(puffer)) {
            entpackt += n;
            boolean zuDicht = entpackt > SCHONGRENZE && gepackt < entpackt * MIN_VERHAELTNIS;
            if (entpackt > MAX_ENTPACKT || zuDicht) {
                throw Dateimangel.ZIP_BOMBE.exception(regel);
            }
        }
        return entpackt;
    }
}
