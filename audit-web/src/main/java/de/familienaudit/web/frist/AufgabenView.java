package de.familienaudit.web.frist;

import de.familienaudit.frist.Aufgabe;
import de.familienaudit.frist.AufgabenService;
import de.familienaudit.frist.Aufgabengruppe;
import de.familienaudit.web.text.Texte;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The card Meine Aufgaben; {@link QuittierenServlet} puts one aside. */
@Named("aufgaben")
@RequestScoped
public class AufgabenView {

    @Inject
    private AufgabenService service;

    @Inject
    private Texte texte;

    private List<Gruppe> gruppen = List.of();

    /** Tasks of one kind, each with the sentence that says why it waits. */
    public record Gruppe(Aufgabengruppe daten, List<Zeile> zeilen) {}

    /** One task with its sentence. */
    public record Zeile(Aufgabe aufgabe, String hinweis) {}

    public void load() {
        gruppen = service.meine().stream()
                .map(g -> new Gruppe(g, g.aufgaben().stream().map(this::zeile).toList()))
                .toList();
    }

    private Zeile zeile(Aufgabe aufgabe) {
        return new Zeile(
                aufgabe, texte.text(aufgabe.hinweis(), aufgabe.angaben().toArray()));
    }

    public List<Gruppe> getGruppen() {
        return gruppen;
    }
}
