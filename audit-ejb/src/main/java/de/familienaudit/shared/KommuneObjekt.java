package de.familienaudit.shared;

import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;

/** Anything stored that belongs to one Kommune (rule R-2): its id and the Kommune, neither ever changes. */
@MappedSuperclass
public abstract class KommuneObjekt {

    @Id
    @SequenceGenerator(name = "objekt_id", sequenceName = "objekt_id", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "objekt_id")
    private Long id;

    @Column(name = "kommune_id", updatable = false)
    private long kommuneId;

    protected KommuneObjekt() {}

    protected KommuneObjekt(long kommuneId) {
        this.kommuneId = kommuneId;
    }

    /** Database id; null before the first save. */
    public Long id() {
        return id;
    }

    public long kommuneId() {
        return kommuneId;
    }
}
