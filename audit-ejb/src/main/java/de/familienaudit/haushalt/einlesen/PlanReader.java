package de.familienaudit.haushalt.einlesen;

import de.familienaudit.haushalt.domain.aufnahme.Plantabelle;
import de.familienaudit.haushalt.domain.aufnahme.Planzeile;
import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.datei.Dateimangel;
import de.familienaudit.shared.datei.Officeart;
import de.familienaudit.shared.datei.TextDecoder;
import de.familienaudit.shared.datei.ZipCheck;
import java.util.List;
import java.util.function.Predicate;

/** Rule H-5: reads the file of a budget plan, CSV or Excel; what it is, its content says. A pure function without state. */
public final class PlanReader {

    private PlanReader() {}

    /**
     * @param inhalt the whole file; null counts as empty
     * @param hatKopf whether rows hold the heads of the columns: the first sheet that does is the plan
     * @return at least one row
     * @throws BusinessRuleException H-5.datei_…, H-5.csv_anfuehrung
     */
    public static Plantabelle lies(byte[] inhalt, Predicate<List<Planzeile>> hatKopf) {
        if (inhalt == null || inhalt.length == 0) {
            throw Plangrenzen.abgelehnt("H-5.datei_leer");
        }
        if (inhalt.length > Plangrenzen.MAX_BYTES) {
            throw Plangrenzen.abgelehnt("H-5.datei_zu_gross");
        }
        Plantabelle tabelle = ZipCheck.isZip(inhalt) ? mappe(inhalt, hatKopf) : text(inhalt);
        if (tabelle.zeilen().isEmpty()) {
            throw Plangrenzen.abgelehnt("H-5.datei_leer");
        }
        return tabelle;
    }

    private static Plantabelle mappe(byte[] inhalt, Predicate<List<Planzeile>> hatKopf) {
        if (ZipCheck.pruefe(inhalt, Plangrenzen.REGEL) != Officeart.XLSX) {
            throw Dateimangel.FREMD.exception(Plangrenzen.REGEL);
        }
        return XlsxPlanReader.lies(inhalt, hatKopf);
    }

    private static Plantabelle text(byte[] inhalt) {
        if (TextDecoder.isAltesOffice(inhalt)) {
            throw Plangrenzen.abgelehnt("H-5.datei_xls");
        }
        return CsvPlanReader.lies(TextDecoder.decode(inhalt, Plangrenzen.REGEL));
    }
}
