package de.familienaudit.web.haushalt.haushaltsstelle;

import de.familienaudit.haushalt.haushaltsstelle.HaushaltsstelleService;
import de.familienaudit.vorlage.papier.Haushaltstext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The page of what papers write where a position belongs, and no position is it. */
@Named("haushaltstexte")
@RequestScoped
public class HaushaltstexteView {

    private static final int GEZEIGT = 200;

    @Inject
    private HaushaltsstelleService service;

    private List<Haushaltstext> alle = List.of();

    public void load() {
        alle = service.ungedeutete();
    }

    public int getGesamt() {
        return alle.size();
    }

    /** The first of them. */
    public List<Haushaltstext> getTexte() {
        return alle.subList(0, Math.min(GEZEIGT, alle.size()));
    }
}
