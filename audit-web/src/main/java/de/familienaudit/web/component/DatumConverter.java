package de.familienaudit.web.component;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.zeit.Tageseingabe;
import de.familienaudit.web.text.KlartextConverter;
import de.familienaudit.web.text.TextBundle;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.time.LocalDate;

/** Days in every form: shown as {@code 10.06.2020} whatever the browser speaks, read as people type them. */
@FacesConverter("datum")
public class DatumConverter implements Converter<LocalDate> {

    @Override
    public LocalDate getAsObject(FacesContext context, UIComponent component, String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        try {
            return Tageseingabe.lies(component.getId(), KlartextConverter.clean(value));
        } catch (BusinessRuleException e) {
            String text = TextBundle.of(context.getViewRoot().getLocale())
                    .text(e.violations().get(0));
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text), e);
        }
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, LocalDate value) {
        return TextBundle.datum(value);
    }
}
