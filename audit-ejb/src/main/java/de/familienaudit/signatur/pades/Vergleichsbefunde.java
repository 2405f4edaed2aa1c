package de.familienaudit.signatur.pades;

import de.familienaudit.signatur.pades.vergleich.Aenderungsart;
import de.familienaudit.signatur.pades.vergleich.Ergaenzung;
import de.familienaudit.signatur.pades.vergleich.Vergleichsergebnis;
import java.util.EnumSet;
import java.util.Set;

/** Turns what the comparison of revisions found into reasons for a verdict. */
final class Vergleichsbefunde {

    private Vergleichsbefunde() {}

    static Set<Befund> von(Vergleichsergebnis vergleich) {
        Set<Befund> befunde = EnumSet.noneOf(Befund.class);
        vergleich.zwischen().forEach(art -> befunde.add(befund(art)));
        vergleich.danach().forEach(art -> befunde.add(befund(art)));
        if (!vergleich.zwischen().isEmpty()) {
            befunde.add(Befund.ZWISCHEN_UNTERSCHRIFTEN_VERAENDERT);
        }
        if (!vergleich.danach().isEmpty()) {
            befunde.add(Befund.NACHTRAEGLICH_ERGAENZT);
        }
        if (vergleich.ergaenzungen().contains(Ergaenzung.FORMULAR_AUSGEFUELLT)) {
            befunde.add(Befund.ERLAUBT_AUSGEFUELLT);
        }
        if (vergleich.ergaenzungen().contains(Ergaenzung.UNTERSCHRIFT_AUF_BILD)) {
            befunde.add(Befund.AUF_EINGESCANNTEM_BILD);
        }
        if (vergleich.ergaenzungen().contains(Ergaenzung.ANMERKUNG)) {
            befunde.add(Befund.ERLAUBT_ANGEMERKT);
        }
        return befunde;
    }

    private static Befund befund(Aenderungsart art) {
        return switch (art) {
            case SEITEN -> Befund.SEITEN_VERAENDERT;
            case ANGABEN -> Befund.ANGABEN_VERAENDERT;
            case FORMULAR -> Befund.FORMULAR_VERAENDERT;
            case ANMERKUNGEN -> Befund.ANMERKUNGEN_VERAENDERT;
            case STRUKTUR -> Befund.STRUKTUR_VERAENDERT;
            case UEBERDECKT -> Befund.UEBERDECKT;
            case SONSTIGES -> Befund.SONSTIGES_VERAENDERT;
            case AUFBAU -> Befund.AUFBAU_BESCHAEDIGT;
        };
    }
}
