package de.familienaudit.web.zugang.anmeldung;

import de.familienaudit.shared.Rolle;
import de.familienaudit.web.text.Meldungen;
import de.familienaudit.zugang.anmeldung.PflichtFestlegen;
import de.familienaudit.zugang.anmeldung.SicherheitService;
import de.familienaudit.zugang.anmeldung.Sicherheitseinstellungen;
import de.familienaudit.zugang.anmeldung.Sicherheitseinstellungen.RolleZeile;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The page Sicherheit: for which roles a second factor is demanded. */
@Named("sicherheit")
@ViewScoped
public class SicherheitView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SicherheitService service;

    @Inject
    private Meldungen meldungen;

    private Sicherheitseinstellungen details;
    private String[] verlangt = {};
    private boolean bestaetigt;

    public void load() {
        details = service.einstellungen();
        verlangt = details.rollen().stream()
                .filter(RolleZeile::verlangt)
                .map(zeile -> zeile.rolle().name())
                .toArray(String[]::new);
    }

    public String festlegen() {
        Set<Rolle> gelesen = details.rollen().stream()
                .filter(RolleZeile::verlangt)
                .map(RolleZeile::rolle)
                .collect(Collectors.toSet());
        long betroffen = service.festlegen(new PflichtFestlegen(
                gelesen, Arrays.stream(verlangt).map(Rolle::valueOf).collect(Collectors.toSet()), bestaetigt));
        if (verlangt.length == 0) {
            meldungen.erfolg("konto.pflicht.aufgehoben");
        } else {
            meldungen.erfolg("konto.pflicht.gespeichert", betroffen);
        }
        return "/verwaltung/sicherheit.xhtml?faces-redirect=true";
    }

    public Sicherheitseinstellungen getDetails() {
        return details;
    }

    public List<RolleZeile> getRollen() {
        return details.rollen();
    }

    public String[] getVerlangt() {
        return verlangt.clone();
    }

    public void setVerlangt(String[] verlangt) {
        this.verlangt = verlangt.clone();
    }

    public boolean isBestaetigt() {
        return bestaetigt;
    }

    public void setBestaetigt(boolean bestaetigt) {
        this.bestaetigt = bestaetigt;
    }
}
