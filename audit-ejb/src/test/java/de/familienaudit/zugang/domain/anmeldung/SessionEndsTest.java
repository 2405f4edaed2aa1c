package de.familienaudit.zugang.domain.anmeldung;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName(
        "R-5: Eine Sitzung endet, wenn jemand sie beendet, sie ruht oder zu alt ist; vor dem Code öffnet sie nichts")
class SessionEndsTest {

    private static final Instant BEGINN = Instant.parse("2026-03-02T08:00:00Z");

    private final Anmeldung sitzung = new Anmeldung("a".repeat(64), 7, 3, new Herkunft("192.0.2.1", "Firefox"), BEGINN);

    @Test
    void aNewSessionIsOpenForItsAccountAndKommune() {
        assertThat(sitzung.istOffen(BEGINN)).isTrue();
        assertThat(sitzung.id()).isNull();
        assertThat(sitzung.kontoId()).isEqualTo(7);
        assertThat(sitzung.kommuneId()).isEqualTo(3);
        assertThat(sitzung.zweiterFaktor()).isFalse();
        assertThat(sitzung.geraet()).isEqualTo("Firefox");
        assertThat(sitzung.adresse()).isEqualTo("192.0.2.1");
        assertThat(sitzung.begonnenAm()).isEqualTo(BEGINN);
        sitzung.wechselnZu(4);
        assertThat(sitzung.kommuneId()).isEqualTo(4);
    }

    @Test
    void unusedItEndsAfterHalfAnHour() {
        assertThat(sitzung.istOffen(BEGINN.plus(Duration.ofMinutes(30)))).isTrue();
        assertThat(sitzung.istOffen(BEGINN.plus(Anmeldung.RUHE))).isFalse();
    }

    @Test
    void usingItIsNotedAtMostOnceAMinute() {
        sitzung.benutzt(BEGINN.plusSeconds(59));
        assertThat(sitzung.zuletztAm()).isEqualTo(BEGINN);
        sitzung.benutzt(BEGINN.plusSeconds(60));
        assertThat(sitzung.zuletztAm()).isEqualTo(BEGINN.plusSeconds(60));
    }

    @Test
    void howeverBusyItEndsAfterFourteenHours() {
        Instant spaet = BEGINN.plus(Anmeldung.DAUER).minusSeconds(60);
        sitzung.benutzt(spaet);
        assertThat(sitzung.istOffen(spaet)).isTrue();
        assertThat(sitzung.istOffen(BEGINN.plus(Anmeldung.DAUER))).isFalse();
    }

    @Test
    void endedItStaysEnded() {
        sitzung.beenden(BEGINN.plusSeconds(5));
        sitzung.beenden(BEGINN.plusSeconds(9));
        assertThat(sitzung.istOffen(BEGINN.plusSeconds(5))).isFalse();
        sitzung.verlangeCode(BEGINN);
        assertThat(sitzung.wartetAufCode(BEGINN)).isFalse();
    }

    @Test
    void beforeItsCodeItOpensNothingAndWaitsForFiveMinutes() {
        assertThat(sitzung.wartetAufCode(BEGINN)).isFalse();
        sitzung.verlangeCode(BEGINN);
        assertThat(sitzung.istOffen(BEGINN)).isFalse();
        assertThat(sitzung.wartetAufCode(BEGINN.plus(Duration.ofMinutes(4)))).isTrue();
        assertThat(sitzung.wartetAufCode(BEGINN.plus(Anmeldung.CODE_FRIST))).isFalse();
        sitzung.bestaetigtMitZweitemFaktor("b".repeat(64));
        assertThat(sitzung.istOffen(BEGINN)).isTrue();
        assertThat(sitzung.zweiterFaktor()).isTrue();
    }

    @Test
    void aSecondFactorSetUpMeanwhileCounts() {
        sitzung.zweiterFaktorEingerichtet();
        assertThat(sitzung.zweiterFaktor()).isTrue();
    }
}
