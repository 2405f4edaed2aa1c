package de.familienaudit.probetag;

import de.familienaudit.shared.EchteZeit;
import de.familienaudit.shared.Probetag;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** Takes the place of the clock of {@code ClockProducer} in the one-WAR form. */
@Alternative
@Priority(Interceptor.Priority.APPLICATION)
@ApplicationScoped
public class ProbeuhrProducer implements Probetag {

    @Inject
    @EchteZeit
    private Clock echt;

    private final Tagversatz versatz = Tagversatz.gelesen(System.getenv(Tagversatz.VARIABLE));

    /** The real clock where no other day was asked for. */
    @Produces
    public Clock uhr() {
        return versatz.equals(Tagversatz.KEINER) ? echt : new Probeuhr(echt, versatz);
    }

    @Override
    public Optional<LocalDate> heute() {
        return versatz.equals(Tagversatz.KEINER) ? Optional.empty() : Optional.of(LocalDate.now(uhr()));
    }
}
