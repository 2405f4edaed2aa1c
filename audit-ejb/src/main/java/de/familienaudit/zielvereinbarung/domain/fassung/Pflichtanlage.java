package de.familienaudit.zielvereinbarung.domain.fassung;

import de.familienaudit.shared.KommuneObjekt;
import de.familienaudit.shared.Violation;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.List;

/** Rule A-3: what has to be attached to the yearly report for a measure, in a Fassung. */
@Entity
public class Pflichtanlage extends KommuneObjekt {

    private static final int LAENGSTE = 300;
    private static final int HOECHSTENS = 20;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "massnahmentext_id")
    private Massnahmentext massnahmentext;

    private int reihenfolge;
    private String bezeichnung;

    protected Pflichtanlage() {}

    public Pflichtanlage(Massnahmentext massnahmentext, int reihenfolge, String bezeichnung) {
        super(massnahmentext.kommuneId());
        this.massnahmentext = massnahmentext;
        this.reihenfolge = reihenfolge;
        this.bezeichnung = bezeichnung;
    }

    /** The names that somebody typed, one a line, without blank lines. */
    public static List<String> zeilen(String eingabe) {
        return eingabe.lines()
                .map(String::strip)
                .filter(z -> !z.isEmpty())
                .distinct()
                .toList();
    }

    /** What is too long or too much. */
    public static List<Violation> maengel(List<String> bezeichnungen) {
        if (bezeichnungen.size() > HOECHSTENS) {
            return List.of(Violation.at("anlagen", "A-3.zu_viele_anlagen", HOECHSTENS));
        }
        return bezeichnungen.stream()
                .filter(b -> b.length() > LAENGSTE)
                .limit(1)
                .map(b -> Violation.at("anlagen", "A-3.anlage_zu_lang", LAENGSTE, b.length()))
                .toList();
    }

    public Massnahmentext massnahmentext() {
        return massnahmentext;
    }

    public int reihenfolge() {
        return reihenfolge;
    }

    public String bezeichnung() {
        return bezeichnung;
    }
}
