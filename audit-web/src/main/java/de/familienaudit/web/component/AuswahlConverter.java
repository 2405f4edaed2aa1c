package de.familienaudit.web.component;

import de.familienaudit.shared.Violation;
import de.familienaudit.web.text.KlartextConverter;
import de.familienaudit.web.text.TextBundle;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;

/** Between what {@link Auswahl} shows and what it means: the name in the field says what is chosen, so it can be typed as well. */
public class AuswahlConverter implements Converter<Object> {

    @Override
    public Object getAsObject(FacesContext context, UIComponent component, String value) {
        String text = value == null ? "" : KlartextConverter.clean(value).strip();
        if (text.isEmpty()) {
            return null;
        }
        Auswahlliste liste = Auswahlliste.von(context, component);
        return liste.gemeint(text).map(liste::wert).orElseThrow(() -> {
            String satz = TextBundle.of(context.getViewRoot().getLocale())
                    .text(Violation.at("", "form.nicht_in_liste", text));
            return new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, satz, satz));
        });
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, Object value) {
        if (value == null) {
            return "";
        }
        return Auswahlliste.von(context, component).name(value).orElse(value instanceof String name ? name : "");
    }
}
