package de.familienaudit.web.haushalt.bindung;

import de.familienaudit.haushalt.bindung.BindungAntragService;
import de.familienaudit.haushalt.bindung.BindungService;
import de.familienaudit.haushalt.bindung.Bindungsvorschau;
import de.familienaudit.haushalt.buch.JahresstelleService;
import de.familienaudit.haushalt.buch.Stellenwahl;
import de.familienaudit.haushalt.satzung.HaushaltsjahrService;
import de.familienaudit.haushalt.satzung.Jahreszeile;
import de.familienaudit.web.text.Meldungen;
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

    private static final int HOECHSTENS = 20;

    /** Years in which nothing can be asked for. */
    private static final List<String> ZU = List.of("NACHWEIS", "ABGESCHLOSSEN");

    private static final String KOMMT = "NICHT_BEGONNEN";

    @Inject
    private BindungService service;

    @Inject
    private BindungAntragService antraege;

    @Inject
    private JahresstelleService stellen;

    @Inject
    private HaushaltsjahrService haushaltsjahre;

    @Inject
    private Meldungen meldungen;

    private final Antragsadresse adresse = new Antragsadresse();
    private int haushaltsjahr;
    private String fokus = "";
    private List<Integer> jahre = List.of();
    private AntragForm form;
    private Bindungsvorschau vorschau;
    private transient List<Stellenwahl> waehlbare;

    /** A position says its year; else the address does, else it is one that has begun. */
    public void load() {
        List<Jahreszeile> offene = haushaltsjahre.liste().stream()
                .filter(j -> !ZU.contains(j.phase().name()))
                .toList();
        jahre = offene.stream().map(Jahreszeile::jahr).toList();
        Long stelle = adresse.getStelle();
        haushaltsjahr = stelle == null ? gemeint(offene) : stellen.blatt(stelle).jahr();
        form = new AntragForm(stelle);
    }

    private int gemeint(List<Jahreszeile> offene) {
        return jahre.stream()
                .filter(j -> adresse.getJahr().equals(String.valueOf(j)))
                .findFirst()
                .or(() -> offene.stream()
                        .filter(j -> !KOMMT.equals(j.phase().name()))
                        .map(Jahreszeile::jahr)
                        .findFirst())
                .or(() -> jahre.stream().findFirst())
                .orElse(0);
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
        if (form.getZeilen().size() < HOECHSTENS) {
            form.getZeilen().add(new AntragszeileForm(null));
        }
        fokus = "zeilen:" + (form.getZeilen().size() - 1) + ":haushaltsstelle_input";
        vorschau = null;
    }

    /** @param index from 0; the last one stays */
    public void weg(int index) {
        if (form.getZeilen().size() > 1) {
            form.getZeilen().remove(index);
        }
        fokus = "dazu";
        vorschau = null;
    }

    /** Positions to choose from; asked while somebody searches among them, and not kept with the page. */
    public List<Stellenwahl> getWaehlbare() {
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
