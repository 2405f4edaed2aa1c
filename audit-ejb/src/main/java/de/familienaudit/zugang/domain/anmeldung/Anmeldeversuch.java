package de.familienaudit.zugang.domain.anmeldung;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;

/** One attempt to sign in; kept in the database so that throttling holds on any number of servers. */
@Entity
public class Anmeldeversuch {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "objekt_id")
    private Long id;

    private Instant zeitpunkt;
    private String benutzername;
    private String adresse;
    private String geraet;
    private boolean erfolgreich;

    @Enumerated(EnumType.STRING)
    private Art art;

    /** What was tried: each kind is counted for itself. */
    public enum Art {
        PASSWORT,
        CODE
    }

    protected Anmeldeversuch() {}

    public Anmeldeversuch(Instant zeitpunkt, Art art, String benutzername, Anmeldeweg weg, boolean erfolgreich) {
        this.art = art;
        this.zeitpunkt = zeitpunkt;
        this.benutzername = benutzername;
        this.adresse = weg.adresse();
        this.geraet = weg.geraet();
        this.erfolgreich = erfolgreich;
    }

    public Art art() {
        return art;
    }

    public Long id() {
        return id;
    }

    public Instant zeitpunkt() {
        return zeitpunkt;
    }

    public String benutzername() {
        return benutzername;
    }

    public String adresse() {
        return adresse;
    }

    /** Name of the known device, empty for any other. */
    public String geraet() {
        return geraet;
    }

    public boolean erfolgreich() {
        return erfolgreich;
    }
}
