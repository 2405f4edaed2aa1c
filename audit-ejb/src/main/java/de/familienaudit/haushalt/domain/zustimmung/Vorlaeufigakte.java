package de.familienaudit.haushalt.domain.zustimmung;

import de.familienaudit.haushalt.domain.bindung.Bindungsakte;
import de.familienaudit.haushalt.domain.jahr.Bindungsgrund;
import de.familienaudit.haushalt.domain.jahr.Vorhaben;
import de.familienaudit.shared.KommuneObjekt;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

/** Rule H-3: why an act committed something while the budget was provisional, as it is stored; its reason stands with the act. */
@Entity
@Table(name = "vorlaeufigbindung")
public class Vorlaeufigakte extends KommuneObjekt {

    @Column(name = "satz_id", updatable = false)
    private long satzId;

    @Column(name = "bindung_id", updatable = false)
    private long bindungId;

    @Column(name = "vorlage_id", updatable = false)
    private Long vorlageId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Bindungsgrund grund;

    @Column(name = "frueherer_ansatz", updatable = false)
    private boolean fruehererAnsatz;

    @Column(updatable = false)
    private boolean freiwillig;

    @Column(name = "ausnahme_id", updatable = false)
    private Long ausnahmeId;

    protected Vorlaeufigakte() {}

    /**
     * {@link FreigabeRule} comes first.
     *
     * @param ausnahmeId the exception that is named; kept only where it is the ground
     */
    public Vorlaeufigakte(Bindungsakte bindung, long satzId, Vorhaben vorhaben, Long ausnahmeId) {
        super(bindung.kommuneId());
        this.satzId = satzId;
        this.bindungId = bindung.id();
        this.vorlageId = bindung.anlass().vorlageId();
        this.grund = vorhaben.grund();
        this.fruehererAnsatz = vorhaben.herkunft().fruehererAnsatz();
        this.freiwillig = vorhaben.herkunft().neuUndFreiwillig();
        this.ausnahmeId = vorhaben.grund() == Bindungsgrund.AUSNAHME ? ausnahmeId : null;
    }

    public long satzId() {
        return satzId;
    }

    public long bindungId() {
        return bindungId;
    }

    public Bindungsgrund grund() {
        return grund;
    }

    /** Whether an earlier plan held an amount for it. */
    public boolean hatteFruehererAnsatz() {
        return fruehererAnsatz;
    }

    /** Whether it is new and voluntary. */
    public boolean istFreiwillig() {
        return freiwillig;
    }

    /** Null for none. */
    public Long ausnahmeId() {
        return ausnahmeId;
    }
}
