package de.familienaudit.web.zugang.anmeldung;

import de.familienaudit.shared.CurrentActor;
import de.familienaudit.web.frame.Netzadresse;
import de.familienaudit.web.frame.PageAddress;
import de.familienaudit.web.text.Meldungen;
import de.familienaudit.zugang.anmeldung.AnmeldeErgebnis;
import de.familienaudit.zugang.anmeldung.AnmeldeService;
import de.familienaudit.zugang.anmeldung.Anmelden;
import de.familienaudit.zugang.anmeldung.Beispielkonten;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/** The page Anmeldung. */
@Named("anmelden")
@RequestScoped
public class AnmeldenView {

    private static final Set<String> GRUENDE = Set.of("abgelaufen", "abgemeldet", "code_abgelaufen");

    @Inject
    private AnmeldeService service;

    @Inject
    private Netzadresse netzadresse;

    @Inject
    private Meldungen meldungen;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Instance<Beispielkonten> beispiele;

    private String benutzername;
    private String passwort;
    private String zurueck;
    private String grund;

    /** Whoever is signed in already goes on. */
    public void load() throws IOException {
        if (currentActor.get().isAngemeldet()) {
            goOn();
        }
    }

    public void anmelden() throws IOException {
        HttpServletRequest request = (HttpServletRequest) external().getRequest();
        AnmeldeErgebnis ergebnis = service.anmelden(new Anmelden(
                benutzername,
                passwort,
                netzadresse.von(request),
                request.getHeader("User-Agent"),
                Geraetecookie.von(request)));
        switch (ergebnis.art()) {
            case ANGEMELDET -> {
                Anmeldemerker.beginnen(request, ergebnis.schluessel());
                Geraetecookie.setze(request, (HttpServletResponse) external().getResponse(), ergebnis.marken());
                goOn();
            }
            case CODE_NOETIG -> {
                Anmeldemerker.aufCodeWarten(request, ergebnis.schluessel());
                external().redirect(external().getRequestContextPath() + PageAddress.code(zurueck));
            }
            case GEDROSSELT -> meldungen.fehler("anmelden.gedrosselt", ergebnis.minuten());
            default -> meldungen.fehler("anmelden.abgelehnt");
        }
    }

    private void goOn() throws IOException {
        external().redirect(external().getRequestContextPath() + PageAddress.safe(zurueck));
    }

    private static ExternalContext external() {
        return FacesContext.getCurrentInstance().getExternalContext();
    }

    /** Key of the sentence that says why the login page came up; empty when somebody just came. */
    public String getGrundText() {
        return grund != null && GRUENDE.contains(grund) ? "sitzung." + grund : "";
    }

    /** Example accounts of the try-out run; empty everywhere else. */
    public List<Beispielkonten.Beispielkonto> getBeispielkonten() {
        return beispiele.isResolvable() ? beispiele.get().konten() : List.of();
    }

    public String getBenutzername() {
        return benutzername;
    }

    public void setBenutzername(String benutzername) {
        this.benutzername = benutzername;
    }

    public String getPasswort() {
        return passwort;
    }

    public void setPasswort(String passwort) {
        this.passwort = passwort;
    }

    public String getZurueck() {
        return zurueck;
    }

    public void setZurueck(String zurueck) {
        this.zurueck = zurueck;
    }

    public String getGrund() {
        return grund;
    }

    public void setGrund(String grund) {
        this.grund = grund;
    }
}
