package de.familienaudit.web.component;

import de.familienaudit.web.text.Fremdes;
import de.familienaudit.web.text.Meldungsart;
import de.familienaudit.web.text.TextBundle;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.FacesMessage.Severity;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.component.UIForm;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * {@code <fa:meldungen/>}: the errors of the request as one summary that links to the fields, everything else as a
 * note. The template places it under the heading; a modal dialog holds one of its own, which speaks of nothing but what its
 * own form sent.
 */
@FacesComponent(MeldungenBox.TYPE)
public class MeldungenBox extends UIComponentBase {

    static final String TYPE = "de.familienaudit.Meldungen";

    private record Entry(FacesMessage message, String target, String text) {}

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        if (belongsToAnotherForm()) {
            return;
        }
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

    /** A dialog that nobody sent says nothing of what was done elsewhere on the page. */
    private boolean belongsToAnotherForm() {
        UIComponent parent = getParent();
        while (parent != null && !(parent instanceof UIForm)) {
            parent = parent.getParent();
        }
        return parent != null && !((UIForm) parent).isSubmitted();
    }

    private static void collect(FacesContext context, List<Entry> errors, List<Entry> notes) {
        Iterator<String> ids = context.getClientIdsWithMessages();
        while (ids.hasNext()) {
            String id = ids.next();
            for (FacesMessage message : context.getMessageList(id)) {
                boolean error = message.getSeverity().compareTo(FacesMessage.SEVERITY_ERROR) >= 0;
                (error ? errors : notes).add(entry(context, id, message));
                message.rendered();
            }
        }
    }

    private static Entry entry(FacesContext context, String clientId, FacesMessage message) {
        if (clientId == null) {
            return new Entry(message, null, message.getSummary());
        }
        Entry[] found = {new Entry(message, clientId, message.getSummary())};
        // not findComponent: that knows neither forms without a prefix of their own nor the rows of a list
        context.getViewRoot()
                .invokeOnComponent(
                        context,
                        clientId,
                        (c, field) -> found[0] =
                                new Entry(message, Inputs.focusId(c, field), named(field, message.getSummary())));
        return found[0];
    }

    /** With the name of the field in front, so that three empty fields are not told in the same words. */
    private static String named(UIComponent component, String summary) {
        Object label = component.getAttributes().get("label");
        return label == null || label.toString().isBlank() || says(summary, label.toString())
                ? summary
                : label + ": " + summary;
    }

    /** As a word of its own: "Tag" is not said by "Tage". */
    static boolean says(String summary, String label) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(label) + "(?![\\p{L}\\p{N}])")
                .matcher(summary)
                .find();
    }

    private void summary(FacesContext context, ResponseWriter out, List<Entry> errors) throws IOException {
        TextBundle texts = TextBundle.of(context.getViewRoot().getLocale());
        boolean atFields = errors.stream().anyMatch(entry -> entry.target() != null);
        String headingId = getClientId(context) + "_titel";
        box(context, out, "hinweis bad meldung-fehler", "alert", "warnung", headingId);
        out.startElement("h2", this);
        out.writeAttribute("id", headingId, null);
        out.writeText(texts.text(atFields ? "meldung.angaben" : "meldung.art." + Meldungsart.in(context)), null);
        out.endElement("h2");
        out.startElement("ul", this);
        for (Entry entry : errors) {
            out.startElement("li", this);
            if (entry.target() != null) {
                out.startElement("a", this);
                out.writeAttribute("href", "#" + entry.target(), null);
                out.writeText(entry.text(), null);
                out.endElement("a");
            } else {
                out.writeText(entry.text(), null);
            }
            out.endElement("li");
        }
        out.endElement("ul");
        others(context, out, texts);
        endBox(out);
    }

    /** Rule G-4: the words of somebody else in a box of their own, under the names of the fields that differ. */
    private void others(FacesContext context, ResponseWriter out, TextBundle texts) throws IOException {
        Fremdes fremdes = Fremdes.in(context);
        if (fremdes.felder().isEmpty() && fremdes.zitat().isEmpty()) {
            return;
        }
        out.startElement("figure", this);
        out.writeAttribute("class", "fremdes", null);
        out.startElement("figcaption", this);
        out.writeText(texts.text(fremdes.felder().isEmpty() ? "konflikt.text" : "konflikt.felder"), null);
        out.endElement("figcaption");
        if (fremdes.felder().isEmpty()) {
            quote(out, fremdes.zitat());
        }
        for (Fremdes.Feld field : fremdes.felder()) {
            name(out, field);
            quote(out, field.inhalt().isBlank() ? texts.text("konflikt.leer") : field.inhalt());
        }
        out.endElement("figure");
    }

    /** A link to the field; a row that only somebody else has is in no field of this page. */
    private void name(ResponseWriter out, Fremdes.Feld field) throws IOException {
        String element = field.element().isEmpty() ? "span" : "a";
        out.startElement(element, this);
        if (!field.element().isEmpty()) {
            out.writeAttribute("href", "#" + field.element(), null);
        }
        out.writeText(field.name(), null);
        out.endElement(element);
    }

    private void quote(ResponseWriter out, String words) throws IOException {
        out.startElement("blockquote", this);
        out.writeAttribute("class", "mehrzeilig", null);
        out.writeText(words, null);
        out.endElement("blockquote");
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
