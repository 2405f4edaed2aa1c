package de.familienaudit.vorlage.domain.abstimmung;

/**
 * The result of a vote and why (rule V-4).
 *
 * @param ausgang what became of what was voted on
 * @param grund why
 * @param noetig how many Ja were needed, where a share decided; null otherwise
 * @param wirkung what it means for the paper, or for the part of it
 */
public record Ergebnis(Ausgang ausgang, Grund grund, Long noetig, Wirkung wirkung) {

    /** What became of what was voted on. */
    public enum Ausgang {
        ANGENOMMEN,
        ABGELEHNT,
        ZUR_KENNTNIS_GENOMMEN,
        /** the members did not consent to deciding in writing (V-16) */
        OHNE_WIRKUNG,
        NICHT_FESTSTELLBAR
    }

    /** Why the result is what it is; each has its sentence. */
    public enum Grund {
        MEHR_JA,
        WENIGER_JA,
        STIMMENGLEICHHEIT,
        /** neither Ja nor Nein: abstentions alone decide nothing */
        NIEMAND_DAFUER,
        ANTEIL_ERREICHT,
        ANTEIL_VERFEHLT,
        /** no counts: the printed words tell it */
        WORTE,
        /** counts and words contradict each other, and nobody marked which of them counts (G-3) */
        WIDERSPRUCH,
        /** neither counts nor words tell it */
        NICHTS_BEKANNT,
        /** the number that the share is reckoned of is unknown */
        ANWESENDE_UNBEKANNT,
        MITGLIEDER_UNBEKANNT,
        /** the words say "abgelehnt", and a Ja meant refusing: they do not say which of the two they mean */
        WORTE_MEHRDEUTIG,
        /** the words tell that it was taken note of */
        NUR_KENNTNIS,
        /** the words tell of the procedure only */
        NUR_VERFAHREN,
        /** fewer than three quarters of all members consented to deciding in writing */
        UMLAUF_ABGELEHNT,
        /** nobody knows whether they did */
        UMLAUF_UNGEWISS
    }

    /** What a result means for the paper. */
    public enum Wirkung {
        DAFUER,
        DAGEGEN,
        /** taken note of */
        KENNTNIS,
        /** it does not move the paper */
        KEINE
    }
}
