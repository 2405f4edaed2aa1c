package de.familienaudit.haushalt.domain.wiederkehr;

import de.familienaudit.shared.Violation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Rule H-8: a recurring cost says what it is, where it comes from and which position pays it; it lies in the years of the program. */
public final class KostenangabeRule {

    private static final int TEXT = 300;
    private static final int ERSTES_JAHR = 1990;
    private static final int LETZTES_JAHR = 2199;

    private KostenangabeRule() {}

    /** @return form.pflichtfeld, form.zu_lang, all at once */
    public static List<Violation> verstoesse(Kostenangabe angabe) {
        List<Violation> verstoesse = new ArrayList<>();
        text("bezeichnung", angabe.bezeichnung(), verstoesse);
        text("herkunft", angabe.herkunft(), verstoesse);
        if (angabe.haushaltsstelleId() == null) {
            verstoesse.add(Violation.at("haushaltsstelle", "form.pflichtfeld"));
        }
        return verstoesse;
    }

    /**
     * @param tag null for none
     * @return H-8.jahr_nicht_gefuehrt
     */
    public static List<Violation> jahr(String feld, LocalDate tag) {
        return tag == null || tag.getYear() >= ERSTES_JAHR && tag.getYear() <= LETZTES_JAHR
                ? List.of()
                : List.of(Violation.at(feld, "H-8.jahr_nicht_gefuehrt", ERSTES_JAHR, LETZTES_JAHR));
    }

    private static void text(String feld, String text, List<Violation> verstoesse) {
        if (text.isEmpty()) {
            verstoesse.add(Violation.at(feld, "form.pflichtfeld"));
        } else if (text.length() > TEXT) {
            verstoesse.add(Violation.zuLang(feld, text.length(), TEXT));
        }
    }
}
