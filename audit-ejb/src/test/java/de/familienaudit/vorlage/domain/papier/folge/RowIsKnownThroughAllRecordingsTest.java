package de.familienaudit.vorlage.domain.papier.folge;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.vorlage.domain.papier.Beratung;
import de.familienaudit.vorlage.domain.papier.Beratungsrolle;
import de.familienaudit.vorlage.domain.papier.Beratungsstand;
import de.familienaudit.vorlage.domain.papier.Entscheidungsmarke;
import de.familienaudit.vorlage.domain.papier.Sitzungsbezug;
import de.familienaudit.vorlage.domain.papier.Verbleib;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("V-10: Eine Beratung behält ihre Kennung durch alle Aufzeichnungen ihrer Vorlage")
class RowIsKnownThroughAllRecordingsTest {

    private static final long RAT = 7;
    private static final long AUSSCHUSS = 8;

    private final Beratung vorberatung = zeile(AUSSCHUSS, "", Beratungsrolle.VORBERATUNG, null);
    private final Beratung entscheidung = zeile(RAT, "", Beratungsrolle.ENTSCHEIDUNG, null);

    @Test
    @DisplayName("Auch an anderem Platz, mit Tag, Sitzung und Ergebnis")
    void elsewhere() {
        Beratung behandelt =
                zeile(RAT, "2026-12-09", Beratungsrolle.ENTSCHEIDUNG, 5L).mit(Beratungsstand.BEHANDELT, Verbleib.OHNE);
        assertThat(kennungen(List.of(vorberatung, entscheidung), behandelt, vorberatung))
                .containsExactly(101L, 100L);
    }

    @Test
    @DisplayName("Die Zeile der Sitzung bleibt sie selbst; was an ihrer Stelle wiederholt wird, ist eine neue")
    void repeated() {
        Beratung abgesagte = zeile(RAT, "2026-12-09", Beratungsrolle.ENTSCHEIDUNG, 5L);
        Beratung neue = zeile(RAT, "2027-01-20", Beratungsrolle.ENTSCHEIDUNG, 6L);
        assertThat(kennungen(List.of(abgesagte), neue, abgesagte)).containsExactly(null, 100L);
        assertThat(kennungen(List.of(abgesagte, neue), neue, abgesagte)).containsExactly(101L, 100L);
    }

    @Test
    @DisplayName("Dasselbe Gremium an zwei Tagen wird nach dem Tag unterschieden, dann nach der Folge")
    void sameBodyTwice() {
        Beratung erste = zeile(RAT, "2026-03-17", Beratungsrolle.ENTSCHEIDUNG, null);
        Beratung zweite = zeile(RAT, "2026-07-08", Beratungsrolle.ENTSCHEIDUNG, null);
        assertThat(kennungen(List.of(erste, zweite), zweite)).containsExactly(101L);
        assertThat(kennungen(
                        List.of(erste, zweite), erste.am(LocalDate.parse("2026-03-18"), Sitzungsbezug.OHNE), zweite))
                .containsExactly(100L, 101L);
    }

    @Test
    @DisplayName("Eine andere Rolle macht keine andere Beratung, ein anderes Gremium schon; jede kommt einmal vor")
    void roleAndBody() {
        assertThat(kennungen(List.of(vorberatung), zeile(AUSSCHUSS, "", Beratungsrolle.ENTSCHEIDUNG, null)))
                .containsExactly(100L);
        assertThat(kennungen(List.of(vorberatung), entscheidung)).containsExactly((Long) null);
        assertThat(kennungen(List.of(vorberatung), vorberatung, vorberatung)).containsExactly(100L, null);
        assertThat(kennungen(List.of())).isEmpty();
        Beratung ohneGremium = zeile(null, "2026-05-04", Beratungsrolle.ENTSCHEIDUNG, null);
        assertThat(kennungen(List.of(ohneGremium), entscheidung, ohneGremium)).containsExactly(null, 100L);
    }

    private static List<Long> kennungen(List<Beratung> vorher, Beratung... nachher) {
        return ZeilenkennungRule.kennungen(
                IntStream.range(0, vorher.size())
                        .mapToObj(i -> new ZeilenkennungRule.Bekannte(100 + i, vorher.get(i)))
                        .toList(),
                List.of(nachher));
    }

    private static Beratung zeile(Long gremium, String tag, Beratungsrolle rolle, Long sitzung) {
        return new Beratung(
                gremium,
                tag.isEmpty() ? null : LocalDate.parse(tag),
                rolle,
                Beratungsstand.GEPLANT,
                Entscheidungsmarke.KEINE,
                Verbleib.OHNE,
                "",
                new Sitzungsbezug(sitzung, null),
                List.of());
    }
}
