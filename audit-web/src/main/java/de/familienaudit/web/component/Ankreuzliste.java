package de.familienaudit.web.component;

import jakarta.faces.context.FacesContext;
import java.io.Serializable;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** The rows of a list that were ticked; native boxes with the name of {@link #NAME}, whose values are ids. */
public class Ankreuzliste implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String NAME = "wahl";
    private static final Pattern ID = Pattern.compile("\\d{1,18}");

    private final Set<Long> ids = new LinkedHashSet<>();

    /** Reads the boxes of the form that was sent; anything that is no id counts as not ticked. */
    public void lesen() {
        ids.clear();
        String[] werte = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterValuesMap()
                .getOrDefault(NAME, new String[0]);
        for (String wert : werte) {
            if (ID.matcher(wert).matches()) {
                ids.add(Long.valueOf(wert));
            }
        }
    }

    void leeren() {
        ids.clear();
    }

    /** Whether this row is ticked. */
    public boolean hat(long id) {
        return ids.contains(id);
    }
}
