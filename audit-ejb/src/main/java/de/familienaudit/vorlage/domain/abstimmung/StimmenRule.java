package de.familienaudit.vorlage.domain.abstimmung;

import de.familienaudit.shared.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * Rule V-3: counts fit together: Ja, Nein and Enthaltung are no more than those present, and with the Befangene no more than the
 * members of the body on that day, each where it is known. An election is no vote of four counts (V-4).
 */
public final class StimmenRule {

    /** More than any body has: a larger count is a typing error. */
    public static final int MAX = 2000;

    private StimmenRule() {}

    /**
     * @param feld prefix of the fields of this vote in the form, empty for none
     * @param mitglieder statutory members of the body on that day, empty when unknown
     * @return V-3.…, V-4.wahl; all at once
     */
    public static List<Violation> verstoesse(String feld, Abstimmung abstimmung, OptionalInt mitglieder) {
        List<Violation> verstoesse = new ArrayList<>(gegenstand(feld, abstimmung));
        Stimmen stimmen = abstimmung.stimmen();
        if (stimmen.alle().filter(Objects::nonNull).anyMatch(z -> z < 0 || z > MAX)) {
            verstoesse.add(Violation.at(feld + "ja", "V-3.zahl", MAX));
            return verstoesse;
        }
        if (stimmen.ausgezaehlt() && stimmen.enthaltung() != null && stimmen.abgestimmt() == 0) {
            verstoesse.add(Violation.at(feld + "ja", "V-3.niemand_gestimmt"));
        }
        if (stimmen.leer() && abstimmung.worte().isEmpty()) {
            verstoesse.add(Violation.at(feld + "worte", "V-3.leer"));
        }
        if (stimmen.anwesende() != null && stimmen.abgestimmt() > stimmen.anwesende()) {
            verstoesse.add(Violation.at(
                    feld + "anwesende", "V-3.mehr_als_anwesend", stimmen.abgestimmt(), stimmen.anwesende()));
        }
        mitglieder.ifPresent(m -> ueberMitglieder(feld, stimmen, m, verstoesse));
        return verstoesse;
    }

    private static void ueberMitglieder(String feld, Stimmen stimmen, int mitglieder, List<Violation> verstoesse) {
        long mitBefangenen = stimmen.abgestimmt() + Stimmen.bekannt(stimmen.befangen());
        if (mitBefangenen > mitglieder) {
            verstoesse.add(Violation.at(feld + "ja", "V-3.mehr_als_mitglieder", mitBefangenen, mitglieder));
        } else if (Stimmen.bekannt(stimmen.anwesende()) > mitglieder) {
            verstoesse.add(Violation.at(
                    feld + "anwesende", "V-3.anwesende_ueber_mitgliedern", stimmen.anwesende(), mitglieder));
        }
    }

    private static List<Violation> gegenstand(String feld, Abstimmung abstimmung) {
        return switch (abstimmung.worueber().gegenstand()) {
            case WAHL -> List.of(Violation.at(feld + "gegenstand", "V-4.wahl"));
            case TEIL ->
                Teilangabe.lies(abstimmung.worueber().teil()).isEmpty()
                        ? List.of(Violation.at(feld + "teil", "V-3.teil_fehlt"))
                        : List.of();
            case AENDERUNGSANTRAG ->
                abstimmung.wortlaut().isEmpty()
                        ? List.of(Violation.at(feld + "wortlaut", "V-3.wortlaut_fehlt"))
                        : List.of();
            case HAUPTSACHE ->
                abstimmung.worueber().teil().isEmpty()
                        ? List.of()
                        : List.of(Violation.at(feld + "gegenstand", "V-3.teil_ohne_gegenstand"));
            case VERFAHREN, UMLAUF, DRINGLICHKEIT -> List.of();
        };
    }
}
