package de.familienaudit.web.zielvereinbarung.fassung;

import de.familienaudit.shared.NotFoundException;
import de.familienaudit.web.error.Konflikt;
import de.familienaudit.web.text.Meldungen;
import de.familienaudit.zielvereinbarung.fassung.FassungDetails;
import de.familienaudit.zielvereinbarung.fassung.FassungKopf;
import de.familienaudit.zielvereinbarung.fassung.FassungNacherfassen;
import de.familienaudit.zielvereinbarung.fassung.FassungService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** The page of one Fassung: front matter, history, and recording what happened to it. */
@Named("fassung")
@ViewScoped
public class FassungView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private FassungService service;

    @Inject
    private Meldungen meldungen;

    private Long id;
    private FassungDetails details;

    private String status = "";
    private LocalDate datum;
    private String quelle = "";
    private String grund = "";
    private String bemerkung = "";

    public void load() {
        if (id == null) {
            throw new NotFoundException();
        }
        details = service.details(id);
        status = details.naechste().isEmpty() ? "" : details.naechste().get(0);
    }

    public String nacherfassen() {
        Konflikt.danachNeu(
                () -> service.nacherfassen(
                        new FassungNacherfassen(id, details.version(), status, datum, quelle, grund, bemerkung)),
                this::load);
        meldungen.erfolg("fassung.nacherfasst");
        return "/zielvereinbarung/fassung.xhtml?faces-redirect=true&includeViewParams=true";
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public FassungDetails getDetails() {
        return details;
    }

    /** The Fassungen of the same agreement, newest first. */
    public List<FassungKopf> getEigene() {
        return fassungen(true);
    }

    /** The other agreements of the Kommune, each with its Fassungen. */
    public List<Vereinbarungsgruppe> getAndere() {
        return Vereinbarungsgruppe.aus(fassungen(false));
    }

    private List<FassungKopf> fassungen(boolean eigene) {
        long vereinbarung = details.kopf().zielvereinbarungId();
        return details.alleFassungen().stream()
                .filter(f -> (f.zielvereinbarungId() == vereinbarung) == eigene)
                .toList();
    }

    public String getStatus() {
        return status;
    }

    public void setStatus(String status) {
        this.status = status;
    }

    public LocalDate getDatum() {
        return datum;
    }

    public void setDatum(LocalDate datum) {
        this.datum = datum;
    }

    public String getQuelle() {
        return quelle;
    }

    public void setQuelle(String quelle) {
        this.quelle = quelle;
    }

    public String getGrund() {
        return grund;
    }

    public void setGrund(String grund) {
        this.grund = grund;
    }

    public String getBemerkung() {
        return bemerkung;
    }

    public void setBemerkung(String bemerkung) {
        this.bemerkung = bemerkung;
    }
}
