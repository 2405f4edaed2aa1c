package de.familienaudit.web.frame;

import java.util.List;

/**
 * What one slice shows in the web. A slice has one class that implements this, named {@code <Slice>Seiten}, a bean of the
 * container ({@code @ApplicationScoped}); {@link Seitenbuecher} finds it, so that a new page or a new slice is listed
 * nowhere else. Each method answers the same list every time.
 */
public interface Seitenbuch {

    /** Every page and servlet of the slice with the action that it needs (rule R-1); no other slice lists it again. */
    List<Adresse> adressen();

    /** What the slice adds to the navigation at the side, with the texts {@code nav.<key>}. */
    default List<NavEntry> navigation() {
        return List.of();
    }

    /** What the slice adds to the page Verwaltung, with the texts {@code verwaltung.<key>} and {@code .text}. */
    default List<NavEntry> verwaltung() {
        return List.of();
    }
}
