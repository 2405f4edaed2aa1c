package de.familienaudit.zugang.anmeldung;

import de.familienaudit.zugang.konto.Angemeldet;
import jakarta.enterprise.context.RequestScoped;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/** Carries what the door found out about the session of this request to services and pages. */
@RequestScoped
public class AktuelleAnmeldung implements Serializable {

    private static final long serialVersionUID = 1L;

    private Angemeldet angemeldet;

    public void set(Angemeldet neu) {
        this.angemeldet = neu;
    }

    /** Empty when nobody is signed in, and for the program's own work. */
    public Optional<Angemeldet> get() {
        return Optional.ofNullable(angemeldet);
    }

    /** The session of this request; 0 without one, which no stored session has. */
    public long id() {
        return angemeldet == null ? 0 : angemeldet.sitzungId();
    }

    /** The Kommunen to work for, by name; empty without a session. */
    public List<Angemeldet.Ort> kommunen() {
        return angemeldet == null ? List.of() : angemeldet.kommunen();
    }
}
