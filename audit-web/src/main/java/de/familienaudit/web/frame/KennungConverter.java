package de.familienaudit.web.frame;

import de.familienaudit.shared.NotFoundException;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;

/** The id of a record in the address: what is no number at all answers like a record that is not there (rule R-2). */
@FacesConverter("kennung")
public class KennungConverter implements Converter<Long> {

    @Override
    public Long getAsObject(FacesContext context, UIComponent component, String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        try {
            return Long.valueOf(value.strip());
        } catch (NumberFormatException e) {
            NotFoundException missing = new NotFoundException();
            missing.initCause(e);
            throw missing;
        }
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, Long value) {
        return value == null ? "" : value.toString();
    }
}
