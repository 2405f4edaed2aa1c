package de.familienaudit.zielvereinbarung.austausch;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The sheets of the workbook, and which rows and columns stand in each. */
enum Blatt {
    VORSPANN(
            "Vorspann",
            EnumSet.of(Art.FORMAT, Art.INFORMATION, Art.VORSPANN, Art.VISION),
            List.of(Spalte.ART, Spalte.NUMMER, Spalte.TITEL, Spalte.TEXT)),
    HANDLUNGSFELDER(
            "Handlungsfelder", EnumSet.of(Art.HANDLUNGSFELD), List.of(Spalte.NUMMER, Spalte.TITEL, Spalte.TEXT)),
    ZIELE(
            "Ziele",
            EnumSet.of(Art.ZIEL),
            List.of(Spalte.NUMMER, Spalte.TEXT, Spalte.INDIKATOR, Spalte.ZIELQUELLE, Spalte.BAUT_AUF)),
    MASSNAHMEN(
            "Maßnahmen",
            EnumSet.of(Art.MASSNAHME),
            List.of(
                    Spalte.NUMMER,
                    Spalte.ZIEL,
                    Spalte.TITEL,
                    Spalte.INDIKATOR,
                    Spalte.ZIELGRUPPE,
                    Spalte.KOSTEN,
                    Spalte.VERANTWORTLICH,
                    Spalte.FEDERFUEHREND,
                    Spalte.STELLEN,
                    Spalte.BEGINN,
                    Spalte.BEGINN_VON,
                    Spalte.BEGINN_BIS,
                    Spalte.ENDE,
                    Spalte.ENDE_VON,
                    Spalte.ENDE_BIS,
                    Spalte.KOMMUNIKATION,
                    Spalte.ANLAGEN,
                    Spalte.BAUT_AUF)),
    STELLEN("Stellen", EnumSet.of(Art.STELLE), List.of(Spalte.TITEL, Spalte.TEXT));

    private final String titel;
    private final Set<Art> arten;
    private final List<Spalte> spalten;

    Blatt(String titel, Set<Art> arten, List<Spalte> spalten) {
        this.titel = titel;
        this.arten = arten;
        this.spalten = spalten;
    }

    String titel() {
        return titel;
    }

    boolean hat(Art art) {
        return arten.contains(art);
    }

    List<Spalte> spalten() {
        return spalten;
    }

    /** The kind of every row here, null when each row says it itself. */
    Art einzigeArt() {
        return arten.size() == 1 ? arten.iterator().next() : null;
    }
}
