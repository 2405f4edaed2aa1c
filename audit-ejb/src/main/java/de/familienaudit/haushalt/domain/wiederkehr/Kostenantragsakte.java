package de.familienaudit.haushalt.domain.wiederkehr;

import de.familienaudit.shared.KommuneObjekt;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Rule H-8: for which number of a recurring cost a request is. */
@Entity
@Table(name = "kostenantrag")
public class Kostenantragsakte extends KommuneObjekt {

    @Column(name = "kosten_id", updatable = false)
    private long kostenId;

    @Column(updatable = false)
    private int nummer;

    @Column(name = "bindung_id", updatable = false)
    private long bindungId;

    protected Kostenantragsakte() {}

    /** {@link KostenantragRule} comes first. */
    public Kostenantragsakte(Kostenakte kosten, int nummer, long bindungId) {
        super(kosten.kommuneId());
        this.kostenId = kosten.id();
        this.nummer = nummer;
        this.bindungId = bindungId;
    }

    public long kostenId() {
        return kostenId;
    }

    public int nummer() {
        return nummer;
    }

    public long bindungId() {
        return bindungId;
    }
}
