package de.familienaudit.web.error;

import de.familienaudit.shared.ConflictException;
import java.util.function.Supplier;

/** Rule G-4 on a page: who is told of a change in between sees it and goes on with what was typed, without a new page. */
public final class Konflikt {

    private Konflikt() {}

    /**
     * @param neuLaden reads what is there now; what was typed stays
     * @throws ConflictException as the step threw it
     */
    public static <T> T danachNeu(Supplier<T> schritt, Runnable neuLaden) {
        try {
            return schritt.get();
        } catch (ConflictException e) {
            neuLaden.run();
            throw e;
        }
    }

    /** The same for a step without an answer. */
    public static void danachNeu(Runnable schritt, Runnable neuLaden) {
        try {
            schritt.run();
        } catch (ConflictException e) {
            neuLaden.run();
            throw e;
        }
    }
}
