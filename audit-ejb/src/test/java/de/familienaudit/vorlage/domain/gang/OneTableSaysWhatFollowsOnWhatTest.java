package de.familienaudit.vorlage.domain.gang;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.vorlage.domain.papier.Papierstand;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("V-7: Was auf was folgen darf, steht in einer Tafel; jedes Paar ist geprüft")
class OneTableSaysWhatFollowsOnWhatTest {

    /** Written down a second time on purpose, from the words of the rule. */
    private static final String TAFEL =
            """
            ENTWURF               > IN_ABSTIMMUNG EINGEREICHT ZURUECKGEZOGEN
            IN_ABSTIMMUNG         > ENTWURF EINGEREICHT ZURUECKGEZOGEN
            EINGEREICHT           > IN_BERATUNG BESCHLOSSEN ZURUECKGEZOGEN
            IN_BERATUNG           > BESCHLOSSEN GEAENDERT_BESCHLOSSEN TEILWEISE_BESCHLOSSEN ZUR_KENNTNIS_GENOMMEN ABGELEHNT \
            ERGEBNIS_UNBEKANNT ZURUECKGEZOGEN
            ERGEBNIS_UNBEKANNT    > BESCHLOSSEN GEAENDERT_BESCHLOSSEN TEILWEISE_BESCHLOSSEN ZUR_KENNTNIS_GENOMMEN ABGELEHNT
            BESCHLOSSEN           > AUSGEFERTIGT AUSGESETZT AUFGEHOBEN ABGELEHNT
            GEAENDERT_BESCHLOSSEN > AUSGEFERTIGT AUSGESETZT AUFGEHOBEN
            TEILWEISE_BESCHLOSSEN > AUSGEFERTIGT AUSGESETZT AUFGEHOBEN BESCHLOSSEN GEAENDERT_BESCHLOSSEN
            ZUR_KENNTNIS_GENOMMEN > AUSGEFERTIGT AUSGESETZT AUFGEHOBEN
            ABGELEHNT             > BESCHLOSSEN
            AUSGEFERTIGT          > AUSGESETZT AUFGEHOBEN
            AUSGESETZT            > BESCHLOSSEN GEAENDERT_BESCHLOSSEN TEILWEISE_BESCHLOSSEN ZUR_KENNTNIS_GENOMMEN AUSGEFERTIGT \
            AUFGEHOBEN
            ZURUECKGEZOGEN        >
            AUFGEHOBEN            >
            """;

    @Test
    @DisplayName("Jedes Paar: erlaubt genau, was die Regel nennt; wer ablehnt, sagt von wo nach wo")
    void everyPair() {
        Map<String, Set<String>> tafel = new TreeMap<>();
        TAFEL.lines().forEach(zeile -> {
            List<String> worte = List.of(zeile.strip().split("\\s+"));
            tafel.put(worte.get(0), new TreeSet<>(worte.subList(2, worte.size())));
        });
        Map<String, Set<String>> erlaubt = new TreeMap<>();
        for (Papierstand von : Papierstand.values()) {
            Set<String> danach = new TreeSet<>();
            for (Papierstand nach : Papierstand.values()) {
                if (StandwechselRule.erlaubt(von, nach)) {
                    danach.add(nach.name());
                    assertThat(StandwechselRule.verstoss(von, nach)).isEmpty();
                } else {
                    assertThat(StandwechselRule.verstoss(von, nach)).hasValueSatisfying(v -> {
                        assertThat(v.code()).isEqualTo("V-7.nicht_moeglich");
                        assertThat(v.params()).containsExactly(von, nach);
                    });
                }
            }
            erlaubt.put(von.name(), danach);
        }
        assertThat(erlaubt).isEqualTo(tafel);
    }

    @ParameterizedTest
    @EnumSource(Papierstand.class)
    @DisplayName("Nichts folgt auf sich selbst")
    void neverItself(Papierstand stand) {
        assertThat(StandwechselRule.erlaubt(stand, stand)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Papierstand.class)
    @DisplayName("Ausgesetzt: zurück nur dahin, wo sie war, oder aufgehoben")
    void backWhereItWas(Papierstand vorher) {
        boolean warBeschlossen = vorher.istPositiv() || vorher == Papierstand.AUSGEFERTIGT;
        Arrays.stream(Papierstand.values())
                .forEach(nach -> assertThat(StandwechselRule.erlaubtNachAussetzung(vorher, nach))
                        .as("%s, ausgesetzt, %s", vorher, nach)
                        .isEqualTo(nach == Papierstand.AUFGEHOBEN || warBeschlossen && nach == vorher));
    }
}
