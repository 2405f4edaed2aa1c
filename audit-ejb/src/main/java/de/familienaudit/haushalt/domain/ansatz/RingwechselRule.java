package de.familienaudit.haushalt.domain.ansatz;

import de.familienaudit.haushalt.domain.haushaltsstelle.Haushaltsseite;
import de.familienaudit.haushalt.domain.jahr.Stellenmerkmale;
import de.familienaudit.shared.Geldbetrag;
import de.familienaudit.shared.Violation;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * Rule H-5: a position joins or leaves a Deckungsring only where afterwards nothing is below 0,00 €: neither the position, when it stands alone
 * then, nor the ring that it leaves, nor the one that it joins. What is never exceeded (ThürGemHV § 11) joins none. The database holds the same.
 */
public final class RingwechselRule {

    private RingwechselRule() {}

    /** What is available after the change: on the position itself, in the ring that it left and in the one that it joined; null for none. */
    public record Danach(Geldbetrag allein, Geldbetrag verlassen, Geldbetrag betreten) implements Serializable {}

    /** @return H-5.ring_nur_ausgabe, H-5.ring_nie_ueberschreiten, H-5.ring_unter_null, all at once */
    public static List<Violation> verstoesse(
            Haushaltsseite seite, Stellenmerkmale merkmale, boolean inRing, Danach danach) {
        List<Violation> verstoesse = new ArrayList<>();
        if (inRing && seite == Haushaltsseite.EINNAHME) {
            verstoesse.add(Violation.at("ring", "H-5.ring_nur_ausgabe"));
            return verstoesse;
        }
        if (inRing && merkmale.istGedeckelt()) {
            verstoesse.add(Violation.at("ring", "H-5.ring_nie_ueberschreiten"));
        }
        for (Geldbetrag betrag : new Geldbetrag[] {danach.allein(), danach.verlassen(), danach.betreten()}) {
            if (betrag != null && betrag.istNegativ()) {
                verstoesse.add(Violation.at("ring", "H-5.ring_unter_null", betrag.negiert()));
            }
        }
        return verstoesse;
    }
}
