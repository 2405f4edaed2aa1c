package de.familienaudit.haushalt.domain.buch;

import static de.familienaudit.haushalt.domain.buch.Buchungen.auf;
import static de.familienaudit.haushalt.domain.buch.Buchungen.euro;
import static de.familienaudit.haushalt.domain.buch.Buchungen.satz;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import de.familienaudit.shared.Geldbetrag;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("H-9: Jede Art von Buchung bewegt nur ihre Posten, jeden in seiner Richtung")
class EachActHasItsLinesTest {

    /** Written down a second time on purpose; the database has the same table. */
    private static final String TAFEL =
            """
            ANSATZ_ENTWURF        > ANSATZ+ ANSATZ-
            ANSATZ_VORJAHR        > ANSATZ+
            ANSATZ_BESCHLUSS      > ANSATZ+ ANSATZ-
            ANSATZ_BEKANNTMACHUNG > ANSATZ+ ANSATZ-
            NACHTRAG              > NACHTRAG+ NACHTRAG-
            RESERVIERUNG          > RESERVIERT+
            BINDUNG               > RESERVIERT- GEBUNDEN+
            ZAHLUNG               > GEBUNDEN- GEZAHLT+
            ERSTATTUNG            > GEZAHLT-
            FREIGABE              > RESERVIERT-
            ABSCHLUSS             > GEBUNDEN-
            UMBUCHUNG             > GEBUNDEN- GEBUNDEN+
            BERICHTIGUNG          > GEZAHLT+ GEZAHLT-
            BEWILLIGUNG           > BEWILLIGUNG+ DECKUNG-
            DECKUNG               > DECKUNG+ DECKUNG-
            ZWECKEINNAHME         > ZWECKEINNAHME+
            WIDERRUF              > ZWECKEINNAHME- BEWILLIGUNG-
            SPERRE                > SPERRE+
            SPERRFREIGABE         > SPERRE-
            REST                  > REST+ REST- GEBUNDEN+ GEBUNDEN- RESERVIERT+ RESERVIERT-
            """;

    @Test
    @DisplayName(
            "Jedes Paar aus Art und Posten, mit Vorzeichen; ein Storno spiegelt, was er zurücknimmt, und darf alles")
    void jedesPaar() {
        Map<String, TreeSet<String>> tafel = new TreeMap<>();
        TAFEL.lines().forEach(zeile -> {
            List<String> worte = List.of(zeile.strip().split("\\s+"));
            tafel.put(worte.get(0), new TreeSet<>(worte.subList(2, worte.size())));
        });
        TreeSet<String> alles = new TreeSet<>();
        Map<String, TreeSet<String>> erlaubt = new TreeMap<>();
        for (Buchungsart art : Buchungsart.values()) {
            TreeSet<String> bewegungen = new TreeSet<>();
            for (Posten posten : Posten.values()) {
                for (String betrag : List.of("1", "-1")) {
                    String bewegung = posten + (betrag.equals("1") ? "+" : "-");
                    alles.add(bewegung);
                    if (art.erlaubt(auf(1, posten + " " + betrag).get(0))) {
                        bewegungen.add(bewegung);
                    }
                }
            }
            erlaubt.put(art.name(), bewegungen);
        }
        tafel.put("STORNO", alles);
        assertThat(erlaubt).isEqualTo(tafel);
    }

    @Test
    @DisplayName("Eine Buchung hat einen Betrag; reserviert, gebunden und gezahlt gehören zu einer Zeile, sonst nichts")
    void zeile() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Buchung(1, Posten.ANSATZ, Geldbetrag.NICHTS, null));
        assertThatIllegalArgumentException().isThrownBy(() -> new Buchung(1, Posten.GEBUNDEN, euro("1"), null));
        assertThatIllegalArgumentException().isThrownBy(() -> new Buchung(1, Posten.ANSATZ, euro("1"), 7L));
        assertThatNullPointerException().isThrownBy(() -> new Buchung(1, null, euro("1"), 7L));
    }

    @Test
    @DisplayName("Ein Akt ohne Zeilen, mit einer fremden Zeile oder ein Storno von nichts ist keiner")
    void akt() {
        assertThatIllegalArgumentException().isThrownBy(() -> satz(Buchungsart.RESERVIERUNG, List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> satz(Buchungsart.RESERVIERUNG, 1, "RESERVIERT -1"));
        assertThatIllegalArgumentException().isThrownBy(() -> satz(Buchungsart.RESERVIERUNG, 1, "GEBUNDEN 1"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Buchungssatz.neu(Buchungsart.STORNO, Buchungen.TAG, auf(1, "SPERRE -1")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Buchungssatz(0, Buchungsart.SPERRE, Buchungen.TAG, auf(1, "SPERRE 1"), 7L));
    }

    @DisplayName("Was auf einer Zeile liegt, wird nie weniger als null; erst dann steht sie da, wie sie war")
    @ParameterizedTest(name = "{0} und {1}: {2}")
    @CsvSource({
        "RESERVIERT 100, RESERVIERT -100, true",
        "RESERVIERT 100, 'RESERVIERT -100,01', false",
        "GEBUNDEN 1.000, GEBUNDEN -700; GEZAHLT 700, true",
        "GEBUNDEN 1.000, 'GEBUNDEN -1.000,01; GEZAHLT 1.000,01', false",
        "GEZAHLT 100, 'GEZAHLT -100,01', false",
        "RESERVIERT 100, GEBUNDEN -1, false",
        "RESERVIERT 100, ANSATZ -1, true"
    })
    void nieWenigerAlsNull(String bisher, String akt, boolean moeglich) {
        Zeilenstand stand = Zeilenstand.aus(auf(1, bisher));

        assertThat(stand.mit(auf(1, akt)).istMoeglich()).isEqualTo(moeglich);
    }
}
