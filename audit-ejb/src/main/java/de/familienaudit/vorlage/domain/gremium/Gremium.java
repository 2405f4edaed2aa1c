package de.familienaudit.vorlage.domain.gremium;

import de.familienaudit.shared.Aenderungsgrund;
import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.Erfassung;
import de.familienaudit.shared.KommuneObjekt;
import de.familienaudit.shared.Ruecknahme;
import de.familienaudit.shared.Violation;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.util.Optional;

/**
 * A body of the Kommune that deals with papers (V-2). Its names are {@link Gremiumsname}, whatever else changes over time is a
 * {@link Festlegung}. It is ended by a period, never deleted; one that was entered by mistake is taken back.
 */
@Entity
public class Gremium extends KommuneObjekt {

    @Enumerated(EnumType.STRING)
    private Gremiumart art;

    @Column(name = "art_grund")
    private String artGrund = "";

    @Embedded
    private Erfassung erfassung;

    @Embedded
    private Ruecknahme ruecknahme;

    @Version
    private int version;

    protected Gremium() {}

    public Gremium(long kommuneId, Gremiumart art, Erfassung erfassung) {
        super(kommuneId);
        this.art = art;
        this.erfassung = erfassung;
    }

    /**
     * Corrects a kind that was entered wrongly; the former one stays in the change log.
     *
     * @throws BusinessRuleException V-2.art_unveraendert, G-1.aenderung_ohne_grund, form.zu_lang
     */
    public void artBerichtigen(Gremiumart neu, String grund) {
        if (neu == art) {
            throw new BusinessRuleException(Violation.at("art", "V-2.art_unveraendert"));
        }
        artGrund = Aenderungsgrund.lies(grund);
        art = neu;
    }

    /**
     * Rules G-1, V-2: takes a body back that was entered by mistake.
     *
     * @param genannt whether a paper names it
     * @throws BusinessRuleException V-2.gremium_genannt, G-1.aenderung_ohne_grund, form.zu_lang
     */
    public void zuruecknehmen(boolean genannt, String grund, Erfassung wer) {
        if (genannt) {
            throw new BusinessRuleException(Violation.of("V-2.gremium_genannt"));
        }
        ruecknahme = new Ruecknahme(grund, wer);
    }

    public Gremiumart art() {
        return art;
    }

    /** Why the kind was corrected; empty when it never was. */
    public String artGrund() {
        return artGrund;
    }

    public Erfassung erfassung() {
        return erfassung;
    }

    /** Empty while it stands. */
    public Optional<Ruecknahme> ruecknahme() {
        return Optional.ofNullable(ruecknahme);
    }

    /** Version for rule G-4. */
    public int version() {
        return version;
    }
}
