package de.familienaudit.vorlage.domain.gang;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.shared.Violation;
import de.familienaudit.vorlage.domain.papier.Beratung;
import de.familienaudit.vorlage.domain.papier.Beratungsrolle;
import de.familienaudit.vorlage.domain.papier.Beratungsstand;
import de.familienaudit.vorlage.domain.papier.Entscheidungsmarke;
import de.familienaudit.vorlage.domain.papier.Papierstand;
import de.familienaudit.vorlage.domain.papier.Sitzungsbezug;
import de.familienaudit.vorlage.domain.papier.Verbleib;
import de.familienaudit.vorlage.domain.papier.weg.Fassungsart;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("V-7: Ab der Einreichung ist eine Änderung eine neue Fassung mit Art und Grund, bis zur Entscheidung")
class NewVersionNeedsKindAndReasonTest {

    @ParameterizedTest
    @EnumSource(Papierstand.class)
    @DisplayName("Eine neue Fassung gibt es nur, solange die Vorlage eingereicht oder in Beratung ist")
    void betweenSubmissionAndDecision(Papierstand stand) {
        boolean geht = stand == Papierstand.EINGEREICHT || stand == Papierstand.IN_BERATUNG;
        assertThat(FassungswechselRule.verstoesse(stand, Fassungsart.TISCHVORLAGE, "Neue Zahlen"))
                .extracting(Violation::code)
                .isEqualTo(geht ? List.of() : List.of("V-7.keine_neue_fassung"));
    }

    @Test
    @DisplayName("Art und Grund fehlen auf einmal; Einreichung ist keine Art einer Änderung")
    void kindAndReason() {
        assertThat(FassungswechselRule.verstoesse(Papierstand.EINGEREICHT, null, " "))
                .extracting(v -> v.field() + " " + v.code())
                .containsExactly("fassungsart V-7.fassungsart_fehlt", "grund V-7.fassungsgrund_fehlt");
        assertThat(FassungswechselRule.verstoesse(Papierstand.EINGEREICHT, Fassungsart.EINREICHUNG, null))
                .hasSize(2);
        assertThat(FassungswechselRule.verstoesse(Papierstand.EINGEREICHT, Fassungsart.ERGAENZUNG, "x".repeat(1001)))
                .extracting(v -> v.field() + " " + v.code())
                .containsExactly("grund form.zu_lang");
    }

    @Test
    @DisplayName("Eine behandelte Zeile nennt die Fassung, die sie vor sich hatte; die übrigen bekommen die neue")
    void rowsKeepTheirVersion() {
        List<Beratung> folge = List.of(
                zeile(Beratungsstand.BEHANDELT, new Sitzungsbezug(7L, 1)),
                zeile(Beratungsstand.BEHANDELT, new Sitzungsbezug(8L, null)),
                zeile(Beratungsstand.ABGESAGT, Sitzungsbezug.OHNE),
                zeile(Beratungsstand.GEPLANT, new Sitzungsbezug(9L, null)));
        assertThat(FassungswechselRule.mitFassung(folge, 2))
                .extracting(Beratung::bezug)
                .containsExactly(
                        new Sitzungsbezug(7L, 1),
                        new Sitzungsbezug(8L, 2),
                        Sitzungsbezug.OHNE,
                        new Sitzungsbezug(9L, null));
    }

    private static Beratung zeile(Beratungsstand stand, Sitzungsbezug bezug) {
        return new Beratung(
                1L,
                null,
                Beratungsrolle.VORBERATUNG,
                stand,
                Entscheidungsmarke.KEINE,
                Verbleib.OHNE,
                "",
                bezug,
                List.of());
    }
}
