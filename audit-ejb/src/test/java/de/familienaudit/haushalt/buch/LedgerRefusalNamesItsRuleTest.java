package de.familienaudit.haushalt.buch;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.shared.BusinessRuleException;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("H-5: Was die Datenbank ablehnt, nennt die Regel, die es ablehnt")
class LedgerRefusalNamesItsRuleTest {

    @ParameterizedTest
    @CsvSource({
        "ZR003, R-3.selbst_beantragt",
        "ZH003, H-3.nicht_erlaubt",
        "ZH004, H-4.nicht_wirksam",
        "ZH005, H-5.zugleich",
        "ZH007, G-7.nachweisjahr",
        "ZH008, H-8.inzwischen_beantragt",
        "ZH009, H-9.passt_nicht",
        "ZH010, H-10.inzwischen_abgeschlossen"
    })
    void rule(String zustand, String regel) {
        PersistenceException e =
                new PersistenceException(new IllegalStateException(new SQLException("refused", zustand)));
        assertThat(Buchablehnung.translate(e))
                .isInstanceOf(BusinessRuleException.class)
                .hasMessage(regel)
                .hasCause(e);
    }

    @Test
    @DisplayName("Alles andere bleibt, was es ist")
    void everythingElseStays() {
        for (String zustand : new String[] {"23505", "ZH000", null}) {
            PersistenceException e = new PersistenceException(new SQLException("refused", zustand));
            assertThat(Buchablehnung.translate(e)).isSameAs(e);
        }
    }
}
