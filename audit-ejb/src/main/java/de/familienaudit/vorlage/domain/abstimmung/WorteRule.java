package de.familienaudit.vorlage.domain.abstimmung;

import de.familienaudit.shared.Violation;
import de.familienaudit.vorlage.domain.abstimmung.Ergebnis.Ausgang;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Rule V-4: printed words and counts that contradict each other are refused when entered new, and remarked where the vote is
 * nacherfasst: the caller decides which.
 */
public final class WorteRule {

    private WorteRule() {}

    /**
     * @param feld prefix of the fields of this vote in the form, empty for none
     * @param mitglieder statutory members of the body on that day, empty when unknown
     * @return V-4.… at the field of the words, empty when they go together or when nothing can be compared
     */
    public static Optional<Violation> widerspruch(
            String feld, Abstimmung abstimmung, Mehrheit mehrheit, OptionalInt mitglieder) {
        return grund(abstimmung, mehrheit, mitglieder)
                .map(code -> Violation.at(feld + "worte", "V-4." + code, abstimmung.worte()));
    }

    private static Optional<String> grund(Abstimmung abstimmung, Mehrheit mehrheit, OptionalInt mitglieder) {
        Protokollwort wort = abstimmung.protokollwort();
        Stimmen stimmen = abstimmung.stimmen();
        boolean ablehnenGefragt = abstimmung.worueber().richtung() == Antragsrichtung.ABLEHNEN;
        if (wort == Protokollwort.EINSTIMMIG && Stimmen.bekannt(stimmen.nein()) > 0) {
            return Optional.of("einstimmig_mit_nein");
        }
        if (wort == Protokollwort.EINSTIMMIG_ABGELEHNT && uneinig(stimmen, ablehnenGefragt)) {
            return Optional.of("einstimmig_mit_ja");
        }
        if (wort == Protokollwort.MEHRHEITLICH && alleDafuer(stimmen)) {
            return Optional.of("mehrheitlich_ohne_andere");
        }
        Ausgang gezaehlt = ErgebnisRule.gezaehlt(stimmen, mehrheit, mitglieder).ausgang();
        return MassgabeRule.widersprechenSich(abstimmung, gezaehlt)
                ? Optional.of("worte_gegen_stimmen")
                : Optional.empty();
    }

    /** Refused by all: nobody was for it; where refusing was asked, all were for that or all against it. */
    private static boolean uneinig(Stimmen stimmen, boolean ablehnenGefragt) {
        return Stimmen.bekannt(stimmen.ja()) > 0 && (!ablehnenGefragt || Stimmen.bekannt(stimmen.nein()) > 0);
    }

    private static boolean alleDafuer(Stimmen stimmen) {
        return stimmen.ausgezaehlt()
                && stimmen.nein() == 0
                && stimmen.enthaltung() != null
                && stimmen.enthaltung() == 0;
    }
}
