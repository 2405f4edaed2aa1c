package de.familienaudit.zugang.domain.konto;

import de.familienaudit.shared.KommuneObjekt;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.Optional;

/** Rule G-6: the name that a person has from a day on, until the next name begins. */
@Entity
public class Kontoname extends KommuneObjekt {

    @Column(name = "konto_id")
    private long kontoId;

    private String name;

    @Column(name = "gueltig_ab")
    private LocalDate gueltigAb;

    protected Kontoname() {}

    /** @param gueltigAb first day of the name, null for the first name of the account */
    Kontoname(Konto konto, String name, LocalDate gueltigAb) {
        super(konto.kommuneId());
        this.kontoId = konto.id();
        this.name = name;
        this.gueltigAb = gueltigAb;
    }

    void berichtigen(String richtig) {
        this.name = richtig;
    }

    public long kontoId() {
        return kontoId;
    }

    public String name() {
        return name;
    }

    /** First day of the name; empty for the first name. */
    public Optional<LocalDate> gueltigAb() {
        return Optional.ofNullable(gueltigAb);
    }

    boolean giltSchon(LocalDate tag) {
        return gueltigAb == null || !gueltigAb.isAfter(tag);
    }
}
