package de.familienaudit.web.haushalt.buch;

import de.familienaudit.haushalt.buch.AnsatzlisteService;
import de.familienaudit.haushalt.buch.AnsatzlisteSetzen;
import de.familienaudit.haushalt.buch.Ansatzzeile;
import de.familienaudit.haushalt.satzung.HaushaltsjahrService;
import de.familienaudit.haushalt.satzung.Jahresblatt;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.shared.Seite;
import de.familienaudit.web.error.Konflikt;
import de.familienaudit.web.frame.AddressText;
import de.familienaudit.web.text.Meldungen;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The Ansätze of a year in one table, saved with one click (rules H-5, G-4). */
@Named("ansaetze")
@ViewScoped
public class AnsaetzeView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AnsatzlisteService service;

    @Inject
    private HaushaltsjahrService jahre;

    @Inject
    private Meldungen meldungen;

    private final JahresstelleFilterForm filter = new JahresstelleFilterForm();
    private final AngabeForm angabe = new AngabeForm();
    private String jahr = "";
    private Jahresblatt blatt;
    private Seite<Ansatzzeile> liste;
    private List<AnsatzzeileForm> zeilen = List.of();

    /** @throws NotFoundException R-2, also for what is no year */
    public void load() {
        if (!jahr.matches("[0-9]{4}")) {
            throw new NotFoundException();
        }
        blatt = jahre.blatt(Integer.parseInt(jahr));
        lies();
        zeilen = liste.zeilen().stream().map(AnsatzzeileForm::new).toList();
        angabe.setNacherfasst("NACHWEIS".equals(blatt.jahr().phase().name()));
    }

    private void lies() {
        liste = service.liste(filter.filter(blatt.jahr().jahr()));
    }

    /** After a conflict the rows know what somebody else entered; what was typed stays, and only those fields are named. */
    public String speichern() {
        int anzahl = Konflikt.<Integer, Function<AnsatzzeileForm, String>>danachNeu(
                () -> service.setzen(blatt.jahr().jahr(), command()),
                this::nachlesen,
                AnsatzzeileForm::getippt,
                () -> AnsatzzeileForm::fremd,
                was -> zeilen.forEach(z -> z.setBetrag(was.apply(z))));
        if (anzahl == 0) {
            meldungen.erfolg("ansaetze.unveraendert");
        } else {
            meldungen.erfolg("ansaetze.gespeichert." + (anzahl == 1 ? "eins" : "viele"), anzahl);
        }
        return BuchSeiten.ANSAETZE + "?faces-redirect=true&includeViewParams=true";
    }

    /** The rows stay the same ones, in their order, whatever came to the year meanwhile. */
    private void nachlesen() {
        lies();
        Map<Long, Ansatzzeile> jetzt =
                liste.zeilen().stream().collect(Collectors.toMap(Ansatzzeile::id, Function.identity()));
        zeilen.forEach(z -> z.nimm(jetzt.getOrDefault(z.getZeile().id(), z.getZeile())));
    }

    private AnsatzlisteSetzen command() {
        return new AnsatzlisteSetzen(
                zeilen.stream().map(AnsatzzeileForm::command).toList(),
                angabe.getBegruendung(),
                angabe.getBeleg(),
                angabe.isNacherfasst());
    }

    public Jahresblatt getBlatt() {
        return blatt;
    }

    public Seite<Ansatzzeile> getListe() {
        return liste;
    }

    public List<AnsatzzeileForm> getZeilen() {
        return zeilen;
    }

    public AngabeForm getAngabe() {
        return angabe;
    }

    public JahresstelleFilterForm getFilter() {
        return filter;
    }

    public String getJahr() {
        return jahr;
    }

    public void setJahr(String wert) {
        this.jahr = AddressText.clean(wert);
    }
}
