package de.familienaudit.haushalt.domain.zustimmung;

import de.familienaudit.haushalt.domain.bindung.NacherfassungRule;
import de.familienaudit.haushalt.domain.haushaltsstelle.Haushaltsseite;
import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.Violation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Rules G-7, H-4: a consent to money of a year that ended before the Kommune was kept in the program is recorded with its source and reason. It
 * can lie before that year, as a plan does, and not after it, and no day is made up: of a day that nobody knows the year is kept. Its conditions are those of every
 * consent ({@link BedingungRule}). Whether money was available is not asked: a record has no available amount.
 */
public final class ZustimmungsnacherfassungRule {

    /** A Satzung of two years is drawn up in the year before the first. */
    private static final int VORLAUF = 2;

    private ZustimmungsnacherfassungRule() {}

    /**
     * @param jahr the budget year
     * @param nachweis whether that year is only a record
     * @param seite of the position; null while none is chosen
     * @return G-7.kein_nachweis alone; else H-9.keine_ausgabe, H-9.in_der_zukunft, H-2.kein_jahr, G-7.jahr_laeuft, G-7.zustimmung_zu_frueh,
     *     G-7.zustimmung_zu_spaet, G-7.grund_fehlt, G-7.quelle_fehlt, form.pflichtfeld, form.zu_lang, all at once
     */
    public static List<Violation> verstoesse(
            Zustimmungsnacherfassung angabe, int jahr, boolean nachweis, Haushaltsseite seite, LocalDate heute) {
        if (!nachweis) {
            return List.of(NacherfassungRule.keinNachweis(jahr));
        }
        List<Violation> verstoesse = new ArrayList<>(NacherfassungRule.anlass(angabe.antrag(), seite));
        zeit(angabe.zeit(), jahr, heute, verstoesse);
        return verstoesse;
    }

    private static void zeit(Zustimmungszeit zeit, int jahr, LocalDate heute, List<Violation> verstoesse) {
        String feld = zeit.istTagBekannt() ? "tag" : "zustimmungsjahr";
        List<Violation> unlesbar = new ArrayList<>();
        LocalDate tag = BusinessRuleException.sammle(unlesbar, zeit::buchungstag);
        verstoesse.addAll(unlesbar);
        if (tag == null) {
            if (unlesbar.isEmpty()) {
                verstoesse.add(Violation.at(feld, "form.pflichtfeld"));
            }
        } else if (tag.isAfter(heute)) {
            verstoesse.add(
                    zeit.istTagBekannt()
                            ? Violation.at(feld, "H-9.in_der_zukunft", tag)
                            : Violation.at(feld, "G-7.jahr_laeuft", tag.getYear()));
        } else if (tag.getYear() < jahr - VORLAUF) {
            verstoesse.add(Violation.at(feld, "G-7.zustimmung_zu_frueh", jahr));
        } else if (tag.getYear() > jahr) {
            verstoesse.add(Violation.at(feld, "G-7.zustimmung_zu_spaet", jahr));
        }
    }
}
