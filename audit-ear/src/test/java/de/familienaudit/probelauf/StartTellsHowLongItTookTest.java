package de.familienaudit.probelauf;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The try-out run tells how long each part of its start took")
class StartTellsHowLongItTookTest {

    private Instant jetzt = Instant.parse("2026-11-29T20:00:00Z");

    /** A clock that stands still until the test moves it. */
    private final Clock uhr = new Clock() {
        @Override
        public Instant instant() {
            return jetzt;
        }

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    };

    @Test
    void each_part_ends_where_the_next_one_begins() {
        Startzeiten zeiten = new Startzeiten(uhr, jetzt);
        assertThat(zeiten).hasToString("");
        jetzt = jetzt.plusMillis(14_400);
        zeiten.fertig("Bauen");
        jetzt = jetzt.plusMillis(2_600);
        zeiten.fertig("Datenbank");
        zeiten.fertig("Anwendungsserver");
        assertThat(zeiten).hasToString("Bauen 14 s, Datenbank 3 s, Anwendungsserver 0 s");
    }
}
