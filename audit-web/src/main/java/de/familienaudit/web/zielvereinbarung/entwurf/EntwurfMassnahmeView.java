package de.familienaudit.web.zielvereinbarung.entwurf;

import de.familienaudit.shared.NotFoundException;
import de.familienaudit.web.error.Konflikt;
import de.familienaudit.web.text.Meldungen;
import de.familienaudit.web.text.Texte;
import de.familienaudit.zielvereinbarung.entwurf.EntwurfBearbeitenService;
import de.familienaudit.zielvereinbarung.entwurf.EntwurfLesenService;
import de.familienaudit.zielvereinbarung.entwurf.EntwurfMassnahme;
import de.familienaudit.zielvereinbarung.entwurf.EntwurfSucheService;
import de.familienaudit.zielvereinbarung.entwurf.Fund;
import de.familienaudit.zielvereinbarung.entwurf.Treffer;
import de.familienaudit.zugang.zwischenstand.ZwischenstandService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The form of one measure of a draft: its words, its place, dropping it. */
@Named("entwurfMassnahme")
@ViewScoped
public class EntwurfMassnahmeView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private EntwurfLesenService service;

    @Inject
    private EntwurfBearbeitenService bearbeiten;

    @Inject
    private EntwurfSucheService suche;

    @Inject
    private Texte texte;

    @Inject
    private ZwischenstandService entwuerfe;

    @Inject
    private Meldungen meldungen;

    private final EntwurfMassnahmeAdresse adresse = new EntwurfMassnahmeAdresse();
    private String vorlageMangel = "";
    private final PlatzForm platz = new PlatzForm();
    private EntwurfMassnahme details;
    /** Version for moving and dropping; the form keeps its own, so that old words never go over newer ones unseen. */
    private int stand;

    private MassnahmeForm form;
    private String gemerkt = "";

    public void load() {
        if (adresse.istLeer()) {
            throw new NotFoundException();
        }
        reload();
        form = new MassnahmeForm(details);
        platz.setZiel(details.zielNr() + " " + details.zielText());
        gemerkt = adresse.getVorlage().isEmpty()
                ? entwuerfe.gemerkt(getEntwurfSchluessel()).orElse("")
                : "";
    }

    private void reload() {
        details = adresse.getMassnahme() == null ? neue() : service.massnahme(adresse.getId(), adresse.getMassnahme());
        stand = details.version();
    }

    /** With the words of the measure that the address names; when it names none, the page says so at the field. */
    private EntwurfMassnahme neue() {
        if (adresse.getVorlage().isEmpty()) {
            return service.neueMassnahme(adresse.getId(), adresse.getZiel(), null);
        }
        Fund fund = suche.gemeinteMassnahme(adresse.getId(), adresse.getVorlage(), "vorlage");
        vorlageMangel = fund.mangel() == null ? "" : texte.regel(fund.mangel());
        Long vorlage = fund.treffer().map(Treffer::id).orElse(null);
        return service.neueMassnahme(adresse.getId(), adresse.getZiel(), vorlage);
    }

    public String speichern() {
        Konflikt.danachNeu(
                () -> bearbeiten.speichern(form.command(details)),
                this::reload,
                form,
                () -> new MassnahmeForm(details),
                andere -> form = andere);
        entwuerfe.vergessen(getEntwurfSchluessel());
        meldungen.erfolg("entwurf.massnahme.gespeichert", form.getTitel());
        return adresse.zumEntwurf();
    }

    public String verschieben() {
        String nummer = Konflikt.danachNeu(
                () -> bearbeiten.verschieben(
                        adresse.getId(),
                        adresse.getMassnahme(),
                        stand,
                        suche.gemeintesZiel(adresse.getId(), platz.getZiel(), "ziel")
                                .id(),
                        platz.getNummer()),
                this::neuerStand);
        meldungen.erfolg("entwurf.massnahme.verschoben", nummer);
        return adresse.zumEntwurf();
    }

    public String streichen() {
        Konflikt.danachNeu(
                () -> bearbeiten.streichen(adresse.getId(), adresse.getMassnahme(), stand), this::neuerStand);
        entwuerfe.vergessen(getEntwurfSchluessel());
        meldungen.erfolg("entwurf.massnahme.gestrichen", details.nummer());
        return adresse.zumEntwurf();
    }

    private void neuerStand() {
        stand = service.massnahme(adresse.getId(), adresse.getMassnahme()).version();
    }

    /** Names what is being typed in the store of drafts: per Fassung and measure, or Ziel for a new one. */
    public String getEntwurfSchluessel() {
        return "massnahme:" + adresse.getId() + ":" + adresse.kennung();
    }

    public EntwurfMassnahme getDetails() {
        return details;
    }

    public MassnahmeForm getForm() {
        return form;
    }

    public String getGemerkt() {
        return gemerkt;
    }

    public EntwurfMassnahmeAdresse getAdresse() {
        return adresse;
    }

    /** Why the measure to copy from is not found; empty when it is. */
    public String getVorlageMangel() {
        return vorlageMangel;
    }

    public PlatzForm getPlatz() {
        return platz;
    }
}
