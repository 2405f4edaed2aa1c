package de.familienaudit.web.zugang.konto;

import de.familienaudit.shared.Akteur;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.web.frame.PageAddress;
import de.familienaudit.web.text.Meldungen;
import de.familienaudit.zugang.anmeldung.AktuelleAnmeldung;
import de.familienaudit.zugang.anmeldung.EigenesKontoService;
import de.familienaudit.zugang.konto.Angemeldet;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** The account menu of the frame: the Kommunen to work for, and signing out. */
@Named("kontomenue")
@RequestScoped
public class KontomenueView {

    @Inject
    private EigenesKontoService service;

    @Inject
    private AktuelleAnmeldung sitzung;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Meldungen meldungen;

    /** The Kommune of this request; the script sends it along with drafts. */
    public long getKommuneId() {
        return currentActor.get().kommuneId();
    }

    /** The other Kommunen in which the account has a role today. */
    public List<Angemeldet.Ort> getAndere() {
        return sitzung.kommunen().stream()
                .filter(ort -> ort.id() != currentActor.get().kommuneId())
                .toList();
    }

    /** Works for another Kommune from now on and goes to its overview. */
    public String wechseln(Angemeldet.Ort ort) {
        service.wechseln(ort.id());
        meldungen.erfolg("konto.gewechselt", ort.name());
        return PageAddress.UEBERSICHT + "?faces-redirect=true";
    }

    /** Signs out and ends the session. */
    public String abmelden() throws ServletException {
        service.abmelden();
        FacesContext context = FacesContext.getCurrentInstance();
        ((HttpServletRequest) context.getExternalContext().getRequest()).logout();
        context.getExternalContext().invalidateSession();
        currentActor.set(Akteur.ANONYM);
        return PageAddress.ANMELDEN + "?faces-redirect=true&grund=abgemeldet";
    }
}
