package de.familienaudit.vorlage.domain.abstimmung;

import de.familienaudit.shared.Violation;
import de.familienaudit.vorlage.domain.abstimmung.Ergebnis.Wirkung;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;

/**
 * Rules V-3, V-4: of several votes in one consultation those on the paper and on its parts move it, each once per question asked, in
 * whatever words the part is named; a second answer to the same question stands in a consultation of its own, so that none undoes
 * another without a word.
 */
public final class GesamtergebnisRule {

    /** No key of a part holds a blank. */
    private static final String UMLAUF = "im Umlauf";

    private static final String DRINGLICHKEIT = "ohne Aufschub";

    private GesamtergebnisRule() {}

    /**
     * @param feld prefix of the fields of a vote in the form, with %d for its place in the list, from 0
     * @param mehrheit the majority for each subject
     * @return V-3.zweite_antwort for a question that is answered twice, V-4.beides_angenommen where accepting and refusing both won
     */
    public static List<Violation> verstoesse(
            String feld,
            List<Abstimmung> abstimmungen,
            Function<Abstimmungsgegenstand, Mehrheit> mehrheit,
            OptionalInt mitglieder) {
        List<Violation> verstoesse = new ArrayList<>();
        Set<Frage> gefragt = new HashSet<>();
        Map<String, Wirkung> beantwortet = new HashMap<>();
        List<Ergebnis> ergebnisse = UmlaufRule.ergebnisse(abstimmungen, mehrheit, mitglieder);
        for (int i = 0; i < abstimmungen.size(); i++) {
            Abstimmung abstimmung = abstimmungen.get(i);
            String stelle = feld.formatted(i) + "gegenstand";
            Wirkung wirkung = ergebnisse.get(i).wirkung();
            boolean zweimal = false;
            boolean beides = false;
            for (String worueber : worueber(abstimmung)) {
                zweimal |=
                        !gefragt.add(new Frage(worueber, abstimmung.worueber().richtung()));
                Wirkung andere = beantwortet.put(worueber, wirkung);
                beides |= andere != null && andere != wirkung && andere != Wirkung.KEINE && wirkung != Wirkung.KEINE;
            }
            if (zweimal) {
                verstoesse.add(Violation.at(stelle, "V-3.zweite_antwort"));
            } else if (beides) {
                verstoesse.add(Violation.at(stelle, "V-4.beides_angenommen"));
            }
        }
        return verstoesse;
    }

    /** The paper, each part, or what is asked beforehand once; empty for what can be asked again. */
    private static Set<String> worueber(Abstimmung abstimmung) {
        return switch (abstimmung.worueber().gegenstand()) {
            case HAUPTSACHE -> Set.of("");
            case TEIL -> Teilangabe.lies(abstimmung.worueber().teil());
            case UMLAUF -> Set.of(UMLAUF);
            case DRINGLICHKEIT -> Set.of(DRINGLICHKEIT);
            case AENDERUNGSANTRAG, VERFAHREN, WAHL -> Set.of();
        };
    }

    /** @param worueber key of a part; empty for the paper as a whole */
    private record Frage(String worueber, Antragsrichtung richtung) {}
}
