package de.familienaudit.zielvereinbarung.domain.fassung;

import java.util.List;

/** Rule A-2: the six Handlungsfelder of the audit standard, for an agreement that is written without a document. */
public enum Handlungsfeldstandard {
    STEUERUNG("Steuerung, Vernetzung und Nachhaltigkeit", ""),
    ARBEITSWELT("Familie und Arbeitswelt, Betreuung", ""),
    BILDUNG("Bildung und Erziehung", ""),
    BERATUNG("Beratung und Unterstützung", "Stärkung von Familienkompetenzen"),
    WOHNUMFELD("Wohnumfeld und Lebensqualität", "Familiengerechte Infrastruktur"),
    GENERATIONEN("Senioren und Generationen", "");

    private final String titel;
    private final String untertitel;

    Handlungsfeldstandard(String titel, String untertitel) {
        this.titel = titel;
        this.untertitel = untertitel;
    }

    /** The six as parts of a draft, numbered from 1. */
    public static List<Handlungsfeld> fuer(Fassung fassung) {
        return List.of(values()).stream()
                .map(f -> new Handlungsfeld(fassung, f.ordinal() + 1, f.titel, f.untertitel))
                .toList();
    }
}
