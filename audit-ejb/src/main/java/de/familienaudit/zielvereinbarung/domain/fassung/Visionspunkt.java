package de.familienaudit.zielvereinbarung.domain.fassung;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.KommuneObjekt;
import de.familienaudit.shared.Violation;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.ArrayList;
import java.util.List;

/** One numbered point of the vision in the front matter (rule A-2). */
@Entity
public class Visionspunkt extends KommuneObjekt {

    @ManyToOne(optional = false)
    @JoinColumn(name = "fassung_id")
    private Fassung fassung;

    private int nummer;
    private String text;

    protected Visionspunkt() {}

    public Visionspunkt(Fassung fassung, int nummer, String text) {
        super(fassung.kommuneId());
        this.fassung = fassung;
        this.nummer = nummer;
        this.text = text;
    }

    /**
     * The points that somebody typed, one a line, without blank lines.
     *
     * @throws BusinessRuleException form.zu_lang at {@code vision}
     */
    public static List<String> zeilen(String eingabe) {
        List<Violation> maengel = new ArrayList<>();
        Textgrenze.pruefe(maengel, "vision", eingabe, Textgrenze.TEXT);
        BusinessRuleException.throwIfAny(maengel);
        return eingabe.lines().map(String::strip).filter(z -> !z.isEmpty()).toList();
    }

    public int nummer() {
        return nummer;
    }

    public String text() {
        return text;
    }
}
