package de.familienaudit.web.zielvereinbarung.fortschritt;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.Einsendung;
import de.familienaudit.shared.SchonGesendetException;
import de.familienaudit.web.text.Meldungen;
import de.familienaudit.web.zielvereinbarung.massnahme.FilterForm;
import de.familienaudit.zielvereinbarung.fortschritt.FortschrittService;
import de.familienaudit.zielvereinbarung.fortschritt.Sammelmeldung;
import de.familienaudit.zielvereinbarung.fortschritt.SammelmeldungLesenService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The page Sammelmeldung: reports on several measures, each one saved by itself. */
@Named("sammelmeldung")
@ViewScoped
public class SammelmeldungView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SammelmeldungLesenService service;

    @Inject
    private FortschrittService fortschritt;

    @Inject
    private Sammelentwurf entwuerfe;

    @Inject
    private Meldungen meldungen;

    @Inject
    private Einsendung einsendung;

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
        tag = LocalDate.now(clock);
        jahre = Sammelzeile.jahre(tag);
        entwurf = entwuerfe.gemerkt();
        if (liste != null) {
            zeilen = liste.seite().zeilen().stream().map(Sammelzeile::new).toList();
            Sammelrest.mitgenommen().ifPresent(this::zeige);
        }
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
        geaenderte.forEach(zeile -> melde(zeile).ifPresent(ablehnung -> abgelehnte.put(zeile, ablehnung)));
        Sammelrest rest = Sammelrest.von(geaenderte, abgelehnte, tag);
        int anzahl = rest.gespeicherte().size();
        if (anzahl == 0) {
            zeige(rest);
            return null;
        }
        entwuerfe.nach(rest);
        rest.mitnehmen();
        meldungen.erfolg("sammelmeldung.gespeichert." + (anzahl == 1 ? "eins" : "viele"), rest.nummern(), anzahl);
        return "/zielvereinbarung/sammelmeldung.xhtml?faces-redirect=true&includeViewParams=true";
    }

    /** Each row is taken once; one that came a second time is as good as saved now. */
    private Optional<BusinessRuleException> melde(Sammelzeile zeile) {
        einsendung.teil(zeile.inhalt(tag));
        try {
            fortschritt.melden(zeile.command(tag));
            return Optional.empty();
        } catch (BusinessRuleException e) {
            return e instanceof SchonGesendetException ? Optional.empty() : Optional.of(e);
        }
    }

    /** Refused rows with what was typed and why, also those that the filter does not show any more. */
    private void zeige(Sammelrest rest) {
        tag = rest.tag();
        zeilen = rest.in(zeilen);
        Map<Long, Sammelmeldung.Zeile> jetzt = service.aktuelle(
                rest.abgelehnte().keySet().stream().map(Sammelzeile::getId).toList());
        rest.abgelehnte().forEach((zeile, ablehnung) -> {
            zeile.abgelehnt(jetzt.getOrDefault(zeile.getId(), zeile.getStand()));
            fehler.melde(zeilen.indexOf(zeile), zeile.getNummer(), ablehnung);
        });
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
