package de.familienaudit.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneId;

/** The only source of the current time; dates belong to Europe/Berlin. Tests put another clock in its place. */
@ApplicationScoped
public class ClockProducer {

    public static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Produces
    public Clock clock() {
        return Clock.system(BERLIN);
    }
}
