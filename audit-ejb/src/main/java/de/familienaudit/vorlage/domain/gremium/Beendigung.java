package de.familienaudit.vorlage.domain.gremium;

import de.familienaudit.shared.Aenderungsgrund;
import de.familienaudit.shared.Erfassung;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Instant;

/** Rule G-1: that an open period was given its end later, when, by whom and why. */
@Embeddable
public class Beendigung implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(name = "beendet_am")
    private Instant am;

    @Column(name = "beendet_von")
    private String von;

    @Column(name = "beendet_grund")
    private String grund;

    protected Beendigung() {}

    /** @throws de.familienaudit.shared.BusinessRuleException G-1.aenderung_ohne_grund, form.zu_lang at the field {@code grund} */
    public Beendigung(String grund, Erfassung wer) {
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
