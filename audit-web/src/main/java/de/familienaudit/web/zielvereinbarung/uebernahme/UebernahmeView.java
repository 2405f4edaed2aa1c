package de.familienaudit.web.zielvereinbarung.uebernahme;

import de.familienaudit.shared.NotFoundException;
import de.familienaudit.web.error.Konflikt;
import de.familienaudit.web.text.Meldungen;
import de.familienaudit.web.zielvereinbarung.entwurf.Mehrseitenwahl;
import de.familienaudit.zielvereinbarung.entwurf.EntwurfSucheService;
import de.familienaudit.zielvereinbarung.uebernahme.UebernahmeDetails;
import de.familienaudit.zielvereinbarung.uebernahme.UebernahmeLesenService;
import de.familienaudit.zielvereinbarung.uebernahme.UebernahmeService;
import de.familienaudit.zugang.zwischenstand.ZwischenstandService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;

/** The guided end of an agreement: one decision for each open measure (rule A-10). */
@Named("uebernahme")
@ViewScoped
public class UebernahmeView extends UebernahmeAdresse {

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

    private String gemerkt = "";
    private UebernahmeDetails details;
    private UebernahmeTabelle tabelle;
    private final UebernahmeForm form = new UebernahmeForm();
    private final Mehrseitenwahl wahl = new Mehrseitenwahl();
    private final NeueZiele neueZiele = new NeueZiele();

    public void load() {
        if (getId() == null) {
            throw new NotFoundException();
        }
        reload();
        gemerkt = entwuerfe.gemerkt(getEntwurfSchluessel()).orElse("");
    }

    private void reload() {
        details = lesen.details(getId(), feldnummer(), nurOffene(), seite());
        blaettere(details.blatt().seite());
        tabelle = UebernahmeTabelle.of(details.zeilen());
    }

    /** Somebody decided in between: the page and what is ticked on any page as it is now. */
    private void erneuern() {
        reload();
        wahl.erneuern(lesen.staende(getId(), wahl.ids()).stream()
                .collect(Collectors.toMap(g -> g.massnahmeId(), g -> g.stand())));
    }

    private void ankreuzen() {
        wahl.lesen(details.zeilen().stream().collect(Collectors.toMap(z -> z.massnahmeId(), z -> z.stand())));
    }

    /** To another page of the list; what is ticked and typed goes along. */
    public void blaettern(int nummer) {
        ankreuzen();
        blaettere(nummer);
        reload();
    }

    public String entscheiden() {
        ankreuzen();
        if (neueZiele.zuZeigen(form.isZielOffen() ? lesen.neueZiele(getId(), wahl.ids()) : List.of())) {
            return null;
        }
        int anzahl = Konflikt.danachNeu(
                () -> service.entscheiden(form.command(getId(), wahl, suche, details.nachfolger())), this::erneuern);
        entwuerfe.vergessen(getEntwurfSchluessel());
        meldungen.erfolg(anzahl == 1 ? "uebernahme.entschieden.eins" : "uebernahme.entschieden.viele", anzahl);
        return HIER;
    }

    public String zuruecknehmen() {
        ankreuzen();
        int anzahl = Konflikt.danachNeu(
                () -> service.zuruecknehmen(getId(), UebernahmeForm.gewaehlte(wahl)), this::erneuern);
        meldungen.erfolg(anzahl == 1 ? "uebernahme.zurueck.eins" : "uebernahme.zurueck.viele", anzahl);
        return HIER;
    }

    /** Names what is being typed in the store of drafts. */
    public String getEntwurfSchluessel() {
        return "uebernahme:" + getId();
    }

    public UebernahmeDetails getDetails() {
        return details;
    }

    public List<UebernahmeTabelle.Zeile> getZeilen() {
        return tabelle.zeilen();
    }

    public NeueZiele getNeueZiele() {
        return neueZiele;
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

    /** Only the first request asks by the address, later ones by buttons. */
    @Override
    public void setSeite(String wert) {
        if (details == null) {
            super.setSeite(wert);
        }
    }
}
