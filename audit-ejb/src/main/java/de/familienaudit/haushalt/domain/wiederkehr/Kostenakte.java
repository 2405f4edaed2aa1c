package de.familienaudit.haushalt.domain.wiederkehr;

import de.familienaudit.shared.Erfassung;
import de.familienaudit.shared.Geldbetrag;
import de.familienaudit.shared.KommuneObjekt;
import de.familienaudit.shared.Ruecknahme;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Rules H-8, G-1: a recurring cost as it is stored. It is never changed; it is ended once, and taken back once, each with a reason. */
@Entity
@Table(name = "wiederkehrkosten")
public class Kostenakte extends KommuneObjekt {

    @Column(updatable = false)
    private String bezeichnung;

    @Column(updatable = false)
    private String herkunft;

    @Column(name = "massnahme_id", updatable = false)
    private Long massnahmeId;

    @Column(name = "haushaltsstelle_id", updatable = false)
    private long haushaltsstelleId;

    @Column(updatable = false)
    private BigDecimal betrag;

    @Column(updatable = false)
    private LocalDate beginn;

    @Column(updatable = false)
    private LocalDate ende;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Faelligkeitsart faelligkeit;

    @Column(name = "fester_tag", updatable = false)
    private String festerTag;

    @Embedded
    private Erfassung erfassung;

    @Embedded
    private Kostenende beendigung;

    @Embedded
    private Ruecknahme ruecknahme;

    protected Kostenakte() {}

    /** {@link KostenangabeRule} and {@link WiederkehrendeKostenRule} come first. */
    public Kostenakte(long kommuneId, Kostenangabe angabe, WiederkehrendeKosten kosten, Erfassung erfassung) {
        super(kommuneId);
        this.bezeichnung = angabe.bezeichnung();
        this.herkunft = angabe.herkunft();
        this.massnahmeId = angabe.massnahmeId();
        this.haushaltsstelleId = angabe.haushaltsstelleId();
        this.betrag = kosten.betrag().wert();
        this.beginn = kosten.beginn();
        this.ende = kosten.ende();
        this.faelligkeit = kosten.faelligkeit();
        this.festerTag = kosten.festerTag() == null ? null : Jahrestag.text(kosten.festerTag());
        this.erfassung = erfassung;
    }

    /** Once; what was asked for stays. */
    public void beenden(Kostenende wann) {
        beendigung = wann;
    }

    /** Once; what was asked for stays. */
    public void zuruecknehmen(Ruecknahme wer) {
        ruecknahme = wer;
    }

    public Kostenangabe angabe() {
        return new Kostenangabe(bezeichnung, herkunft, massnahmeId, haushaltsstelleId);
    }

    /** With the end that holds now. */
    public WiederkehrendeKosten kosten() {
        return new WiederkehrendeKosten(
                beginn,
                beendigung == null ? ende : beendigung.zum(),
                new Geldbetrag(betrag),
                faelligkeit,
                festerTag == null ? null : Jahrestag.lies(festerTag).orElseThrow());
    }

    public Kostenstand stand(LocalDate tag) {
        if (ruecknahme != null) {
            return Kostenstand.ZURUECKGENOMMEN;
        }
        LocalDate bis = kosten().ende();
        return bis != null && bis.isBefore(tag) ? Kostenstand.BEENDET : Kostenstand.OFFEN;
    }

    public Erfassung erfassung() {
        return erfassung;
    }

    /** Null while nobody ended it. */
    public Kostenende beendigung() {
        return beendigung;
    }

    /** Null while it counts. */
    public Ruecknahme ruecknahme() {
        return ruecknahme;
    }
}
