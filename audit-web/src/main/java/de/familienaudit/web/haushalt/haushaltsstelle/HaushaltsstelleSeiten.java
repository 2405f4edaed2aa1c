package de.familienaudit.web.haushalt.haushaltsstelle;

import static de.familienaudit.web.frame.Adresse.mit;

import de.familienaudit.haushalt.haushaltsstelle.HaushaltRechte;
import de.familienaudit.web.frame.Adresse;
import de.familienaudit.web.frame.NavEntry;
import de.familienaudit.web.frame.Seitenbuch;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Positions of the budget. */
@ApplicationScoped
public class HaushaltsstelleSeiten implements Seitenbuch {

    static final String LISTE = "/haushalt/index.xhtml";
    static final String STELLE = "/haushalt/stelle.xhtml";
    static final String GLIEDERUNG = "/haushalt/gliederung.xhtml";
    static final String MUSTER = "/haushalt/einstellungen.xhtml";
    private static final int RANG = 28;

    @Override
    public List<Adresse> adressen() {
        return List.of(
                mit(HaushaltRechte.HAUSHALT_LESEN, LISTE),
                mit(HaushaltRechte.HAUSHALT_LESEN, "/haushalt/haushaltsstellen.xlsx"),
                mit(HaushaltRechte.HAUSHALT_LESEN, STELLE),
                mit(HaushaltRechte.HAUSHALT_LESEN, GLIEDERUNG),
                mit(HaushaltRechte.HAUSHALT_LESEN, "/haushalt/texte.xhtml"),
                mit(HaushaltRechte.HAUSHALT_PFLEGEN, MUSTER));
    }

    @Override
    public List<NavEntry> navigation() {
        return List.of(new NavEntry(RANG, "haushalt", LISTE, "euro"));
    }
}
