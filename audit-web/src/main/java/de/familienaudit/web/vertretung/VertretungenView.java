package de.familienaudit.web.vertretung;

import de.familienaudit.stelle.VertretungEingesetzt;
import de.familienaudit.stelle.VertretungListe;
import de.familienaudit.stelle.VertretungService;
import de.familienaudit.stelle.Vertretungsauswahl;
import de.familienaudit.stelle.Vertretungszeit;
import de.familienaudit.web.text.Meldungen;
import de.familienaudit.zugang.zwischenstand.ZwischenstandService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;

/** The page Vertretungen: who acts for whom, now, later and in the past; and naming a deputy. */
@Named("vertretungen")
@ViewScoped
public class VertretungenView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String ENTWURF = "vertretung:neu";

    @Inject
    private VertretungService service;

    @Inject
    private ZwischenstandService entwuerfe;

    @Inject
    private Meldungen meldungen;

    @Inject
    private transient Clock clock;

    private String zeit = "";
    private String seite = "";
    private VertretungListe liste;
    private Vertretungsauswahl auswahl;
    private VertretungForm form;
    private String entwurf = "";

    public void load() {
        liste = service.liste(gewaehlteZeit(), gewaehlteSeite());
        auswahl = service.auswahl();
        form = new VertretungForm();
        form.setVon(LocalDate.now(clock));
        if (auswahl.leitungen().size() == 1) {
            form.setLeitung(auswahl.leitungen().get(0).id());
        }
        entwurf = entwuerfe.gemerkt(ENTWURF).orElse("");
    }

    /** Nonsense in the address counts as nothing. */
    private Vertretungszeit gewaehlteZeit() {
        return Arrays.stream(Vertretungszeit.values())
                .filter(z -> z.name().equals(zeit))
                .findFirst()
                .orElse(Vertretungszeit.LAUFENDE);
    }

    private int gewaehlteSeite() {
        return seite.matches("\\d{1,6}") ? Integer.parseInt(seite) : 1;
    }

    public String einsetzen() {
        VertretungEingesetzt eingesetzt = service.einsetzen(form.command());
        entwuerfe.vergessen(ENTWURF);
        if (eingesetzt.unbestaetigt()) {
            meldungen.warnung("vertretung.eingesetzt.unbestaetigt");
        } else {
            meldungen.erfolg("vertretung.eingesetzt");
        }
        if (eingesetzt.endetVorher()) {
            meldungen.warnung("vertretung.eingesetzt.endet_vorher");
        }
        if (eingesetzt.tage() > 0) {
            meldungen.warnung("vertretung.eingesetzt.lang", eingesetzt.tage());
        }
        return "/verwaltung/vertretung.xhtml?faces-redirect=true&id=" + eingesetzt.id();
    }

    public String getZeit() {
        return zeit;
    }

    public void setZeit(String zeit) {
        this.zeit = zeit == null ? "" : zeit;
    }

    public String getSeite() {
        return seite;
    }

    public void setSeite(String seite) {
        this.seite = seite == null ? "" : seite;
    }

    public VertretungListe getListe() {
        return liste;
    }

    public Vertretungsauswahl getAuswahl() {
        return auswahl;
    }

    public VertretungForm getForm() {
        return form;
    }

    /** Names the draft of the form in the store of drafts. */
    public String getEntwurfSchluessel() {
        return ENTWURF;
    }

    public String getEntwurf() {
        return entwurf;
    }
}
