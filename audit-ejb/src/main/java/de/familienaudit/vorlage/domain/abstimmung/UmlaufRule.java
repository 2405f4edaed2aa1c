package de.familienaudit.vorlage.domain.abstimmung;

import de.familienaudit.shared.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * Rule V-16: an Umlauf has two results. The members consent to deciding in writing, three quarters of all of them (ThürKO § 36a); only then
 * what they say of the matter counts.
 */
public final class UmlaufRule {

    /** What the consent needs; no body can set another. */
    public static final Mehrheit MEHRHEIT = Mehrheit.DREI_VIERTEL_DER_MITGLIEDER;

    private UmlaufRule() {}

    /**
     * The results of the votes of one consultation, in their order. Beside a consent to an Umlauf that failed the others have no effect;
     * beside one that cannot be told neither can they.
     *
     * @param mehrheit the majority for each subject
     * @param mitglieder statutory members of the body on that day, empty when unknown
     */
    public static List<Ergebnis> ergebnisse(
            List<Abstimmung> abstimmungen, Function<Abstimmungsgegenstand, Mehrheit> mehrheit, OptionalInt mitglieder) {
        List<Ergebnis> ergebnisse = abstimmungen.stream()
                .map(a -> ErgebnisRule.ergebnis(a, mehrheit.apply(a.worueber().gegenstand()), mitglieder))
                .toList();
        Ergebnis zustimmung = null;
        for (int i = 0; i < ergebnisse.size(); i++) {
            zustimmung = istZustimmung(abstimmungen.get(i)) ? ergebnisse.get(i) : zustimmung;
        }
        Ergebnis anstatt = anstatt(zustimmung);
        if (anstatt == null) {
            return ergebnisse;
        }
        List<Ergebnis> danach = new ArrayList<>();
        for (int i = 0; i < ergebnisse.size(); i++) {
            danach.add(istZustimmung(abstimmungen.get(i)) ? ergebnisse.get(i) : anstatt);
        }
        return danach;
    }

    /** What every other vote comes to; null where each stands for itself. */
    private static Ergebnis anstatt(Ergebnis zustimmung) {
        if (zustimmung == null || zustimmung.ausgang() == Ergebnis.Ausgang.ANGENOMMEN) {
            return null;
        }
        return zustimmung.ausgang() == Ergebnis.Ausgang.ABGELEHNT
                ? new Ergebnis(
                        Ergebnis.Ausgang.OHNE_WIRKUNG,
                        Ergebnis.Grund.UMLAUF_ABGELEHNT,
                        zustimmung.noetig(),
                        Ergebnis.Wirkung.KEINE)
                : new Ergebnis(
                        Ergebnis.Ausgang.NICHT_FESTSTELLBAR,
                        Ergebnis.Grund.UMLAUF_UNGEWISS,
                        null,
                        Ergebnis.Wirkung.KEINE);
    }

    /** Whether the members refused to decide in writing. */
    public static boolean istGescheitert(
            List<Abstimmung> abstimmungen, Function<Abstimmungsgegenstand, Mehrheit> mehrheit, OptionalInt mitglieder) {
        return abstimmungen.stream()
                .filter(UmlaufRule::istZustimmung)
                .anyMatch(a -> ErgebnisRule.ergebnis(a, mehrheit.apply(Abstimmungsgegenstand.UMLAUF), mitglieder)
                                .ausgang()
                        == Ergebnis.Ausgang.ABGELEHNT);
    }

    /**
     * What cannot be, whatever is known of the session: a consent that asks for refusing, and people who were present where nobody met.
     *
     * @param feld prefix of the fields of a vote in the form, with %d for its place in the list, from 0
     * @return V-16.umlauf_richtung, V-16.umlauf_ohne_anwesende
     */
    public static List<Violation> angaben(String feld, List<Abstimmung> abstimmungen) {
        List<Violation> verstoesse = new ArrayList<>();
        boolean imUmlauf = abstimmungen.stream().anyMatch(UmlaufRule::istZustimmung);
        for (int i = 0; i < abstimmungen.size() && imUmlauf; i++) {
            Abstimmung a = abstimmungen.get(i);
            if (istZustimmung(a) && a.worueber().richtung() == Antragsrichtung.ABLEHNEN) {
                verstoesse.add(Violation.at(feld.formatted(i) + "gegenstand", "V-16.umlauf_richtung"));
            }
            if (a.stimmen().anwesende() != null) {
                verstoesse.add(Violation.at(feld.formatted(i) + "anwesende", "V-16.umlauf_ohne_anwesende"));
            }
        }
        return verstoesse;
    }

    /**
     * Whether the votes fit to how the body met.
     *
     * @param imUmlauf whether it decided in writing
     * @return V-16.umlauf_ohne_zustimmung, V-16.kein_umlauf
     */
    public static List<Violation> form(String feld, List<Abstimmung> abstimmungen, boolean imUmlauf) {
        List<Violation> verstoesse = new ArrayList<>();
        if (imUmlauf && !abstimmungen.isEmpty() && abstimmungen.stream().noneMatch(UmlaufRule::istZustimmung)) {
            verstoesse.add(Violation.at(feld.formatted(0) + "gegenstand", "V-16.umlauf_ohne_zustimmung"));
        }
        for (int i = 0; i < abstimmungen.size() && !imUmlauf; i++) {
            if (istZustimmung(abstimmungen.get(i))) {
                verstoesse.add(Violation.at(feld.formatted(i) + "gegenstand", "V-16.kein_umlauf"));
            }
        }
        return verstoesse;
    }

    private static boolean istZustimmung(Abstimmung abstimmung) {
        return abstimmung.worueber().gegenstand() == Abstimmungsgegenstand.UMLAUF;
    }
}
