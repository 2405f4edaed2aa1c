package de.familienaudit.beleg.domain;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.Erfassung;
import de.familienaudit.shared.KommuneObjekt;
import de.familienaudit.shared.Violation;
import de.familienaudit.shared.zeit.Genauigkeit;
import de.familienaudit.shared.zeit.Tagesangabe;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Rule G-3: what one source says about one field. It is never changed; what was entered wrongly is taken back with a reason. */
@Entity
public class Angabe extends KommuneObjekt {

    static final int MAX_GRUND = 1000;

    @Column(updatable = false)
    private String gegenstand;

    @Column(name = "gegenstand_id", updatable = false)
    private long gegenstandId;

    @Column(updatable = false)
    private String feld;

    @Column(updatable = false)
    private LocalDate tag;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Genauigkeit genauigkeit;

    @Embedded
    private Quelle quelle;

    @Embedded
    private Erfassung erfassung;

    @Column(name = "zurueckgenommen_am")
    private Instant zurueckgenommenAm;

    @Column(name = "zurueckgenommen_von")
    private String zurueckgenommenVon;

    @Column(name = "zurueckgenommen_grund")
    private String zurueckgenommenGrund;

    protected Angabe() {}

    /**
     * @param gegenstand kind of the record in capitals
     * @param feld name of the field in capitals
     * @throws BusinessRuleException G-3.quelle_fehlt, G-3.quelle_tag_fehlt, form.zu_lang
     */
    public Angabe(
            long kommuneId,
            String gegenstand,
            long gegenstandId,
            String feld,
            Tagesangabe tag,
            Quelle quelle,
            Erfassung erfassung) {
        super(kommuneId);
        BusinessRuleException.throwIfAny(quelle.verstoesse());
        this.gegenstand = gegenstand;
        this.gegenstandId = gegenstandId;
        this.feld = feld;
        this.tag = tag.erster();
        this.genauigkeit = tag.genauigkeit();
        this.quelle = quelle;
        this.erfassung = erfassung;
    }

    /** @throws BusinessRuleException G-3.grund_fehlt, form.zu_lang, G-3.schon_zurueckgenommen */
    public void zuruecknehmen(String grund, Erfassung wer) {
        if (zurueckgenommenAm != null) {
            throw new BusinessRuleException(Violation.of("G-3.schon_zurueckgenommen", zurueckgenommenVon));
        }
        this.zurueckgenommenGrund = Bestimmung.begruendung(grund);
        this.zurueckgenommenAm = wer.am();
        this.zurueckgenommenVon = wer.von();
    }

    public String gegenstand() {
        return gegenstand;
    }

    public long gegenstandId() {
        return gegenstandId;
    }

    public String feld() {
        return feld;
    }

    public Tagesangabe tag() {
        return new Tagesangabe(tag, genauigkeit);
    }

    public Quelle quelle() {
        return quelle;
    }

    public Erfassung erfassung() {
        return erfassung;
    }

    /** Why it was taken back; empty while it stands. */
    public Optional<String> zurueckgenommenGrund() {
        return Optional.ofNullable(zurueckgenommenGrund);
    }

    /** Who took it back; empty while it stands. */
    public Optional<String> zurueckgenommenVon() {
        return Optional.ofNullable(zurueckgenommenVon);
    }
}
