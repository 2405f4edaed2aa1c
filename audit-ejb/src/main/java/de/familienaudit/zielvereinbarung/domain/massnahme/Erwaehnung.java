package de.familienaudit.zielvereinbarung.domain.massnahme;

import de.familienaudit.shared.KommuneObjekt;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/** Somebody is mentioned in a comment, under the name held then (rule G-6), and is asked to read it. */
@Entity
public class Erwaehnung extends KommuneObjekt {

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "kommentar_id")
    private Kommentar kommentar;

    @Column(name = "konto_id")
    private long kontoId;

    private String name;

    @Column(name = "gelesen_am")
    private Instant gelesenAm;

    protected Erwaehnung() {}

    public Erwaehnung(Kommentar kommentar, long kontoId, String name) {
        super(kommentar.kommuneId());
        this.kommentar = kommentar;
        this.kontoId = kontoId;
        this.name = Objects.requireNonNull(name, "name");
    }

    /** Taken note of; a second time changes nothing. */
    public void gelesen(Instant zeitpunkt) {
        if (gelesenAm == null) {
            gelesenAm = zeitpunkt;
        }
    }

    public Kommentar kommentar() {
        return kommentar;
    }

    public long kontoId() {
        return kontoId;
    }

    /** As the person was called when the comment was written. */
    public String name() {
        return name;
    }

    /** Empty while nobody took note. */
    public Optional<Instant> gelesenAm() {
        return Optional.ofNullable(gelesenAm);
    }
}
