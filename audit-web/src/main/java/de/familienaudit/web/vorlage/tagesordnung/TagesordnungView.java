package de.familienaudit.web.vorlage.tagesordnung;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.shared.Violation;
import de.familienaudit.vorlage.tagesordnung.Aufsetzbares;
import de.familienaudit.vorlage.tagesordnung.NiederschriftService;
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
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The page where the Gremienbüro keeps an agenda, and the step that the address asks for. */
@Named("tagesordnung")
@ViewScoped
public class TagesordnungView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final Set<String> MIT_PUNKT = Set.of("verschieben", "herunternehmen", "entfernen");
    private static final Pattern WAHL = Pattern.compile("(\\d{1,18}):(\\d{1,3})");
    private static final Pattern NUMMER = Pattern.compile("\\d{1,4}");

    @Inject
    private TagesordnungService service;

    @Inject
    private TagesordnungPflegeService pflege;

    @Inject
    private NiederschriftService niederschriften;

    @Inject
    private Tagesordnungsworte worte;

    @Inject
    private Meldungen meldungen;

    private final TagesordnungAdresse adresse = new TagesordnungAdresse();
    private final PunktForm form = new PunktForm();
    private Tagesordnungsblatt blatt;
    private Aufsetzbares aufsetzbares;
    private List<Punktanzeige.Teil> teile = List.of();
    private final Map<String, String> wahl = new LinkedHashMap<>();

    public void load() {
        reload();
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

    /** What the address asks for; empty for nothing, or for what is not possible here. */
    public String getSchritt() {
        String schritt = adresse.getSchritt();
        boolean moeglich =
                switch (schritt) {
                    case "aufsetzen", "punkt" -> blatt.kopf().steht();
                    case "niederschrift" -> !aufsetzbares.niederschriften().isEmpty();
                    case "genehmigung_weg" -> blatt.niederschrift().genehmigung() != null;
                    case "verknuepfen" -> adresse.getVorlage() != null && adresse.getZeile() != null;
                    default -> MIT_PUNKT.contains(schritt) && getPunkt() != null;
                };
        return moeglich ? schritt : "";
    }

    /** The step that the address asks for; after a conflict the page knows the newer version, and what was typed stays. */
    public String senden() {
        Konflikt.danachNeu(this::ausfuehren, this::reload);
        meldungen.erfolg("tagesordnung.gespeichert");
        return TagesordnungSeiten.TAGESORDNUNG + "?faces-redirect=true&id=" + adresse.getId();
    }

    private void ausfuehren() {
        long id = adresse.getId();
        switch (getSchritt()) {
            case "aufsetzen" -> aufsetzen(id);
            case "punkt" -> pflege.punktOhneVorlage(id, form.getTitel());
            case "verknuepfen" ->
                pflege.verknuepfen(id, adresse.getVorlage(), adresse.getZeile().intValue());
            case "niederschrift" -> niederschriften.genehmigen(id, form.getNiederschrift());
            case "genehmigung_weg" -> niederschriften.zuruecknehmen(id);
            case "verschieben" ->
                pflege.verschieben(
                        getPunkt().stelle().id(), getPunkt().stelle().version(), form.oeffentlich(), nummer());
            case "herunternehmen" ->
                pflege.herunternehmen(
                        getPunkt().stelle().id(), getPunkt().stelle().version(), form.getStand(), form.getGrund());
            case "entfernen" ->
                pflege.entfernen(
                        getPunkt().stelle().id(), getPunkt().stelle().version());
            default -> throw new NotFoundException();
        }
    }

    private void aufsetzen(long id) {
        Matcher m = WAHL.matcher(form.getZeile());
        if (!m.matches()) {
            throw new BusinessRuleException(Violation.at("zeile", "form.pflichtfeld"));
        }
        pflege.aufsetzen(id, Long.parseLong(m.group(1)), Integer.parseInt(m.group(2)), form.oeffentlich());
    }

    /** What is no number is none that the item can have. */
    private int nummer() {
        return NUMMER.matcher(form.getNummer()).matches() ? Integer.parseInt(form.getNummer()) : 0;
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
