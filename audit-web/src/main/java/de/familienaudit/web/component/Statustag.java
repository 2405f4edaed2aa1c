package de.familienaudit.web.component;

import de.familienaudit.web.text.TextBundle;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Collection;

/**
 * {@code <fa:statustag status="…" saeumnisse="…" seit="…"/>}: the state of a measure with what is late about it.
 * status: name of the Massnahmenstatus, may be empty; saeumnisse: names of the Saeumnis that apply (rule A-6); seit: the
 * day that was missed.
 */
@FacesComponent(Statustag.TYPE)
public class Statustag extends Anzeige {

    static final String TYPE = "de.familienaudit.Statustag";

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        ResponseWriter out = context.getResponseWriter();
        TextBundle texte = TextBundle.of(context.getViewRoot().getLocale());
        String status = text("status");
        out.startElement("span", null);
        out.writeAttribute("class", "tags", null);
        if (hat("UEBERFAELLIG")) {
            Tag.write(context, "bad", "warnung", ueberfaellig(texte));
        }
        if (!status.isEmpty()) {
            Tag.write(
                    context,
                    Statusbild.tonVon(status),
                    Statusbild.iconVon(status),
                    texte.text("Massnahmenstatus." + status));
        }
        if (hat("VERSPAETET_BEGONNEN")) {
            Tag.write(context, "warn", "uhr", texte.text("flagge.verspaetet"));
        }
        if (hat("STILL")) {
            Tag.write(context, "neutral", "still", texte.text("flagge.still"));
        }
        out.endElement("span");
    }

    private String ueberfaellig(TextBundle texte) {
        return getAttributes().get("seit") instanceof LocalDate seit
                ? texte.text("flagge.ueberfaellig_seit", seit)
                : texte.text("flagge.ueberfaellig");
    }

    private boolean hat(String saeumnis) {
        return getAttributes().get("saeumnisse") instanceof Collection<?> namen && namen.contains(saeumnis);
    }
}
