package de.familienaudit.haushalt.domain.buch;

import de.familienaudit.shared.Violation;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Rules H-13, G-7: the words of an act; only who sees its paper sees them.
 *
 * @param begruendung may be empty, null counts as empty; so is beleg
 * @param nacherfasst whether the act is recorded after the fact; then begruendung is the reason of that and beleg its source
 * @param schrittId the step of the Satzung that it follows from; null for none
 */
public record Angabe(String begruendung, String beleg, boolean nacherfasst, Long schrittId) implements Serializable {

    /** No words at all. */
    public static final Angabe KEINE = new Angabe("", "", false, null);

    private static final int BEGRUENDUNG = 1000;
    private static final int BELEG = 300;

    public Angabe {
        begruendung = Objects.requireNonNullElse(begruendung, "").strip();
        beleg = Objects.requireNonNullElse(beleg, "").strip();
    }

    /** An act that follows from a step of the Satzung and needs no words of its own. */
    public static Angabe ausSchritt(long schrittId, boolean nacherfasst) {
        return new Angabe("", "", nacherfasst, schrittId);
    }

    /** @return G-7.grund_fehlt, G-7.quelle_fehlt, form.zu_lang, all at once */
    public List<Violation> verstoesse() {
        List<Violation> verstoesse = new ArrayList<>();
        if (nacherfasst && begruendung.isEmpty()) {
            verstoesse.add(Violation.at("begruendung", "G-7.grund_fehlt"));
        }
        if (begruendung.length() > BEGRUENDUNG) {
            verstoesse.add(Violation.zuLang("begruendung", begruendung.length(), BEGRUENDUNG));
        }
        if (nacherfasst && beleg.isEmpty()) {
            verstoesse.add(Violation.at("beleg", "G-7.quelle_fehlt"));
        }
        if (beleg.length() > BELEG) {
            verstoesse.add(Violation.zuLang("beleg", beleg.length(), BELEG));
        }
        return verstoesse;
    }
}
