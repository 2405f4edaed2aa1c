package de.familienaudit.web.frame;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import java.util.Locale;

/**
 * A page has the language of {@link SpracheView} from its first phase on. The template sets it only when the page is
 * written; sentences that a bean makes while it loads would come in the language of the browser.
 */
public class SpracheViewHandler extends ViewHandlerWrapper {

    public SpracheViewHandler(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Locale calculateLocale(FacesContext context) {
        return CDI.current().select(SpracheView.class).get().getLocale();
    }
}
