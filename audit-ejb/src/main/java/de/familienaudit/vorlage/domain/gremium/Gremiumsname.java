package de.familienaudit.vorlage.domain.gremium;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.Erfassung;
import de.familienaudit.shared.KommuneObjekt;
import de.familienaudit.shared.Ruecknahme;
import de.familienaudit.shared.Violation;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A name of a body: it holds from its day until the next one begins (V-2). Never changed; a wrong one is taken back (G-1). */
@Entity
public class Gremiumsname extends KommuneObjekt {

    @ManyToOne(optional = false)
    @JoinColumn(name = "gremium_id", updatable = false)
    private Gremium gremium;

    @Column(updatable = false)
    private String name;

    @Column(name = "gilt_ab", updatable = false)
    private LocalDate giltAb;

    @Column(updatable = false)
    private String quelle;

    @Embedded
    private Erfassung erfassung;

    @Embedded
    private Ruecknahme ruecknahme;

    protected Gremiumsname() {}

    /**
     * @param giltAb first day; null when the body had it from the beginning
     * @throws BusinessRuleException V-2.name_fehlt, V-2.quelle_fehlt, form.zu_lang, all at once
     */
    public Gremiumsname(Gremium gremium, String name, LocalDate giltAb, String quelle, Erfassung erfassung) {
        super(gremium.kommuneId());
        List<Violation> verstoesse = new ArrayList<>(Pflichttext.NAME.verstoesse(name));
        verstoesse.addAll(Pflichttext.QUELLE.verstoesse(quelle));
        BusinessRuleException.throwIfAny(verstoesse);
        this.gremium = gremium;
        this.name = name.strip();
        this.giltAb = giltAb;
        this.quelle = quelle.strip();
        this.erfassung = erfassung;
    }

    /** @throws BusinessRuleException G-1.schon_zurueckgenommen, G-1.aenderung_ohne_grund, form.zu_lang */
    public void zuruecknehmen(String grund, Erfassung wer) {
        if (ruecknahme != null) {
            throw new BusinessRuleException(Violation.of("G-1.schon_zurueckgenommen", ruecknahme.von()));
        }
        ruecknahme = new Ruecknahme(grund, wer);
    }

    public Gremium gremium() {
        return gremium;
    }

    public String name() {
        return name;
    }

    /** First day; empty when the body had it from the beginning. */
    public Optional<LocalDate> giltAb() {
        return Optional.ofNullable(giltAb);
    }

    public String quelle() {
        return quelle;
    }

    public Erfassung erfassung() {
        return erfassung;
    }

    /** Empty while it stands. */
    public Optional<Ruecknahme> ruecknahme() {
        return Optional.ofNullable(ruecknahme);
    }
}
