package de.familienaudit.vorlage.domain.tagesordnung;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.shared.Violation;
import de.familienaudit.vorlage.domain.papier.Beratung;
import de.familienaudit.vorlage.domain.papier.Beratungsrolle;
import de.familienaudit.vorlage.domain.papier.Beratungsstand;
import de.familienaudit.vorlage.domain.papier.Papier;
import de.familienaudit.vorlage.domain.papier.Sitzungsbezug;
import de.familienaudit.vorlage.domain.papier.Verbleib;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName(
        "V-3, V-14: Stand und Stimmen einer hier geführten Sitzung ändert nur, wer sie bei der Sitzung einträgt, nicht wer die Vorlage berichtigt")
class VotesOfASessionAreCorrectedThereTest {

    private static final long SITZUNG = 5;

    private final Beratung zeile = Probe.zeile(
            Probe.RAT,
            "2026-11-20",
            Beratungsrolle.ENTSCHEIDUNG,
            Beratungsstand.BEHANDELT,
            SITZUNG,
            Probe.stimmen("12/11/0/0", ""));
    private final Papier bisher = Probe.papier(Probe.geplant(Probe.ANDERES, "2026-11-10"), zeile);

    @Test
    @DisplayName(
            "Unverändert, auch an anderem Platz, mit anderer Rolle und mit den Zeilenenden eines Browsers: angenommen")
    void untouched() {
        assertThat(codes(getippt(zeile), Probe.geplant(Probe.ANDERES, "2026-11-10")))
                .isEmpty();
        assertThat(codes(Probe.zeile(
                        Probe.RAT,
                        "2026-11-20",
                        Beratungsrolle.VORBERATUNG,
                        Beratungsstand.BEHANDELT,
                        null,
                        Probe.stimmen("12/11/0/0", ""))))
                .isEmpty();
        Papier mehrzeilig = Probe.papier(zeile.mitBemerkung("eins\nzwei"));
        assertThat(SitzungszeileRule.verstoesse(
                        mehrzeilig,
                        Probe.papier(getippt(zeile.mitBemerkung("eins\r\nzwei"))),
                        Set.of(SITZUNG),
                        Probe.AUSKUNFT))
                .isEmpty();
    }

    @Test
    @DisplayName(
            "Andere Zahlen, mehr Ja als Mitglieder, anderer Stand, anderer Grund, andere Bemerkung: abgelehnt an der Zeile")
    void changed() {
        for (Beratung neue : List.of(
                zeile.mitAbstimmungen(List.of(Probe.stimmen("13/10/0/0", ""))),
                zeile.mitAbstimmungen(List.of(Probe.stimmen("99/0/0/0", "einstimmig"))),
                zeile.mitAbstimmungen(List.of()),
                zeile.mit(Beratungsstand.OHNE_EMPFEHLUNG, Verbleib.OHNE),
                zeile.mit(Beratungsstand.BEHANDELT, new Verbleib("Grund", null)),
                zeile.mitBemerkung("Anders"))) {
            assertThat(SitzungszeileRule.verstoesse(
                            bisher, Probe.papier(getippt(neue)), Set.of(SITZUNG), Probe.AUSKUNFT))
                    .containsExactly(
                            Violation.at("folge:0:stand", "V-14.zeile_der_sitzung", "Rat", LocalDate.of(2026, 11, 20)));
        }
    }

    @Test
    @DisplayName("Weggelassen oder auf einen anderen Tag geschrieben: abgelehnt, ohne Feld")
    void gone() {
        assertThat(codes()).containsExactly(" V-14.zeile_der_sitzung");
        assertThat(codes(getippt(zeile.am(LocalDate.of(2026, 11, 21), Sitzungsbezug.OHNE))))
                .containsExactly(" V-14.zeile_der_sitzung");
    }

    @Test
    @DisplayName("Zwei Zeilen derselben Sitzung werden je für sich verglichen")
    void twoRows() {
        Beratung zweite = zeile.mitAbstimmungen(List.of(Probe.stimmen("20/3/0/0", "")));
        Papier beide = Probe.papier(zeile, zweite);
        assertThat(SitzungszeileRule.verstoesse(
                        beide, Probe.papier(getippt(zeile), getippt(zweite)), Set.of(SITZUNG), Probe.AUSKUNFT))
                .isEmpty();
        assertThat(SitzungszeileRule.verstoesse(
                        beide, Probe.papier(getippt(zeile), getippt(zeile)), Set.of(SITZUNG), Probe.AUSKUNFT))
                .extracting(Violation::field)
                .containsExactly("folge:1:stand");
    }

    @Test
    @DisplayName("Zeilen ohne Sitzung und solche einer nacherfassten werden mit der Vorlage berichtigt")
    void others() {
        Papier anders = Probe.papier(getippt(zeile.mitAbstimmungen(List.of(Probe.stimmen("13/10/0/0", "")))));
        assertThat(SitzungszeileRule.verstoesse(bisher, anders, Set.of(), Probe.AUSKUNFT))
                .isEmpty();
        assertThat(SitzungszeileRule.verstoesse(Probe.papier(getippt(zeile)), anders, Set.of(SITZUNG), Probe.AUSKUNFT))
                .isEmpty();
    }

    private List<String> codes(Beratung... folge) {
        return SitzungszeileRule.verstoesse(bisher, Probe.papier(folge), Set.of(SITZUNG), Probe.AUSKUNFT).stream()
                .map(v -> v.field() + " " + v.code())
                .toList();
    }

    /** As the form sends it: without its session. */
    private static Beratung getippt(Beratung zeile) {
        return zeile.am(zeile.tag(), Sitzungsbezug.OHNE);
    }
}
