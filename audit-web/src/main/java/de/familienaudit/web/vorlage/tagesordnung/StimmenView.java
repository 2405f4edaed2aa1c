package de.familienaudit.web.vorlage.tagesordnung;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.vorlage.tagesordnung.Berichtigungsvorschau;
import de.familienaudit.vorlage.tagesordnung.SitzungsstimmenService;
import de.familienaudit.vorlage.tagesordnung.Stimmblatt;
import de.familienaudit.vorlage.tagesordnung.Stimmeneingabe;
import de.familienaudit.web.component.Formzeilen;
import de.familienaudit.web.text.Meldungen;
import de.familienaudit.zugang.zwischenstand.ZwischenstandService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The votes of a whole session in one table; a correction shows first what it would change (V-3, V-14). */
@Named("stimmen")
@ViewScoped
public class StimmenView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SitzungsstimmenService service;

    @Inject
    private ZwischenstandService entwuerfe;

    @Inject
    private Tagesordnungsworte worte;

    @Inject
    private Meldungen meldungen;

    private Long id;
    private Stimmblatt blatt;
    private Stimmentabelle tabelle;
    private List<Berichtigungsvorschau> vorschau = List.of();
    private String grund = "";
    private String gemerkt = "";
    private String fokus = "";

    public void load() {
        if (id == null) {
            throw new NotFoundException();
        }
        blatt = service.stimmen(id);
        tabelle = Stimmentabelle.of(blatt, worte);
        gemerkt = entwuerfe.gemerkt(getEntwurfSchluessel()).orElse("");
        tabelle.gestalten(Formzeilen.in(gemerkt).felder());
    }

    /** Stores all votes, or shows first what a correction among them would change. */
    public String speichern() {
        fokus = "";
        Stimmeneingabe eingabe = tabelle.eingabe(id, grund);
        int anzahl;
        try {
            List<Berichtigungsvorschau> jetzt = service.vorschau(eingabe);
            if (!jetzt.equals(vorschau)) {
                vorschau = jetzt;
                if (!jetzt.isEmpty()) {
                    fokus = "grund";
                    return null;
                }
            }
            anzahl = service.speichern(eingabe);
        } catch (BusinessRuleException e) {
            tabelle.vergleichen(service.stimmen(id), worte);
            throw e;
        }
        entwuerfe.vergessen(getEntwurfSchluessel());
        if (anzahl == 0) {
            meldungen.erfolg("stimmen.unveraendert");
        } else {
            meldungen.erfolg("stimmen.gespeichert." + (anzahl == 1 ? "eins" : "viele"), anzahl);
        }
        return "/vorlage/sitzung.xhtml?faces-redirect=true&id=" + id;
    }

    /** @param linie place of a line of the row that gets a further vote, from 0 */
    public void dazu(int linie) {
        fokus = "zeilen:" + tabelle.dazu(linie) + ":gegenstand";
    }

    /** @param linie place of the line, from 0 */
    public void weg(int linie) {
        tabelle.weg(linie);
        fokus = "zeilen:" + (linie - 1) + ":ja";
    }

    public String getEntwurfSchluessel() {
        return TagesordnungSeiten.entwurf(id);
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Stimmblatt getBlatt() {
        return blatt;
    }

    public List<Stimmlinie> getZeilen() {
        return tabelle.linien();
    }

    /** What the corrections among the votes would change, in words; empty while there is none. */
    public List<String> getVorschau() {
        return vorschau.stream().map(worte::vorschau).toList();
    }

    public String getGrund() {
        return grund;
    }

    public void setGrund(String grund) {
        this.grund = grund == null ? "" : grund;
    }

    public String getGemerkt() {
        return gemerkt;
    }

    /** Id of the field to go to after the table changed; empty for none. */
    public String getFokus() {
        return fokus;
    }
}
