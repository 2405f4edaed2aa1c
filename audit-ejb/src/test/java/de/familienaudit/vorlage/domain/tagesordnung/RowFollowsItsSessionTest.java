package de.familienaudit.vorlage.domain.tagesordnung;

import static de.familienaudit.vorlage.domain.tagesordnung.Probe.RAT;
import static de.familienaudit.vorlage.domain.tagesordnung.Probe.geplant;
import static de.familienaudit.vorlage.domain.tagesordnung.Probe.geplantIn;
import static de.familienaudit.vorlage.domain.tagesordnung.Probe.papier;
import static de.familienaudit.vorlage.domain.tagesordnung.Probe.stimmen;
import static de.familienaudit.vorlage.domain.tagesordnung.Probe.zeile;
import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.vorlage.domain.papier.Beratung;
import de.familienaudit.vorlage.domain.papier.Beratungsrolle;
import de.familienaudit.vorlage.domain.papier.Beratungsstand;
import de.familienaudit.vorlage.domain.papier.Papier;
import de.familienaudit.vorlage.domain.papier.Sitzungsbezug;
import de.familienaudit.vorlage.domain.papier.Verbleib;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("V-5: Eine Beratung folgt ihrer Sitzung: eingeplant, verlegt, abgesagt, an anderem Tag wiederholt")
class RowFollowsItsSessionTest {

    private static final LocalDate SPAETER = LocalDate.parse("2026-12-17");

    @Test
    @DisplayName("Eingeplant hat die Zeile Sitzung, Tag und die Fassung, die dem Gremium vorliegt; die anderen bleiben")
    void scheduled() {
        Papier papier = papier(geplant(8, ""), geplant(RAT, ""));
        Papier danach = Folgewechsel.einplanen(papier, 2, new Sitzungsbezug(1L, 3), SPAETER);
        assertThat(danach.folge().get(0)).isEqualTo(papier.folge().get(0));
        assertThat(danach.folge().get(1).tag()).isEqualTo(SPAETER);
        assertThat(danach.folge().get(1).bezug()).isEqualTo(new Sitzungsbezug(1L, 3));
        assertThat(Folgewechsel.betrifft(danach, 1)).isTrue();
        assertThat(Folgewechsel.betrifft(papier, 1)).isFalse();
    }

    @Test
    @DisplayName(
            "Nachgeholt bleibt, was aus der Zeile wurde; die neue gleicher Art steht hinter allem bis zu ihrem Tag")
    void madeUpFor() {
        Beratung vertagt = geplantIn(1, "2026-12-01").mit(Beratungsstand.VERTAGT, new Verbleib("Zeit", null));
        Papier papier = papier(vertagt, geplant(8, "2026-12-09"), geplant(9, ""), geplant(8, "2026-12-20"));
        Papier danach = Folgewechsel.einplanen(papier, 1, new Sitzungsbezug(2L, 3), SPAETER);
        assertThat(danach.folge()).hasSize(5);
        assertThat(danach.folge().get(0)).isEqualTo(vertagt.mit(Beratungsstand.VERTAGT, new Verbleib("Zeit", 3)));
        Beratung neue = danach.folge().get(2);
        assertThat(neue.stand()).isEqualTo(Beratungsstand.GEPLANT);
        assertThat(neue.tag()).isEqualTo(SPAETER);
        assertThat(neue.bezug()).isEqualTo(new Sitzungsbezug(2L, 3));
        assertThat(neue.marke()).isEqualTo(vertagt.marke());
        assertThat(danach.folge().get(3)).isEqualTo(geplant(9, ""));
    }

    @Test
    @DisplayName("Verknüpft gehört die Zeile zur Sitzung, wie sie ist, auch vertagt; keine neue entsteht")
    void linked() {
        Beratung vertagt = zeile(RAT, "2026-11-10", Beratungsrolle.ENTSCHEIDUNG, Beratungsstand.VERTAGT, null);
        Papier danach = Folgewechsel.verknuepfen(papier(vertagt), 1, new Sitzungsbezug(4L, null));
        assertThat(danach.folge()).containsExactly(vertagt.mitBezug(new Sitzungsbezug(4L, null)));
    }

    @Test
    @DisplayName("Gelöst behält die Zeile ihren Tag")
    void released() {
        Papier danach = Folgewechsel.loesen(papier(geplantIn(1, "2026-12-10"), geplantIn(2, "2026-12-11")), 1);
        assertThat(danach.folge().get(0).bezug()).isEqualTo(Sitzungsbezug.OHNE);
        assertThat(danach.folge().get(0).tag()).isEqualTo("2026-12-10");
        assertThat(danach.folge().get(1).bezug().sitzung()).isEqualTo(2);
    }

