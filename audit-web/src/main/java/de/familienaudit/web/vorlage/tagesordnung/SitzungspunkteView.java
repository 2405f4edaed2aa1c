package de.familienaudit.web.vorlage.tagesordnung;

import de.familienaudit.shared.NotFoundException;
import de.familienaudit.vorlage.tagesordnung.TagesordnungService;
import de.familienaudit.vorlage.tagesordnung.Tagesordnungsblatt;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The agenda on the page of its session, to be read. */
@Named("sitzungspunkte")
@ViewScoped
public class SitzungspunkteView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private TagesordnungService service;

    @Inject
    private Tagesordnungsworte worte;

    private Long id;
    private Tagesordnungsblatt blatt;
    private List<Punktanzeige.Teil> teile = List.of();

    public void load() {
        if (id == null) {
            throw new NotFoundException();
        }
        blatt = service.tagesordnung(id);
        teile = worte.teile(blatt);
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Tagesordnungsblatt getBlatt() {
        return blatt;
    }

    public List<Punktanzeige.Teil> getTeile() {
        return teile;
    }
}
