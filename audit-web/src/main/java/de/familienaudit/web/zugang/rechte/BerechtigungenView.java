package de.familienaudit.web.zugang.rechte;

import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.Recht;
import de.familienaudit.shared.Rolle;
import de.familienaudit.zugang.rechte.BerechtigungService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The help page "Wer darf was?": the permission table in words, with the own roles marked. */
@Named("berechtigungen")
@RequestScoped
public class BerechtigungenView {

    @Inject
    private BerechtigungService service;

    @Inject
    private CurrentActor currentActor;

    private List<Spalte> spalten = List.of();
    private List<Gruppe> gruppen = List.of();

    /** @throws de.familienaudit.shared.ForbiddenException R-1 */
    public void load() {
        Set<Rolle> eigene = currentActor.get().rollen();
        spalten = Arrays.stream(Rolle.values())
                .map(rolle -> new Spalte(rolle, eigene.contains(rolle)))
                .toList();
        Map<String, List<Zeile>> nachGruppe = service.tabelle().stream()
                .collect(Collectors.groupingBy(
                        Recht::gruppe, LinkedHashMap::new, Collectors.mapping(this::zeile, Collectors.toList())));
        gruppen = nachGruppe.entrySet().stream()
                .map(gruppe -> new Gruppe(gruppe.getKey(), gruppe.getValue()))
                .toList();
    }

    private Zeile zeile(Recht r) {
        return new Zeile(
                r.aktion(),
                r.kreis() == Recht.Kreis.JEDER,
                r.kreis() == Recht.Kreis.ANGEMELDETE,
                spalten.stream()
                        .map(spalte -> new Zelle(spalte, r.rollen().contains(spalte.rolle())))
                        .toList());
    }

    public List<Spalte> getSpalten() {
        return spalten;
    }

    public List<Gruppe> getGruppen() {
        return gruppen;
    }

    /** One role; {@code eigene} when the person who reads has it today. */
    public record Spalte(Rolle rolle, boolean eigene) {}

    /** Actions that belong together. */
    public record Gruppe(String gruppe, List<Zeile> zeilen) {}

    /** One action and what each role may. */
    public record Zeile(String aktion, boolean ohneAnmeldung, boolean ohneRolle, List<Zelle> zellen) {}

    /** Whether the role of the column may do the action of the row. */
    public record Zelle(Spalte spalte, boolean darf) {}
}
