package de.familienaudit.zielvereinbarung.fassung;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.DisplayName;

@DisplayName("G-1: Jedes Ziel steht auf genau einer Seite des Wortlauts, in seiner Reihenfolge und ganz")
@Label("G-1: every Ziel stands on exactly one page of the wording")
class PageOfTheWordingHoldsWholeZieleTest {

    @Property(tries = 300)
    void everyZielOnceInOrder(@ForAll @Size(max = 60) List<@IntRange(max = 450) Integer> anzahlen) {
        Wortlautseiten seiten = Wortlautseiten.von(umfang(anzahlen));

        List<Long> gezeigt = new ArrayList<>();
        for (int seite = 1; seite <= seiten.anzahl(); seite++) {
            List<Long> ziele = seiten.ziele(seite);
            assertThat(ziele)
                    .as("page " + seite)
                    .satisfiesAnyOf(z -> assertThat(anzahlen).isEmpty(), z -> assertThat(z)
                            .isNotEmpty());
            long zeilen = ziele.stream()
                    .mapToLong(z -> 1 + anzahlen.get(z.intValue()))
                    .sum();
            assertThat(ziele.size() == 1 || zeilen <= Wortlautseiten.JE_SEITE).isTrue();
            gezeigt.addAll(ziele);
        }

        assertThat(gezeigt)
                .containsExactlyElementsOf(
                        LongStream.range(0, anzahlen.size()).boxed().toList());
    }

    @Example
    void theExampleFitsOnOnePage() {
        Wortlautseiten seiten = Wortlautseiten.von(
                umfang(IntStream.generate(() -> 3).limit(18).boxed().toList()));
        assertThat(seiten.anzahl()).isEqualTo(1);
        assertThat(seiten.ziele(1)).hasSize(18);
    }

    @Example
    void aHandlungsfeldIsFoundWhereItBeginsAlsoWithoutZiele() {
        Wortlautseiten seiten = Wortlautseiten.von(List.of(
                new Fassungsreihe.Umfang(1, 11L, 150),
                new Fassungsreihe.Umfang(2, null, 0),
                new Fassungsreihe.Umfang(3, 31L, 150),
                new Fassungsreihe.Umfang(3, 32L, 150)));

        assertThat(seiten.anzahl()).isEqualTo(3);
        assertThat(seiten.anfang(1)).isEqualTo(1);
        assertThat(seiten.hat(1, 2)).isTrue();
        assertThat(seiten.anfang(2)).isEqualTo(1);
        assertThat(seiten.anfang(3)).isEqualTo(2);
        assertThat(seiten.hat(3, 3)).isTrue();
        assertThat(seiten.ziele(3)).containsExactly(32L);
    }

    @Example
    void nothingIsOneEmptyPage() {
        assertThat(Wortlautseiten.von(List.of()).anzahl()).isEqualTo(1);
        assertThat(Wortlautseiten.von(List.of()).ziele(1)).isEmpty();
        assertThat(Wortlautseiten.von(List.of()).hat(1, 1)).isFalse();
    }

    private static List<Fassungsreihe.Umfang> umfang(List<Integer> anzahlen) {
        return IntStream.range(0, anzahlen.size())
                .mapToObj(i -> new Fassungsreihe.Umfang(1 + i / 5, (long) i, anzahlen.get(i)))
                .toList();
    }
}
