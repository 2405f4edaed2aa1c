package de.familienaudit.haushalt.einlesen;

import de.familienaudit.haushalt.domain.aufnahme.Plantabelle;
import de.familienaudit.haushalt.domain.aufnahme.Planzeile;
import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.Violation;
import de.familienaudit.shared.datei.Dateimangel;
import de.familienaudit.shared.datei.Mappenwerte;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.xssf.eventusermodel.XSSFReader;

/**
 * Rule H-5: reads the sheet of a workbook that holds the plan, as a stream; POI opens the package only. Links to other files are not followed,
 * formulas are not computed: what the spreadsheet kept of them is taken.
 */
final class XlsxPlanReader {

    private static final int GENANNT = 200;

    private final Predicate<List<Planzeile>> hatKopf;
    private final List<String> uebergangene = new ArrayList<>();
    private String gewaehlt;
    private List<Planzeile> plan = List.of();
    private boolean mitKopf;

    private XlsxPlanReader(Predicate<List<Planzeile>> hatKopf) {
        this.hatKopf = hatKopf;
    }

    /**
     * @param inhalt an archive that holds a workbook, looked through before
     * @throws BusinessRuleException H-5.datei_…
     */
    static Plantabelle lies(byte[] inhalt, Predicate<List<Planzeile>> hatKopf) {
        try (OPCPackage paket = OPCPackage.open(new ByteArrayInputStream(inhalt))) {
            try {
                return new XlsxPlanReader(hatKopf).alles(new XSSFReader(paket));
            } finally {
                paket.revert();
            }
        } catch (BusinessRuleException e) {
            throw e;
        } catch (IOException | OpenXML4JException | XMLStreamException | RuntimeException e) {
            throw Dateimangel.BESCHAEDIGT.exception(Plangrenzen.REGEL, e);
        }
    }

    private Plantabelle alles(XSSFReader mappe) throws IOException, OpenXML4JException, XMLStreamException {
        Mappenwerte werte = Mappenwerte.of(mappe, new Mappenfehler());
        XSSFReader.SheetIterator blaetter = (XSSFReader.SheetIterator) mappe.getSheetsData();
        while (blaetter.hasNext()) {
            try (InputStream inhalt = blaetter.next()) {
                String name = blaetter.getSheetName();
                if (mitKopf) {
                    uebergangene.add(name);
                } else {
                    blatt(name, new PlanblattParser(werte, inhalt).zeilen());
                }
            }
        }
        List<Violation> bemerkungen = uebergangene.isEmpty()
                ? List.of()
                : List.of(Violation.of("H-5.blaetter", gewaehlt, namen(uebergangene)));
        return new Plantabelle(plan, bemerkungen);
    }

    /** The first sheet that has heads; without one the first that holds anything. */
    private void blatt(String name, List<Planzeile> zeilen) {
        mitKopf = hatKopf.test(zeilen);
        if (gewaehlt == null && !zeilen.isEmpty() || mitKopf) {
            if (gewaehlt != null) {
                uebergangene.add(gewaehlt);
            }
            gewaehlt = name;
            plan = zeilen;
        } else {
            uebergangene.add(name);
        }
    }

    private static String namen(List<String> namen) {
        String alle = String.join(", ", namen);
        return alle.length() <= GENANNT ? alle : alle.substring(0, GENANNT) + "…";
    }
}
