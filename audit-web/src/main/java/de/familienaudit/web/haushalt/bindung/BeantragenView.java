package de.familienaudit.web.haushalt.bindung;

import de.familienaudit.haushalt.bindung.BindungAntragService;
import de.familienaudit.haushalt.bindung.BindungService;
import de.familienaudit.haushalt.bindung.Bindungsvorschau;
import de.familienaudit.haushalt.buch.JahresstelleService;
import de.familienaudit.haushalt.buch.Jahresstellenblatt;
import de.familienaudit.haushalt.buch.Stellenwahl;
import de.familienaudit.haushalt.satzung.HaushaltsjahrService;
import de.familienaudit.haushalt.satzung.Jahreszeile;
import de.familienaudit.haushalt.wiederkehr.WiederkehrService;
import de.familienaudit.web.text.Meldungen;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Asking for money of positions of a year, with what it would do while it is typed (rules H-5, H-9, H-13). */
@Named("beantragen")
@ViewScoped
public class BeantragenView implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Years in which nothing can be asked for. */
    private static final List<String> ZU = List.of("NACHWEIS", "ABGESCHLOSSEN");

    @Inject
    private BindungService service;

    @Inject
    private BindungAntragService antraege;

    @Inject
    private JahresstelleService stellen;

    @Inject
    private HaushaltsjahrService haushaltsjahre;

    @Inject
    private WiederkehrService wiederkehr;

    @Inject
    private Meldungen meldungen;

    private final Antragsadresse adresse = new Antragsadresse();
    private int haushaltsjahr;
    private String fokus = "";
    private List<Integer> jahre = List.of();
    private AntragForm form;
    private Bindungsvorschau vorschau;
    private List<Stellenwahl> gewaehlt = List.of();
    private transient List<Stellenwahl> waehlbare;

    /** A position says its year; else the address does, else it is one that has begun. */
    public void load() {
        List<Jahreszeile> offene = haushaltsjahre.liste().stream()
                .filter(j -> !ZU.contains(j.phase().name()))
                .toList();
        jahre = offene.stream().map(Jahreszeile::jahr).toList();
        Long stelle = adresse.getStelle();
        if (stelle == null) {
            haushaltsjahr = adresse.haushaltsjahr(offene);
        } else {
            Jahresstellenblatt blatt = stellen.blatt(stelle);
            haushaltsjahr = blatt.jahr();
            gewaehlt = List.of(new Stellenwahl(
                    stelle, blatt.zeile().nummer(), blatt.zeile().bezeichnung()));
        }
        form = new AntragForm(stelle);
        if (adresse.getKosten() != null) {
            wiederkehr
                    .vorschlag(adresse.getKosten(), adresse.nummer())
                    .ifPresent(v -> form.vorschlag(v.bezeichnung() + " " + v.jahr(), v.betrag()));
        }
    }

    /** What it would do; nothing is written. */
    public void zeigen() {
        fokus = "";
        vorschau = service.vorschau(form.command(adresse));
    }

    public String senden() {
        fokus = "";
        vorschau = null;
        long id = antraege.beantragen(form.command(adresse));
        meldungen.erfolg("beantragen.getan");
        return BindungSeiten.bindung(id);
    }

    /** A further row. */
    public void dazu() {
        fokus = form.dazu();
        vorschau = null;
    }

    /** @param index from 0; the last one stays */
    public void weg(int index) {
        fokus = form.weg(index);
        vorschau = null;
    }

    /** Positions to choose from, asked when somebody searches among them; the page begins with the one of its address. */
    public List<Stellenwahl> getWaehlbare() {
        if (!FacesContext.getCurrentInstance().isPostback()) {
            return gewaehlt;
        }
        if (waehlbare == null) {
            waehlbare = service.waehlbare(haushaltsjahr);
        }
        return waehlbare;
    }

    public AntragForm getForm() {
        return form;
    }

    /** Null while nobody asked for it. */
    public Bindungsvorschau getVorschau() {
        return vorschau;
    }

    /** Years in which something can be asked for, the latest first. */
    public List<Integer> getJahre() {
        return jahre;
    }

    /** The year of all lines; 0 where there is none to ask in. */
    public int getHaushaltsjahr() {
        return haushaltsjahr;
    }

    /** Id of the field to go to after a row was added or taken out; empty for none. */
    public String getFokus() {
        return fokus;
    }

    /** What the address says. */
    public Antragsadresse getAdresse() {
        return adresse;
    }
}
