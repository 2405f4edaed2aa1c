package de.familienaudit.zielvereinbarung.domain.fassung;

import de.familienaudit.shared.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A vote as the minutes report it (rules V-3, V-4): outcome, counts and words must not contradict each other. A count that
 * is not known is null, never 0.
 *
 * @param ausgang null when nobody said what came of it
 * @param ja votes in favour
 * @param nein votes against
 * @param enthaltung abstentions, which do not count
 * @param wortlaut the words of the minutes, for example "einstimmig"; empty when only counts are known
 */
public record Abstimmung(Abstimmungsausgang ausgang, Integer ja, Integer nein, Integer enthaltung, String wortlaut) {

    /** No body has more members. */
    private static final int MEHR_HAT_KEIN_GREMIUM = 999;

    private static final Pattern EINSTIMMIG = word("einstimmig\\w*");
    private static final Pattern ABGELEHNT = word("abgelehnt|ablehn\\w*|verworfen");
    private static final Pattern ANGENOMMEN = word("angenommen|zugestimmt|beschlossen");

    /** By the counts alone (V-4): accepted when more said yes than no; a tie is a rejection. Empty without both counts. */
    private Optional<Abstimmungsausgang> nachZahlen() {
        return ja == null || nein == null
                ? Optional.empty()
                : Optional.of(ja > nein ? Abstimmungsausgang.ANGENOMMEN : Abstimmungsausgang.ABGELEHNT);
    }

    /** What is missing or contradicts itself; all at once. */
    List<Violation> maengel() {
        List<Violation> maengel = new ArrayList<>();
        if (ausgang == null) {
            maengel.add(Violation.at("ausgang", "A-9.ausgang_fehlt"));
        }
        zahl(maengel, "ja", ja);
        zahl(maengel, "nein", nein);
        zahl(maengel, "enthaltung", enthaltung);
        if (wortlaut.isBlank() && nachZahlen().isEmpty() && ausgang != Abstimmungsausgang.VERTAGT) {
            maengel.add(Violation.at("abstimmung", "A-9.abstimmung_fehlt"));
        }
        Textgrenze.pruefe(maengel, "abstimmung", wortlaut, Textgrenze.GRUND);
        if (maengel.isEmpty()) {
            widersprueche(maengel);
        }
        return maengel;
    }

    private void widersprueche(List<Violation> maengel) {
        if (ausgang != Abstimmungsausgang.VERTAGT) {
            nachZahlen()
                    .filter(gezaehlt -> gezaehlt != ausgang)
                    .ifPresent(gezaehlt -> maengel.add(
                            Violation.at("ausgang", "V-4.zahlen_widersprechen", ja, nein, gezaehlt, ausgang)));
        }
        if (nein != null
                && nein > 0
                && ja != null
                && ja > 0
                && EINSTIMMIG.matcher(wortlaut).find()) {
            maengel.add(Violation.at("abstimmung", "V-4.nicht_einstimmig", ja, nein));
        }
        boolean abgelehnt = ABGELEHNT.matcher(wortlaut).find();
        boolean angenommen = ANGENOMMEN.matcher(wortlaut).find();
        if (ausgang == Abstimmungsausgang.ANGENOMMEN && abgelehnt && !angenommen
                || ausgang == Abstimmungsausgang.ABGELEHNT && angenommen && !abgelehnt) {
            maengel.add(Violation.at("abstimmung", "V-4.worte_widersprechen", ausgang));
        }
    }

    private static void zahl(List<Violation> maengel, String feld, Integer zahl) {
        if (zahl != null && (zahl < 0 || zahl > MEHR_HAT_KEIN_GREMIUM)) {
            maengel.add(Violation.at(feld, "V-3.zahl", MEHR_HAT_KEIN_GREMIUM));
        }
    }

    private static Pattern word(String words) {
        return Pattern.compile("\\b(?<!nicht )(?:" + words + ")\\b", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
