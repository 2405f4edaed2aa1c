package de.familienaudit.haushalt.domain.bindung;

import de.familienaudit.haushalt.domain.haushaltsstelle.Haushaltsseite;
import de.familienaudit.shared.Violation;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;

/**
 * Rule G-7: what was spent in a year that ended before the Kommune was kept in the program is recorded with its source and reason. No day and no
 * approval is made up: of a day that nobody knows the year is kept, and who approved can be not proved. Whether money was available, consented to
 * or announced is not asked (H-3, H-4, H-5): a record has no available amount.
 */
public final class NacherfassungRule {

    private static final int BETREFF = 300;
    private static final int DECKUNG = 1000;

    private NacherfassungRule() {}

    /**
     * @param jahr the budget year
     * @param nachweis whether that year is only a record
     * @param seite of the position; null while none is chosen
     * @return G-7.kein_nachweis alone; else H-9.keine_ausgabe, H-9.in_der_zukunft, G-7.vor_dem_jahr, G-7.grund_fehlt, G-7.quelle_fehlt,
     *     form.pflichtfeld, form.zu_lang, all at once
     */
    public static List<Violation> verstoesse(
            Nacherfassung angabe, int jahr, boolean nachweis, Haushaltsseite seite, LocalDate heute) {
        if (!nachweis) {
            return List.of(keinNachweis(jahr));
        }
        List<Violation> verstoesse = new ArrayList<>(anlass(angabe, seite));
        tag(angabe, jahr, heute, verstoesse);
        weise(angabe.weise(), verstoesse);
        return verstoesse;
    }

    /** @return G-7.kein_nachweis */
    public static Violation keinNachweis(int jahr) {
        return Violation.of("G-7.kein_nachweis", jahr);
    }

    /**
     * What everything names that is recorded for a position.
     *
     * @param seite of the position; null while none is chosen
     * @return H-9.keine_ausgabe, G-7.grund_fehlt, G-7.quelle_fehlt, form.pflichtfeld, form.zu_lang, all at once
     */
    public static List<Violation> anlass(Nacherfassung angabe, Haushaltsseite seite) {
        List<Violation> verstoesse = new ArrayList<>();
        if (seite == null) {
            verstoesse.add(Violation.at("haushaltsstelle", "form.pflichtfeld"));
        } else if (seite != Haushaltsseite.AUSGABE) {
            verstoesse.add(Violation.at("haushaltsstelle", "H-9.keine_ausgabe"));
        }
        if (angabe.betreff().isEmpty()) {
            verstoesse.add(Violation.at("betreff", "form.pflichtfeld"));
        }
        laenge("betreff", angabe.betreff(), BETREFF, verstoesse);
        verstoesse.addAll(angabe.angabe().verstoesse());
        return verstoesse;
    }

    private static void tag(Nacherfassung angabe, int jahr, LocalDate heute, List<Violation> verstoesse) {
        LocalDate tag = angabe.buchungstag(jahr);
        if (tag == null) {
            verstoesse.add(Violation.at("tag", "form.pflichtfeld"));
        } else if (tag.isAfter(heute)) {
            verstoesse.add(Violation.at("tag", "H-9.in_der_zukunft", tag));
        } else if (tag.isBefore(LocalDate.of(jahr, Month.JANUARY, 1))) {
            verstoesse.add(Violation.at("tag", "G-7.vor_dem_jahr", jahr));
        }
    }

    private static void weise(Ausgabeweise weise, List<Violation> verstoesse) {
        if (weise.art() == null) {
            verstoesse.add(Violation.at("art", "form.pflichtfeld"));
        } else if (weise.art() != Ausgabeart.PLANMAESSIG && weise.organ() == null) {
            verstoesse.add(Violation.at("organ", "form.pflichtfeld"));
        }
        laenge("deckung", weise.deckung(), DECKUNG, verstoesse);
    }

    private static void laenge(String feld, String text, int hoechstens, List<Violation> verstoesse) {
        if (text.length() > hoechstens) {
            verstoesse.add(Violation.zuLang(feld, text.length(), hoechstens));
        }
    }
}
