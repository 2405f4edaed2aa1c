package de.familienaudit.web.text;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.util.regex.Pattern;

/**
 * Every text that somebody types, in every form: without control characters (PostgreSQL refuses U+0000) and without the
 * invisible marks that turn the direction of writing and can make a name read as another one. Line breaks and tabs,
 * umlauts and emoji stay.
 */
@FacesConverter(forClass = String.class)
public class KlartextConverter implements Converter<String> {

    private static final Pattern INVISIBLE =
            Pattern.compile("[\\p{Cc}&&[^\\n\\r\\t]]|[\\u202A-\\u202E\\u2066-\\u2069\\u200E\\u200F]");

    /** The text without what nobody can see; null stays null. */
    public static String clean(String text) {
        return text == null ? null : INVISIBLE.matcher(text).replaceAll("");
    }

    @Override
    public String getAsObject(FacesContext context, UIComponent component, String value) {
        return clean(value);
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, String value) {
        return value == null ? "" : value;
    }
}
