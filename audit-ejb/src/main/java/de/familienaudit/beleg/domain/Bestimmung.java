package de.familienaudit.beleg.domain;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.Erfassung;
import de.familienaudit.shared.KommuneObjekt;
import de.familienaudit.shared.Violation;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

/** Rule G-3: that of several statements this one counts, why and who said so. Never changed; a newer one takes its place. */
@Entity
public class Bestimmung extends KommuneObjekt {

    @ManyToOne(optional = false)
    @JoinColumn(name = "angabe_id", updatable = false)
    private Angabe angabe;

    private String grund;

    @Embedded
    private Erfassung erfassung;

    protected Bestimmung() {}

    /** @throws BusinessRuleException G-3.grund_fehlt, form.zu_lang, G-3.schon_zurueckgenommen */
    public Bestimmung(Angabe angabe, String grund, Erfassung erfassung) {
        super(angabe.kommuneId());
        angabe.zurueckgenommenVon().ifPresent(wer -> {
            throw new BusinessRuleException(Violation.of("G-3.schon_zurueckgenommen", wer));
        });
        this.angabe = angabe;
        this.grund = begruendung(grund);
        this.erfassung = erfassung;
    }

    static String begruendung(String grund) {
        String text = grund.strip();
        if (text.isEmpty()) {
            throw new BusinessRuleException(Violation.at("grund", "G-3.grund_fehlt"));
        }
        if (text.length() > Angabe.MAX_GRUND) {
            throw new BusinessRuleException(Violation.zuLang("grund", text.length(), Angabe.MAX_GRUND));
        }
        return text;
    }

    public Angabe angabe() {
        return angabe;
    }

    public String grund() {
        return grund;
    }

    public Erfassung erfassung() {
        return erfassung;
    }
}
