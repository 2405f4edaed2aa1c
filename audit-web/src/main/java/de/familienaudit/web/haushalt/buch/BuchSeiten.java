package de.familienaudit.web.haushalt.buch;

import static de.familienaudit.web.frame.Adresse.mit;

import de.familienaudit.haushalt.haushaltsstelle.HaushaltRechte;
import de.familienaudit.web.frame.Adresse;
import de.familienaudit.web.frame.Seitenbuch;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Positions of a budget year with what is available on them. */
@ApplicationScoped
public class BuchSeiten implements Seitenbuch {

    static final String JAHRESSTELLE = "/haushalt/jahresstelle.xhtml";
    static final String ANSAETZE = "/haushalt/ansaetze.xhtml";

    @Override
    public List<Adresse> adressen() {
        return List.of(
                mit(HaushaltRechte.HAUSHALT_LESEN, JAHRESSTELLE),
                mit(HaushaltRechte.HAUSHALT_LESEN, "/haushalt/jahresstellen.xlsx"),
                mit(HaushaltRechte.HAUSHALT_PFLEGEN, ANSAETZE));
    }

    /** A budget year, after something was done with it. */
    public static String jahr(int jahr) {
        return "/haushalt/jahr.xhtml?faces-redirect=true&jahr=" + jahr;
    }

    /** A position in its year, after something was done with it. */
    public static String jahresstelle(long id) {
        return JAHRESSTELLE + "?faces-redirect=true&id=" + id;
    }
}
