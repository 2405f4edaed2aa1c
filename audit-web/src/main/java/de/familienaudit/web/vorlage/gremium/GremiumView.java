package de.familienaudit.web.vorlage.gremium;

import de.familienaudit.shared.NotFoundException;
import de.familienaudit.vorlage.gremium.Eintragzeile;
import de.familienaudit.vorlage.gremium.GremiumBlatt;
import de.familienaudit.vorlage.gremium.GremiumService;
import de.familienaudit.web.error.Konflikt;
import de.familienaudit.web.text.Meldungen;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** The page of one body: what holds for it and when, and the step that the address asks for. */
@Named("gremium")
@ViewScoped
public class GremiumView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final Set<String> MIT_EINTRAG = Set.of("berichtigen", "beenden", "zuruecknehmen");

    @Inject
    private GremiumService service;

    @Inject
    private Gremiumschritt ausfuehrung;

    @Inject
    private Meldungen meldungen;

    @Inject
    private Gremiumworte worte;

    private final GremiumAdresse adresse = new GremiumAdresse();
    private final EintragForm form = new EintragForm();
    private GremiumBlatt blatt;
    private List<Gremiumabschnitt> abschnitte = List.of();
    private Eintragzeile eintrag;
    private String eintragWorte = "";
    private String schritt = "";

    public void load() {
        reload();
        form.setArt(blatt.zeile().art());
        eintrag = blatt.eintraege().stream()
                .filter(e -> MIT_EINTRAG.contains(adresse.getSchritt()))
                .filter(e -> Objects.equals(e.id(), adresse.getEintrag()) && e.zurueckgenommen() == null)
                .findFirst()
                .orElse(null);
        if (eintrag != null) {
            eintragWorte = worte.inhalt(eintrag);
            if ("berichtigen".equals(adresse.getSchritt())) {
                form.vorbelegen(eintrag);
            }
        }
        schritt = istMoeglich() ? adresse.getSchritt() : "";
    }

    private void reload() {
        if (adresse.getId() == null) {
            throw new NotFoundException();
        }
        blatt = service.gremium(adresse.getId());
        abschnitte = worte.abschnitte(blatt);
    }

    private boolean istMoeglich() {
        String gefragt = adresse.getSchritt();
        if (blatt.zurueckgenommen() != null) {
            return false;
        }
        return MIT_EINTRAG.contains(gefragt)
                ? eintrag != null
                : "eintragen".equals(gefragt)
                        ? worte.kennt(adresse.getArt())
                        : Set.of("art", "entfernen").contains(gefragt);
    }

    /** What the address asks for; empty for nothing, or for what was not possible when the page was opened. */
    public String getSchritt() {
        return schritt;
    }

    /** Of which kind the entry is that a step is asked for. */
    public String getEintragsart() {
        return eintrag == null ? adresse.getArt() : eintrag.art();
    }

    /** Whether the step asks for what an entry says. */
    public boolean isMitInhalt() {
        return Set.of("eintragen", "berichtigen").contains(getSchritt());
    }

    /** The step that the address asks for; after a conflict the page knows the newer version, and what was typed stays. */
    public String senden() {
        Konflikt.danachNeu(
                () -> ausfuehrung.ausfuehren(getSchritt(), blatt, eintrag, getEintragsart(), form), this::reload);
        meldungen.erfolg("gremien.gespeichert");
        return GremiumSeiten.GREMIUM + "?faces-redirect=true&id="
                + blatt.zeile().id();
    }

    public GremiumAdresse getAdresse() {
        return adresse;
    }

    public GremiumBlatt getBlatt() {
        return blatt;
    }

    public List<Gremiumabschnitt> getAbschnitte() {
        return abschnitte;
    }

    /** The entry that a step is asked for, in words. */
    public String getEintragWorte() {
        return eintragWorte;
    }

    public EintragForm getForm() {
        return form;
    }
}
