package de.familienaudit.haushalt.domain.bindung;

import de.familienaudit.shared.KommuneObjekt;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

/** Rules G-7, V-10: what is known of a commitment that was recorded afterwards, as it is stored beside it. */
@Entity
@Table(name = "nacherfassung")
public class Nacherfassungsakte extends KommuneObjekt {

    @Column(name = "bindung_id", updatable = false)
    private long bindungId;

    @Column(name = "vorlage_id", updatable = false)
    private Long vorlageId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Ausgabeart art;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Bewilligungsorgan organ;

    @Column(updatable = false)
    private String deckung;

    @Column(name = "tag_bekannt", updatable = false)
    private boolean tagBekannt;

    protected Nacherfassungsakte() {}

    /** {@link NacherfassungRule} comes first, or {@link de.familienaudit.haushalt.domain.zustimmung.ZustimmungsnacherfassungRule}. */
    public Nacherfassungsakte(Bindungsakte bindung, Nacherfassung angabe) {
        super(bindung.kommuneId());
        this.bindungId = bindung.id();
        this.vorlageId = bindung.anlass().vorlageId();
        this.art = angabe.weise().art();
        this.organ = angabe.weise().organ();
        this.deckung = angabe.weise().deckung();
        this.tagBekannt = !angabe.nurJahr();
    }

    public long bindungId() {
        return bindungId;
    }

    /** Null where nothing was spent: it was asked for and consented to. */
    public Ausgabeart art() {
        return art;
    }

    /** Who approved it; null for what the plan held. */
    public Bewilligungsorgan organ() {
        return organ;
    }

    /** What paid for it, in words; may be empty. */
    public String deckung() {
        return deckung;
    }

    /** Else only the year is known. */
    public boolean istTagBekannt() {
        return tagBekannt;
    }
}
