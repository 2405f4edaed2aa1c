package de.familienaudit.stelle.domain;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.KommuneObjekt;
import de.familienaudit.shared.Violation;
import de.familienaudit.shared.Zeitraum;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Who holds a Stelle in which capacity, for a period (rule R-4): an account, or the plain name of a person without one (a
 * partner, a head of former times).
 */
@Entity
public class Stellenbesetzung extends KommuneObjekt {

    private static final int MAX_NAME = 200;

    @ManyToOne(optional = false)
    @JoinColumn(name = "stelle_id")
    private Stelle stelle;

    @Column(name = "konto_id")
    private Long kontoId;

    @Column(name = "person_name")
    private String personName;

    @Enumerated(EnumType.STRING)
    private Besetzungsart art;

    @Embedded
    private Zeitraum gueltig;

    protected Stellenbesetzung() {}

    public Stellenbesetzung(Stelle stelle, long kontoId, Besetzungsart art, Zeitraum gueltig) {
        this(stelle, kontoId, null, art, gueltig);
    }

    private Stellenbesetzung(Stelle stelle, Long kontoId, String personName, Besetzungsart art, Zeitraum gueltig) {
        super(stelle.kommuneId());
        this.stelle = stelle;
        this.kontoId = kontoId;
        this.personName = personName;
        this.art = art;
        this.gueltig = gueltig;
    }

    /**
     * A holder without an account.
     *
     * @throws BusinessRuleException R-4.person_fehlt when the name is blank, R-4.person_zu_lang above 200 characters
     */
    public static Stellenbesetzung ohneKonto(Stelle stelle, String personName, Besetzungsart art, Zeitraum gueltig) {
        String name = personName.strip();
        if (name.isEmpty()) {
            throw new BusinessRuleException(Violation.at("person", "R-4.person_fehlt"));
        }
        if (name.length() > MAX_NAME) {
            throw new BusinessRuleException(Violation.at("person", "R-4.person_zu_lang", MAX_NAME, name.length()));
        }
        return new Stellenbesetzung(stelle, null, name, art, gueltig);
    }

    /**
     * Lets the holder leave.
     *
     * @param tag last day, may lie ahead
     * @throws BusinessRuleException R-4.ende_fehlt, R-4.besetzung_ende_vor_beginn, R-4.besetzung_schon_beendet when it ended before today
     */
    public void beenden(LocalDate tag, LocalDate heute) {
        if (tag == null) {
            throw new BusinessRuleException(Violation.at("endetAm", "R-4.ende_fehlt"));
        }
        if (gueltig().bis().filter(bis -> bis.isBefore(heute)).isPresent()) {
            throw new BusinessRuleException(Violation.at(
                    "endetAm", "R-4.besetzung_schon_beendet", gueltig().bis().get()));
        }
        if (gueltig().von().filter(tag::isBefore).isPresent()) {
            throw new BusinessRuleException(Violation.at(
                    "endetAm", "R-4.besetzung_ende_vor_beginn", gueltig().von().get()));
        }
        gueltig = Zeitraum.of(gueltig().von().orElse(null), tag);
    }

    public Stelle stelle() {
        return stelle;
    }

    /** The account; empty for a person without one. */
    public Optional<Long> kontoId() {
        return Optional.ofNullable(kontoId);
    }

    /** The plain name; empty for a person with an account. */
    public Optional<String> personName() {
        return Optional.ofNullable(personName);
    }

    public Besetzungsart art() {
        return art;
    }

    /** Never null: open at both ends when nothing is known. */
    public Zeitraum gueltig() {
        return gueltig == null ? Zeitraum.of(null, null) : gueltig; // the provider reads two empty columns as nothing
    }
}
