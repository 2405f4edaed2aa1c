package de.familienaudit.web.component;

import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.render.FacesRenderer;
import java.io.IOException;
import org.primefaces.component.autocomplete.AutoComplete;
import org.primefaces.component.autocomplete.AutoCompleteRenderer;

/** As PrimeFaces writes it, but what describes the field (ARIA, {@code pt:*}) stands at its input alone, not at the frame too. */
@FacesRenderer(componentFamily = "org.primefaces.component", rendererType = AuswahlRenderer.TYPE)
public class AuswahlRenderer extends AutoCompleteRenderer {

    static final String TYPE = "de.familienaudit.Auswahl";

    @Override
    protected void encodeSingleMarkup(FacesContext context, AutoComplete auswahl) throws IOException {
        ResponseWriter out = context.getResponseWriter();
        String id = auswahl.getClientId(context);
        out.startElement("span", null);
        out.writeAttribute("id", id, null);
        out.writeAttribute("class", "ui-autocomplete auswahl", null);
        encodeInput(context, auswahl, id);
        encodeDropDown(context, auswahl, id);
        encodePanel(context, auswahl);
        out.endElement("span");
    }
}
