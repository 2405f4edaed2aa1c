package de.familienaudit.web.stelle;

import de.familienaudit.shared.NotFoundException;
import de.familienaudit.stelle.StelleBlatt;
import de.familienaudit.stelle.StelleUmbenennen;
import de.familienaudit.stelle.StellenpflegeService;
import de.familienaudit.stelle.StellenverzeichnisService;
import de.familienaudit.stelle.ZusammenfuehrungService;
import de.familienaudit.web.error.Konflikt;
import de.familienaudit.web.text.Meldungen;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

/** The page of one Stelle: its names, holders, measures and history, and everything that is changed there. */
@Named("stelle")
@ViewScoped
public class StelleView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private StellenverzeichnisService verzeichnis;

    @Inject
    private StellenpflegeService pflege;

    @Inject
    private ZusammenfuehrungService zusammenfuehrung;

    @Inject
    private Meldungen meldungen;

    @Inject
    private transient Clock clock;

    private final StelleAdresse adresse = new StelleAdresse();
    private StelleBlatt blatt;
    private boolean bearbeitbar;
    private StelleBlatt.Besetzung scheidende;
    private StelleBlatt.Aufgenommen getrennte;
    private Map<Long, String> konten = Map.of();
    private final BesetzenForm besetzung = new BesetzenForm();
    private final StelleBearbeitenForm form = new StelleBearbeitenForm();

    public void load() {
        if (adresse.getId() == null) {
            throw new NotFoundException();
        }
        blatt = verzeichnis.details(adresse.getId());
        form.benenne(StelleBearbeitenForm.benennung(blatt));
        form.setEndetAm(LocalDate.now(clock));
        besetzung.setVon(LocalDate.now(clock));
        bearbeitbar = blatt.zielId() == null;
        if (bearbeitbar) {
            konten = verzeichnis.konten();
            scheidende = blatt.besetzungen().stream()
                    .filter(b -> Objects.equals(b.id(), adresse.getBeenden()))
                    .findFirst()
                    .orElse(null);
            getrennte = blatt.aufgenommene().stream()
                    .filter(a -> Objects.equals(a.zusammenfuehrungId(), adresse.getTrennen()))
                    .findFirst()
                    .orElse(null);
        }
    }

    public String umbenennen() {
        return change(() ->
                pflege.umbenennen(new StelleUmbenennen(blatt.id(), blatt.version(), form.getName(), form.getGiltAb())));
    }

    public String artAendern() {
        return change(() -> pflege.artAendern(blatt.id(), blatt.version(), "INTERN".equals(form.getArt())));
    }

    public String besetzen() {
        return change(() -> pflege.besetzen(besetzung.command(blatt.id(), blatt.version())));
    }

    public String beendenBestaetigen() {
        return change(() -> pflege.beenden(blatt.id(), blatt.version(), scheidende.id(), form.getEndetAm()));
    }

    public String trennenBestaetigen() {
        return change(() -> zusammenfuehrung.rueckgaengig(getrennte.zusammenfuehrungId()));
    }

    /** One call; after a conflict the page knows the newer version, and what was typed stays. */
    private String change(Runnable call) {
        Konflikt.danachNeu(
                call,
                () -> blatt = verzeichnis.details(adresse.getId()),
                form.benennung(),
                () -> StelleBearbeitenForm.benennung(blatt),
                form::benenne);
        meldungen.erfolg("stellen.gespeichert");
        return "/verwaltung/stelle.xhtml?faces-redirect=true&id=" + blatt.id();
    }

    public StelleAdresse getAdresse() {
        return adresse;
    }

    public StelleBlatt getBlatt() {
        return blatt;
    }

    /** A merged Stelle is looked at, its target is changed. */
    public boolean isBearbeitbar() {
        return bearbeitbar;
    }

    public StelleBlatt.Besetzung getScheidende() {
        return scheidende;
    }

    public StelleBlatt.Aufgenommen getGetrennte() {
        return getrennte;
    }

    public Map<Long, String> getKonten() {
        return konten;
    }

    public BesetzenForm getBesetzung() {
        return besetzung;
    }

    public StelleBearbeitenForm getForm() {
        return form;
    }
}
