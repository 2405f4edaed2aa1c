package de.familienaudit.vorlage.domain.umsetzung;

import de.familienaudit.shared.Erfassung;
import de.familienaudit.vorlage.domain.papier.Vorlage;
import jakarta.persistence.Entity;
import java.time.LocalDate;

/** Rule V-15: day and place where a decision was announced, or a correction of that. */
@Entity
public class Bekanntmachung extends Umsetzungseintrag {

    private LocalDate tag;
    private String ort;

    protected Bekanntmachung() {}

    /** What {@link BekanntmachungRule} asks for is there. */
    public Bekanntmachung(Vorlage vorlage, int eintrag, Bekanntmachungsangabe angabe, Erfassung erfassung) {
        super(vorlage.kommuneId(), vorlage.id(), eintrag, erfassung);
        this.tag = angabe.tag();
        this.ort = angabe.ort();
    }

    private Bekanntmachung(
            Bekanntmachung bisher,
            Umsetzungsschritt schritt,
            Bekanntmachungsangabe angabe,
            String grund,
            Erfassung erfassung) {
        super(bisher, schritt, grund, erfassung);
        this.tag = angabe.tag();
        this.ort = angabe.ort();
    }

    public Bekanntmachung berichtigt(Bekanntmachungsangabe angabe, String warum, Erfassung wer) {
        return new Bekanntmachung(this, Umsetzungsschritt.BERICHTIGT, angabe, warum, wer);
    }

    public Bekanntmachung zurueckgenommen(String warum, Erfassung wer) {
        return new Bekanntmachung(this, Umsetzungsschritt.ZURUECKGENOMMEN, angabe(), warum, wer);
    }

    public Bekanntmachungsangabe angabe() {
        return new Bekanntmachungsangabe(tag, ort);
    }
}
