package de.familienaudit.web.frame;

import de.familienaudit.shared.Probetag;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;

/** {@code #{probetag}}: the day that the header of every page names in a try-out run with a moved clock. */
@Named("probetag")
@RequestScoped
public class ProbetagView {

    @Inject
    private Instance<Probetag> probetag;

    /** The day of the program; null when it is the real one, and always in what is delivered. */
    public LocalDate getHeute() {
        return probetag.isResolvable() ? probetag.get().heute().orElse(null) : null;
    }
}
