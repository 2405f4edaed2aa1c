package de.familienaudit.web.haushalt.bindung;

import static de.familienaudit.web.frame.Adresse.mit;

import de.familienaudit.haushalt.haushaltsstelle.HaushaltRechte;
import de.familienaudit.web.frame.Adresse;
import de.familienaudit.web.frame.Seitenbuch;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Commitments, and the exceptions of the law that they can rest on. */
@ApplicationScoped
public class BindungSeiten implements Seitenbuch {

    static final String AUSNAHMEN = "/haushalt/ausnahmen.xhtml?faces-redirect=true";

    private static final String BINDUNG = "/haushalt/bindung.xhtml";

    @Override
    public List<Adresse> adressen() {
        return List.of(
                mit(HaushaltRechte.HAUSHALT_LESEN, "/haushalt/bindungen.xhtml"),
                mit(HaushaltRechte.HAUSHALT_LESEN, "/haushalt/bindungen.xlsx"),
                mit(HaushaltRechte.HAUSHALT_LESEN, BINDUNG),
                mit(HaushaltRechte.BINDUNG_BEANTRAGEN, "/haushalt/beantragen.xhtml"),
                mit(HaushaltRechte.HAUSHALT_LESEN, "/haushalt/ausnahmen.xhtml"));
    }

    /** A commitment, after something was done with it. */
    public static String bindung(long id) {
        return BINDUNG + "?faces-redirect=true&id=" + id;
    }
}
