package de.familienaudit.web.vorlage.gang;

import de.familienaudit.vorlage.gang.EinreichungService;
import de.familienaudit.vorlage.gang.EntwurfService;
import de.familienaudit.vorlage.gang.Entwurfsangaben;
import de.familienaudit.vorlage.gang.Entwurfsformular;
import de.familienaudit.vorlage.papier.Bezugsangabe;
import de.familienaudit.web.error.Konflikt;
import de.familienaudit.web.frame.AddressText;
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

    private Long id;
    private Long vorbild;
    private Entwurfsformular formular;
    private EntwurfForm form;
    private String vordruck = "";
    private String gemerkt = "";

    public void load() {
        if (id != null) {
            formular = service.entwurf(id);
        } else if (vorbild != null) {
            formular = service.nachVorbild(vorbild);
        } else if (!vordruck.isEmpty()) {
            formular = service.nachVordruck(vordruck);
        } else {
            formular = service.leer();
        }
        form = EntwurfForm.of(formular.angaben());
        bezug.load(
                formular.angaben() == null
                        ? Bezugsangabe.OHNE
                        : formular.angaben().papier().bezug(),
                "");
        if (isNachVordruck()) {
            worte.fuellen(form.getPapier(), vordruck);
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
        if (id == null) {
            return fertig(service.beginnen(angaben()), "papiergang.entwurf.begonnen");
        }
        if (isFassung()) {
            Konflikt.danachNeu(
                    () -> einreichung.neueFassung(id, formular.woran().aufzeichnung(), form.fassung()), this::neuLesen);
            return fertig(id, "papiergang.fassung.gespeichert");
        }
        boolean anders = Konflikt.danachNeu(
                () -> service.speichern(id, formular.woran().aufzeichnung(), angaben()), this::neuLesen);
        return fertig(id, anders ? "papiergang.entwurf.gespeichert" : "papiergang.entwurf.unveraendert");
    }

    /** Saves and submits at once; what is missing is told at its field. */
    public String einreichen() {
        if (id == null) {
            return fertig(einreichung.einreichenNeu(angaben()), "papiergang.eingereicht");
        }
        Konflikt.danachNeu(
                () -> einreichung.einreichenMit(id, formular.woran().aufzeichnung(), angaben()), this::neuLesen);
        return fertig(id, "papiergang.eingereicht");
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
        formular = service.entwurf(id);
    }

    /** Names what is being typed in the store of drafts; what belongs to one recording is nothing for a later one. */
    public String getEntwurfSchluessel() {
        if (id != null) {
            return "vorlagenentwurf:" + id + ":" + formular.woran().aufzeichnung();
        }
        if (vorbild != null) {
            return "vorlagenentwurf:nach:" + vorbild;
        }
        return vordruck.isEmpty() ? "vorlagenentwurf:neu" : "vorlagenentwurf:vordruck:" + vordruck;
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

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    /** The paper that this one begins after; null for none. */
    public Long getVorbild() {
        return vorbild;
    }

    public void setVorbild(Long vorbild) {
        this.vorbild = vorbild;
    }

    private boolean isNachVordruck() {
        return id == null && vorbild == null && !vordruck.isEmpty();
    }

    /** The step of the process that this one belongs to, by name; empty for none. */
    public String getVordruck() {
        return vordruck;
    }

    public void setVordruck(String wert) {
        this.vordruck = AddressText.clean(wert);
    }

    public String getGemerkt() {
        return gemerkt;
    }
}
