package de.familienaudit.web.component;

import de.familienaudit.web.text.TextBundle;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * {@code <fa:feld label="…" hilfe="…">} around one input: label above, "(Pflichtfeld)" in words, help, the messages of
 * the input, and the ARIA attributes that tie them together. A group of radio buttons becomes a fieldset.
 */
@FacesComponent(Feld.TYPE)
public class Feld extends UIComponentBase {

    static final String TYPE = "de.familienaudit.Feld";

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        UIInput input = Inputs.firstIn(this)
                .orElseThrow(() -> new IllegalStateException("fa:feld " + getClientId() + " has no input"));
        List<FacesMessage> messages = context.getMessageList(input.getClientId(context));
        boolean group = Inputs.isGroup(input);
        describe(context, input, !messages.isEmpty());

        ResponseWriter out = context.getResponseWriter();
        out.startElement(group ? "fieldset" : "div", this);
        out.writeAttribute("id", getClientId(context), null);
        out.writeAttribute("class", messages.isEmpty() ? "feld" : "feld feld-falsch", null);
        out.startElement(group ? "legend" : "label", this);
        if (!group) {
            out.writeAttribute("for", Inputs.focusId(context, input), null);
        }
        out.writeText(text("label"), null);
        if (required(input)) {
            out.write(" ");
            element(out, "span", "feld-pflicht", null, texts(context).text("feld.pflicht"));
        }
        out.endElement(group ? "legend" : "label");
        if (!text("hilfe").isEmpty()) {
            element(out, "p", "feld-hilfe", helpId(context), text("hilfe"));
        }
        if (!messages.isEmpty()) {
            errors(context, out, messages);
        }
    }

    @Override
    public void encodeEnd(FacesContext context) throws IOException {
        boolean group = Inputs.firstIn(this).map(Inputs::isGroup).orElse(false);
        context.getResponseWriter().endElement(group ? "fieldset" : "div");
    }

    private void errors(FacesContext context, ResponseWriter out, List<FacesMessage> messages) throws IOException {
        out.startElement("div", this);
        out.writeAttribute("id", errorId(context), null);
        out.writeAttribute("class", "feld-fehler", null);
        for (FacesMessage message : messages) {
            out.startElement("p", this);
            SpriteIcon.write(context, out, "warnung");
            element(out, "span", null, null, message.getSummary());
            out.endElement("p");
            message.rendered();
        }
        out.endElement("div");
    }

    private void describe(FacesContext context, UIInput input, boolean wrong) {
        Map<String, Object> attributes = input.getPassThroughAttributes(true);
        String ids = ((wrong ? errorId(context) + " " : "") + (text("hilfe").isEmpty() ? "" : helpId(context))).strip();
        put(attributes, "aria-describedby", ids.isEmpty() ? null : ids);
        put(attributes, "aria-invalid", wrong ? "true" : null);
        put(attributes, "aria-required", required(input) && !Inputs.isGroup(input) ? "true" : null);
    }

    private static void put(Map<String, Object> attributes, String name, String value) {
        if (value == null) {
            attributes.remove(name);
        } else {
            attributes.put(name, value);
        }
    }

    private void element(ResponseWriter out, String name, String css, String id, String text) throws IOException {
        out.startElement(name, this);
        if (id != null) {
            out.writeAttribute("id", id, null);
        }
        if (css != null) {
            out.writeAttribute("class", css, null);
        }
        out.writeText(text, null);
        out.endElement(name);
    }

    private boolean required(UIInput input) {
        return Optional.ofNullable(getAttributes().get("pflicht"))
                .map(value -> Boolean.parseBoolean(value.toString()))
                .orElse(input.isRequired());
    }

    private String text(String attribute) {
        return Optional.ofNullable(getAttributes().get(attribute))
                .map(Object::toString)
                .orElse("");
    }

    private String helpId(FacesContext context) {
        return getClientId(context) + "_hilfe";
    }

    private String errorId(FacesContext context) {
        return getClientId(context) + "_fehler";
    }

    private static TextBundle texts(FacesContext context) {
        return TextBundle.of(context.getViewRoot().getLocale());
    }
}
