package de.familienaudit.zielvereinbarung.austausch;

import java.util.Arrays;
import java.util.Optional;

/** The columns of CSV and Excel by their heads; heads are part of the format and stay German. */
enum Spalte {
    ART("Art", 14),
    NUMMER("Nummer", 10),
    ZIEL("Ziel", 8),
    TITEL("Titel", 45),
    TEXT("Text", 60),
    INDIKATOR("Indikator", 45),
    ZIELQUELLE("Zielquelle", 30),
    ZIELGRUPPE("Zielgruppe", 25),
    KOSTEN("Kosten und Ressourcen", 30),
    VERANTWORTLICH("Verantwortlich (Wortlaut)", 35),
    FEDERFUEHREND("Federführende Stelle", 30),
    STELLEN("Stellen", 30),
    BEGINN("Beginn (Wortlaut)", 25),
    BEGINN_VON("Beginn frühestens", 16),
    BEGINN_BIS("Beginn spätestens", 16),
    ENDE("Ende (Wortlaut)", 25),
    ENDE_VON("Ende frühestens", 16),
    ENDE_BIS("Ende spätestens", 16),
    KOMMUNIKATION("Kommunikation", 30),
    ANLAGEN("Pflichtanlagen", 30),
    BAUT_AUF("Baut auf", 14);

    private final String titel;
    private final int breite;

    Spalte(String titel, int breite) {
        this.titel = titel;
        this.breite = breite;
    }

    String titel() {
        return titel;
    }

    /** Width in characters. */
    int breite() {
        return breite;
    }

    static Optional<Spalte> mitTitel(String titel) {
        return Arrays.stream(values())
                .filter(s -> s.titel.equalsIgnoreCase(titel.strip()))
                .findFirst();
    }
}
