package de.familienaudit.stelle.domain;

import static de.familienaudit.stelle.domain.Beispielvertretung.BIS;
import static de.familienaudit.stelle.domain.Beispielvertretung.HEUTE;
import static de.familienaudit.stelle.domain.Beispielvertretung.INHABERIN;
import static de.familienaudit.stelle.domain.Beispielvertretung.JETZT;
import static de.familienaudit.stelle.domain.Beispielvertretung.NENNENDE;
import static de.familienaudit.stelle.domain.Beispielvertretung.VERTRETER;
import static de.familienaudit.stelle.domain.Beispielvertretung.vermerk;
import static de.familienaudit.stelle.domain.Beispielvertretung.vertretung;
import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.shared.Refusals;
import de.familienaudit.shared.Zeitraum;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("R-4: Eine Vertretung gilt vom ersten bis zum letzten Tag, oder bis jemand sie beendet")
class DeputyActsOnlyInThePeriodTest {

    @Test
    void notBeforeAndNotAfter() {
        Vertretung v = vertretung(false);

        assertThat(v.stand(HEUTE.minusDays(1))).isEqualTo(Vertretungsstand.KUENFTIG);
        assertThat(v.stand(HEUTE)).isEqualTo(Vertretungsstand.LAEUFT);
        assertThat(v.stand(BIS)).isEqualTo(Vertretungsstand.LAEUFT);
        assertThat(v.stand(BIS.plusDays(1))).isEqualTo(Vertretungsstand.VORBEI);
        assertThat(v.istOffen(HEUTE)).isTrue();
        assertThat(v.istOffen(BIS.plusDays(1))).isFalse();
    }

    @Test
    void endsAtOnceWhenSomebodyEndsIt() {
        Vertretung v = vertretung(false);
        v.beenden(vermerk(INHABERIN), HEUTE);

        assertThat(v.stand(HEUTE)).isEqualTo(Vertretungsstand.BEENDET);
        assertThat(v.istOffen(HEUTE)).isFalse();
        assertThat(v.ende()).contains(vermerk(INHABERIN));
    }

    @Test
    void isNotEndedTwiceAndNotWhenItIsOver() {
        Vertretung v = vertretung(false);
        assertThat(Refusals.codes(() -> v.beenden(vermerk(INHABERIN), BIS.plusDays(1))))
                .containsExactly("R-4.schon_vorbei");
        v.beenden(vermerk(INHABERIN), HEUTE);
        assertThat(Refusals.codes(() -> v.beenden(vermerk(INHABERIN), HEUTE))).containsExactly("R-4.schon_beendet");
    }

    @Test
    @DisplayName("G-6: it keeps who is represented by whom, why, and who named the deputy")
    void keepsWhoNamedIt() {
        Vertretung v = vertretung(false);

        assertThat(v.inhaberId()).isEqualTo(INHABERIN);
        assertThat(v.vertreterId()).isEqualTo(VERTRETER);
        assertThat(v.stelle().name()).isEqualTo("Jugendamt");
        assertThat(v.kommuneId()).isEqualTo(1);
        assertThat(v.gueltig()).isEqualTo(Zeitraum.of(HEUTE, BIS));
        assertThat(v.grund()).isEqualTo("Urlaub");
        assertThat(v.benanntVon()).isEqualTo("Person 13");
        assertThat(v.benanntAm()).isEqualTo(JETZT);
        assertThat(v.benanntVonKonto()).contains(NENNENDE);
        assertThat(v.ende()).isEmpty();
        assertThat(v.version()).isZero();
    }
}
