package de.familienaudit.web.stelle;

import de.familienaudit.stelle.StelleAnlegen;
import de.familienaudit.stelle.StellenListe;
import de.familienaudit.stelle.StellenpflegeService;
import de.familienaudit.stelle.StellenverzeichnisService;
import de.familienaudit.web.text.Meldungen;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The page Stellen: the list with its filter in the address, probable duplicates, and creating a Stelle. */
@Named("stellen")
@ViewScoped
public class StellenView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final List<String> ZEIGE =
            List.of("INTERN", "EXTERN", "UNBESETZT", "ENTWURF", "ENTFERNT", "ZUSAMMENGEFUEHRT");

    @Inject
    private StellenverzeichnisService verzeichnis;

    @Inject
    private StellenpflegeService pflege;

    @Inject
    private Meldungen meldungen;

    private final StellenFilterForm filter = new StellenFilterForm();
    private StellenListe liste;
    private String name = "";
    private String art = "INTERN";

    public void load() {
        liste = verzeichnis.liste(filter.filter());
    }

    public String anlegen() {
        long id = pflege.anlegen(new StelleAnlegen(name, "INTERN".equals(art)));
        meldungen.erfolg("stellen.angelegt", name);
        return "/verwaltung/stelle.xhtml?faces-redirect=true&id=" + id;
    }

    public StellenFilterForm getFilter() {
        return filter;
    }

    public StellenListe getListe() {
        return liste;
    }

    /** What the list can be narrowed to. */
    public List<String> getAuswahl() {
        return ZEIGE;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getArt() {
        return art;
    }

    public void setArt(String art) {
        this.art = art;
    }
}
