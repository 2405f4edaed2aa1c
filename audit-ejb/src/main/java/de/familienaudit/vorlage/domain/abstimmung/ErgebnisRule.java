package de.familienaudit.vorlage.domain.abstimmung;

import de.familienaudit.vorlage.domain.abstimmung.Ergebnis.Ausgang;
import de.familienaudit.vorlage.domain.abstimmung.Ergebnis.Grund;
import de.familienaudit.vorlage.domain.abstimmung.Ergebnis.Wirkung;
import java.util.OptionalInt;

/**
 * Rule V-4: the result follows from the counts and the majority of body and subject; without counts from the printed words; where both
 * say different things from the side that somebody marked (G-3); and what was voted on decides what it means for the paper.
 */
public final class ErgebnisRule {

    private ErgebnisRule() {}

    /** @param mitglieder statutory members of the body on that day, empty when unknown */
    public static Ergebnis ergebnis(Abstimmung abstimmung, Mehrheit mehrheit, OptionalInt mitglieder) {
        Protokollwort wort = abstimmung.protokollwort();
        boolean inDerSache = abstimmung.worueber().gegenstand().bewegtVorlage();
        Teilergebnis teil;
        if (wort == Protokollwort.KEIN_BESCHLUSS && inDerSache) {
            teil = new Teilergebnis(Ausgang.NICHT_FESTSTELLBAR, Grund.NUR_VERFAHREN, null);
        } else if (wort == Protokollwort.KENNTNIS && inDerSache) {
            teil = new Teilergebnis(Ausgang.ZUR_KENNTNIS_GENOMMEN, Grund.NUR_KENNTNIS, null);
        } else {
            teil = ausZahlenUndWorten(abstimmung, gezaehlt(abstimmung.stimmen(), mehrheit, mitglieder));
        }
        return new Ergebnis(
                teil.ausgang(), teil.grund(), teil.noetig(), wirkung(abstimmung.worueber(), teil.ausgang()));
    }

    private static Teilergebnis ausZahlenUndWorten(Abstimmung a, Teilergebnis gezaehlt) {
        if (gezaehlt.ausgang() == Ausgang.NICHT_FESTSTELLBAR) {
            return nachWorten(a.protokollwort(), a.worueber(), gezaehlt);
        }
        if (!MassgabeRule.zaehlenWorte(a) || !MassgabeRule.widersprechenSich(a, gezaehlt.ausgang())) {
            return gezaehlt;
        }
        return a.massgabe()
                .seite()
                .map(seite -> seite == Massgabe.Seite.ZAHLEN
                        ? gezaehlt
                        : nachWorten(a.protokollwort(), a.worueber(), gezaehlt))
                .orElse(new Teilergebnis(Ausgang.NICHT_FESTSTELLBAR, Grund.WIDERSPRUCH, null));
    }

    /** What the counts alone give. */
    static Teilergebnis gezaehlt(Stimmen stimmen, Mehrheit mehrheit, OptionalInt mitglieder) {
        if (!stimmen.ausgezaehlt()) {
            return new Teilergebnis(Ausgang.NICHT_FESTSTELLBAR, Grund.NICHTS_BEKANNT, null);
        }
        if (stimmen.abgegeben() == 0) {
            return new Teilergebnis(Ausgang.ABGELEHNT, Grund.NIEMAND_DAFUER, null);
        }
        if (stimmen.ja() <= stimmen.nein()) {
            return new Teilergebnis(
                    Ausgang.ABGELEHNT,
                    stimmen.ja().equals(stimmen.nein()) ? Grund.STIMMENGLEICHHEIT : Grund.WENIGER_JA,
                    null);
        }
        if (mehrheit == Mehrheit.EINFACH) {
            return new Teilergebnis(Ausgang.ANGENOMMEN, Grund.MEHR_JA, null);
        }
        return switch (mehrheit.basis()) {
            case ABGEGEBENE -> anteil(stimmen, mehrheit.noetig(stimmen.abgegeben()));
            case ANWESENDE ->
                stimmen.anwesende() == null
                        ? new Teilergebnis(Ausgang.NICHT_FESTSTELLBAR, Grund.ANWESENDE_UNBEKANNT, null)
                        : anteil(stimmen, mehrheit.noetig(stimmen.anwesende()));
            case MITGLIEDER ->
                mitglieder.isEmpty()
                        ? new Teilergebnis(Ausgang.NICHT_FESTSTELLBAR, Grund.MITGLIEDER_UNBEKANNT, null)
                        : anteil(stimmen, mehrheit.noetig(mitglieder.getAsInt()));
        };
    }

    private static Teilergebnis anteil(Stimmen stimmen, long noetig) {
        return stimmen.ja() >= noetig
                ? new Teilergebnis(Ausgang.ANGENOMMEN, Grund.ANTEIL_ERREICHT, noetig)
                : new Teilergebnis(Ausgang.ABGELEHNT, Grund.ANTEIL_VERFEHLT, noetig);
    }

    /** That three quarters of all members consented to an Umlauf, no word tells (V-16). */
    private static Teilergebnis nachWorten(Protokollwort wort, Abstimmung.Worueber worueber, Teilergebnis ungezaehlt) {
        if (wort.dafuer()) {
            return worueber.gegenstand() == Abstimmungsgegenstand.UMLAUF
                    ? ungezaehlt
                    : new Teilergebnis(Ausgang.ANGENOMMEN, Grund.WORTE, null);
        }
        if (!wort.dagegen()) {
            return ungezaehlt;
        }
        return worueber.richtung() == Antragsrichtung.ABLEHNEN
                ? new Teilergebnis(Ausgang.NICHT_FESTSTELLBAR, Grund.WORTE_MEHRDEUTIG, null)
                : new Teilergebnis(Ausgang.ABGELEHNT, Grund.WORTE, null);
    }

    /** Refusing to refuse approves of nothing. */
    private static Wirkung wirkung(Abstimmung.Worueber worueber, Ausgang ausgang) {
        if (!worueber.gegenstand().bewegtVorlage() || ausgang == Ausgang.NICHT_FESTSTELLBAR) {
            return Wirkung.KEINE;
        }
        if (ausgang == Ausgang.ZUR_KENNTNIS_GENOMMEN) {
            return Wirkung.KENNTNIS;
        }
        if (worueber.richtung() == Antragsrichtung.ABLEHNEN) {
            return ausgang == Ausgang.ANGENOMMEN ? Wirkung.DAGEGEN : Wirkung.KEINE;
        }
        return ausgang == Ausgang.ANGENOMMEN ? Wirkung.DAFUER : Wirkung.DAGEGEN;
    }

    /** A result before it is known what it means for the paper; noetig as in {@link Ergebnis}. */
    record Teilergebnis(Ausgang ausgang, Grund grund, Long noetig) {}
}
