package de.familienaudit.zielvereinbarung.domain.fassung;

import static de.familienaudit.zielvereinbarung.domain.fassung.Beispiel.nummer;
import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.shared.zeit.Zeitangabe;
import de.familienaudit.zielvereinbarung.domain.fassung.Unterschied.Art;
import de.familienaudit.zielvereinbarung.domain.fassung.Unterschied.Feld;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("G-1: Ein Vergleich zweier Fassungen nennt die geänderten Angaben mit beiden Wortlauten")
class DifferencesNameTheChangedFieldsTest {

    private static final Massnahmennummer NUMMER = nummer("4.1.1");
    private static final Vereinbart OLD = agreed("Titel", "Indikator", "Familien", "15.000 €", "Amt", "Presse", "2020");
    private static final Vereinbart NEW = agreed("T2", "I2", "F2", "K2", "V2", "P2", "2021");

    @Test
    void theSameWordsAreNoDifference() {
        Unterschied u = Unterschied.zwischen(
                NUMMER, OLD, agreed("Titel", "Indikator", "Familien", "15.000 €", "Amt", "Presse", "2020"));

        assertThat(u.art()).isEqualTo(Art.GLEICH);
        assertThat(u.felder()).isEmpty();
        assertThat(u.titel()).isEqualTo("Titel");
        assertThat(u.nummer()).isEqualTo(NUMMER);
    }

    @Test
    void everyChangedFieldIsNamedInTheOrderOfTheForm() {
        Unterschied u = Unterschied.zwischen(NUMMER, OLD, NEW);

        assertThat(u.art()).isEqualTo(Art.GEAENDERT);
        assertThat(u.titel()).isEqualTo("T2");
        assertThat(u.felder())
                .containsExactly(
                        new Feld("titel", "Titel", "T2"),
                        new Feld("indikator", "Indikator", "I2"),
                        new Feld("zielgruppe", "Familien", "F2"),
                        new Feld("kosten", "15.000 €", "K2"),
                        new Feld("verantwortlich", "Amt", "V2"),
                        new Feld("beginn", "ab 2020", "ab 2021"),
                        new Feld("ende", "bis 2020", "bis 2021"),
                        new Feld("kommunikation", "Presse", "P2"));
    }

    @Test
    void onlyTheChangedFieldIsNamed() {
        Unterschied u = Unterschied.zwischen(
                NUMMER, OLD, agreed("Titel", "Indikator", "Familien", "20.000 €", "Amt", "Presse", "2020"));

        assertThat(u.art()).isEqualTo(Art.GEAENDERT);
        assertThat(u.felder()).containsExactly(new Feld("kosten", "15.000 €", "20.000 €"));
    }

    @Test
    void timesAreComparedByTheirWording() {
        Zeitangabe completed = OLD.beginn().mitGrenzen(Beispiel.KREISTAG, null);
        Vereinbart bounded = new Vereinbart(
                OLD.titel(),
                OLD.indikator(),
                OLD.zielgruppe(),
                OLD.kosten(),
                OLD.verantwortlich(),
                OLD.kommunikation(),
                completed,
                OLD.ende());

        assertThat(Unterschied.zwischen(NUMMER, OLD, bounded).art()).isEqualTo(Art.GLEICH);
    }

    @Test
    void aNewAndADroppedMassnahmeAreNamedAsSuch() {
        assertThat(Unterschied.neu(NUMMER, NEW).art()).isEqualTo(Art.NEU);
        assertThat(Unterschied.neu(NUMMER, NEW).titel()).isEqualTo("T2");
        assertThat(Unterschied.neu(NUMMER, NEW).felder()).isEmpty();
        assertThat(Unterschied.weggefallen(NUMMER, OLD).art()).isEqualTo(Art.WEGGEFALLEN);
        assertThat(Unterschied.weggefallen(NUMMER, OLD).titel()).isEqualTo("Titel");
        assertThat(Unterschied.weggefallen(NUMMER, OLD).nummer()).isEqualTo(NUMMER);
    }

    private static Vereinbart agreed(
            String titel,
            String indikator,
            String zielgruppe,
            String kosten,
            String verantwortlich,
            String kommunikation,
            String jahr) {
        return new Vereinbart(
                titel,
                indikator,
                zielgruppe,
                kosten,
                verantwortlich,
                kommunikation,
                Zeitangabe.of("ab " + jahr),
                Zeitangabe.of("bis " + jahr));
    }
}
