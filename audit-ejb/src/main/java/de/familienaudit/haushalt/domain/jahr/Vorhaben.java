package de.familienaudit.haushalt.domain.jahr;

import de.familienaudit.haushalt.domain.haushaltsstelle.Haushaltsteil;
import java.io.Serializable;
import java.util.Collection;
import java.util.Objects;

/**
 * Rule H-3: what somebody wants to commit while the budget is provisional.
 *
 * @param grund null while none is named
 * @param begruendung null counts as empty
 * @param ausnahme the exception that is named; null for none
 */
public record Vorhaben(Bindungsgrund grund, String begruendung, Herkunft herkunft, Gesetzesausnahme ausnahme)
        implements Serializable {

    public Vorhaben {
        begruendung = Objects.requireNonNullElse(begruendung, "").strip();
        Objects.requireNonNull(herkunft, "herkunft");
    }

    /**
     * Where it comes from.
     *
     * @param teil part of the budget; null in doppisch years
     * @param fruehererAnsatz whether an earlier plan held an amount for it
     * @param neuUndFreiwillig whether it is a new voluntary commitment
     */
    public record Herkunft(Haushaltsteil teil, boolean fruehererAnsatz, boolean neuUndFreiwillig)
            implements Serializable {

        /**
         * What holds for the Verwaltungshaushalt holds for all of it, when one of its positions lies there.
         *
         * @param teile of its positions; null stands for a doppisch one
         */
        public static Herkunft von(Collection<Haushaltsteil> teile, boolean fruehererAnsatz, boolean neuUndFreiwillig) {
            Haushaltsteil teil = teile.contains(Haushaltsteil.VERWALTUNGSHAUSHALT)
                    ? Haushaltsteil.VERWALTUNGSHAUSHALT
                    : teile.iterator().next();
            return new Herkunft(teil, fruehererAnsatz, neuUndFreiwillig);
        }
    }
}
