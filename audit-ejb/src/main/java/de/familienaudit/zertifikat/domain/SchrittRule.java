package de.familienaudit.zertifikat.domain;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.Violation;
import java.time.LocalDate;
import java.util.List;

/** Rules Z-4, Z-6: a step on a certificate has a day on which the certificate holds, and a document. */
final class SchrittRule {

    private SchrittRule() {}

    /**
     * @param von first day of the certificate; null while nobody has decided it
     * @param bis last day; null for no end
     * @param heute the day may not lie after it; null where it may be to come
     */
    static List<Violation> verstoesse(String feld, LocalDate tag, LocalDate von, LocalDate bis, LocalDate heute) {
        if (von == null) {
            return List.of(Violation.of("Z-4.geltung_ungeklaert"));
        }
        if (tag == null) {
            return List.of(Violation.at(feld, "form.pflichtfeld"));
        }
        if (heute != null && tag.isAfter(heute)) {
            return List.of(Violation.at(feld, "Z-4.in_der_zukunft", tag));
        }
        if (tag.isBefore(von)) {
            return List.of(Violation.at(feld, "Z-4.vor_dem_beginn", von));
        }
        return bis != null && tag.isAfter(bis) ? List.of(Violation.at(feld, "Z-4.nach_dem_ende", bis)) : List.of();
    }

    static String text(String feld, String text) {
        String bereinigt = text == null ? "" : text.strip();
        if (bereinigt.isEmpty()) {
            throw new BusinessRuleException(Violation.at(feld, "form.pflichtfeld"));
        }
        if (bereinigt.length() > Zertifikat.MAX_TEXT) {
            throw new BusinessRuleException(Violation.zuLang(feld, bereinigt.length(), Zertifikat.MAX_TEXT));
        }
        return bereinigt;
    }
}
