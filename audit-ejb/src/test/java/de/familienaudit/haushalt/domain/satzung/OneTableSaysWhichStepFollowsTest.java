package de.familienaudit.haushalt.domain.satzung;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("H-2: Welcher Schritt einer Satzung auf welchen folgt, steht in einer Tafel; jedes Paar ist geprüft")
class OneTableSaysWhichStepFollowsTest {

    /** Written down a second time on purpose, from the words of the rule. */
    private static final String TAFEL =
            """
            ENTWURF             > BESCHLOSSEN
            BESCHLOSSEN         > VORGELEGT ENTWURF
            VORGELEGT           > GENEHMIGT TEILWEISE_GENEHMIGT MIT_AUFLAGEN EINGANG_BESTAETIGT BEANSTANDET VERSAGT ENTWURF
            GENEHMIGT           > BEKANNTGEMACHT ENTWURF
            TEILWEISE_GENEHMIGT > BEIGETRETEN BEKANNTGEMACHT ENTWURF
            MIT_AUFLAGEN        > BEIGETRETEN BEKANNTGEMACHT ENTWURF
            EINGANG_BESTAETIGT  > FRUEHER_ZUGELASSEN BEANSTANDET BEKANNTGEMACHT ENTWURF
            FRUEHER_ZUGELASSEN  > BEKANNTGEMACHT ENTWURF
            BEANSTANDET         > BEIGETRETEN ENTWURF
            VERSAGT             > BEIGETRETEN ENTWURF
            BEIGETRETEN         > VORGELEGT BEKANNTGEMACHT ENTWURF
            BEKANNTGEMACHT      >
            """;

    @Test
    @DisplayName("Jedes Paar: erlaubt ist genau, was die Regel nennt")
    void jedesPaar() {
        Map<String, Set<String>> tafel = new TreeMap<>();
        TAFEL.lines().forEach(zeile -> {
            List<String> worte = List.of(zeile.strip().split("\\s+"));
            tafel.put(worte.get(0), new TreeSet<>(worte.subList(2, worte.size())));
        });
        Map<String, Set<String>> erlaubt = new TreeMap<>();
        for (Satzungsstand von : Satzungsstand.values()) {
            Set<String> danach = new TreeSet<>();
            for (Satzungsstand nach : Satzungsstand.values()) {
                if (SatzungswechselRule.erlaubt(von, nach)) {
                    danach.add(nach.name());
                }
            }
            erlaubt.put(von.name(), danach);
        }
        assertThat(erlaubt).isEqualTo(tafel);
    }

    @ParameterizedTest
    @EnumSource(Satzungsstand.class)
    @DisplayName("Von jedem Stand führt ein Weg zur Bekanntmachung; von ihr führt keiner weiter")
    void weg(Satzungsstand stand) {
        assertThat(SatzungswechselRule.erreichbar(stand, Satzungsstand.BEKANNTGEMACHT))
                .isEqualTo(stand != Satzungsstand.BEKANNTGEMACHT);
        assertThat(SatzungswechselRule.erreichbar(Satzungsstand.BEKANNTGEMACHT, stand))
                .isFalse();
    }

    @Test
    @DisplayName(
            "Ohne Zwischenschritt erreichbar heißt auch über mehrere; zurück führt nur ein neuer Entwurf, und nach der"
                    + " Bekanntmachung keiner")
    void mehrere() {
        assertThat(SatzungswechselRule.erreichbar(Satzungsstand.ENTWURF, Satzungsstand.GENEHMIGT))
                .isTrue();
        assertThat(SatzungswechselRule.erlaubt(Satzungsstand.GENEHMIGT, Satzungsstand.BESCHLOSSEN))
                .isFalse();
        assertThat(SatzungswechselRule.erreichbar(Satzungsstand.GENEHMIGT, Satzungsstand.BESCHLOSSEN))
                .isTrue();
        assertThat(SatzungswechselRule.erreichbar(Satzungsstand.BEKANNTGEMACHT, Satzungsstand.ENTWURF))
                .isFalse();
    }
}
