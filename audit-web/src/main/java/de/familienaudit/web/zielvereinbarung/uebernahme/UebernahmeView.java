package de.familienaudit.web.zielvereinbarung.uebernahme;

import de.familienaudit.shared.NotFoundException;
import de.familienaudit.web.error.Konflikt;
import de.familienaudit.web.frame.AddressText;
import de.familienaudit.web.text.Meldungen;
import de.familienaudit.web.zielvereinbarung.entwurf.Mehrseitenwahl;
import de.familienaudit.web.zielvereinbarung.massnahme.FilterForm;
import de.familienaudit.zielvereinbarung.entwurf.EntwurfSucheService;
import de.familienaudit.zielvereinbarung.uebernahme.UebernahmeDetails;
import de.familienaudit.zielvereinbarung.uebernahme.UebernahmeLesenService;
import de.familienaudit.zielvereinbarung.uebernahme.UebernahmeService;
import de.familienaudit.zugang.zwischenstand.ZwischenstandService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;

/** The guided end of an agreement: one decision for each open measure (rule A-10). */
@Named("uebernahme")
@ViewScoped
public class UebernahmeView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String HIER = "/zielvereinbarung/uebernahme.xhtml?faces-redirect=true&includeViewParams=true";

    @Inject
    private UebernahmeLesenService lesen;

    @Inject
    private UebernahmeService service;

    @Inject
    private EntwurfSucheService suche;

    @Inject
    private ZwischenstandService entwuerfe;

    @Inject
    private Meldungen meldungen;

    private Long id;
    private String feld = "";
    private String offen = "";
    private String gemerkt = "";
    private UebernahmeDetails details;
    private UebernahmeTabelle tabelle;
    private final UebernahmeForm form = new UebernahmeForm();
    private final Mehrseitenwahl wahl = new Mehrseitenwahl();
    private int seite = 1;

    public void load() {
        if (id == null) {
            throw new NotFoundException();
        }
        reload();
        gemerkt = entwuerfe.gemerkt(getEntwurfSchluessel()).orElse("");
    }

    private void reload() {
        details = lesen.details(id, FilterForm.number(feld, Integer::valueOf), !offen.isEmpty(), seite);
        seite = details.blatt().seite();
        tabelle = UebernahmeTabelle.of(details.zeilen());
    }

    /** Somebody decided in between: the page and what is ticked on any page as it is now. */
    private void erneuern() {
        reload();
        wahl.erneuern(
                lesen.staende(id, wahl.ids()).stream().collect(Collectors.toMap(g -> g.massnahmeId(), g -> g.stand())));
    }

    private void ankreuzen() {
        wahl.lesen(details.zeilen().stream().collect(Collectors.toMap(z -> z.massnahmeId(), z -> z.stand())));
    }

    /** To another page of the list; what is ticked and typed goes along. */
    public void blaettern(int nummer) {
        ankreuzen();
        seite = nummer;
        reload();
    }

    public String entscheiden() {
        ankreuzen();
        int anzahl = Konflikt.danachNeu(
                () -> service.entscheiden(form.command(id, wahl, gemeintesZiel(), gemeinteMassnahme())),
                this::erneuern);
        entwuerfe.vergessen(getEntwurfSchluessel());
        meldungen.erfolg(anzahl == 1 ? "uebernahme.entschieden.eins" : "uebernahme.entschieden.viele", anzahl);
        return HIER;
    }

    public String zuruecknehmen() {
        ankreuzen();
        int anzahl =
                Konflikt.danachNeu(() -> service.zuruecknehmen(id, UebernahmeForm.gewaehlte(wahl)), this::erneuern);
        meldungen.erfolg(anzahl == 1 ? "uebernahme.zurueck.eins" : "uebernahme.zurueck.viele", anzahl);
        return HIER;
    }

    /** Null for the Ziel with the same words. */
    private Long gemeintesZiel() {
        return "UEBERNEHMEN".equals(form.getArt())
                        && details.nachfolger() != null
                        && !form.getZiel().isBlank()
                ? suche.gemeintesZiel(details.nachfolger().id(), form.getZiel(), "ziel")
                        .id()
                : null;
    }

    /** Null for the measure of the same title. */
    private Long gemeinteMassnahme() {
        return "ENTHALTEN".equals(form.getArt())
                        && details.nachfolger() != null
                        && !form.getNachfolgende().isBlank()
                ? suche.gemeinteMassnahme(details.nachfolger().id(), form.getNachfolgende(), "nachfolgende")
                        .id()
                : null;
    }

    /** Names what is being typed in the store of drafts. */
    public String getEntwurfSchluessel() {
        return "uebernahme:" + id;
    }

    public UebernahmeDetails getDetails() {
        return details;
    }

    public List<UebernahmeTabelle.Zeile> getZeilen() {
        return tabelle.zeilen();
    }

    public UebernahmeForm getForm() {
        return form;
    }

    public Mehrseitenwahl getWahl() {
        return wahl;
    }

    public String getGemerkt() {
        return gemerkt;
    }

    /** The page of the list. */
    public String getSeite() {
        return seite == 1 ? null : String.valueOf(seite);
    }

    /** Nonsense is the first; only the first request asks by the address, later ones by buttons. */
    public void setSeite(String wert) {
        if (details != null) {
            return;
        }
        String text = AddressText.clean(wert);
        this.seite = text.matches("\\d{1,6}") ? Integer.parseInt(text) : 1;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getFeld() {
        return feld;
    }

    public void setFeld(String feld) {
        this.feld = AddressText.clean(feld);
    }

    public String getOffen() {
        return offen;
    }

    public void setOffen(String offen) {
        this.offen = AddressText.clean(offen);
    }
}
