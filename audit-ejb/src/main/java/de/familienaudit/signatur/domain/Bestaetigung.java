package de.familienaudit.signatur.domain;

import de.familienaudit.shared.KommuneObjekt;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;

/** Rule S-2: somebody who could sign confirmed a paper by a click, without a key. It is no signature and never shown as one. */
@Entity
public class Bestaetigung extends KommuneObjekt {

    @Column(name = "schriftstueck_id")
    private long schriftstueckId;

    @Column(name = "konto_id")
    private long kontoId;

    @Column(name = "person_name")
    private String personName;

    private String funktion;

    @Column(name = "in_vertretung")
    private boolean inVertretung;

    @Column(name = "vertretene_person")
    private String vertretenePerson;

    private Instant zeitpunkt;

    protected Bestaetigung() {}

    public Bestaetigung(Schriftstueck schriftstueck, Unterzeichner wer, Instant zeitpunkt) {
        super(schriftstueck.kommuneId());
        this.schriftstueckId = schriftstueck.id();
        this.kontoId = wer.kontoId();
        this.personName = wer.name();
        this.funktion = wer.funktion();
        this.inVertretung = wer.inVertretung();
        this.vertretenePerson = wer.vertretene();
        this.zeitpunkt = zeitpunkt;
    }

    public long schriftstueckId() {
        return schriftstueckId;
    }

    public long kontoId() {
        return kontoId;
    }

    /** The name of that day. */
    public String personName() {
        return personName;
    }

    /** The function held then. */
    public String funktion() {
        return funktion;
    }

    public boolean inVertretung() {
        return inVertretung;
    }

    /** Name of the person represented; empty when the head herself confirmed. */
    public String vertretenePerson() {
        return vertretenePerson;
    }

    public Instant zeitpunkt() {
        return zeitpunkt;
    }
}
