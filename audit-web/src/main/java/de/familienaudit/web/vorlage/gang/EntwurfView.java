package de.familienaudit.web.vorlage.gang;

import de.familienaudit.vorlage.gang.EinreichungService;
import de.familienaudit.vorlage.gang.EntwurfService;
import de.familienaudit.vorlage.gang.Entwurfsangaben;
import de.familienaudit.vorlage.gang.Entwurfsformular;
import de.familienaudit.vorlage.papier.Bezugsangabe;
import de.familienaudit.web.error.Konflikt;
import de.familienaudit.web.text.Meldungen;
import de.familienaudit.web.vorlage.wirkung.BezugView;
import de.familienaudit.zugang.zwischenstand.ZwischenstandService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonReader;
import java.io.Serializable;
import java.io.StringReader;
import java.util.Set;

/** The form of a paper that begins here: a new one, a draft, or the next version of a submitted one. */
@Named("vorlageEntwurf")
@ViewScoped
public class EntwurfView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private EntwurfService service;

    @Inject
    private EinreichungService einreichung;

    @Inject
    private ZwischenstandService entwuerfe;

    @Inject
    private Vordruckworte worte;

    @Inject
    private BezugView bezug;

    @Inject
    private Meldungen meldungen;

    private final EntwurfAdresse adresse = new EntwurfAdresse();
    private Entwurfsformular formular;
    private EntwurfForm form;
    private String gemerkt = "";

    public void load() {
        if (adresse.getId() != null) {
            formular = service.entwurf(adresse.getId());
        } else if (adresse.getVorbild() != null) {
            formular = service.nachVorbild(adresse.getVorbild());
        } else if (!adresse.getVordruck().isEmpty()) {
            formular = service.nachVordruck(adresse.getVordruck());
        } else {
            formular = service.leer();
        }
        form = EntwurfForm.of(formular.angaben());
        bezug.load(
                formular.angaben() == null
                        ? Bezugsangabe.OHNE
                        : formular.angaben().papier().bezug(),
                "");
        if (adresse.isNachVordruck()) {
            worte.fuellen(form.getPapier(), adresse.getVordruck());
        }
        gemerkt = entwuerfe.gemerkt(getEntwurfSchluessel()).orElse("");
        if (!gemerkt.isEmpty()) {
            try (JsonReader reader = Json.createReader(new StringReader(gemerkt))) {
                Set<String> felder = reader.readObject().keySet();
                form.getPapier().getZeilen().gestalten(felder);
                bezug.gestalten(felder);
            }
        }
    }

    /** Saves a draft, or brings a new version of what was submitted. */
    public String speichern() {
        if (adresse.getId() == null) {
            return fertig(service.beginnen(angaben()), "papiergang.entwurf.begonnen");
        }
        if (isFassung()) {
            Konflikt.danachNeu(
                    () -> einreichung.neueFassung(
                            adresse.getId(), formular.woran().aufzeichnung(), form.fassung()),
                    this::neuLesen);
            return fertig(adresse.getId(), "papiergang.fassung.gespeichert");
        }
        boolean anders = Konflikt.danachNeu(
                () -> service.speichern(adresse.getId(), formular.woran().aufzeichnung(), angaben()), this::neuLesen);
        return fertig(adresse.getId(), anders ? "papiergang.entwurf.gespeichert" : "papiergang.entwurf.unveraendert");
    }

    /** Saves and submits at once; what is missing is told at its field. */
    public String einreichen() {
        if (adresse.getId() == null) {
            return fertig(einreichung.einreichenNeu(angaben()), "papiergang.eingereicht");
        }
        Konflikt.danachNeu(
                () -> einreichung.einreichenMit(
                        adresse.getId(), formular.woran().aufzeichnung(), angaben()),
                this::neuLesen);
        return fertig(adresse.getId(), "papiergang.eingereicht");
    }

    private Entwurfsangaben angaben() {
        return form.angaben().mit(bezug.angabe());
    }

    private String fertig(long vorlage, String meldung) {
        entwuerfe.vergessen(getEntwurfSchluessel());
        meldungen.erfolg(meldung);
        return GangSeiten.VORLAGE + "?faces-redirect=true&id=" + vorlage;
    }

    private void neuLesen() {
        formular = service.entwurf(adresse.getId());
    }

    /** See {@link EntwurfAdresse#schluessel}. */
    public String getEntwurfSchluessel() {
        return adresse.schluessel(
                formular.woran() == null ? 0 : formular.woran().aufzeichnung());
    }

    /** Whether a new version is written of what was submitted. */
    public boolean isFassung() {
        return formular.woran() != null && formular.woran().isEingereicht();
    }

    public Entwurfsformular getFormular() {
        return formular;
    }

    public EntwurfForm getForm() {
        return form;
    }

    public EntwurfAdresse getAdresse() {
        return adresse;
    }

    public String getGemerkt() {
        return gemerkt;
    }
}
