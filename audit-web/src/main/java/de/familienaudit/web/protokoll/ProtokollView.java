package de.familienaudit.web.protokoll;

import de.familienaudit.protokoll.ProtokollSeite;
import de.familienaudit.protokoll.ProtokollService;
import de.familienaudit.protokoll.Pruefergebnis.Siegelstand;
import de.familienaudit.protokoll.SiegelpruefungService;
import de.familienaudit.web.protokoll.Protokollworte.Auswahl;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/** The page Änderungsprotokoll: a list with a filter in the address, paged by the ids of the entries. */
@Named("protokoll")
@RequestScoped
public class ProtokollView {

    @Inject
    private ProtokollService service;

    @Inject
    private SiegelpruefungService pruefung;

    @Inject
    private ProtokollworteView wortlaut;

    private final ProtokollForm filter = new ProtokollForm();
    private ProtokollSeite seite;
    private Siegelstand stand;
    private List<Auswahl> personen = List.of();
    private List<Auswahl> arten = List.of();
    private List<Auswahl> vorgaenge = List.of();

    public void load() {
        seite = service.suche(filter.filter());
        stand = pruefung.stand();
        Protokollworte worte = wortlaut.getWorte();
        List<Auswahl> namen = new ArrayList<>();
        service.personen().forEach((id, person) -> namen.add(new Auswahl(id.toString(), worte.person(person))));
        personen = namen;
        arten = worte.auswahl("eintrag.");
        vorgaenge = worte.auswahl("vorgang.");
    }

    public ProtokollForm getFilter() {
        return filter;
    }

    public ProtokollSeite getSeite() {
        return seite;
    }

    public Siegelstand getStand() {
        return stand;
    }

    public List<Auswahl> getPersonen() {
        return personen;
    }

    public List<Auswahl> getArten() {
        return arten;
    }

    public List<Auswahl> getVorgaenge() {
        return vorgaenge;
    }
}
