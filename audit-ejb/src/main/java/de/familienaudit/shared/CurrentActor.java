package de.familienaudit.shared;

import jakarta.enterprise.context.RequestScoped;
import java.io.Serializable;
import java.util.Objects;

/** Carries the {@link Akteur} of the running request from the door (login mechanism) to the services. */
@RequestScoped
public class CurrentActor implements Serializable {

    private static final long serialVersionUID = 1L;

    private Akteur akteur = Akteur.ANONYM;

    /** The actor of this request; {@link Akteur#ANONYM} before somebody signed in, never null. */
    public Akteur get() {
        return akteur;
    }

    public void set(Akteur akteur) {
        this.akteur = Objects.requireNonNull(akteur, "akteur");
    }
}
