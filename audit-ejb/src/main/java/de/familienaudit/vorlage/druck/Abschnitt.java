package de.familienaudit.vorlage.druck;

import de.familienaudit.dokument.druck.Drucktext;
import de.familienaudit.shared.formtext.Formtext;

/**
 * A named text of the form.
 *
 * @param xhtml elements of ours, everything that was typed escaped; empty where there is no text
 */
record Abschnitt(String name, String xhtml) {

    /** A text without form: its lines stay as they are. */
    static Abschnitt klartext(String name, String wert) {
        return new Abschnitt(
                name, wert.isBlank() ? "" : "<p class=\"mehrzeilig\">" + Drucktext.maskiert(wert) + "</p>");
    }

    /** A text with paragraphs, lists and bold (V-8). */
    static Abschnitt formtext(String name, String wert) {
        return new Abschnitt(name, Formtext.of(wert).xhtml(Drucktext::maskiert));
    }

    boolean istLeer() {
        return xhtml.isEmpty();
    }
}
