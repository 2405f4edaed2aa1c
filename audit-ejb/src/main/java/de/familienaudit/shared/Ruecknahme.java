package de.familienaudit.shared;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Instant;

/** Rule G-1: that an entry was taken back, when, by whom and why; the entry itself stays readable. */
@Embeddable
public class Ruecknahme implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(name = "zurueckgenommen_am")
    private Instant am;

    @Column(name = "zurueckgenommen_von")
    private String von;

    @Column(name = "zurueckgenommen_grund")
    private String grund;

    protected Ruecknahme() {}

    /** @throws BusinessRuleException G-1.aenderung_ohne_grund, form.zu_lang at the field {@code grund} */
    public Ruecknahme(String grund, Erfassung wer) {
        this.grund = Aenderungsgrund.lies(grund);
        this.am = wer.am();
        this.von = wer.von();
    }

    public Instant am() {
        return am;
    }

    public String von() {
        return von;
    }

    public String grund() {
        return grund;
    }
}
