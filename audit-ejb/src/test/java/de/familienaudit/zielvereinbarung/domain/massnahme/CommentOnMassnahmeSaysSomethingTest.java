package de.familienaudit.zielvereinbarung.domain.massnahme;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.shared.Refusals;
import de.familienaudit.shared.Violation;
import de.familienaudit.zielvereinbarung.domain.fassung.Beispiel;
import de.familienaudit.zielvereinbarung.domain.fassung.Zustaendigkeit;
import de.familienaudit.zielvereinbarung.domain.fortschritt.Meldungsinhalt;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A-8: Der Kommentar einer beteiligten Stelle sagt etwas und behält seinen Verfasser")
class CommentOnMassnahmeSaysSomethingTest {

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {" ", "\t\n"})
    void anEmptyCommentIsNone(String text) {
        assertThat(Refusals.of(() -> comment(text))).containsExactly(Violation.at("kommentar", "A-8.kommentar_leer"));
    }

    @Test
    void isNotLongerThanAReport() {
        assertThat(comment("x".repeat(Meldungsinhalt.MAX)).text()).hasSize(20_000);
        assertThat(Refusals.of(() -> comment("x".repeat(20_001))))
                .containsExactly(Violation.zuLang("kommentar", 20_001, 20_000));
    }

    @Test
    @DisplayName("A-8, G-6, R-2: with the author's name at that time, within the Kommune of the Massnahme")
    void keepsAuthorTimeAndKommune() {
        Kommentar kommentar = comment(" Wir beteiligen uns gern. ");

        assertThat(kommentar.text()).isEqualTo("Wir beteiligen uns gern.");
        assertThat(kommentar.verfasstVon()).isEqualTo("Erika Muster");
        assertThat(kommentar.verfasstAm()).isEqualTo(Beispiel.JETZT);
        assertThat(kommentar.inVertretung()).isEqualTo("Y");
        assertThat(kommentar.vertreteneStelle()).isEqualTo("Jugendamt");
        assertThat(kommentar.kommuneId()).isEqualTo(Beispiel.KREIS);
    }

    private static Kommentar comment(String text) {
        return new Kommentar(
                Beispiel.massnahme(), text, 7, Beispiel.erfassung(), Zustaendigkeit.inVertretung("Y", "Jugendamt"));
    }
}
