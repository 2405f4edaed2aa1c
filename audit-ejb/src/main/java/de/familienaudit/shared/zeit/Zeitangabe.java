package de.familienaudit.shared.zeit;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.Violation;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Rule A-4: a time as the agreement words it, with the first and last day where they can be known. The wording is
 * never changed; kind and bounds are what the wording is understood to mean. Immutable; days belong to Europe/Berlin.
 */
@Embeddable
public class Zeitangabe implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(name = "wortlaut")
    private String wortlaut;

    @Enumerated(EnumType.STRING)
    @Column(name = "art")
    private Zeitart art;

    @Column(name = "von")
    private LocalDate von;

    @Column(name = "bis")
    private LocalDate bis;

    protected Zeitangabe() {}

    private Zeitangabe(String wortlaut, Zeitart art, LocalDate von, LocalDate bis) {
        this.wortlaut = wortlaut;
        this.art = art;
        this.von = von;
        this.bis = bis;
    }

    /**
     * Rule A-4: understands a wording. It refuses nothing: what it cannot read is {@link Zeitart#UNVERSTANDEN}.
     *
     * @param wortlaut any text; null counts as empty; only white space around it is removed
     */
    public static Zeitangabe of(String wortlaut) {
        String text = Objects.requireNonNullElse(wortlaut, "").strip();
        ZeitMatch understood = ZeitangabeParser.understand(text);
        return new Zeitangabe(text, understood.art(), understood.von(), understood.bis());
    }

    /**
     * Rule A-4: what a person types, with bounds by hand for a wording that gives none.
     *
     * @param von first day by hand, null when not given; what the wording says itself counts more
     * @param bis last day by hand, null when not given
     * @throws BusinessRuleException A-5.grenzen_verkehrt
     */
    public static Zeitangabe eingegeben(String wortlaut, LocalDate von, LocalDate bis) {
        Zeitangabe verstanden = of(wortlaut);
        boolean vonHand = von != null || bis != null;
        return vonHand && !verstanden.hatGrenzen() && verstanden.art != Zeitart.LEER
                ? verstanden.mitGrenzen(von, bis)
                : verstanden;
    }

    /**
     * Rule A-5: the same wording and kind with bounds set by a person, because the event happened or because the
     * wording could not be read.
     *
     * @param von first day, null when not known
     * @param bis last day, null when not known
     * @throws BusinessRuleException A-5.grenzen_verkehrt when it would end before it begins
     */
    public Zeitangabe mitGrenzen(LocalDate von, LocalDate bis) {
        if (von != null && bis != null && bis.isBefore(von)) {
            throw new BusinessRuleException(Violation.of("A-5.grenzen_verkehrt", von, bis));
        }
        return new Zeitangabe(wortlaut, art, von, bis);
    }

    /**
     * Rule A-5: the end lies wholly before the beginning. What is not known contradicts nothing.
     *
     * @param beginn time of the beginning, never null
     * @param ende time of the end, never null
     */
    public static boolean widerspricht(Zeitangabe beginn, Zeitangabe ende) {
        return beginn.von != null && ende.bis != null && beginn.von.isAfter(ende.bis);
    }

    /** Rule A-4: the wording as given, never null, {@code ""} when nothing is written. */
    public String wortlaut() {
        return wortlaut;
    }

    /** Rule A-4: the kind of time, never null. */
    public Zeitart art() {
        return art;
    }

    /** Rule A-4: first day, empty when not known. */
    public Optional<LocalDate> von() {
        return Optional.ofNullable(von);
    }

    /** Rule A-4: last day, empty when not known or when there is none. */
    public Optional<LocalDate> bis() {
        return Optional.ofNullable(bis);
    }

    /** Rule A-4: false when only a person can read the wording; bounds set by hand do not change that. */
    public boolean istVerstanden() {
        return art != Zeitart.UNVERSTANDEN;
    }

    /** Rule A-4: at least one of first and last day is known. */
    public boolean hatGrenzen() {
        return von != null || bis != null;
    }

    /** Rule A-4: goes on or comes back and has no last day. */
    public boolean istFortlaufend() {
        return istRegelmaessig() && bis == null;
    }

    /** Rule A-4: the value itself says that it goes on or comes back, with or without an end. */
    public boolean istRegelmaessig() {
        return art == Zeitart.FORTLAUFEND || art == Zeitart.WIEDERKEHREND;
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof Zeitangabe z
                && wortlaut.equals(z.wortlaut)
                && art == z.art
                && Objects.equals(von, z.von)
                && Objects.equals(bis, z.bis);
    }

    @Override
    public int hashCode() {
        return Objects.hash(wortlaut, art, von, bis);
    }

    /** Rule A-4: the wording as given, never null. */
    @Override
    public String toString() {
        return wortlaut;
    }
}
