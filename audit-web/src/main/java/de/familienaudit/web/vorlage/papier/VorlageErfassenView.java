package de.familienaudit.web.vorlage.papier;

import de.familienaudit.vorlage.gremium.Gremiumwahl;
import de.familienaudit.vorlage.papier.Bezugsangabe;
import de.familienaudit.vorlage.papier.VorlageDetails;
import de.familienaudit.vorlage.papier.VorlagenService;
import de.familienaudit.vorlage.papier.Vorlagenangaben;
import de.familienaudit.vorlage.papier.VorlagenerfassungService;
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
import java.util.List;
import java.util.Set;

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
        if (!gemerkt.isEmpty()) {
            try (JsonReader reader = Json.createReader(new StringReader(gemerkt))) {
                Set<String> felder = reader.readObject().keySet();
                form.getZeilen().gestalten(felder);
                bezug.gestalten(felder);
            }
        }
    }

    public String speichern() {
        long gespeichert;
        if (id == null) {
            gespeichert = form.isOeffentlich()
                    ? erfassung.erfassen(angaben())
                    : erfassung.erfassenNichtoeffentlich(angaben());
        } else {
            gespeichert = id;
            Konflikt.danachNeu(
                    () -> erfassung.berichtigen(id, kopf.aufzeichnung(), angaben()),
                    () -> kopf = service.details(id, null).kopf());
        }
        entwuerfe.vergessen(getEntwurfSchluessel());
        meldungen.erfolg(id == null ? "vorlage.erfasst" : "vorlage.berichtigt", worte.nummer(form.getNummer()));
        return PapierSeiten.VORLAGE + "?faces-redirect=true&id=" + gespeichert;
    }

    private Vorlagenangaben angaben() {
        return form.angaben().mit(bezug.angabe());
    }

    /** Names what is being typed in the store of drafts; a correction of one recording is no correction of a later one. */
    public String getEntwurfSchluessel() {
        return PapierSeiten.entwurf(id, kopf == null ? 0 : kopf.aufzeichnung());
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
        this.gegenstand = gegenstand == null ? "" : gegenstand;
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
