package de.familienaudit.web.component;

import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.render.FacesRenderer;
import java.io.IOException;
import org.primefaces.component.api.UICalendar;
import org.primefaces.component.datepicker.DatePickerRenderer;

/** As PrimeFaces writes it, but what describes the field (ARIA, {@code pt:*}) stands at its input alone, not at the frame too. */
@FacesRenderer(componentFamily = "org.primefaces.component", rendererType = DatumRenderer.TYPE)
public class DatumRenderer extends DatePickerRenderer {

    static final String TYPE = "de.familienaudit.Datum";

    @Override
    protected void encodeMarkup(FacesContext context, UICalendar calendar, String value) throws IOException {
        ResponseWriter out = context.getResponseWriter();
        String id = calendar.getClientId(context);
        out.startElement("span", null);
        out.writeAttribute("id", id, null);
        out.writeAttribute("class", "p-datepicker ui-calendar datum", null);
        encodeInput(context, calendar, id + "_input", value, true);
        out.endElement("span");
    }
}
