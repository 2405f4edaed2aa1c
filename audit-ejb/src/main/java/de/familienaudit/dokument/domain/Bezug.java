package de.familienaudit.dokument.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;

/** The record of an upper slice that a file is attached to, by kind and id: this slice need not know what it is. */
@Embeddable
public class Bezug implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(name = "bezug_art", updatable = false)
    private String art;

    @Column(name = "bezug_id", updatable = false)
    private long id;

    protected Bezug() {}

    /**
     * @param art kind in capitals, for example {@code MASSNAHME}
     * @param id id of the record
     */
    public Bezug(String art, long id) {
        this.art = Objects.requireNonNull(art, "art");
        this.id = id;
    }

    public String art() {
        return art;
    }

    public long id() {
        return id;
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof Bezug b && art.equals(b.art) && id == b.id;
    }

    @Override
    public int hashCode() {
        return Objects.hash(art, id);
    }
}
