package de.familienaudit.web.component;

import de.familienaudit.web.text.TextBundle;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;

/**
 * {@code <fa:achtung art="…" seit="…"/>}: the one mark of a measure in a list. art: name of its most urgent Saeumnis (rule
 * A-6), empty for none; seit: the day that it is about, null where none is known.
 */
@FacesComponent(Achtung.TYPE)
public class Achtung extends Anzeige {

    static final String TYPE = "de.familienaudit.Achtung";

    private record Bild(String ton, String icon) {}

    private static final Map<String, Bild> BILDER = Map.of(
            "UEBERFAELLIG", new Bild("bad", "warnung"),
            "VERSPAETET_BEGONNEN", new Bild("warn", "uhr"),
            "STILL", new Bild("ruhig", "still"),
            "DEMNAECHST_FAELLIG", new Bild("ruhig", "kalender"));

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        String art = text("art");
        Bild bild = BILDER.get(art);
        if (bild == null) {
            return;
        }
        TextBundle texte = TextBundle.of(context.getViewRoot().getLocale());
        ResponseWriter out = context.getResponseWriter();
        out.startElement("span", null);
        out.writeAttribute("class", "achtung " + bild.ton(), null);
        SpriteIcon.write(context, out, bild.icon());
        out.startElement("span", null);
        out.writeText(
                getAttributes().get("seit") instanceof LocalDate seit
                        ? texte.text("achtung." + art, seit)
                        : texte.text("Saeumnis." + art),
                null);
        out.endElement("span");
        out.endElement("span");
    }
}
