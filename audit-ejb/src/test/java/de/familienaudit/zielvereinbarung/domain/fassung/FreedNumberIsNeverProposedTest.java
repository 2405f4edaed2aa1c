package de.familienaudit.zielvereinbarung.domain.fassung;

import static de.familienaudit.zielvereinbarung.domain.fassung.Beispiel.nummer;
import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.shared.Refusals;
import de.familienaudit.shared.Violation;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A-1: Eine neue Maßnahme bekommt eine Nummer, die noch keine hatte")
class FreedNumberIsNeverProposedTest {

    @Test
    void theNextAfterTheHighestEverGiven() {
        List<Massnahmennummer> vergeben =
                List.of(nummer("1.5.9"), nummer("1.5.10"), nummer("1.6.20"), nummer("2.5.30"));

        assertThat(NummernRule.naechste(1, 5, vergeben)).isEqualTo(nummer("1.5.11"));
        assertThat(NummernRule.naechste(3, 1, vergeben)).isEqualTo(nummer("3.1.1"));
        assertThat(Refusals.of(() -> NummernRule.naechste(1, 1, List.of(nummer("1.1.999")))))
                .containsExactly(Violation.of("A-1.keine_nummer", "1.1.1000"));
    }

    @Test
    void aNumberAskedForIsFreeAndFitsItsZiel() {
        Ziel ziel = new Ziel(new Handlungsfeld(Beispiel.entwurf(), 1, "Steuerung", ""), 1, "Ziel", "", "");
        Massnahmentext andere = new Massnahmentext(
                Beispiel.massnahme(), ziel, nummer("1.1.1"), Beispiel.vereinbart("2020", "2021"), null);

        assertThat(NummernRule.vergeben(nummer("1.1.2"), "1.1", null, List.of(andere)))
                .isEmpty();
        assertThat(NummernRule.vergeben(nummer("1.2.1"), "1.1", null, List.of(andere)))
                .containsExactly(Violation.at("nummer", "A-1.nummer_fremdes_ziel", "1.2.1", "1.1"));
        assertThat(Refusals.of(() -> Massnahmennummer.gewuenscht(" eins ")))
                .containsExactly(Violation.at("nummer", "A-1.keine_nummer", "eins"));
        assertThat(Massnahmennummer.gewuenscht("1.1.7.")).isEqualTo(nummer("1.1.7"));
    }
}
