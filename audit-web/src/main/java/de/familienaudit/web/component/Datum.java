package de.familienaudit.web.component;

import jakarta.faces.application.ResourceDependency;
import jakarta.faces.component.FacesComponent;
import org.primefaces.component.datepicker.DatePicker;

/**
 * {@code <fa:datum id="…" value="…" label="…"/>}: a day, typed or picked from a calendar (ADR 47). A text field in German
 * writing in every browser; the calendar opens at its button or with the arrow down, never of itself, and stands in the field
 * so that it is seen in a dialog. What datum.js does better than PrimeFaces, it says there.
 */
@FacesComponent(Datum.TYPE)
@ResourceDependency(library = "primefaces", name = "components.css")
@ResourceDependency(library = "primefaces", name = "jquery/jquery.js")
@ResourceDependency(library = "primefaces", name = "jquery/jquery-plugins.js")
@ResourceDependency(library = "primefaces", name = "core.js")
@ResourceDependency(library = "primefaces", name = "components.js")
@ResourceDependency(library = "primefaces", name = "datepicker/datepicker.js")
@ResourceDependency(library = "js", name = "datum.js")
public class Datum extends DatePicker {

    static final String TYPE = "de.familienaudit.Datum";

    public Datum() {
        setRendererType(DatumRenderer.TYPE);
        setConverter(new DatumConverter());
        setPattern("dd.MM.yyyy");
        setAutocomplete("off");
        setShowIcon(true);
        setShowOnFocus(false);
        setFocusOnSelect(true);
        setKeepInvalid(true);
        setMonthNavigator(true);
        setShowLongMonthNames(true);
        setYearNavigator("input");
        setAppendTo("@this");
        setAutoDetectDisplay(false);
        setTouchable(false);
    }

    /**
     * PrimeFaces keeps this for all rows of a list together and then fills the empty days of the others with today; only the row that
     * holds no day is meant.
     */
    @Override
    public boolean isConversionFailed() {
        return super.isConversionFailed() && !isValid();
    }
}
