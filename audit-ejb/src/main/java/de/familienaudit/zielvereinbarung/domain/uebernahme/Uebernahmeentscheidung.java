package de.familienaudit.zielvereinbarung.domain.uebernahme;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.Erfassung;
import de.familienaudit.shared.KommuneObjekt;
import de.familienaudit.shared.Violation;
import de.familienaudit.zielvereinbarung.domain.fassung.Textgrenze;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Rule A-10: what somebody decided about one open measure. Another decision is another object, so that its id tells
 * whether it is still the one that somebody saw (rule G-4).
 */
@Entity
public class Uebernahmeentscheidung extends KommuneObjekt {

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "uebernahme_id")
    private Uebernahme uebernahme;

    @Column(name = "massnahme_id")
    private long massnahmeId;

    @Enumerated(EnumType.STRING)
    private Uebernahmeart art;

    @Column(name = "nachfolgende_massnahme_id")
    private Long nachfolgendeId;

    @Column(name = "ersetzte_massnahme_id")
    private Long ersetzteId;

    private String grund;

    @Embedded
    private Erfassung erfassung;

    protected Uebernahmeentscheidung() {}

    private Uebernahmeentscheidung(
            Uebernahme uebernahme, long massnahmeId, Uebernahmeart art, String grund, Erfassung erfassung) {
        super(uebernahme.kommuneId());
        uebernahme.requireOffen();
        this.uebernahme = uebernahme;
        this.massnahmeId = massnahmeId;
        this.art = art;
        this.grund = grund;
        this.erfassung = erfassung;
    }

    /**
     * It ends when the agreement does.
     *
     * @throws BusinessRuleException A-10.grund_fehlt, A-10.schon_wirksam, form.zu_lang
     */
    public static Uebernahmeentscheidung beenden(
            Uebernahme uebernahme, long massnahmeId, String grund, Erfassung erfassung) {
        List<Violation> maengel = new ArrayList<>();
        if (grund.isBlank()) {
            maengel.add(Violation.at("grund", "A-10.grund_fehlt"));
        }
        Textgrenze.pruefe(maengel, "grund", grund, Textgrenze.GRUND);
        BusinessRuleException.throwIfAny(maengel);
        return new Uebernahmeentscheidung(uebernahme, massnahmeId, Uebernahmeart.BEENDEN, grund.strip(), erfassung);
    }

    /**
     * It goes on in the successor as the same measure.
     *
     * @throws BusinessRuleException A-10.ohne_nachfolgerin, A-10.schon_wirksam
     */
    public static Uebernahmeentscheidung uebernehmen(Uebernahme uebernahme, long massnahmeId, Erfassung erfassung) {
        requireNachfolgerin(uebernahme);
        Uebernahmeentscheidung e =
                new Uebernahmeentscheidung(uebernahme, massnahmeId, Uebernahmeart.UEBERNEHMEN, "", erfassung);
        e.nachfolgendeId = massnahmeId;
        return e;
    }

    /**
     * The successor has it already: a measure that was new there becomes this one, one with a history of its own stays
     * what it is.
     *
     * @param nachfolgendeId the measure of the successor
     * @param ersetzt whether that one is new there, so that the old one takes its place
     * @throws BusinessRuleException A-10.ohne_nachfolgerin, A-10.schon_wirksam
     */
    public static Uebernahmeentscheidung enthalten(
            Uebernahme uebernahme, long massnahmeId, long nachfolgendeId, boolean ersetzt, Erfassung erfassung) {
        requireNachfolgerin(uebernahme);
        Uebernahmeentscheidung e =
                new Uebernahmeentscheidung(uebernahme, massnahmeId, Uebernahmeart.ENTHALTEN, "", erfassung);
        e.nachfolgendeId = ersetzt ? massnahmeId : nachfolgendeId;
        e.ersetzteId = ersetzt ? nachfolgendeId : null;
        return e;
    }

    private static void requireNachfolgerin(Uebernahme uebernahme) {
        if (uebernahme.nachfolgerin().isEmpty()) {
            throw new BusinessRuleException(Violation.at("art", "A-10.ohne_nachfolgerin"));
        }
    }

    /**
     * Whether the measure is accounted for: ended, or to be found in the successor as it stands now.
     *
     * @param imNachfolger ids of the measures of the successor
     */
    public boolean gilt(Collection<Long> imNachfolger) {
        return art == Uebernahmeart.BEENDEN || imNachfolger.contains(nachfolgendeId);
    }

    /** The measure that it went into got its own identity back, since another decision was taken back. */
    public void fuehrtZu(long andereNachfolgendeId) {
        this.nachfolgendeId = andereNachfolgendeId;
    }

    public Uebernahme uebernahme() {
        return uebernahme;
    }

    public long massnahmeId() {
        return massnahmeId;
    }

    public Uebernahmeart art() {
        return art;
    }

    /** The measure of the successor that goes on with it; empty when it ends. */
    public Optional<Long> nachfolgende() {
        return Optional.ofNullable(nachfolgendeId);
    }

    /** The new measure of the successor whose place it took; empty when it took none. */
    public Optional<Long> ersetzte() {
        return Optional.ofNullable(ersetzteId);
    }

    /** Whether it stays the same measure in the successor, with its progress and files. */
    public boolean bleibtDieselbe() {
        return nachfolgendeId != null && nachfolgendeId == massnahmeId;
    }

    /** Empty unless it ends. */
    public String grund() {
        return grund;
    }

    public Erfassung erfassung() {
        return erfassung;
    }
}
