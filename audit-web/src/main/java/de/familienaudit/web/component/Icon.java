package de.familienaudit.web.component;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import java.io.IOException;

/** {@code <fa:icon name="…" klasse="…"/>}: an icon of the sprite; an empty name writes nothing. */
@FacesComponent(Icon.TYPE)
public class Icon extends Anzeige {

    static final String TYPE = "de.familienaudit.Icon";

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        if (!text("name").isEmpty()) {
            SpriteIcon.write(context, context.getResponseWriter(), text("name"), text("klasse"));
        }
    }
}
