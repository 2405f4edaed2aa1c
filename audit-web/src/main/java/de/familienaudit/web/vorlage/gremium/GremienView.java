package de.familienaudit.web.vorlage.gremium;

import de.familienaudit.vorlage.gremium.GremienpflegeService;
import de.familienaudit.vorlage.gremium.GremiumAnlegen;
import de.familienaudit.vorlage.gremium.GremiumService;
import de.familienaudit.vorlage.gremium.GremiumZeile;
import de.familienaudit.web.text.Meldungen;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The page of all bodies, and the form for a new one. */
@Named("gremien")
@ViewScoped
public class GremienView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private GremiumService service;

    @Inject
    private GremienpflegeService pflege;

    @Inject
    private Meldungen meldungen;

    private final EintragForm form = new EintragForm();
    private List<GremiumZeile> alle = List.of();

    public void load() {
        alle = service.gremien();
    }

    public String anlegen() {
        long id = pflege.anlegen(new GremiumAnlegen(form.getArt(), form.getName(), form.getQuelle()));
        meldungen.erfolg("gremien.angelegt");
        return GremiumSeiten.GREMIUM + "?faces-redirect=true&id=" + id;
    }

    /** Bodies that stand, those that exist today first. */
    public List<GremiumZeile> getStehende() {
        return alle.stream().filter(z -> !z.zurueckgenommen()).toList();
    }

    public List<GremiumZeile> getZurueckgenommene() {
        return alle.stream().filter(GremiumZeile::zurueckgenommen).toList();
    }

    public EintragForm getForm() {
        return form;
    }
}
