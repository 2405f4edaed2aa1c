package de.familienaudit.web.component;

import de.familienaudit.web.text.TextBundle;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.FacesMessage.Severity;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * {@code <fa:meldungen/>}: the errors of the request as one summary that links to the fields, everything else as a
 * note. The template places it under the heading; a modal dialog holds one of its own.
 */
@FacesComponent(MeldungenBox.TYPE)
public class MeldungenBox extends UIComponentBase {

    static final String TYPE = "de.familienaudit.Meldungen";

    private record Entry(FacesMessage message, String target) {}

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        List<Entry> errors = new ArrayList<>();
        List<Entry> notes = new ArrayList<>();
        collect(context, errors, notes);
        ResponseWriter out = context.getResponseWriter();
        if (!errors.isEmpty()) {
            summary(context, out, errors);
        }
        for (Entry entry : notes) {
            note(context, out, entry.message());
        }
    }

    private static void collect(FacesContext context, List<Entry> errors, List<Entry> notes) {
        Iterator<String> ids = context.getClientIdsWithMessages();
        while (ids.hasNext()) {
            String id = ids.next();
            for (FacesMessage message : context.getMessageList(id)) {
                boolean error = message.getSeverity().compareTo(FacesMessage.SEVERITY_ERROR) >= 0;
                (error ? errors : notes).add(new Entry(message, id == null ? null : target(context, id)));
                message.rendered();
            }
        }
    }

    private static String target(FacesContext context, String clientId) {
        UIComponent component = context.getViewRoot().findComponent(clientId);
        return component == null ? clientId : Inputs.focusId(context, component);
    }

    private void summary(FacesContext context, ResponseWriter out, List<Entry> errors) throws IOException {
        TextBundle texts = TextBundle.of(context.getViewRoot().getLocale());
        boolean atFields = errors.stream().anyMatch(entry -> entry.target() != null);
        String headingId = getClientId(context) + "_titel";
        box(context, out, "hinweis bad meldung-fehler", "alert", "warnung", headingId);
        out.startElement("h2", this);
        out.writeAttribute("id", headingId, null);
        out.writeText(texts.text(atFields ? "meldung.angaben" : "meldung.nicht_moeglich"), null);
        out.endElement("h2");
        out.startElement("ul", this);
        for (Entry entry : errors) {
            out.startElement("li", this);
            if (entry.target() != null) {
                out.startElement("a", this);
                out.writeAttribute("href", "#" + entry.target(), null);
                out.writeText(entry.message().getSummary(), null);
                out.endElement("a");
            } else {
                out.writeText(entry.message().getSummary(), null);
            }
            out.endElement("li");
        }
        out.endElement("ul");
        endBox(out);
    }

    private void note(FacesContext context, ResponseWriter out, FacesMessage message) throws IOException {
        Severity severity = message.getSeverity();
        boolean warn = severity.compareTo(FacesMessage.SEVERITY_WARN) >= 0;
        box(context, out, warn ? "hinweis warn" : "hinweis ok", "status", warn ? "warnung" : "haken", null);
        out.startElement("p", this);
        out.writeText(message.getSummary(), null);
        out.endElement("p");
        endBox(out);
    }

    private void box(FacesContext context, ResponseWriter out, String css, String role, String icon, String labelledBy)
            throws IOException {
        out.startElement("div", this);
        out.writeAttribute("class", css, null);
        out.writeAttribute("role", role, null);
        if (labelledBy != null) {
            out.writeAttribute("aria-labelledby", labelledBy, null);
            out.writeAttribute("tabindex", "-1", null);
        }
        SpriteIcon.write(context, out, icon);
        out.startElement("div", this);
    }

    private static void endBox(ResponseWriter out) throws IOException {
        out.endElement("div");
        out.endElement("div");
    }
}
