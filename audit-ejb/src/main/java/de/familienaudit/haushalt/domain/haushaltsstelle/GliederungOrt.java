package de.familienaudit.haushalt.domain.haushaltsstelle;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.KommuneObjekt;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** What a Kommune calls digits of its numbers; it comes before the nationwide pattern. */
@Entity
@Table(name = "gliederung_ort")
public class GliederungOrt extends KommuneObjekt {

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Gliederungsart art;

    @Column(updatable = false)
    private String ziffern;

    private String bezeichnung;

    @Version
    private int version;

    protected GliederungOrt() {}

    /** @throws BusinessRuleException H-1.ziffern…, form.… */
    public GliederungOrt(long kommuneId, Gliederungsart art, String ziffern, String bezeichnung) {
        super(kommuneId);
        this.art = art;
        this.ziffern = bereinigt(ziffern);
        this.bezeichnung = bereinigt(bezeichnung);
        BusinessRuleException.throwIfAny(GliederungRule.verstoesse(art, this.ziffern, this.bezeichnung));
    }

    /** @throws BusinessRuleException form.…, at the field {@code umbenannt} */
    public void bezeichnen(String neu) {
        String text = bereinigt(neu);
        BusinessRuleException.throwIfAny(GliederungRule.bezeichnung("umbenannt", text));
        bezeichnung = text;
    }

    private static String bereinigt(String text) {
        return text == null ? "" : text.strip();
    }

    public Gliederungsart art() {
        return art;
    }

    public String ziffern() {
        return ziffern;
    }

    public String bezeichnung() {
        return bezeichnung;
    }

    /** Version for rule G-4. */
    public int version() {
        return version;
    }
}
