package de.familienaudit.web.stelle;

import de.familienaudit.shared.NotFoundException;
import de.familienaudit.stelle.StelleDetails;
import de.familienaudit.stelle.StellenService;
import de.familienaudit.stelle.StellenZusammenfuehren;
import de.familienaudit.stelle.ZusammenfuehrungService;
import de.familienaudit.stelle.ZusammenfuehrungVorschau;
import de.familienaudit.web.error.Konflikt;
import de.familienaudit.web.text.Meldungen;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The page Zusammenführen: which Stelle into which, what that changes, and why. */
@Named("zusammenfuehren")
@ViewScoped
public class ZusammenfuehrenView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private StellenService stellen;

    @Inject
    private ZusammenfuehrungService service;

    @Inject
    private Meldungen meldungen;

    private Long stelle;
    private Long ziel;
    private StelleDetails gewaehlt;
    private List<StelleDetails> ziele = List.of();
    private ZusammenfuehrungVorschau vorschau;
    private String grund = "";

    public void load() {
        if (stelle == null) {
            throw new NotFoundException();
        }
        gewaehlt = stellen.stellen(List.of(stelle)).get(stelle);
        if (gewaehlt == null) {
            throw new NotFoundException();
        }
        ziele = stellen.stellen().stream().filter(s -> s.id() != stelle).toList();
        vorschau = ziel == null ? null : service.vorschau(stelle, ziel);
    }

    public String zusammenfuehren() {
        Konflikt.danachNeu(
                () -> service.zusammenfuehren(new StellenZusammenfuehren(
                        vorschau.stelle().id(),
                        vorschau.stelle().version(),
                        vorschau.ziel().id(),
                        vorschau.ziel().version(),
                        grund)),
                () -> vorschau = service.vorschau(stelle, ziel));
        meldungen.erfolg(
                "stellen.zusammengefuehrt",
                vorschau.stelle().name(),
                vorschau.ziel().name());
        return "/verwaltung/stelle.xhtml?faces-redirect=true&id=" + ziel;
    }

    public Long getStelle() {
        return stelle;
    }

    public void setStelle(Long stelle) {
        this.stelle = stelle;
    }

    public Long getZiel() {
        return ziel;
    }

    public void setZiel(Long ziel) {
        this.ziel = ziel;
    }

    public StelleDetails getGewaehlt() {
        return gewaehlt;
    }

    public List<StelleDetails> getZiele() {
        return ziele;
    }

    /** Null until a target is chosen. */
    public ZusammenfuehrungVorschau getVorschau() {
        return vorschau;
    }

    public String getGrund() {
        return grund;
    }

    public void setGrund(String grund) {
        this.grund = grund;
    }
}
