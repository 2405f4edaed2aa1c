package de.familienaudit.web.haushalt.satzung;

import static de.familienaudit.web.frame.Adresse.mit;

import de.familienaudit.haushalt.haushaltsstelle.HaushaltRechte;
import de.familienaudit.web.frame.Adresse;
import de.familienaudit.web.frame.Seitenbuch;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Budget years and Satzungen. */
@ApplicationScoped
public class SatzungSeiten implements Seitenbuch {

    static final String JAHRE = "/haushalt/jahre.xhtml";
    static final String JAHR = "/haushalt/jahr.xhtml";
    static final String SATZUNG = "/haushalt/satzung.xhtml";

    @Override
    public List<Adresse> adressen() {
        return List.of(
                mit(HaushaltRechte.HAUSHALT_LESEN, JAHRE),
                mit(HaushaltRechte.HAUSHALT_LESEN, JAHR),
                mit(HaushaltRechte.HAUSHALT_LESEN, SATZUNG));
    }

    static String satzung(long id) {
        return SATZUNG + "?faces-redirect=true&id=" + id;
    }

    static String jahr(String jahr) {
        return JAHR + "?faces-redirect=true&jahr=" + jahr;
    }
}
