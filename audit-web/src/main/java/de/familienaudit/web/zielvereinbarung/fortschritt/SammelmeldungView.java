package de.familienaudit.web.zielvereinbarung.fortschritt;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.web.text.Meldungen;
import de.familienaudit.web.zielvereinbarung.massnahme.FilterForm;
import de.familienaudit.zielvereinbarung.fortschritt.FortschrittService;
import de.familienaudit.zielvereinbarung.fortschritt.Sammelmeldung;
import de.familienaudit.zielvereinbarung.fortschritt.SammelmeldungLesenService;
import de.familienaudit.zugang.zwischenstand.ZwischenstandService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The page Sammelmeldung: reports on several measures, each one saved by itself. */
@Named("sammelmeldung")
@ViewScoped
public class SammelmeldungView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String ENTWURF = "sammelmeldung";

    @Inject
    private SammelmeldungLesenService service;

    @Inject
    private FortschrittService fortschritt;

    @Inject
    private ZwischenstandService entwuerfe;

    @Inject
    private Meldungen meldungen;

    @Inject
    private Zeilenfehler fehler;

    @Inject
    private transient Clock clock;

    private final FilterForm filter = new FilterForm();
    private Sammelmeldung liste;
    private List<Sammelzeile> zeilen = List.of();
    private List<String> jahre = List.of();
    private LocalDate tag;
    private String entwurf = "";

    public void load() {
        liste = service.liste(filter.filter()).orElse(null);
        if (liste != null) {
            zeilen = liste.seite().zeilen().stream().map(Sammelzeile::new).toList();
        }
        tag = LocalDate.now(clock);
        jahre = Sammelzeile.jahre(tag);
        entwurf = entwuerfe.gemerkt(ENTWURF).orElse("");
    }

    /** Each changed row is a report of its own: good ones are saved, refused ones stay as they were typed. */
    public String speichern() {
        List<Sammelzeile> geaenderte =
                zeilen.stream().filter(Sammelzeile::isGeaendert).toList();
        if (geaenderte.isEmpty()) {
            meldungen.fehler("sammelmeldung.nichts");
            return null;
        }
        Map<Sammelzeile, BusinessRuleException> abgelehnte = new LinkedHashMap<>();
        for (Sammelzeile zeile : geaenderte) {
            try {
                fortschritt.melden(zeile.command(tag));
            } catch (BusinessRuleException e) {
                abgelehnte.put(zeile, e);
            }
        }
        return ergebnis(geaenderte, abgelehnte);
    }

    private String ergebnis(List<Sammelzeile> geaenderte, Map<Sammelzeile, BusinessRuleException> abgelehnte) {
        List<Sammelzeile> gespeicherte =
                geaenderte.stream().filter(z -> !abgelehnte.containsKey(z)).toList();
        vergissEntwurf(gespeicherte.stream().map(Sammelzeile::getId).toList());
        if (!gespeicherte.isEmpty()) {
            String nummern = gespeicherte.stream().map(Sammelzeile::getNummer).collect(Collectors.joining(", "));
            meldungen.erfolg(
                    gespeicherte.size() == 1 ? "sammelmeldung.gespeichert.eins" : "sammelmeldung.gespeichert.viele",
                    nummern,
                    gespeicherte.size());
        }
        if (abgelehnte.isEmpty()) {
            return "/zielvereinbarung/sammelmeldung.xhtml?faces-redirect=true&includeViewParams=true";
        }
        Map<Long, Sammelmeldung.Zeile> jetzt =
                service.aktuelle(geaenderte.stream().map(Sammelzeile::getId).toList());
        gespeicherte.forEach(z -> z.gespeichert(jetzt.getOrDefault(z.getId(), z.getStand())));
        abgelehnte.forEach((zeile, ablehnung) -> {
            zeile.abgelehnt(jetzt.getOrDefault(zeile.getId(), zeile.getStand()));
            fehler.melde(zeilen.indexOf(zeile), zeile.getNummer(), ablehnung);
        });
        return null;
    }

    /** What is saved is no draft any more; what other rows and pages have in it stays. */
    private void vergissEntwurf(List<Long> ids) {
        entwurf = Sammelentwurf.ohne(entwuerfe.gemerkt(ENTWURF).orElse(""), ids);
        if (entwurf.isEmpty()) {
            entwuerfe.vergessen(ENTWURF);
        } else {
            entwuerfe.merken(ENTWURF, entwurf);
        }
    }

    public FilterForm getFilter() {
        return filter;
    }

    /** Null when the Kommune has no agreement yet. */
    public Sammelmeldung getListe() {
        return liste;
    }

    public List<Sammelzeile> getZeilen() {
        return zeilen;
    }

    /** Years for which a Daueraufgabe can be said to be fulfilled, the present one first. */
    public List<String> getJahre() {
        return jahre;
    }

    public LocalDate getTag() {
        return tag;
    }

    public void setTag(LocalDate tag) {
        this.tag = tag;
    }

    public String getEntwurf() {
        return entwurf;
    }
}
