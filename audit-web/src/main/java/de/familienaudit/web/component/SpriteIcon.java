package de.familienaudit.web.component;

import jakarta.faces.application.Resource;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/** Writes an icon of the sprite; pages write it with {@link Icon}. */
final class SpriteIcon {

    private SpriteIcon() {}

    static void write(FacesContext context, ResponseWriter out, String name) throws IOException {
        write(context, out, name, "");
    }

    static void write(FacesContext context, ResponseWriter out, String name, String css) throws IOException {
        out.startElement("svg", null);
        out.writeAttribute("class", css.isEmpty() ? "icon" : "icon " + css, null);
        out.writeAttribute("aria-hidden", "true", null);
        out.startElement("use", null);
        out.writeAttribute("href", sprite(context) + "#" + name, null);
        out.endElement("use");
        out.endElement("svg");
    }

    /** The address of the sprite, asked for once per page: a list has hundreds of icons. */
    private static String sprite(FacesContext context) {
        return (String) context.getAttributes().computeIfAbsent(SpriteIcon.class, key -> {
            Resource sprite = context.getApplication().getResourceHandler().createResource("icons.svg", "audit");
            return sprite.getRequestPath();
        });
    }
}
