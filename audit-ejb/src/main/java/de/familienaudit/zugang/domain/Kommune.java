package de.familienaudit.zugang.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/** The district, town or municipality that takes part; everything else belongs to exactly one (rule R-2). */
@Entity
public class Kommune {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "objekt_id")
    private Long id;

    private String name;

    @Enumerated(EnumType.STRING)
    private KommuneArt art;

    @Column(name = "stille_monate")
    private int stilleMonate = 6;

    @Version
    private int version;

    protected Kommune() {}

    public Kommune(String name, KommuneArt art) {
        this.name = name.strip();
        this.art = art;
    }

    public Long id() {
        return id;
    }

    public String name() {
        return name;
    }

    public KommuneArt art() {
        return art;
    }

    /** Months without a report after which a measure counts as silent (rule A-6); default 6. */
    public int stilleMonate() {
        return stilleMonate;
    }
}
