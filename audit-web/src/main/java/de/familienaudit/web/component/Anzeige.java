package de.familienaudit.web.component;

import jakarta.faces.component.UIComponentBase;

/**
 * A component that only shows something and keeps no state. Written in Java where a page has it a hundred times: a tag
 * file costs a variable mapper and a handful of components each time (ADR 33).
 */
abstract class Anzeige extends UIComponentBase {

    @Override
    public String getFamily() {
        return "de.familienaudit.Anzeige";
    }

    /** The attribute as text; empty for none. */
    String text(String attribute) {
        Object value = getAttributes().get(attribute);
        return value == null ? "" : value.toString();
    }

    boolean ist(String attribute) {
        Object value = getAttributes().get(attribute);
        return value instanceof Boolean wahr ? wahr : value != null && Boolean.parseBoolean(value.toString());
    }
}
