package de.familienaudit.web.haushalt.wiederkehr;

import static de.familienaudit.web.frame.Adresse.mit;

import de.familienaudit.haushalt.haushaltsstelle.HaushaltRechte;
import de.familienaudit.web.frame.Adresse;
import de.familienaudit.web.frame.Seitenbuch;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Recurring costs and what they propose. */
@ApplicationScoped
public class WiederkehrSeiten implements Seitenbuch {

    static final String LISTE = "/haushalt/wiederkehr.xhtml?faces-redirect=true";

    @Override
    public List<Adresse> adressen() {
        return List.of(mit(HaushaltRechte.HAUSHALT_LESEN, "/haushalt/wiederkehr.xhtml"));
    }
}
