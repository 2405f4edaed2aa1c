package de.familienaudit.web.error;

import de.familienaudit.shared.ConflictException;
import de.familienaudit.web.component.Feldinhalte;
import de.familienaudit.web.text.Fremdes;
import jakarta.faces.context.FacesContext;
import java.util.Map;
import java.util.function.Consumer;
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

    /**
     * The same for a form whose fields were filled with what is stored: the fields that somebody else saved with other words
     * are named, each with those words.
     *
     * @param <F> what the fields of the page are bound to
     * @param getippt what was typed; it stands in the page afterwards as before
     * @param gespeichert what is there now, asked after reading again
     * @param zeigen binds the fields of the page to the one or the other
     */
    public static <T, F> T danachNeu(
            Supplier<T> schritt, Runnable neuLaden, F getippt, Supplier<F> gespeichert, Consumer<F> zeigen) {
        return danachNeu(schritt, () -> {
            neuLaden.run();
            vergleiche(getippt, gespeichert.get(), zeigen);
        });
    }

    /** The same for a step without an answer. */
    public static <F> void danachNeu(
            Runnable schritt, Runnable neuLaden, F getippt, Supplier<F> gespeichert, Consumer<F> zeigen) {
        danachNeu(schritt, () -> {
            neuLaden.run();
            vergleiche(getippt, gespeichert.get(), zeigen);
        });
    }

    private static <F> void vergleiche(F getippt, F gespeichert, Consumer<F> zeigen) {
        FacesContext context = FacesContext.getCurrentInstance();
        Map<String, Fremdes.Feld> meine = Feldinhalte.lies(context);
        zeigen.accept(gespeichert);
        try {
            new Fremdes("", Fremdes.abweichend(meine, Feldinhalte.lies(context))).merken(context);
        } finally {
            zeigen.accept(getippt);
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
