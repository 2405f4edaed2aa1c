package de.familienaudit.web.vorlage.sitzung;

import de.familienaudit.vorlage.sitzung.SitzungPflegeService;
import de.familienaudit.vorlage.sitzung.SitzungService;
import de.familienaudit.vorlage.sitzung.SitzungsListe;
import de.familienaudit.vorlage.sitzung.Sitzungsreihe.Reihentag;
import de.familienaudit.vorlage.sitzung.SitzungsreiheService;
import de.familienaudit.web.text.Meldungen;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.YearMonth;
import java.util.List;

/** The page of all sessions: a month, the list with its filter in the address, and the form for a new one. */
@Named("sitzungen")
@ViewScoped
public class SitzungenView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SitzungService service;

    @Inject
    private SitzungPflegeService pflege;

    @Inject
    private SitzungsreiheService reihen;

    @Inject
    private Meldungen meldungen;

    @Inject
    private Sitzungsworte worte;

    private final SitzungenFilterForm filter = new SitzungenFilterForm();
    private final SitzungForm form = new SitzungForm();
    private SitzungsListe liste;
    private Monatstafel monat;
    private List<Reihentag> tage = List.of();

    public void load() {
        liste = service.liste(filter.filter());
        monat = worte.tafel(service.monat(filter.gefragterMonat()), filter);
        form.setGremium(liste.gremien().stream()
                .filter(g -> String.valueOf(g.id()).equals(filter.getGremium()))
                .map(g -> g.id())
                .findFirst()
                .orElse(null));
    }

    /** The form that the address asks for: a session that is planned, a row of them, or one of the past. */
    public String senden() {
        boolean planen = "planen".equals(filter.getOffen());
        tage = List.of();
        if (planen && form.reihe().istGefragt()) {
            List<Reihentag> geplant = reihen.planen(form.planen(), form.reihe());
            meldungen.erfolg("sitzungen.reihe.geplant", geplant.size());
            return SitzungSeiten.SITZUNGEN + "?faces-redirect=true&gremium=" + form.getGremium() + "&monat="
                    + YearMonth.from(geplant.get(0).tag());
        }
        long id = planen ? pflege.planen(form.planen()) : pflege.nacherfassen(form.nacherfassen());
        meldungen.erfolg(planen ? "sitzungen.geplant" : "sitzungen.nacherfasst.getan");
        return SitzungSeiten.SITZUNG + "?faces-redirect=true&id=" + id;
    }

    /** Shows the days of the row that would be planned. */
    public void zeigen() {
        tage = List.of();
        tage = reihen.tage(form.planen(), form.reihe());
    }

    public List<String> getTage() {
        return tage.stream().map(worte::reihentag).toList();
    }

    public SitzungenFilterForm getFilter() {
        return filter;
    }

    public SitzungForm getForm() {
        return form;
    }

    public SitzungsListe getListe() {
        return liste;
    }

    public Monatstafel getMonat() {
        return monat;
    }
}
