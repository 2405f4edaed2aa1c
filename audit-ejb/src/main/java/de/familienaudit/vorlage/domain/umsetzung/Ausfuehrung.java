package de.familienaudit.vorlage.domain.umsetzung;

import de.familienaudit.shared.Erfassung;
import de.familienaudit.vorlage.domain.papier.Aufzeichnung;
import de.familienaudit.vorlage.domain.papier.Vorlage;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.LocalDate;

/**
 * Rule V-15: who carries a decision out until when, and when it was done; or a correction of that. Who may see the recording that the order was
 * entered at sees the order with all that follows (V-10), so that what was said within a circle stays there when the paper is published.
 */
@Entity
public class Ausfuehrung extends Umsetzungseintrag {

    @Column(name = "aufzeichnung_id")
    private long aufzeichnungId;

    private String teil;

    @Column(name = "stelle_id")
    private long stelleId;

    private LocalDate bis;

    @Column(name = "erledigt_am")
    private LocalDate erledigtAm;

    private String bemerkung;
    private String vertreten;

    protected Ausfuehrung() {}

    /** What {@link AuftragRule} asks for is there. */
    public Ausfuehrung(Vorlage vorlage, Aufzeichnung aufzeichnung, int eintrag, Auftrag auftrag, Erfassung erfassung) {
        super(vorlage.kommuneId(), vorlage.id(), eintrag, erfassung);
        this.aufzeichnungId = aufzeichnung.id();
        auftrag(auftrag);
        erledigung(new Erledigung(null, ""));
        this.vertreten = "";
    }

    private Ausfuehrung(
            Ausfuehrung bisher, Umsetzungsschritt schritt, String grund, String vertreten, Erfassung erfassung) {
        super(bisher, schritt, grund, erfassung);
        this.aufzeichnungId = bisher.aufzeichnungId;
        auftrag(bisher.auftrag());
        erledigung(bisher.erledigung());
        this.vertreten = vertreten;
    }

    /** Somebody else, another day or another point; what was reported stays. */
    public Ausfuehrung berichtigt(Auftrag auftrag, String warum, Erfassung wer) {
        Ausfuehrung neu = new Ausfuehrung(this, Umsetzungsschritt.BERICHTIGT, warum, "", wer);
        neu.auftrag(auftrag);
        return neu;
    }

    public Ausfuehrung zurueckgenommen(String warum, Erfassung wer) {
        return new Ausfuehrung(this, Umsetzungsschritt.ZURUECKGENOMMEN, warum, "", wer);
    }

    /**
     * It was done; once that was reported, a further report corrects it.
     *
     * @param warum only of a correction
     * @param inVertretungVon for whom a deputy reports it; empty for nobody
     */
    public Ausfuehrung gemeldet(Erledigung erledigung, String warum, String inVertretungVon, Erfassung wer) {
        Ausfuehrung neu = new Ausfuehrung(this, naechsteMeldung(), warum, inVertretungVon, wer);
        neu.erledigung(erledigung);
        return neu;
    }

    /** What a report is now: the first one, or a correction. */
    public Umsetzungsschritt naechsteMeldung() {
        return istErledigt() ? Umsetzungsschritt.BERICHTIGT : Umsetzungsschritt.ERLEDIGT;
    }

    private void auftrag(Auftrag auftrag) {
        teil = auftrag.teil();
        stelleId = auftrag.stelleId();
        bis = auftrag.bis();
    }

    private void erledigung(Erledigung erledigung) {
        erledigtAm = erledigung.am();
        bemerkung = erledigung.bemerkung();
    }

    /** The Stelle as it was asked, also one that was merged into another since. */
    public Auftrag auftrag() {
        return new Auftrag(teil, stelleId, bis);
    }

    public Erledigung erledigung() {
        return new Erledigung(erledigtAm, bemerkung);
    }

    /** Id of the recording that held when it was ordered; who sees that sees the order. */
    public long aufzeichnungId() {
        return aufzeichnungId;
    }

    public boolean istErledigt() {
        return erledigtAm != null;
    }

    /** Whether it should have been done by now. */
    public boolean istUeberfaellig(LocalDate heute) {
        return !istErledigt() && bis.isBefore(heute);
    }

    /** For whom a deputy reported it; empty for nobody. */
    public String vertreten() {
        return vertreten;
    }
}
