package de.familienaudit.shared;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** A period of days, both ends inclusive; either end may be open. Days belong to Europe/Berlin. */
@Embeddable
public class Zeitraum implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(name = "gueltig_von")
    private LocalDate von;

    @Column(name = "gueltig_bis")
    private LocalDate bis;

    protected Zeitraum() {}

    private Zeitraum(LocalDate von, LocalDate bis) {
        if (von != null && bis != null && bis.isBefore(von)) {
            throw new BusinessRuleException(Violation.of("G.zeitraum_verkehrt", von, bis));
        }
        this.von = von;
        this.bis = bis;
    }

    /**
     * @param von first day, null for open
     * @param bis last day, null for open
     * @throws BusinessRuleException G.zeitraum_verkehrt when it ends before it begins
     */
    public static Zeitraum of(LocalDate von, LocalDate bis) {
        return new Zeitraum(von, bis);
    }

    /** From this day on, without an end. */
    public static Zeitraum ab(LocalDate von) {
        return new Zeitraum(Objects.requireNonNull(von), null);
    }

    public boolean contains(LocalDate tag) {
        return (von == null || !tag.isBefore(von)) && (bis == null || !tag.isAfter(bis));
    }

    public Optional<LocalDate> von() {
        return Optional.ofNullable(von);
    }

    public Optional<LocalDate> bis() {
        return Optional.ofNullable(bis);
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof Zeitraum z && Objects.equals(von, z.von) && Objects.equals(bis, z.bis);
    }

    @Override
    public int hashCode() {
        return Objects.hash(von, bis);
    }

    @Override
    public String toString() {
        return von + ".." + bis;
    }
}
