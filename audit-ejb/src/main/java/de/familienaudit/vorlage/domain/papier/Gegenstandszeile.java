package de.familienaudit.vorlage.domain.papier;

import de.familienaudit.shared.KommuneObjekt;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

/** A {@link Gegenstand} as it is kept; it never changes (G-1). */
@Entity
@Table(name = "beschlussgegenstand")
public class Gegenstandszeile extends KommuneObjekt {

    @Column(name = "aufzeichnung_id")
    private long aufzeichnungId;

    private int position;

    private String art;

    @Column(name = "gegenstand_id")
    private Long gegenstandId;

    private String name;

    @Enumerated(EnumType.STRING)
    private Entscheidungsumfang umfang;

    private String teile;

    @Column(name = "geaendert_id")
    private Long geaendertId;

    protected Gegenstandszeile() {}

    /** @param position from 1 */
    public Gegenstandszeile(Aufzeichnung aufzeichnung, int position, Gegenstand gegenstand) {
        super(aufzeichnung.kommuneId());
        this.aufzeichnungId = aufzeichnung.id();
        this.position = position;
        this.art = gegenstand.sache().art();
        this.gegenstandId = gegenstand.sache().id();
        this.name = gegenstand.name();
        this.umfang = gegenstand.umfang();
        this.teile = gegenstand.teile();
        this.geaendertId = gegenstand.geaendert();
    }

    public Gegenstand wert() {
        return new Gegenstand(new Gegenstand.Sache(art, gegenstandId), name, umfang, teile, geaendertId);
    }

    public long aufzeichnungId() {
        return aufzeichnungId;
    }

    /** Its place in the list, from 1. */
    public int position() {
        return position;
    }
}
