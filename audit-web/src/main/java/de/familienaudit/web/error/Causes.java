package de.familienaudit.web.error;

import java.util.Optional;

/** Looks through the wrappers that containers put around an exception. */
final class Causes {

    private static final int MAX_DEPTH = 50;

    private Causes() {}

    /** The first exception of the type in the chain of causes, the outermost one included. */
    static <T extends Throwable> Optional<T> find(Throwable start, Class<T> type) {
        Throwable current = start;
        for (int depth = 0; current != null && depth < MAX_DEPTH; depth++) {
            if (type.isInstance(current)) {
                return Optional.of(type.cast(current));
            }
            current = current.getCause();
        }
        return Optional.empty();
    }
}
