package de.familienaudit.haushalt.domain.jahr;

import de.familienaudit.haushalt.domain.satzung.Satzung;
import de.familienaudit.haushalt.domain.satzung.Satzungsstand;
import de.familienaudit.shared.Geldbetrag;
import java.io.Serializable;
import java.util.Objects;

/**
 * Rules H-3, H-5: which Ansatz a position has. Once the Satzung is announced that of the Satzung, and none where it has none; before that the
 * resolved one, else that of the draft; where the plan does not have the position that of the year before, else 0,00 €.
 */
public final class AnsatzRule {

    private AnsatzRule() {}

    /** The Ansatz that counts and what it rests on. */
    public record Ansatz(Ansatzgrundlage grundlage, Geldbetrag betrag) implements Serializable {

        public Ansatz {
            Objects.requireNonNull(grundlage, "grundlage");
            Objects.requireNonNull(betrag, "betrag");
        }
    }

    /**
     * @param plan how far the plan of the year is; KEINE where there is none
     * @param ansatz what this plan holds for the position; null where it does not have it
     * @param vorjahr the Ansatz of the year before; null where that does not have it
     */
    public static Ansatz gilt(Ansatzgrundlage plan, Geldbetrag ansatz, Geldbetrag vorjahr) {
        if (ansatz != null) {
            return new Ansatz(plan, ansatz);
        }
        if (plan == Ansatzgrundlage.BEKANNTGEMACHT) {
            return new Ansatz(plan, Geldbetrag.NICHTS);
        }
        return vorjahr == null
                ? new Ansatz(Ansatzgrundlage.KEINE, Geldbetrag.NICHTS)
                : new Ansatz(Ansatzgrundlage.VORJAHR, vorjahr);
    }

    /**
     * What the Ansatz of a position rests on.
     *
     * @param plan how far the plan of the year is; KEINE where there is none
     * @param eingetragen whether the position has an Ansatz at all
     * @param fortgefuehrt whether it is only carried on from the year before
     */
    public static Ansatzgrundlage grundlage(Ansatzgrundlage plan, boolean eingetragen, boolean fortgefuehrt) {
        return gilt(
                        plan,
                        eingetragen && !fortgefuehrt ? Geldbetrag.NICHTS : null,
                        eingetragen && fortgefuehrt ? Geldbetrag.NICHTS : null)
                .grundlage();
    }

    /** How far the plan of a Satzung is. */
    public static Ansatzgrundlage grundlage(Satzung satzung) {
        if (satzung.bekanntgemachtAm().isPresent()) {
            return Ansatzgrundlage.BEKANNTGEMACHT;
        }
        return satzung.stand() == Satzungsstand.ENTWURF ? Ansatzgrundlage.ENTWURF : Ansatzgrundlage.BESCHLOSSEN;
    }
}
