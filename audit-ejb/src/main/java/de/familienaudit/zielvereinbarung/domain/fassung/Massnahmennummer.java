package de.familienaudit.zielvereinbarung.domain.fassung;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.Violation;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Comparator;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Rule A-1: the number of a measure, {@code Handlungsfeld.Ziel.Massnahme}, each part 1 to 999. It sorts as three
 * numbers, so 1.5.10 comes after 1.5.9. Immutable.
 */
@Embeddable
public class Massnahmennummer implements Comparable<Massnahmennummer>, Serializable {

    private static final long serialVersionUID = 1L;

    private static final int HIGHEST = 999;
    private static final String PART = "([0-9]{1,3})";
    private static final Pattern WRITTEN =
            Pattern.compile("\\s*" + PART + "\\." + PART + "\\." + PART + "\\.?\\s*", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Comparator<Massnahmennummer> AS_NUMBERS = Comparator.comparingInt(
                    Massnahmennummer::handlungsfeld)
            .thenComparingInt(Massnahmennummer::ziel)
            .thenComparingInt(Massnahmennummer::massnahme);

    @Column(name = "nr_handlungsfeld")
    private int handlungsfeld;

    @Column(name = "nr_ziel")
    private int ziel;

    @Column(name = "nr_massnahme")
    private int massnahme;

    protected Massnahmennummer() {}

    private Massnahmennummer(int handlungsfeld, int ziel, int massnahme) {
        this.handlungsfeld = handlungsfeld;
        this.ziel = ziel;
        this.massnahme = massnahme;
    }

    /**
     * Rule A-1: the number of these three parts.
     *
     * @throws BusinessRuleException A-1.keine_nummer when a part is not 1 to 999
     */
    public static Massnahmennummer of(int handlungsfeld, int ziel, int massnahme) {
        if (!isPart(handlungsfeld) || !isPart(ziel) || !isPart(massnahme)) {
            throw refusal(handlungsfeld + "." + ziel + "." + massnahme);
        }
        return new Massnahmennummer(handlungsfeld, ziel, massnahme);
    }

    /**
     * Rule A-1: reads {@code 1.5.10} and {@code 1.5.10.}, with or without white space around it.
     *
     * @param text the written number; null is refused like any other text that is no number
     * @throws BusinessRuleException A-1.keine_nummer with the text when it is no number of a measure
     */
    public static Massnahmennummer parse(String text) {
        Matcher m = WRITTEN.matcher(Objects.requireNonNullElse(text, ""));
        if (!m.matches()) {
            throw refusal(text);
        }
        int[] parts = {Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2)), Integer.parseInt(m.group(3))};
        if (!isPart(parts[0]) || !isPart(parts[1]) || !isPart(parts[2])) {
            throw refusal(text);
        }
        return new Massnahmennummer(parts[0], parts[1], parts[2]);
    }

    /**
     * Rule A-1: the number that somebody asks for in a form.
     *
     * @throws BusinessRuleException A-1.keine_nummer at {@code nummer}
     */
    public static Massnahmennummer gewuenscht(String text) {
        try {
            return parse(text);
        } catch (BusinessRuleException e) {
            BusinessRuleException amFeld =
                    new BusinessRuleException(Violation.at("nummer", "A-1.keine_nummer", text.strip()));
            amFeld.initCause(e);
            throw amFeld;
        }
    }

    private static boolean isPart(int number) {
        return number >= 1 && number <= HIGHEST;
    }

    private static BusinessRuleException refusal(String text) {
        return new BusinessRuleException(Violation.of("A-1.keine_nummer", Objects.requireNonNullElse(text, "")));
    }

    /** Rule A-1: number of the Handlungsfeld, 1 to 999. */
    public int handlungsfeld() {
        return handlungsfeld;
    }

    /** Rule A-1: number of the Ziel within its Handlungsfeld, 1 to 999. */
    public int ziel() {
        return ziel;
    }

    /** Rule A-1: number of the measure within its Ziel, 1 to 999. */
    public int massnahme() {
        return massnahme;
    }

    /** Rule A-1: number of the Ziel that the measure belongs to, {@code 1.5}; never null. */
    public String zielnummer() {
        return handlungsfeld + "." + ziel;
    }

    /** Rule A-1: as numbers, part by part. */
    @Override
    public int compareTo(Massnahmennummer other) {
        return AS_NUMBERS.compare(this, other);
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof Massnahmennummer n
                && handlungsfeld == n.handlungsfeld
                && ziel == n.ziel
                && massnahme == n.massnahme;
    }

    @Override
    public int hashCode() {
        return Objects.hash(handlungsfeld, ziel, massnahme);
    }

    /** Rule A-1: without a trailing dot, {@code 1.5.10}. */
    @Override
    public String toString() {
        return zielnummer() + "." + massnahme;
    }
}
