package de.familienaudit.web.haushalt.aufnahme;

import de.familienaudit.haushalt.aufnahme.Plandatei;
import de.familienaudit.haushalt.aufnahme.Planergebnis;
import de.familienaudit.web.text.Meldungen;
import de.familienaudit.web.text.Texte;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;

/** A file and what was done with it, in words (rules H-5, H-13). */
@Named("planworte")
@ApplicationScoped
public class Planworte {

    /** More numbers of rows are told by their count. */
    private static final int GENANNTE = 20;

    private static final List<String> KAMERAL =
            List.of("KEINE", "STELLE", "UNTERABSCHNITT", "GRUPPIERUNG", "BEZEICHNUNG", "BETRAG");
    private static final List<String> DOPPISCH =
            List.of("KEINE", "STELLE", "PRODUKT", "KONTO", "SEITE", "BEZEICHNUNG", "BETRAG");

    @Inject
    private Texte texte;

    @Inject
    private Meldungen meldungen;

    /** What a column can hold where the year is kept so. */
    public List<String> arten(Enum<?> stil) {
        return "KAMERAL".equals(stil.name()) ? KAMERAL : DOPPISCH;
    }

    /** Word of what a row does for its tag: ok, neutral, bad. */
    public String ton(Enum<?> wirkung) {
        return switch (wirkung.name()) {
            case "NEU", "AUFNAHME", "AENDERUNG", "BESTAETIGUNG" -> "ok";
            case "FEHLER" -> "bad";
            default -> "neutral";
        };
    }

    /** Picture beside it; null for none. */
    public String bild(Enum<?> wirkung) {
        return switch (wirkung.name()) {
            case "NEU", "AUFNAHME" -> "plus";
            case "AENDERUNG", "BESTAETIGUNG" -> "stift";
            case "FEHLER" -> "warnung";
            default -> null;
        };
    }

    /** The evidence that somebody named, else the file. */
    String beleg(String genannt, Plandatei datei) {
        return genannt.isBlank() ? texte.text("einlesen.beleg", datei.name(), datei.kurzsumme()) : genannt;
    }

    void melde(Planergebnis ergebnis) {
        if (ergebnis.istNichts()) {
            meldungen.erfolg("einlesen.nichts");
        } else {
            meldungen.erfolg(
                    "einlesen.getan", ergebnis.neue(), ergebnis.aufgenommene() - ergebnis.neue(), ergebnis.gebuchte());
        }
        if (!ergebnis.ausgelassene().isEmpty()) {
            meldungen.warnung("einlesen.ausgelassen", zeilen(ergebnis.ausgelassene()));
        }
    }

    private String zeilen(List<Integer> nummern) {
        String genannte = nummern.stream().limit(GENANNTE).map(String::valueOf).collect(Collectors.joining(", "));
        return nummern.size() <= GENANNTE
                ? genannte
                : texte.text("einlesen.weitere", genannte, nummern.size() - GENANNTE);
    }
}
