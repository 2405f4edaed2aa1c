package de.familienaudit.web.protokoll;

import de.familienaudit.protokoll.Bezug;
import de.familienaudit.protokoll.Person;
import de.familienaudit.protokoll.ProtokollEintrag;
import de.familienaudit.protokoll.Wert;
import de.familienaudit.web.text.TextBundle;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Puts entries of the change log into words, in one language. What the bundle does not know stays readable. */
public final class Protokollworte {

    private static final int KURZ = 300;

    private final TextBundle texte;

    Protokollworte(TextBundle texte) {
        this.texte = texte;
    }

    /** Who did it, and for whom. */
    public String wer(ProtokollEintrag e) {
        return e.inVertretungVon() == null
                ? person(e.person())
                : texte.text("protokoll.in_vertretung", person(e.person()), person(e.inVertretungVon()));
    }

    public String person(Person person) {
        return switch (person.art()) {
            case "EHEMALIG" -> texte.text("protokoll.ehemalige", Long.toString(person.nummer()));
            case "PROGRAMM" -> texte.text("protokoll.programm");
            case "DATENBANK" -> texte.text("protokoll.datenbank", person.name());
            default -> person.name();
        };
    }

    /** The use case in words; one without a text still reads as words. */
    public String vorgang(String anwendungsfall) {
        if (anwendungsfall.isEmpty()) {
            return texte.text("protokoll.ohne_vorgang");
        }
        return texte.find("vorgang." + anwendungsfall)
                .orElseGet(() -> lesbar(anwendungsfall.replace("Service", "").replace(".", ": ")));
    }

    /** The kind of record. */
    public String eintragsart(String tabelle) {
        return texte.find("eintrag." + tabelle).orElseGet(() -> lesbar(tabelle));
    }

    /** What happened to the record. */
    public String ereignis(ProtokollEintrag e) {
        return texte.text("protokoll.ereignis." + e.art(), eintragsart(e.tabelle()));
    }

    /** What the record belongs to, as people call it. */
    public String bezug(Bezug bezug) {
        if (bezug.person() != null) {
            return person(bezug.person());
        }
        if (bezug.art().isEmpty()) {
            return texte.text("protokoll.nummer", Long.toString(bezug.id()));
        }
        return (bezug.nummer() + " " + bezug.name()).strip();
    }

    public String feld(String tabelle, String spalte) {
        return texte.find("feld." + tabelle + "." + spalte)
                .or(() -> texte.find("feld." + spalte))
                .orElseGet(() -> lesbar(spalte));
    }

    /** A value in words, in full. */
    public String wert(Wert wert) {
        Serializable inhalt = wert.inhalt();
        return switch (wert.art()) {
            case "LEER" -> "";
            case "JA_NEIN" -> texte.text(Boolean.TRUE.equals(inhalt) ? "protokoll.ja" : "protokoll.nein");
            case "ZAHL" -> ((BigDecimal) inhalt).toPlainString().replace('.', ',');
            case "DATUM" -> TextBundle.datum((LocalDate) inhalt);
            case "ZEITPUNKT" -> TextBundle.zeitpunkt((Instant) inhalt);
            case "KONSTANTE" -> konstante((String) inhalt);
            case "PERSON" -> person((Person) inhalt);
            case "BEZUG" -> bezug((Bezug) inhalt);
            default -> Objects.toString(inhalt);
        };
    }

    /** What became of one field, in one sentence; very long texts are cut, the export has them in full. */
    public String satz(String tabelle, ProtokollEintrag.Feld f) {
        String name = feld(tabelle, f.spalte());
        String vorher = kurz(wert(f.vorher()));
        String nachher = kurz(wert(f.nachher()));
        if (vorher.isEmpty()) {
            return texte.text("protokoll.feld.neu", name, nachher);
        }
        return nachher.isEmpty()
                ? texte.text("protokoll.feld.leer", name, vorher)
                : texte.text("protokoll.feld.geaendert", name, vorher, nachher);
    }

    /** Everything that can be filtered for under a prefix of the bundle, in the order of the words. */
    public List<Auswahl> auswahl(String prefix) {
        return texte.keys(prefix)
                .map(key -> new Auswahl(key.substring(prefix.length()), texte.text(key)))
                .sorted(Comparator.comparing(a -> a.name().toLowerCase(Locale.GERMAN)))
                .toList();
    }

    /** One entry of a selection: value in the address, and its label. */
    public record Auswahl(String wert, String name) implements Serializable {}

    private String konstante(String schluessel) {
        return texte.find(schluessel)
                .orElseGet(() ->
                        lesbar(schluessel.substring(schluessel.indexOf('.') + 1).toLowerCase(Locale.GERMAN)));
    }

    private static String kurz(String text) {
        return text.length() > KURZ ? text.substring(0, KURZ) + " …" : text;
    }

    /** {@code gueltig_von} becomes "Gueltig von", {@code FortschrittMelden} "Fortschritt melden". */
    private static String lesbar(String name) {
        String worte =
                name.replace('_', ' ').replaceAll("(?<=[a-z])(?=[A-Z])", " ").strip();
        return worte.isEmpty() ? worte : worte.substring(0, 1).toUpperCase(Locale.GERMAN) + worte.substring(1);
    }
}
