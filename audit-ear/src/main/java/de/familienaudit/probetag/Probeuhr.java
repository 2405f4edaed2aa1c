package de.familienaudit.probetag;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/**
 * A clock whose days are others and whose time of day is the real one. It moves the local date and not the instant: the
 * date is right at every moment, also across a change to summer time, and equal to what the database makes of the same
 * number of days.
 */
final class Probeuhr extends Clock {

    private final Clock echt;
    private final Tagversatz versatz;

    /** @param echt the real clock, in the zone in which days are counted */
    Probeuhr(Clock echt, Tagversatz versatz) {
        this.echt = echt;
        this.versatz = versatz;
    }

    @Override
    public Instant instant() {
        return echt.instant().atZone(echt.getZone()).plusDays(versatz.tage()).toInstant();
    }

    @Override
    public ZoneId getZone() {
        return echt.getZone();
    }

    /** Days stay counted in the zone of the real clock; the other zone only shows the same instant. */
    @Override
    public Clock withZone(ZoneId zone) {
        return zone.equals(getZone()) ? this : new InZone(this, zone);
    }

    private static final class InZone extends Clock {

        private final Clock uhr;
        private final ZoneId zone;

        InZone(Clock uhr, ZoneId zone) {
            this.uhr = uhr;
            this.zone = zone;
        }

        @Override
        public Instant instant() {
            return uhr.instant();
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return uhr.withZone(other);
        }
    }
}
