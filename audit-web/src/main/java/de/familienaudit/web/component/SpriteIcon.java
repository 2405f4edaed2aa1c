package de.familienaudit.web.component;

import jakarta.faces.application.Resource;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/** Writes an icon of the sprite, the same element as the tag {@code fa:icon}. */
final class SpriteIcon {

    private SpriteIcon() {}

    static void write(FacesContext context, ResponseWriter out, String name) throws IOException {
        Resource sprite = context.getApplication().getResourceHandler().createResource("icons.svg", "audit");
        out.startElement("svg", null);
        out.writeAttribute("class", "icon", null);
        out.writeAttribute("aria-hidden", "true", null);
        out.startElement("use", null);
        out.writeAttribute("href", sprite.getRequestPath() + "#" + name, null);
        out.endElement("use");
        out.endElement("svg");
    }
}
