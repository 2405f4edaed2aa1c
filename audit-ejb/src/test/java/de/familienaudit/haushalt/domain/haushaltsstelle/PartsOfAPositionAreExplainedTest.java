package de.familienaudit.haushalt.domain.haushaltsstelle;

import static de.familienaudit.haushalt.domain.haushaltsstelle.Gliederungsart.ABSCHNITT;
import static de.familienaudit.haushalt.domain.haushaltsstelle.Gliederungsart.EINZELPLAN;
import static de.familienaudit.haushalt.domain.haushaltsstelle.Gliederungsart.GRUPPE;
import static de.familienaudit.haushalt.domain.haushaltsstelle.Gliederungsart.HAUPTGRUPPE;
import static de.familienaudit.haushalt.domain.haushaltsstelle.Gliederungsart.PARTNER;
import static de.familienaudit.haushalt.domain.haushaltsstelle.Gliederungsart.UNTERABSCHNITT;
import static de.familienaudit.haushalt.domain.haushaltsstelle.Nummernteilart.MASSNAHME;
import static de.familienaudit.haushalt.domain.haushaltsstelle.Nummernteilart.ORTSZIFFERN;
import static de.familienaudit.haushalt.domain.haushaltsstelle.Nummernteilart.PRAEFIX;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("H-1: Die Teile einer Haushaltsstelle werden mit ihrer Bedeutung gezeigt, wo sie bekannt ist")
class PartsOfAPositionAreExplainedTest {

    private static final Map<String, String> BEKANNT = Map.ofEntries(
            Map.entry("EINZELPLAN 4", "Soziale Sicherung"),
            Map.entry("EINZELPLAN 0", "Allgemeine Verwaltung"),
            Map.entry("ABSCHNITT 49", "Sonstige soziale Angelegenheiten"),
            Map.entry("ABSCHNITT 45", "Jugendhilfe"),
            Map.entry("UNTERABSCHNITT 4953", "Landesprogramm Familie"),
            Map.entry("UNTERABSCHNITT 453", "Förderung der Erziehung in der Familie"),
            Map.entry("HAUPTGRUPPE 6", "Sachausgaben"),
            Map.entry("GRUPPE 63", "Weitere Verwaltungs- und Betriebsausgaben"),
            Map.entry("GRUPPE 71", "Zuweisungen und Zuschüsse für laufende Zwecke"),
            Map.entry("PARTNER 8", "übrige Bereiche"),
            Map.entry("PARTNER 1", "Land"));

    private static final Gliederungskunde KUNDE =
            (art, ziffern) -> Optional.ofNullable(BEKANNT.get(art.name() + " " + ziffern));

    @Test
    @DisplayName("01.49530.6300: das örtliche 4953 wird nicht für 49530 ausgegeben")
    void ausgabe() {
        assertThat(teile("01.49530.6300"))
                .containsExactly(
                        new Nummernteil(PRAEFIX, "01", ""),
                        teil(EINZELPLAN, "4", "Soziale Sicherung"),
                        teil(ABSCHNITT, "49", "Sonstige soziale Angelegenheiten"),
                        teil(UNTERABSCHNITT, "49530", ""),
                        teil(GRUPPE, "63", "Weitere Verwaltungs- und Betriebsausgaben"),
                        new Nummernteil(ORTSZIFFERN, "00", ""));
    }

    @Test
    @DisplayName("01.4953.7187: die dritte Ziffer von 71 nennt, wer das Geld bekommt")
    void zuschuss() {
        assertThat(teile("01.4953.7187"))
                .containsExactly(
                        new Nummernteil(PRAEFIX, "01", ""),
                        teil(EINZELPLAN, "4", "Soziale Sicherung"),
                        teil(ABSCHNITT, "49", "Sonstige soziale Angelegenheiten"),
                        teil(UNTERABSCHNITT, "4953", "Landesprogramm Familie"),
                        teil(GRUPPE, "71", "Zuweisungen und Zuschüsse für laufende Zwecke"),
                        teil(PARTNER, "8", "übrige Bereiche"),
                        new Nummernteil(ORTSZIFFERN, "7", ""));
    }

    @Test
    @DisplayName("Drei Ziffern des Unterabschnitts gelten bundesweit; mehr sind örtlich und zählen nur ganz")
    void dreiZiffern() {
        assertThat(teile("45300.6300"))
                .contains(
                        teil(UNTERABSCHNITT, "453", "Förderung der Erziehung in der Familie"),
                        teil(UNTERABSCHNITT, "45300", ""));
        assertThat(teile("453.6300"))
                .containsOnlyOnce(teil(UNTERABSCHNITT, "453", "Förderung der Erziehung in der Familie"));
    }

    @Test
    @DisplayName("Eine unbekannte Gruppe zeigt ihre Hauptgruppe, eine unbekannte Zahl steht ohne Deutung da")
    void unbekannt() {
        assertThat(teile("0/4640.001.6500"))
                .containsExactly(
                        new Nummernteil(PRAEFIX, "0", ""),
                        teil(EINZELPLAN, "4", "Soziale Sicherung"),
                        teil(ABSCHNITT, "46", ""),
                        teil(UNTERABSCHNITT, "4640", ""),
                        new Nummernteil(MASSNAHME, "001", ""),
                        teil(HAUPTGRUPPE, "6", "Sachausgaben"),
                        teil(GRUPPE, "65", ""),
                        new Nummernteil(ORTSZIFFERN, "00", ""));
    }

    @Test
    @DisplayName("Ohne Präfix und ohne örtliche Ziffern fehlen diese Teile; 63 hat keinen Partner")
    void knapp() {
        assertThat(teile("02400.63")).noneMatch(t -> t.art() == PRAEFIX || t.art() == ORTSZIFFERN);
        assertThat(teile("02400.638")).noneMatch(t -> t.art() == Nummernteilart.PARTNER);
        assertThat(teile("4953.171")).contains(teil(PARTNER, "1", "Land")).noneMatch(t -> t.art() == ORTSZIFFERN);
    }

    @Test
    @DisplayName("Die Teile hintereinander geschrieben ergeben wieder die Nummer")
    void ganz() {
        assertThat(Nummernteile.von(Kameralstelle.lies("s", "01.4953.7187"), (a, z) -> Optional.empty()).stream()
                        .filter(t -> t.art() == Nummernteilart.GRUPPE
                                || t.art() == Nummernteilart.PARTNER
                                || t.art() == ORTSZIFFERN)
                        .map(Nummernteil::ziffern)
                        .reduce("", String::concat))
                .isEqualTo("7187");
    }

    private static List<Nummernteil> teile(String stelle) {
        return Nummernteile.von(Kameralstelle.lies("stelle", stelle), KUNDE);
    }

    private static Nummernteil teil(Gliederungsart art, String ziffern, String bezeichnung) {
        return new Nummernteil(Nummernteilart.valueOf(art.name()), ziffern, bezeichnung);
    }
}
