package de.familienaudit.web.vorlage.gang;

import de.familienaudit.vorlage.gang.EntwurfService;
import de.familienaudit.vorlage.gang.Entwurfsangaben;
import de.familienaudit.vorlage.gang.Entwurfsformular;
import de.familienaudit.vorlage.papier.Bezugsangabe;
import de.familienaudit.web.component.Formzeilen;
import de.familienaudit.web.error.Konflikt;
import de.familienaudit.web.text.Meldungen;
import de.familienaudit.web.vorlage.wirkung.BezugForm;
import de.familienaudit.web.vorlage.wirkung.BezugView;
import de.familienaudit.zugang.zwischenstand.ZwischenstandService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.function.Supplier;

/** The form of a paper that begins here: a new one, a draft, or the next version of a submitted one. */
@Named("vorlageEntwurf")
@ViewScoped
public class EntwurfView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private EntwurfService service;

    @Inject
    private Entwurfsablage ablage;

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
    private boolean fassung;
    private String gemerkt = "";

    public void load() {
        formular = adresse.formular(service);
        form = EntwurfForm.of(formular.angaben());
        bezug.load(
                formular.angaben() == null
                        ? Bezugsangabe.OHNE
                        : formular.angaben().papier().bezug(),
                "");
        if (adresse.isNachVordruck()) {
            worte.fuellen(form.getPapier(), adresse.getVordruck());
        }
        fassung = formular.woran() != null && formular.woran().isEingereicht();
        gemerkt = entwuerfe.gemerkt(getEntwurfSchluessel()).orElse("");
        Formzeilen zeilen = Formzeilen.in(gemerkt);
        form.getPapier().getZeilen().gestalten(zeilen);
        bezug.gestalten(zeilen);
    }

    /** Saves a draft, or brings a new version of what was submitted. */
    public String speichern() {
        return fassung
                ? getan(() -> ablage.neueFassung(formular.woran(), form.fassung()))
                : getan(() -> ablage.speichern(formular.woran(), angaben()));
    }

    /** Saves and submits at once; what is missing is told at its field. */
    public String einreichen() {
        return getan(() -> ablage.einreichen(formular.woran(), angaben()));
    }

    /** What was typed of a draft that somebody submitted in between becomes a new version of it, as far as a version can say it. */
    public void alsFassung() {
        fassung = isInzwischenEingereicht() || fassung;
        form.getPapier().getZeilen().setFokus("fassungsart");
    }

    /** What the fields are bound to: the words and the part on what the paper decides on. */
    private record Felder(EntwurfForm form, BezugForm bezug) {}

    /** Rule G-4: what somebody else saved in between stands beside what was typed. */
    private String getan(Supplier<Entwurfsablage.Getan> schritt) {
        Entwurfsablage.Getan getan = Konflikt.danachNeu(
                schritt,
                () -> formular = adresse.formular(service),
                new Felder(form, bezug.getForm()),
                () -> new Felder(
                        form.neben(formular.angaben()),
                        BezugForm.of(formular.angaben().papier().bezug())),
                this::zeigen);
        entwuerfe.vergessen(getEntwurfSchluessel());
        meldungen.erfolg(getan.meldung());
        return GangSeiten.VORLAGE + "?faces-redirect=true&id=" + getan.vorlage();
    }

    private void zeigen(Felder felder) {
        form = felder.form();
        bezug.zeigen(felder.bezug());
    }

    private Entwurfsangaben angaben() {
        return form.angaben().mit(bezug.angabe());
    }

    /** See {@link EntwurfAdresse#schluessel}. */
    public String getEntwurfSchluessel() {
        return adresse.schluessel(
                formular.woran() == null ? 0 : formular.woran().aufzeichnung());
    }

    /** Whether a new version is written of what was submitted. */
    public boolean isFassung() {
        return fassung;
    }

    /** Whether somebody submitted the draft while this person wrote on it, so that it can be saved no more. */
    public boolean isInzwischenEingereicht() {
        return !fassung && formular.woran() != null && formular.woran().isEingereicht();
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
