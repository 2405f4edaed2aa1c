package de.familienaudit.web.text;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.ConflictException;
import de.familienaudit.shared.ForbiddenException;
import de.familienaudit.shared.Violation;
import jakarta.faces.context.FacesContext;
import java.util.regex.Pattern;

/** What kind of refusal a page speaks of; its headline is the text {@code meldung.art.<name>}. */
public enum Meldungsart {
    /** Something was left out; nothing is wrong with the rest. */
    ES_FEHLT,
    /** What was asked for is not possible in this way. */
    SO_NICHT,
    /** Somebody else changed it in between (rule G-4). */
    KONFLIKT,
    /** Others may do it. */
    NICHT_ERLAUBT,
    /** A fault of the program. */
    STOERUNG;

    private static final Pattern LEFT_OUT = Pattern.compile("fehlt|\\.pflichtfeld|nichts_gewaehlt|_waehlen"
            + "|_ohne_(?:grund|name|wirksamkeit)|(?:liste|kommentar|wappen)_leer");

    /** The kind of this refusal. */
    public static Meldungsart of(BusinessRuleException refusal) {
        if (refusal instanceof ConflictException) {
            return KONFLIKT;
        }
        if (refusal instanceof ForbiddenException) {
            return NICHT_ERLAUBT;
        }
        return refusal.violations().stream().map(Violation::code).allMatch(code -> LEFT_OUT.matcher(code)
                        .find())
                ? ES_FEHLT
                : SO_NICHT;
    }

    /** The page that answers now speaks of this. */
    public void merken(FacesContext context) {
        context.getAttributes().put(Meldungsart.class, this);
    }

    /** What the page that answers speaks of; what only a page itself asks for was left out. */
    public static Meldungsart in(FacesContext context) {
        return context.getAttributes().get(Meldungsart.class) instanceof Meldungsart art ? art : ES_FEHLT;
    }
}
