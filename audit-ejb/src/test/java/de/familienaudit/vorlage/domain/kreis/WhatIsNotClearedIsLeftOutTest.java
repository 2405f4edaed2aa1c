package de.familienaudit.vorlage.domain.kreis;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.vorlage.domain.papier.Papier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("V-10: Veröffentlicht wird der Beschluss, anderes nur, soweit es freigegeben ist")
class WhatIsNotClearedIsLeftOutTest {

    @Test
    @DisplayName("Ist alles freigegeben, fehlt nichts")
    void everything() {
        assertThat(Freigabe.ALLES.auszug(Muster.PAPIER)).isEqualTo(Muster.PAPIER);
    }

    @Test
    @DisplayName("Ist nichts freigegeben, bleiben Nummer, Betreff, Beschluss, Beratungsfolge und Stimmen")
    void nothing() {
        Papier auszug = Freigabe.NICHTS.auszug(Muster.PAPIER);
        assertThat(auszug.nummer()).isEqualTo("2021/7/003");
        assertThat(auszug.text().betreff()).isEqualTo("Betreff");
        assertThat(auszug.text().beschluss()).isEqualTo("Beschluss");
        assertThat(auszug.text().einreicher()).isEqualTo("Sozialamt");
        assertThat(auszug.folge().get(0).abstimmungen().get(0).stimmen())
                .isEqualTo(Muster.PAPIER.folge().get(0).abstimmungen().get(0).stimmen());
        assertThat(auszug.folge().get(0).verbleib().nachfolgerin()).isEqualTo(2);
        assertThat(auszug.kaemmerei().stand())
                .isEqualTo(Muster.PAPIER.kaemmerei().stand());
        assertThat(auszug.toString())
                .doesNotContain(
                        "Sachverhalt", "Bemerkung", "Stellungnahme", "01.4953", "Streit", "Zur Zeile", "Fraktion A");
    }

    @Test
    @DisplayName("Jeder Teil wird für sich freigegeben")
    void eachPartByItself() {
        Papier sachverhalt = new Freigabe(true, false, false).auszug(Muster.PAPIER);
        assertThat(sachverhalt.text().sachverhalt()).isEqualTo("Sachverhalt");
        assertThat(sachverhalt.finanzen()).isEmpty();
        assertThat(sachverhalt.text().bemerkung()).isEmpty();

        Papier finanzen = new Freigabe(false, true, false).auszug(Muster.PAPIER);
        assertThat(finanzen.kaemmerei()).isEqualTo(Muster.PAPIER.kaemmerei());
        assertThat(finanzen.finanzen()).hasSize(1);
        assertThat(finanzen.text().sachverhalt()).isEmpty();

        Papier bemerkungen = new Freigabe(false, false, true).auszug(Muster.PAPIER);
        assertThat(bemerkungen.folge()).isEqualTo(Muster.PAPIER.folge());
        assertThat(bemerkungen.text().bemerkung()).isEqualTo("Bemerkung");
        assertThat(bemerkungen.text().sachverhalt()).isEmpty();
    }
}
