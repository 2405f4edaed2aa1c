package de.familienaudit.zugang.domain.konto;

import static de.familienaudit.zugang.domain.konto.Konten.HEUTE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.Zeitraum;
import java.time.Instant;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("R-5: Sperren und Entsperren nennen den Grund; der Zustand eines Kontos folgt aus dem Tag")
class LockingSaysWhyTest {

    private static final Instant JETZT = Instant.parse("2026-03-02T09:00:00Z");

    private final Konto konto = Konten.konto("Anna");

    @Test
    void aReasonIsNeeded() {
        refused(() -> konto.sperren(JETZT, " "), "R-5.sperrgrund_fehlt");
        refused(() -> konto.sperren(JETZT, null), "R-5.sperrgrund_fehlt");
        refused(() -> konto.sperren(JETZT, "x".repeat(1001)), "form.zu_lang");
        refused(() -> new Sperrvermerk(konto, false, JETZT, "Administration", ""), "R-5.sperrgrund_fehlt");
    }

    @Test
    void lockedAndUnlocked() {
        refused(konto::entsperren, "R-5.nicht_gesperrt");
        konto.sperren(JETZT, " ausgeschieden ");
        assertThat(konto.sperrgrund()).contains("ausgeschieden");
        assertThat(konto.gesperrtAm()).contains(JETZT);
        refused(() -> konto.sperren(JETZT, "noch einmal"), "R-5.schon_gesperrt");
        konto.entsperren();
        assertThat(konto.istZugelassen(HEUTE)).isTrue();
        assertThat(konto.sperrgrund()).isEmpty();
        Sperrvermerk vermerk = new Sperrvermerk(konto, true, JETZT, "Administration", " Grund ");
        assertThat(vermerk.grund()).isEqualTo("Grund");
        assertThat(vermerk.gesperrt()).isTrue();
        assertThat(vermerk.kontoId()).isEqualTo(1);
        assertThat(vermerk.zeitpunkt()).isEqualTo(JETZT);
        assertThat(vermerk.verfasstVon()).isEqualTo("Administration");
    }

    @Test
    void theStateFollowsFromTheDay() {
        assertThat(zustand(true)).isEqualTo(Kontozustand.AKTIV);
        assertThat(zustand(false)).isEqualTo(Kontozustand.OHNE_ROLLE);
        konto.befristen(Zeitraum.of(HEUTE, HEUTE));
        assertThat(zustand(true)).isEqualTo(Kontozustand.AKTIV);
        konto.befristen(Zeitraum.of(HEUTE.plusDays(1), null));
        assertThat(zustand(true)).isEqualTo(Kontozustand.KUENFTIG);
        konto.befristen(Zeitraum.of(null, HEUTE.minusDays(1)));
        assertThat(zustand(true)).isEqualTo(Kontozustand.ABGELAUFEN);
        konto.sperren(JETZT, "ausgeschieden");
        assertThat(zustand(true)).isEqualTo(Kontozustand.GESPERRT);
    }

    @Test
    void withoutAPasswordNobodySignsIn() {
        Konto neu = new Konto(7, "neu", "Neu");
        assertThat(neu.hatPasswort()).isFalse();
        assertThat(neu.version()).isZero();
    }

    private Kontozustand zustand(boolean hatRolle) {
        return Kontozustand.am(HEUTE, konto, hatRolle);
    }

    private static void refused(ThrowingCallable call, String code) {
        assertThatThrownBy(call).isInstanceOf(BusinessRuleException.class).hasMessage(code);
    }
}
