package de.familienaudit.web.dokument;

import de.familienaudit.dokument.AnhangHinzufuegen;
import de.familienaudit.dokument.AnhangService;
import de.familienaudit.dokument.AnhangZeile;
import de.familienaudit.web.text.Meldungen;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The files of one record, inside the page of that record: the page calls {@code load} and includes the list. */
@Named("anhaenge")
@ViewScoped
public class AnhaengeView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AnhangService service;

    @Inject
    private Meldungen meldungen;

    @Inject
    private transient Clock clock;

    private String art;
    private long id;
    private List<AnhangZeile> zeilen = List.of();
    private transient Part datei;
    private Long ersetzt;
    private String beschreibung = "";
    private LocalDate wirksamAm;
    private Long zurueckzuziehen;
    private String grund = "";
    private boolean offen;

    /** Reads the files of the record; the page calls it after its own load. */
    public void load(String bezugArt, long bezugId) {
        art = bezugArt;
        id = bezugId;
        wirksamAm = LocalDate.now(clock);
        zeilen = service.liste(art, id);
    }

    public String anfuegen() {
        offen = true;
        if (!HochgeladeneDatei.istDa(datei)) {
            meldungen.fehler("anhang.keine_datei");
            return null;
        }
        HochgeladeneDatei hochgeladen = new HochgeladeneDatei(datei);
        service.anfuegen(new AnhangHinzufuegen(art, id, ersetzt, hochgeladen, beschreibung, wirksamAm));
        meldungen.erfolg("anhang.angefuegt");
        return seite();
    }

    public String zurueckziehen() {
        service.zurueckziehen(zurueckzuziehen, grund);
        meldungen.erfolg("anhang.zurueckgezogen");
        return seite();
    }

    private static String seite() {
        return FacesContext.getCurrentInstance().getViewRoot().getViewId()
                + "?faces-redirect=true&includeViewParams=true";
    }

    /** What the actor may withdraw; the service asks again. */
    public List<AnhangZeile> getZurueckziehbare() {
        return zeilen.stream().filter(AnhangZeile::zurueckziehbar).toList();
    }

    public List<AnhangZeile> getZeilen() {
        return zeilen;
    }

    /** The newest version of each file, to choose which one is replaced. */
    public List<AnhangZeile> getErsetzbare() {
        return zeilen.stream().filter(AnhangZeile::neueste).toList();
    }

    /** Whether the dialog stays open, because the upload was refused. */
    public boolean isOffen() {
        return offen;
    }

    public Part getDatei() {
        return datei;
    }

    public void setDatei(Part datei) {
        this.datei = datei;
    }

    public Long getErsetzt() {
        return ersetzt;
    }

    public void setErsetzt(Long ersetzt) {
        this.ersetzt = ersetzt;
    }

    public String getBeschreibung() {
        return beschreibung;
    }

    public void setBeschreibung(String beschreibung) {
        this.beschreibung = beschreibung;
    }

    public LocalDate getWirksamAm() {
        return wirksamAm;
    }

    public void setWirksamAm(LocalDate wirksamAm) {
        this.wirksamAm = wirksamAm;
    }

    public Long getZurueckzuziehen() {
        return zurueckzuziehen;
    }

    public void setZurueckzuziehen(Long zurueckzuziehen) {
        this.zurueckzuziehen = zurueckzuziehen;
    }

    public String getGrund() {
        return grund;
    }

    public void setGrund(String grund) {
        this.grund = grund;
    }
}
