package de.familienaudit.haushalt.domain.bindung;

import de.familienaudit.haushalt.domain.buch.Zeilenstand;
import de.familienaudit.shared.KommuneObjekt;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Rule H-9: a line of a commitment as it is stored: which position, never how much. */
@Entity
@Table(name = "bindungszeile")
public class Bindungszeilenakte extends KommuneObjekt {

    @Column(name = "bindung_id", updatable = false)
    private long bindungId;

    @Column(updatable = false)
    private int nr;

    @Column(name = "jahresstelle_id", updatable = false)
    private long jahresstelleId;

    @Column(name = "vorgaenger_id", updatable = false)
    private Long vorgaengerId;

    protected Bindungszeilenakte() {}

    /** @param nr place in its commitment, from 1 */
    public Bindungszeilenakte(Bindungsakte bindung, int nr, long jahresstelleId) {
        this(bindung, nr, jahresstelleId, null);
    }

    /** @param vorgaengerId the line that it is moved from; null for none */
    public Bindungszeilenakte(Bindungsakte bindung, int nr, long jahresstelleId, Long vorgaengerId) {
        super(bindung.kommuneId());
        this.bindungId = bindung.id();
        this.nr = nr;
        this.jahresstelleId = jahresstelleId;
        this.vorgaengerId = vorgaengerId;
    }

    public long bindungId() {
        return bindungId;
    }

    public int nr() {
        return nr;
    }

    public long jahresstelleId() {
        return jahresstelleId;
    }

    /** The line that it was moved or carried over from; null for none. */
    public Long vorgaengerId() {
        return vorgaengerId;
    }

    /** The same with what lies on it. */
    public Bindungszeile mit(Zeilenstand stand) {
        return new Bindungszeile(id(), jahresstelleId, stand);
    }
}
