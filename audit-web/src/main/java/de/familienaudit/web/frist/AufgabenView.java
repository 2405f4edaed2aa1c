package de.familienaudit.web.frist;

import de.familienaudit.frist.Aufgabe;
import de.familienaudit.frist.AufgabenService;
import de.familienaudit.frist.Aufgabengruppe;
import de.familienaudit.web.text.Meldungen;
import de.familienaudit.web.text.Texte;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The card Meine Aufgaben. The tasks are kept as they were shown, so that a click puts the very one aside. */
@Named("aufgaben")
@ViewScoped
public class AufgabenView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AufgabenService service;

    @Inject
    private Texte texte;

    @Inject
    private Meldungen meldungen;

    private List<Gruppe> gruppen = List.of();

    /** Tasks of one kind, each with the sentence that says why it waits. */
    public record Gruppe(Aufgabengruppe daten, List<Zeile> zeilen) implements Serializable {}

    /** One task with its sentence. */
    public record Zeile(Aufgabe aufgabe, String hinweis) implements Serializable {}

    public void load() {
        gruppen = service.meine().stream()
                .map(g -> new Gruppe(g, g.aufgaben().stream().map(this::zeile).toList()))
                .toList();
    }

    private Zeile zeile(Aufgabe aufgabe) {
        return new Zeile(
                aufgabe, texte.text(aufgabe.hinweis(), aufgabe.angaben().toArray()));
    }

    /** The actor has taken note; the page is shown afresh. */
    public String quittieren(String art, long id) {
        service.quittieren(art, id);
        meldungen.erfolg("aufgaben.quittiert");
        return "/uebersicht.xhtml?faces-redirect=true";
    }

    public List<Gruppe> getGruppen() {
        return gruppen;
    }
}
