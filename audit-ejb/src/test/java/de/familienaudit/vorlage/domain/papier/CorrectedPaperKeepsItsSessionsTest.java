package de.familienaudit.vorlage.domain.papier;

import static de.familienaudit.vorlage.domain.papier.Papiere.AUSSCHUSS;
import static de.familienaudit.vorlage.domain.papier.Papiere.KREISTAG;
import static de.familienaudit.vorlage.domain.papier.Papiere.entscheidung;
import static de.familienaudit.vorlage.domain.papier.Papiere.papier;
import static de.familienaudit.vorlage.domain.papier.Papiere.stimmen;
import static de.familienaudit.vorlage.domain.papier.Papiere.vorberatung;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("V-5: Wer eine Vorlage berichtigt, löst ihre Beratungen nicht von ihren Sitzungen")
class CorrectedPaperKeepsItsSessionsTest {

    private static final Sitzungsbezug SITZUNG = new Sitzungsbezug(77L, 2);

    @Test
    @DisplayName("Dieselbe Zeile, auch an anderem Platz und mit anderen Stimmen, behält Sitzung und Fassung")
    void kept() {
        Beratung kreistag = entscheidung(KREISTAG, "2023-12-13", stimmen("27/3/0/0"));
        Papier bisher = papier(
                vorberatung(AUSSCHUSS, "2023-11-07", stimmen("8/0/0/0")), kreistag.am(kreistag.tag(), SITZUNG));
        Papier danach = Bezugserhalt.in(
                papier(
                        entscheidung(KREISTAG, "2023-12-13", stimmen("26/4/0/0")),
                        vorberatung(AUSSCHUSS, "2023-11-07", stimmen("8/0/0/0"))),
                bisher);
        assertThat(danach.folge().get(0).bezug()).isEqualTo(SITZUNG);
        assertThat(danach.folge().get(0).abstimmungen().get(0).stimmen().ja()).isEqualTo(26);
        assertThat(danach.folge().get(1).bezug()).isEqualTo(Sitzungsbezug.OHNE);
    }

    @Test
    @DisplayName("Eine Zeile mit anderem Tag gehört nicht mehr dazu, und eine zweite gleiche bekommt die Sitzung nicht noch einmal")
    void onceOnly() {
        Beratung kreistag = entscheidung(KREISTAG, "2023-12-13", stimmen("27/3/0/0"));
        Papier bisher = papier(kreistag.am(kreistag.tag(), SITZUNG));
        assertThat(Bezugserhalt.in(papier(kreistag, kreistag), bisher).folge())
                .extracting(Beratung::bezug)
                .containsExactly(SITZUNG, Sitzungsbezug.OHNE);
        assertThat(Bezugserhalt.in(papier(entscheidung(KREISTAG, "2023-12-14", stimmen("27/3/0/0"))), bisher)
                        .folge())
                .extracting(Beratung::bezug)
                .containsExactly(Sitzungsbezug.OHNE);
    }
}
