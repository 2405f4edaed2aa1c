package de.familienaudit.vorlage.domain.abstimmung;

import de.familienaudit.shared.Violation;
import de.familienaudit.vorlage.domain.abstimmung.Ergebnis.Wirkung;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;

/**
 * Rules V-3, V-4: of several votes in one consultation those on the paper and on its parts move it, each once per question asked;
 * a second answer to the same question stands in a consultation of its own, so that none undoes another without a word.
 */
public final class GesamtergebnisRule {

    private GesamtergebnisRule() {}

    /** @param mitglieder statutory members of the body on that day, empty when unknown */
    public static Gesamtergebnis gesamt(List<Abstimmung> abstimmungen, Mehrheit mehrheit, OptionalInt mitglieder) {
        Wirkung hauptsache = Wirkung.KEINE;
        Map<String, Wirkung> teile = new TreeMap<>();
        for (Abstimmung abstimmung : abstimmungen) {
            Wirkung wirkung =
                    ErgebnisRule.ergebnis(abstimmung, mehrheit, mitglieder).wirkung();
            switch (abstimmung.worueber().gegenstand()) {
                case HAUPTSACHE -> hauptsache = zusammen(hauptsache, wirkung);
                case TEIL -> teile.merge(abstimmung.worueber().teil(), wirkung, GesamtergebnisRule::zusammen);
                case AENDERUNGSANTRAG, VERFAHREN, WAHL -> {
                    // none of these moves the paper
                }
            }
        }
        return new Gesamtergebnis(hauptsache, teile);
    }

    /**
     * @param feld prefix of the fields of a vote in the form, with %d for its place in the list, from 0
     * @return V-3.zweite_antwort for a question that is answered twice, V-4.beides_angenommen where accepting and refusing both won
     */
    public static List<Violation> verstoesse(
            String feld, List<Abstimmung> abstimmungen, Mehrheit mehrheit, OptionalInt mitglieder) {
        List<Violation> verstoesse = new ArrayList<>();
        Set<Abstimmung.Worueber> gefragt = new HashSet<>();
        Map<String, Wirkung> beantwortet = new TreeMap<>();
        for (int i = 0; i < abstimmungen.size(); i++) {
            Abstimmung.Worueber worueber = abstimmungen.get(i).worueber();
            if (!worueber.gegenstand().bewegtVorlage()) {
                continue;
            }
            String stelle = feld.formatted(i) + "gegenstand";
            if (!gefragt.add(worueber)) {
                verstoesse.add(Violation.at(stelle, "V-3.zweite_antwort"));
                continue;
            }
            Wirkung wirkung = ErgebnisRule.ergebnis(abstimmungen.get(i), mehrheit, mitglieder)
                    .wirkung();
            Wirkung andere = beantwortet.put(worueber.gegenstand() + " " + worueber.teil(), wirkung);
            if (Objects.requireNonNullElse(andere, Wirkung.KEINE) != Wirkung.KEINE
                    && wirkung == Wirkung.DAFUER != (andere == Wirkung.DAFUER)
                    && wirkung != Wirkung.KEINE) {
                verstoesse.add(Violation.at(stelle, "V-4.beides_angenommen"));
            }
        }
        return verstoesse;
    }

    /** A question that decided nothing leaves the answer of the other. */
    private static Wirkung zusammen(Wirkung eine, Wirkung andere) {
        return andere == Wirkung.KEINE ? eine : andere;
    }
}
