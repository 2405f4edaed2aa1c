package de.familienaudit.zielvereinbarung.domain.fassung;

import static de.familienaudit.zielvereinbarung.domain.fassung.Beispiel.KREISTAG;
import static de.familienaudit.zielvereinbarung.domain.fassung.Beispiel.nacherfassung;
import static de.familienaudit.zielvereinbarung.domain.fassung.Beispiel.nummer;
import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.shared.Violation;
import de.familienaudit.zielvereinbarung.domain.fassung.FederfuehrungPolicy.Kandidat;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A-3: Für jede Maßnahme steht genau eine Stelle im Haus gerade")
class FirstInternalStelleIsAccountableTest {

    private static final Kandidat AGENTUR = new Kandidat("Agentur für Arbeit", false);
    private static final Kandidat JUGENDAMT = new Kandidat("Leitung Jugend- und Sozialamt", true);
    private static final Kandidat PROJEKTLEITUNG = new Kandidat("Projektleitung Audit", true);
    private static final String EINSPRINGENDE = "Stabsstelle Familie";
    private static final Kandidat VEREIN = new Kandidat("Träger", false);

    @Test
    void theFirstInternalOneIsProposed() {
        assertThat(FederfuehrungPolicy.vorschlag(List.of(JUGENDAMT, PROJEKTLEITUNG), EINSPRINGENDE))
                .isEqualTo("Leitung Jugend- und Sozialamt");
        assertThat(FederfuehrungPolicy.vorschlag(List.of(AGENTUR, VEREIN, JUGENDAMT), EINSPRINGENDE))
                .isEqualTo("Leitung Jugend- und Sozialamt");
    }

    @Test
    @DisplayName("A-3: the one that steps in where only external ones are named, or none (1.5.2, 5.1.2, 5.1.4)")
    void elseTheOneThatStepsIn() {
        assertThat(FederfuehrungPolicy.vorschlag(List.of(AGENTUR, VEREIN), EINSPRINGENDE))
                .isEqualTo("Stabsstelle Familie");
        assertThat(FederfuehrungPolicy.vorschlag(List.of(), EINSPRINGENDE)).isEqualTo("Stabsstelle Familie");
        assertThat(FederfuehrungPolicy.vorschlag(List.of(), "Familienbüro")).isEqualTo("Familienbüro");
    }

    @Test
    @DisplayName("A-3: a Fassung with a Massnahme without one cannot be decided; all of them are named")
    void aFassungWithoutOneCannotBeDecided() {
        assertThat(Fassungsbeschluss.hindernisse(
                        Beispiel.entwurf(),
                        KREISTAG,
                        true,
                        List.of(),
                        List.of(nummer("1.5.2"), nummer("5.1.2"), nummer("5.1.4"))))
                .containsExactly(Violation.of("A-3.ohne_federfuehrung", "1.5.2, 5.1.2, 5.1.4"));
    }

    @Test
    @DisplayName("A-3: it can be examined, though")
    void itCanBeExamined() {
        Fassung fassung = Beispiel.entwurf();

        Beispiel.nacherfassen(fassung, nacherfassung(Fassungsstatus.GEPRUEFT, KREISTAG), List.of());

        assertThat(fassung.status()).isEqualTo(Fassungsstatus.GEPRUEFT);
    }
}
