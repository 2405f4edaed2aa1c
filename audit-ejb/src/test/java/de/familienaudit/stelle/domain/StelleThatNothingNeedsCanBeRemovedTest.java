package de.familienaudit.stelle.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.Violation;
import de.familienaudit.stelle.domain.EntbehrlichRule.Gebrauch;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("G-6: Nur eine Stelle, die nichts braucht, lässt sich aus den Listen nehmen")
class StelleThatNothingNeedsCanBeRemovedTest {

    private static final Gebrauch KEINER = new Gebrauch(0, 0, 0);

    private final Stelle stelle = new Stelle(1, "Bauamt", StellenArt.INTERN);

    @Test
    @DisplayName("Was sie braucht, steht alles auf einmal da, mit Zahlen")
    void everyReasonAtOnce() {
        assertThat(EntbehrlichRule.verstoesse("Bauamt", new Gebrauch(3, 1, 2)))
                .extracting(Violation::code)
                .containsExactly("G-6.stelle_hat_massnahmen", "G-6.stelle_ist_besetzt", "G-6.stelle_steht_fuer_andere");
        assertThatThrownBy(() -> stelle.entfernen(new Gebrauch(1, 0, 0))).isInstanceOf(BusinessRuleException.class);
        assertThat(stelle.stand()).isEqualTo(Stellenstand.VERZEICHNET);
    }

    @Test
    @DisplayName(
            "Eine entfernte kommt wieder, wenn ein Entwurf sie nennt, und steht nach dem Beschluss in allen Listen")
    void comesBack() {
        stelle.entfernen(KEINER);
        assertThat(stelle.stand()).isEqualTo(Stellenstand.ENTFERNT);
        stelle.imEntwurfGenannt();
        assertThat(stelle.stand()).isEqualTo(Stellenstand.ENTWURF);
        assertThat(stelle.verzeichnen()).isTrue();
        assertThat(stelle.verzeichnen()).isFalse();
    }

    @Test
    @DisplayName(
            "A-9: Ein Entwurf, der eine verzeichnete Stelle nennt, ändert an ihr nichts; aufgegeben wird nur, was allein er nennt")
    void draftsChangeNothingListed() {
        stelle.imEntwurfGenannt();
        assertThat(stelle.stand()).isEqualTo(Stellenstand.VERZEICHNET);
        assertThatThrownBy(stelle::aufgeben).isInstanceOf(IllegalStateException.class);
        Stelle neu = Stelle.imEntwurf(1, "Neu", StellenArt.EXTERN);
        neu.aufgeben();
        assertThat(neu.stand()).isEqualTo(Stellenstand.ENTFERNT);
    }
}
