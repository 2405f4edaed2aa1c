package de.familienaudit.web.vorlage.tagesordnung;

import de.familienaudit.shared.NotFoundException;
import de.familienaudit.vorlage.tagesordnung.Aufsetzbares;
import de.familienaudit.vorlage.tagesordnung.TagesordnungPflegeService;
import de.familienaudit.vorlage.tagesordnung.TagesordnungService;
import de.familienaudit.vorlage.tagesordnung.Tagesordnungsblatt;
import de.familienaudit.web.error.Konflikt;
import de.familienaudit.web.text.Meldungen;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The page where the Gremienbüro keeps an agenda, and the step that the address asks for. */
@Named("tagesordnung")
@ViewScoped
public class TagesordnungView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private TagesordnungService service;

    @Inject
    private Tagesordnungsschritt schritte;

    @Inject
    private Tagesordnungsworte worte;

    @Inject
    private Meldungen meldungen;

    private final TagesordnungAdresse adresse = new TagesordnungAdresse();
    private final PunktForm form = new PunktForm();
    private Tagesordnungsblatt blatt;
    private Aufsetzbares aufsetzbares;
    private List<Punktanzeige.Teil> teile = List.of();
    private String schritt = "";
    private final Map<String, String> wahl = new LinkedHashMap<>();

    public void load() {
        reload();
        schritt = istMoeglich() ? adresse.getSchritt() : "";
        if (getPunkt() != null) {
            form.setTeil(String.valueOf(getPunkt().stelle().oeffentlich()));
            form.setNummer(String.valueOf(getPunkt().stelle().nummer()));
        }
    }

    private void reload() {
        if (adresse.getId() == null) {
            throw new NotFoundException();
        }
        blatt = service.tagesordnung(adresse.getId());
        aufsetzbares = service.aufsetzbares(adresse.getId());
        teile = worte.teile(blatt);
        wahl.clear();
        aufsetzbares.geplante().forEach(w -> wahl.put(w.vorlageId() + ":" + w.zeile(), worte.wahl(w)));
    }

    /** The item that the step is asked for; null for none. */
    public Punktanzeige getPunkt() {
        return teile.stream()
                .flatMap(t -> t.punkte().stream())
                .filter(p -> Objects.equals(p.stelle().id(), adresse.getPunkt()))
                .findFirst()
                .orElse(null);
    }

    private boolean istMoeglich() {
        Punktanzeige punkt = getPunkt();
        return switch (adresse.getSchritt()) {
            case "aufsetzen", "punkt" -> blatt.kopf().steht();
            case "niederschrift" -> !aufsetzbares.niederschriften().isEmpty();
            case "genehmigung_weg" -> blatt.niederschrift().genehmigung() != null;
            case "verknuepfen" -> aufsetzbares.gleiche().stream().anyMatch(this::istGemeint);
            case "verschieben" -> punkt != null;
            case "herunternehmen" -> punkt != null && punkt.herunternehmbar();
            case "entfernen" -> punkt != null && punkt.entfernbar();
            default -> false;
        };
    }

    private boolean istGemeint(Aufsetzbares.Wahl wahl) {
        return Objects.equals(adresse.getVorlage(), wahl.vorlageId())
                && Objects.equals(adresse.getZeile(), (long) wahl.zeile());
    }

    /** What the address asks for; empty for nothing, or for what was not possible when the page was opened. */
    public String getSchritt() {
        return schritt;
    }

    /** The step that the address asks for; after a conflict the page knows the newer version, and what was typed stays. */
    public String senden() {
        Konflikt.danachNeu(this::ausfuehren, this::reload);
        meldungen.erfolg("tagesordnung.gespeichert");
        return TagesordnungSeiten.TAGESORDNUNG + "?faces-redirect=true&id=" + adresse.getId();
    }

    private void ausfuehren() {
        schritte.ausfuehren(getSchritt(), adresse, getPunkt(), form);
    }

    public TagesordnungAdresse getAdresse() {
        return adresse;
    }

    public PunktForm getForm() {
        return form;
    }

    public Tagesordnungsblatt getBlatt() {
        return blatt;
    }

    public Aufsetzbares getAufsetzbares() {
        return aufsetzbares;
    }

    public List<Punktanzeige.Teil> getTeile() {
        return teile;
    }

    /** Rows to choose from, each {@code <paper>:<row>} with its words. */
    public Map<String, String> getWahl() {
        return wahl;
    }

    public List<String> getHerunter() {
        return TagesordnungPflegeService.HERUNTER;
    }
}