    @Test
    @DisplayName("Verlegt wird, was geplant ist; was von der Tagesordnung genommen wurde, behält seinen Tag")
    void moved() {
        Beratung abgesetzt = geplantIn(1, "2026-12-10").mit(Beratungsstand.ABGESETZT, new Verbleib("Fehlt noch", null));
        Papier papier = papier(geplantIn(1, "2026-12-10"), abgesetzt, geplantIn(2, "2026-12-11"));
        Papier danach = Folgewechsel.verlegen(papier, 1, SPAETER);
        assertThat(danach.folge())
                .extracting(Beratung::tag)
                .map(Object::toString)
                .containsExactly("2026-12-17", "2026-12-10", "2026-12-11");
        assertThat(Folgewechsel.verlegen(papier, 99, SPAETER)).isEqualTo(papier);
    }

    @Test
    @DisplayName("Abgesagt nennt die Zeile den Grund und hat keine Stimmen")
    void cancelled() {
        Papier danach = Folgewechsel.absagen(papier(geplantIn(1, "2026-12-10"), geplantIn(2, "2026-12-11")), 1, "Saal");
        assertThat(danach.folge().get(0).stand()).isEqualTo(Beratungsstand.ABGESAGT);
        assertThat(danach.folge().get(0).verbleib()).isEqualTo(new Verbleib("Saal", null));
        assertThat(danach.folge().get(1).stand()).isEqualTo(Beratungsstand.GEPLANT);
    }

    @Test
    @DisplayName(
            "Am neuen Tag steht hinter der abgesagten Zeile eine neue gleicher Art; Verweise der übrigen bleiben richtig")
    void repeated() {
        Beratung abgesagt = geplantIn(1, "2026-12-10").mit(Beratungsstand.ABGESAGT, new Verbleib("Saal", null));
        Beratung verwiesen = zeile(8, "2026-12-01", Beratungsrolle.VORBERATUNG, Beratungsstand.VERWIESEN, null)
                .mit(Beratungsstand.VERWIESEN, new Verbleib("", 3));
        Papier danach = Folgewechsel.wiederholen(papier(verwiesen, abgesagt, geplant(9, "")), 1, 2, SPAETER);
        assertThat(danach.folge()).hasSize(4);
        assertThat(danach.folge().get(0).verbleib().nachfolgerin()).isEqualTo(4);
        assertThat(danach.folge().get(1).verbleib()).isEqualTo(new Verbleib("Saal", 3));
        Beratung neue = danach.folge().get(2);
        assertThat(neue.stand()).isEqualTo(Beratungsstand.GEPLANT);
        assertThat(neue.tag()).isEqualTo(SPAETER);
        assertThat(neue.bezug()).isEqualTo(new Sitzungsbezug(2L, 1));
        assertThat(neue.marke()).isEqualTo(abgesagt.marke());
        assertThat(neue.rolle()).isEqualTo(abgesagt.rolle());
        assertThat(danach.folge().get(3).gremium()).isEqualTo(9);
        assertThat(Folgewechsel.wiederholen(danach, 1, 2, SPAETER)).isEqualTo(danach);
    }

    @Test
    @DisplayName("Steht die Vorlage schon auf der neuen Sitzung, tritt diese Zeile an die Stelle")
    void alreadyThere() {
        Beratung abgesagt = geplantIn(1, "2026-12-10").mit(Beratungsstand.ABGESAGT, new Verbleib("Saal", null));
        Papier danach = Folgewechsel.wiederholen(papier(abgesagt, geplantIn(2, "2026-12-17")), 1, 2, SPAETER);
        assertThat(danach.folge()).hasSize(2);
        assertThat(danach.folge().get(0).verbleib().nachfolgerin()).isEqualTo(2);
    }

    @Test
    @DisplayName("Was vor der Absage behandelt war, wird nicht wiederholt")
    void heldStays() {
        Papier papier = papier(zeile(
                RAT, "2026-11-10", Beratungsrolle.ENTSCHEIDUNG, Beratungsstand.BEHANDELT, 1L, stimmen("20/1/0/0", "")));
        assertThat(Folgewechsel.wiederholen(papier, 1, 2, SPAETER)).isEqualTo(papier);
        assertThat(Folgewechsel.absagen(papier, 1, "Saal")).isEqualTo(papier);
    }
}
