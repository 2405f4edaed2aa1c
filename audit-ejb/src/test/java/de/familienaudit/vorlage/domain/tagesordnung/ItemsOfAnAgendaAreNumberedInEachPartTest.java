package de.familienaudit.vorlage.domain.tagesordnung;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.familienaudit.vorlage.domain.sitzung.Sitzung;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("V-16: Öffentlicher und nichtöffentlicher Teil werden je für sich von 1 an nummeriert, ohne Lücke")
class ItemsOfAnAgendaAreNumberedInEachPartTest {

    private final Sitzung sitzung = Probe.sitzung(1, "2026-12-10");
    private final Tagesordnungspunkt a = vorlage(11, true);
    private final Tagesordnungspunkt b = Tagesordnungspunkt.ohneVorlage(sitzung, " Anfragen ", Probe.WER);
    private final Tagesordnungspunkt c = vorlage(13, true);
    private final Tagesordnungspunkt x = vorlage(21, false);
    private final Tagesordnungspunkt y = vorlage(22, false);
    private final Punktfolge folge = new Punktfolge(List.of());

    private Tagesordnungspunkt vorlage(long id, boolean oeffentlich) {
        return Tagesordnungspunkt.vorlage(sitzung, id, oeffentlich, Probe.WER);
    }

    @BeforeEach
    void fuenfPunkte() {
        List.of(a, x, b, y, c).forEach(folge::anfuegen);
    }

    @Test
    @DisplayName("Ein weiterer Punkt steht am Ende seines Teils")
    void appended() {
        assertThat(nummern(a, b, c, x, y)).containsExactly(1, 2, 3, 1, 2);
        assertThat(b.titel()).isEqualTo("Anfragen");
        assertThat(b.istOeffentlich()).isTrue();
        assertThat(b.vorlageId()).isNull();
        assertThat(a.vorlageId()).isEqualTo(11);
        assertThat(a.sitzungId()).isEqualTo(1);
        assertThat(a.version()).isZero();
    }

    @Test
    @DisplayName("Wer einen Punkt verschiebt, verschiebt die dazwischen mit; der andere Teil bleibt, wie er ist")
    void movedWithin() {
        folge.verschieben(c, true, 1);
        assertThat(nummern(c, a, b, x, y)).containsExactly(1, 2, 3, 1, 2);
        folge.verschieben(c, true, 3);
        assertThat(nummern(a, b, c, x, y)).containsExactly(1, 2, 3, 1, 2);
    }

    @Test
    @DisplayName("Ein Punkt kann in den anderen Teil; beide Teile schließen auf")
    void movedAcross() {
        folge.verschieben(a, false, 2);
        assertThat(nummern(b, c)).containsExactly(1, 2);
        assertThat(nummern(x, a, y)).containsExactly(1, 2, 3);
        assertThat(a.istOeffentlich()).isFalse();
    }

    @Test
    @DisplayName("Eine Nummer, die es danach nicht gäbe, wird abgelehnt")
    void impossible() {
        assertThatThrownBy(() -> folge.verschieben(a, true, 4)).hasMessage("V-16.nummer_unmoeglich");
        assertThatThrownBy(() -> folge.verschieben(a, false, 0)).hasMessage("V-16.nummer_unmoeglich");
        assertThat(nummern(a, b, c, x, y)).containsExactly(1, 2, 3, 1, 2);
    }

    @Test
    @DisplayName("Wird ein Punkt heruntergenommen, schließen die folgenden auf")
    void removed() {
        folge.entfernen(a);
        assertThat(nummern(b, c, x, y)).containsExactly(1, 2, 1, 2);
    }

    @Test
    @DisplayName("Für eine andere Sitzung ist es ein neuer Punkt mit demselben Inhalt im selben Teil")
    void copied() {
        Tagesordnungspunkt neu = x.fuer(Probe.sitzung(2, "2026-12-17"), true, Probe.WER);
        assertThat(neu.sitzungId()).isEqualTo(2);
        assertThat(neu.vorlageId()).isEqualTo(21);
        assertThat(neu.istOeffentlich()).isFalse();
        assertThat(a.fuer(Probe.sitzung(2, "2026-12-17"), true, Probe.WER).istOeffentlich())
                .isTrue();
    }

    @Test
    @DisplayName("V-10: Was nicht mehr öffentlich sein darf, steht in der anderen Sitzung im nichtöffentlichen Teil")
    void copiedWithoutThePublic() {
        assertThat(a.fuer(Probe.sitzung(2, "2026-12-17"), false, Probe.WER).istOeffentlich())
                .isFalse();
    }

    @Test
    @DisplayName(
            "V-10: Was nicht mehr öffentlich ist, steht am Ende des nichtöffentlichen Teils; der öffentliche liest sich ohne Lücke")
    void hidden() {
        folge.verbergen(a);
        assertThat(nummern(b, c)).containsExactly(2, 3);
        assertThat(folge.nummer(b)).isEqualTo(1);
        assertThat(folge.nummer(c)).isEqualTo(2);
        assertThat(nummern(x, y, a)).containsExactly(1, 2, 3);
        assertThat(a.istOeffentlich()).isFalse();
        folge.verbergen(x);
        assertThat(nummern(x, y, a)).containsExactly(1, 2, 3);
        Tagesordnungspunkt d = vorlage(14, true);
        folge.anfuegen(d);
        assertThat(nummern(b, c, d)).containsExactly(1, 2, 3);
    }

    @Test
    @DisplayName("Mehr als 200 Punkte hat kein Teil")
    void tooMany() {
        Punktfolge volle = new Punktfolge(List.of());
        IntStream.range(0, Punktfolge.MAX).forEach(i -> volle.anfuegen(vorlage(i, true)));
        assertThat(volle.hatPlatz(true)).isFalse();
        assertThat(volle.hatPlatz(false)).isTrue();
        assertThatThrownBy(() -> volle.anfuegen(vorlage(999, true))).hasMessage("V-16.zu_viele_punkte");
        volle.anfuegen(x);
        assertThatThrownBy(() -> volle.verschieben(x, true, 1)).hasMessage("V-16.zu_viele_punkte");
        assertThat(x.istOeffentlich()).isFalse();
    }

    private static List<Integer> nummern(Tagesordnungspunkt... punkte) {
        return java.util.stream.Stream.of(punkte)
                .map(Tagesordnungspunkt::nummer)
                .toList();
    }
}
