package de.familienaudit.haushalt.domain.wiederkehr;

import de.familienaudit.shared.Aenderungsgrund;
import de.familienaudit.shared.Erfassung;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/** Rules H-8, G-1: that a recurring cost ends earlier than was entered, on which day, who said so and why. */
@Embeddable
public class Kostenende implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(name = "beendet_zum")
    private LocalDate zum;

    @Column(name = "beendet_am")
    private Instant am;

    @Column(name = "beendet_von")
    private String von;

    @Column(name = "beendet_grund")
    private String grund;

    protected Kostenende() {}

    /** {@link KostenendeRule} comes first. */
    public Kostenende(LocalDate zum, String grund, Erfassung wer) {
        this.zum = zum;
        this.grund = Aenderungsgrund.lies(grund);
        this.am = wer.am();
        this.von = wer.von();
    }

    /** Its last day. */
    public LocalDate zum() {
        return zum;
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
