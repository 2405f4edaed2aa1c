package de.familienaudit.haushalt.domain.jahr;

import static de.familienaudit.haushalt.domain.satzung.Satzungen.satzung;
import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.shared.Geldbetrag;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("H-3: Es zählt der bekanntgemachte, sonst der beschlossene, der geplante, der Ansatz des Vorjahres")
class AnsatzOfTheProvisionalPhaseIsNamedTest {

    @ParameterizedTest(name = "{0}, Ansatz {1}, Vorjahr {2}: {3} {4}")
    @CsvSource({
        "BEKANNTGEMACHT, 3000, 2500, BEKANNTGEMACHT, 3000",
        "BEKANNTGEMACHT, , 2500, BEKANNTGEMACHT, 0",
        "BEKANNTGEMACHT, 0, 2500, BEKANNTGEMACHT, 0",
        "BESCHLOSSEN, 3000, 2500, BESCHLOSSEN, 3000",
        "BESCHLOSSEN, 0, 2500, BESCHLOSSEN, 0",
        "BESCHLOSSEN, , 2500, VORJAHR, 2500",
        "ENTWURF, 3000, 2500, ENTWURF, 3000",
        "ENTWURF, 3000, , ENTWURF, 3000",
        "ENTWURF, , 2500, VORJAHR, 2500",
        "ENTWURF, , , KEINE, 0",
        "BESCHLOSSEN, , , KEINE, 0",
        "KEINE, , 2500, VORJAHR, 2500",
        "KEINE, , , KEINE, 0"
    })
    void ansatz(Ansatzgrundlage satzung, String ansatz, String vorjahr, Ansatzgrundlage grundlage, String betrag) {
        assertThat(AnsatzRule.gilt(satzung, geld(ansatz), geld(vorjahr)))
                .isEqualTo(new AnsatzRule.Ansatz(grundlage, geld(betrag)));
    }

    @DisplayName("Wie weit der Plan ist, sagt der Stand seiner Satzung; ein neuer Entwurf löst den alten Beschluss ab")
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            ENTWURF 01.10.2023                                                                        | ENTWURF
            ENTWURF 01.10.2023, BESCHLOSSEN 13.12.2023                                                | BESCHLOSSEN
            ENTWURF 01.10.2023, BESCHLOSSEN 13.12.2023, VORGELEGT 20.12.2023                          | BESCHLOSSEN
            ENTWURF 01.10.2023, BESCHLOSSEN 13.12.2023, VERSAGT 30.01.2024                            | BESCHLOSSEN
            ENTWURF 01.10.2023, BESCHLOSSEN 13.12.2023, VERSAGT 30.01.2024, ENTWURF 02.02.2024        | ENTWURF
            ENTWURF 01.10.2023, BESCHLOSSEN 13.12.2023, GENEHMIGT 30.01.2024, BEKANNTGEMACHT 14.03.2024 | BEKANNTGEMACHT
            GENEHMIGT 30.01.2024                                                                      | BESCHLOSSEN
            """)
    void grundlage(String schritte, Ansatzgrundlage grundlage) {
        assertThat(AnsatzRule.grundlage(satzung(2024, 2024, schritte))).isEqualTo(grundlage);
    }

    private static Geldbetrag geld(String euro) {
        return euro == null ? null : Geldbetrag.parse(euro);
    }
}
