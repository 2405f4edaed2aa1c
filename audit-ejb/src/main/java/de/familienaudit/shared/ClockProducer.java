package de.familienaudit.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneId;

/**
 * The only source of the current time; dates belong to Europe/Berlin. The try-out run puts a moved clock in the place of
 * the first one (ADR 26), never of the second.
 */
@ApplicationScoped
public class ClockProducer {

    public static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Produces
    public Clock clock() {
        return Clock.system(BERLIN);
    }

    @Produces
    @EchteZeit
    public Clock echteZeit() {
        return Clock.system(BERLIN);
    }
}
