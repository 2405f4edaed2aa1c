package de.familienaudit.web.haushalt.haushaltsstelle;

import de.familienaudit.haushalt.buch.JahresstelleService;
import de.familienaudit.haushalt.buch.Stellenjahr;
import de.familienaudit.haushalt.haushaltsstelle.HaushaltsstelleBlatt;
import de.familienaudit.haushalt.haushaltsstelle.HaushaltsstellePflegeService;
import de.familienaudit.haushalt.haushaltsstelle.HaushaltsstelleService;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.web.error.Konflikt;
import de.familienaudit.web.text.Meldungen;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The page of a position: what its number means, what resembles it, which papers name it, and naming it. */
@Named("haushaltsstelle")
@ViewScoped
public class HaushaltsstelleView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private HaushaltsstelleService service;

    @Inject
    private HaushaltsstellePflegeService pflege;

    @Inject
    private JahresstelleService jahresstellen;

    @Inject
    private Meldungen meldungen;

    private Long id;
    private HaushaltsstelleBlatt blatt;
    private List<Stellenjahr> jahre = List.of();
    private String bezeichnung = "";

    public void load() {
        lade();
        jahre = jahresstellen.jahre(id);
        bezeichnung = blatt.stelle().bezeichnung();
    }

    private void lade() {
        if (id == null) {
            throw new NotFoundException();
        }
        blatt = service.blatt(id);
    }

    /** One call; after a conflict the page knows the newer version, and what was typed stays. */
    public String bezeichnen() {
        Konflikt.danachNeu(
                () -> pflege.bezeichnen(id, blatt.version(), bezeichnung),
                this::lade,
                bezeichnung,
                () -> blatt.stelle().bezeichnung(),
                this::setBezeichnung);
        meldungen.erfolg("haushaltsstelle.gespeichert");
        return HaushaltsstelleSeiten.STELLE + "?faces-redirect=true&id=" + id;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public HaushaltsstelleBlatt getBlatt() {
        return blatt;
    }

    /** Budget years that have the position, the latest first. */
    public List<Stellenjahr> getJahre() {
        return jahre;
    }

    public String getBezeichnung() {
        return bezeichnung;
    }

    public void setBezeichnung(String bezeichnung) {
        this.bezeichnung = bezeichnung;
    }
}
