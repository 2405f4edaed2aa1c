package de.familienaudit.vorlage.domain.sitzung;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.shared.Violation;
import de.familienaudit.shared.zeit.Takt;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("V-16, F-3: Die Sitzungen eines Jahres werden in einem Schritt geplant, alle oder keine")
class RowOfSessionsIsPlannedAtOnceTest {

    private static final LocalDate ERSTER = LocalDate.of(2027, 1, 13);

    @Test
    @DisplayName("Takt und letzter Tag gehören zusammen; der letzte liegt nach dem ersten")
    void whatARowNeeds() {
        assertThat(SitzungsreiheRule.verstoesse(ERSTER, null, null))
                .containsExactly(Violation.at("takt", "form.pflichtfeld"), Violation.at("letzter", "form.pflichtfeld"));
        assertThat(SitzungsreiheRule.verstoesse(ERSTER, Takt.JEDE_WOCHE, ERSTER))
                .containsExactly(Violation.at("letzter", "V-16.reihe_endet_vorher"));
        assertThat(SitzungsreiheRule.verstoesse(null, Takt.JEDE_WOCHE, ERSTER)).isEmpty();
    }

    @Test
    @DisplayName("Höchstens 60 auf einmal, die sechzigste gehört dazu")
    void notWithoutAnEnd() {
        LocalDate sechzigste = ERSTER.plusWeeks(59);
        assertThat(SitzungsreiheRule.verstoesse(ERSTER, Takt.JEDE_WOCHE, sechzigste.plusDays(6)))
                .isEmpty();
        assertThat(SitzungsreiheRule.tage(ERSTER, Takt.JEDE_WOCHE, sechzigste))
                .hasSize(60)
                .endsWith(sechzigste);
        assertThat(SitzungsreiheRule.verstoesse(ERSTER, Takt.JEDE_WOCHE, sechzigste.plusWeeks(1)))
                .containsExactly(Violation.at("letzter", "V-16.reihe_zu_lang", 60));
        assertThat(SitzungsreiheRule.verstoesse(ERSTER, Takt.JEDE_WOCHE, LocalDate.of(9999, 1, 1)))
                .extracting(Violation::code)
                .containsExactly("V-16.reihe_zu_lang");
    }

    @Test
    @DisplayName("Ein Tag, an dem das Gremium schon tagt, wird genannt")
    void theSameRowTwice() {
        List<LocalDate> tage = SitzungsreiheRule.tage(ERSTER, Takt.ALLE_ZWEI_WOCHEN, ERSTER.plusWeeks(4));
        assertThat(tage).containsExactly(ERSTER, ERSTER.plusWeeks(2), ERSTER.plusWeeks(4));
        assertThat(SitzungsreiheRule.belegt(tage, Set.of(ERSTER.plusWeeks(2), ERSTER.plusWeeks(3))))
                .containsExactly(Violation.at("tag", "V-16.reihe_belegt", ERSTER.plusWeeks(2)));
    }
}
