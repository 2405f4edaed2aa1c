package de.familienaudit.web.vorlage.papier;

import de.familienaudit.vorlage.gremium.Gremiumwahl;
import de.familienaudit.vorlage.papier.Bezugsangabe;
import de.familienaudit.vorlage.papier.VorlageDetails;
import de.familienaudit.vorlage.papier.VorlagenService;
import de.familienaudit.vorlage.papier.Vorlagenangaben;
import de.familienaudit.vorlage.papier.VorlagenerfassungService;
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
import java.util.List;

/** The form to record a paper of the past, or to correct what was recorded of one. */
@Named("vorlageErfassen")
@ViewScoped
public class VorlageErfassenView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private VorlagenService service;

    @Inject
    private VorlagenerfassungService erfassung;

    @Inject
    private ZwischenstandService entwuerfe;

    @Inject
    private Meldungen meldungen;

    @Inject
    private BezugView bezug;

    @Inject
    private Papierworte worte;

    private Long id;
    private VorlageDetails.Kopf kopf;
    private PapierForm form;
    private List<Gremiumwahl> gremien;
    private String gemerkt = "";
    private String gegenstand = "";

    public void load() {
        gremien = service.gremien();
        if (id == null) {
            form = PapierForm.leer();
            bezug.load(Bezugsangabe.OHNE, gegenstand);
        } else {
            VorlageDetails details = service.details(id, null);
            kopf = details.kopf();
            form = PapierForm.of(details.angaben(), details.weg().oeffentlich());
            bezug.load(details.angaben().bezug(), "");
        }
        gemerkt = entwuerfe.gemerkt(getEntwurfSchluessel()).orElse("");
        Formzeilen zeilen = Formzeilen.in(gemerkt);
        form.getZeilen().gestalten(zeilen);
        bezug.gestalten(zeilen);
    }

    public String speichern() {
        long gespeichert;
        if (id == null) {
            gespeichert = form.isOeffentlich()
                    ? erfassung.erfassen(angaben())
                    : erfassung.erfassenNichtoeffentlich(angaben());
        } else {
            gespeichert = id;
            berichtigen();
        }
        entwuerfe.vergessen(getEntwurfSchluessel());
        meldungen.erfolg(id == null ? "vorlage.erfasst" : "vorlage.berichtigt", worte.nummer(form.getNummer()));
        return PapierSeiten.VORLAGE + "?faces-redirect=true&id=" + gespeichert;
    }

    /** What the fields are bound to: the words and the part on what the paper decides on. */
    private record Felder(PapierForm form, BezugForm bezug) {}

    /** Rule G-4: what somebody else recorded in between stands beside what was typed. */
    private void berichtigen() {
        VorlageDetails[] jetzt = new VorlageDetails[1];
        Konflikt.danachNeu(
                () -> erfassung.berichtigen(id, kopf.aufzeichnung(), angaben()),
                () -> {
                    jetzt[0] = service.details(id, null);
                    kopf = jetzt[0].kopf();
                },
                new Felder(form, bezug.getForm()),
                () -> new Felder(
                        form.neben(jetzt[0].angaben()),
                        BezugForm.of(jetzt[0].angaben().bezug())),
                felder -> {
                    form = felder.form();
                    bezug.zeigen(felder.bezug());
                });
    }

    private Vorlagenangaben angaben() {
        return form.angaben().mit(bezug.angabe());
    }

    /** Names what is being typed in the store of drafts; a correction of one recording is no correction of a later one. */
    public String getEntwurfSchluessel() {
        String schluessel = PapierSeiten.entwurf(id, kopf == null ? 0 : kopf.aufzeichnung());
        return id != null || gegenstand.isEmpty() ? schluessel : schluessel + ":" + gegenstand;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    /** Kind and id of what a new paper decides on, from the address; empty for nothing. */
    public String getGegenstand() {
        return gegenstand;
    }

    public void setGegenstand(String gegenstand) {
        this.gegenstand = gegenstand != null && gegenstand.matches("[A-Z]{1,40}:\\d{1,18}") ? gegenstand : "";
    }

    /** The number that the paper has so far; empty for a new one. */
    public String getNummer() {
        return kopf == null ? "" : kopf.nummer();
    }

    public PapierForm getForm() {
        return form;
    }

    public List<Gremiumwahl> getGremien() {
        return gremien;
    }

    public String getGemerkt() {
        return gemerkt;
    }
}
