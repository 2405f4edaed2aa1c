package de.familienaudit.web.component;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * {@code <fa:zelle>} around one input in a cell of {@code fa:eingabetabelle}: the input is named by its label, which stands in the head of
 * its column and of its row and is not written once more, and its messages stand below it.
 */
@FacesComponent(Zelle.TYPE)
public class Zelle extends UIComponentBase {

    static final String TYPE = "de.familienaudit.Zelle";

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        UIInput input = Inputs.firstIn(this)
                .orElseThrow(() -> new IllegalStateException("fa:zelle " + getClientId() + " has no input"));
        boolean wrong = !context.getMessageList(input.getClientId(context)).isEmpty();
        Map<String, Object> attributes = input.getPassThroughAttributes(true);
        attributes.put("aria-label", String.valueOf(input.getAttributes().get("label")));
        if (wrong) {
            attributes.put("aria-invalid", "true");
            attributes.put("aria-describedby", errorId(context));
        } else {
            attributes.remove("aria-invalid");
            attributes.remove("aria-describedby");
        }
        ResponseWriter out = context.getResponseWriter();
        out.startElement("div", this);
        out.writeAttribute("class", wrong ? "zelle feld-falsch" : "zelle", null);
    }

    @Override
    public void encodeEnd(FacesContext context) throws IOException {
        ResponseWriter out = context.getResponseWriter();
        UIInput input = Inputs.firstIn(this).orElseThrow();
        List<FacesMessage> messages = context.getMessageList(input.getClientId(context));
        if (!messages.isEmpty()) {
            out.startElement("div", this);
            out.writeAttribute("id", errorId(context), null);
            out.writeAttribute("class", "feld-fehler", null);
            for (FacesMessage message : messages) {
                out.startElement("p", this);
                SpriteIcon.write(context, out, "warnung");
                out.startElement("span", this);
                out.writeText(message.getSummary(), null);
                out.endElement("span");
                out.endElement("p");
                message.rendered();
            }
            out.endElement("div");
        }
        out.endElement("div");
    }

    private String errorId(FacesContext context) {
        return getClientId(context) + "_fehler";
    }
}
