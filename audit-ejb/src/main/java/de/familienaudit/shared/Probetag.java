package de.familienaudit.shared;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The day that somebody tries the program with. What is delivered has no implementation: its days are always the real
 * ones. Pages ask this to say which day it is.
 */
public interface Probetag {

    /** Today, when the clock of the program was moved; empty when it is the real day. */
    Optional<LocalDate> heute();
}
