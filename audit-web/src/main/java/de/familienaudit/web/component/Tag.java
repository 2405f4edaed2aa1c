package de.familienaudit.web.component;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/** {@code <fa:tag ton="…" icon="…" wert="…"/>}: a state as icon and word; ton: ok, run, warn, bad, info, neutral. */
@FacesComponent(Tag.TYPE)
public class Tag extends Anzeige {

    static final String TYPE = "de.familienaudit.Tag";

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        write(context, text("ton"), text("icon"), text("wert"));
    }

    static void write(FacesContext context, String ton, String icon, String wert) throws IOException {
        ResponseWriter out = context.getResponseWriter();
        out.startElement("span", null);
        out.writeAttribute("class", "tag " + ton, null);
        if (!icon.isEmpty()) {
            SpriteIcon.write(context, out, icon);
        }
        out.writeText(wert, null);
        out.endElement("span");
    }
}
