package de.familienaudit.web.component;

import de.familienaudit.web.text.TextBundle;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.render.FacesRenderer;
import java.io.IOException;
import org.primefaces.component.autocomplete.AutoComplete;
import org.primefaces.component.autocomplete.AutoCompleteRenderer;

/**
 * As PrimeFaces writes it, but what describes the field (ARIA, {@code pt:*}) stands at its input alone, not at the frame or the button
 * too; and the button has its name from the beginning, not only when the script has run.
 */
@FacesRenderer(componentFamily = "org.primefaces.component", rendererType = AuswahlRenderer.TYPE)
public class AuswahlRenderer extends AutoCompleteRenderer {

    static final String TYPE = "de.familienaudit.Auswahl";

    private static final String KNOPF =
            "ui-autocomplete-dropdown ui-button ui-widget ui-state-default ui-button-icon-only";

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

    @Override
    protected void encodeDropDown(FacesContext context, AutoComplete auswahl, String id) throws IOException {
        ResponseWriter out = context.getResponseWriter();
        String name = TextBundle.of(context.getViewRoot().getLocale()).text("auswahl.oeffnen", auswahl.getLabel());
        out.startElement("button", null);
        out.writeAttribute("id", id + "_button", null);
        out.writeAttribute("type", "button", null);
        out.writeAttribute("class", KNOPF + (auswahl.isDisabled() ? " ui-state-disabled" : ""), null);
        out.writeAttribute("disabled", auswahl.isDisabled(), null);
        out.writeAttribute("aria-label", name, null);
        out.startElement("span", null);
        out.writeAttribute("class", "ui-button-icon-primary ui-icon ui-icon-triangle-1-s", null);
        out.endElement("span");
        out.endElement("button");
    }
}
