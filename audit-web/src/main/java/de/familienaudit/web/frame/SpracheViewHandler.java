package de.familienaudit.web.frame;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A page has the language of {@link SpracheView} from its first phase on. The template sets it only when the page is
 * written; sentences that a bean makes while it loads would come in the language of the browser. A link that repeats the
 * parameters of its page leaves out those that say nothing.
 */
public class SpracheViewHandler extends ViewHandlerWrapper {

    /** A parameter without a value; what stands before it stays. */
    private static final Pattern NOTHING = Pattern.compile("([?&])[^?&=#]+=(?=&|#|$)");

    public SpracheViewHandler(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Locale calculateLocale(FacesContext context) {
        return CDI.current().select(SpracheView.class).get().getLocale();
    }

    @Override
    public String getBookmarkableURL(
            FacesContext context, String viewId, Map<String, List<String>> parameters, boolean includeViewParams) {
        return withoutEmptyParameters(super.getBookmarkableURL(context, viewId, parameters, includeViewParams));
    }

    /** The same address without parameters that have no value, {@code ?suche=&feld=2} as {@code ?feld=2}. */
    static String withoutEmptyParameters(String address) {
        return NOTHING.matcher(address)
                .replaceAll("$1")
                .replaceAll("&{2,}", "&")
                .replace("?&", "?")
                .replaceAll("[?&]+(?=#|$)", "");
    }
}
