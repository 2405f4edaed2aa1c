package de.familienaudit.web.vorlage.wirkung;

import de.familienaudit.shared.NotFoundException;
import de.familienaudit.vorlage.papier.VorlageDetails;
import de.familienaudit.vorlage.papier.VorlagenService;
import de.familienaudit.vorlage.wirkung.BeschlussangabenService;
import de.familienaudit.web.component.Formzeilen;
import de.familienaudit.web.error.Konflikt;
import de.familienaudit.web.text.Meldungen;
import de.familienaudit.zugang.zwischenstand.ZwischenstandService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The form for what a body decided beyond its votes: changed text, conditions, suspension (rules V-7, V-11). */
@Named("vorlageBeschluss")
@ViewScoped
public class BeschlussView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private VorlagenService vorlagen;

    @Inject
    private BeschlussangabenService service;

    @Inject
    private ZwischenstandService entwuerfe;

    @Inject
    private BezugView bezug;

    @Inject
    private Meldungen meldungen;

    private Long id;
    private VorlageDetails details;
    private BeschlussForm form;
    private String gemerkt = "";

    public void load() {
        if (id == null) {
            throw new NotFoundException();
        }
        lies();
        form = BeschlussForm.of(details);
        bezug.load(details.angaben().bezug(), "");
        gemerkt = entwuerfe.gemerkt(getEntwurfSchluessel()).orElse("");
        bezug.gestalten(Formzeilen.in(gemerkt));
    }

    /** What the fields are bound to: the words and the part on what the paper decides on. */
    private record Felder(BeschlussForm form, BezugForm bezug) {}

    /** Rule G-4: what somebody else recorded in between stands beside what was typed. */
    public String speichern() {
        String schluessel = getEntwurfSchluessel();
        Konflikt.danachNeu(
                () -> service.ergaenzen(id, details.kopf().aufzeichnung(), form.angaben(bezug.angabe())),
                this::lies,
                new Felder(form, bezug.getForm()),
                () -> new Felder(
                        BeschlussForm.of(details),
                        BezugForm.of(details.angaben().bezug())),
                felder -> {
                    form = felder.form().mitZeilenVon(details);
                    bezug.zeigen(felder.bezug());
                });
        entwuerfe.vergessen(schluessel);
        meldungen.erfolg("beschlussangaben.gespeichert");
        return "/vorlage/vorlage.xhtml?faces-redirect=true&id=" + id;
    }

    private void lies() {
        details = vorlagen.details(id, null);
    }

    /** Names what is being typed in the store of drafts; what belongs to one recording is nothing for a later one. */
    public String getEntwurfSchluessel() {
        return "vorlagenbeschluss:" + id + ":" + details.kopf().aufzeichnung();
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public VorlageDetails getDetails() {
        return details;
    }

    public BeschlussForm getForm() {
        return form;
    }

    public String getGemerkt() {
        return gemerkt;
    }
}
