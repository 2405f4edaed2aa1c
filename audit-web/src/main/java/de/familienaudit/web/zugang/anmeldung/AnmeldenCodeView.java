package de.familienaudit.web.zugang.anmeldung;

import de.familienaudit.shared.CurrentActor;
import de.familienaudit.web.frame.Netzadresse;
import de.familienaudit.web.frame.PageAddress;
import de.familienaudit.web.text.Meldungen;
import de.familienaudit.zugang.anmeldung.AnmeldeErgebnis;
import de.familienaudit.zugang.anmeldung.AnmeldeService;
import de.familienaudit.zugang.anmeldung.CodeEingeben;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** The second step of signing in: the code of the app, or a recovery code. */
@Named("anmeldenCode")
@RequestScoped
public class AnmeldenCodeView {

    @Inject
    private AnmeldeService service;

    @Inject
    private Netzadresse netzadresse;

    @Inject
    private Meldungen meldungen;

    @Inject
    private CurrentActor currentActor;

    private String code;
    private String zurueck;

    /** Only for who gave the right password a moment ago. */
    public void load() throws IOException {
        if (currentActor.get().isAngemeldet()) {
            redirect(PageAddress.safe(zurueck));
        } else if (Anmeldemerker.wartend(request())
                .filter(service::wartetAufCode)
                .isEmpty()) {
            redirect(PageAddress.login(zurueck));
        }
    }

    public void anmelden() throws IOException {
        Optional<String> wartend = Anmeldemerker.wartend(request());
        if (wartend.isEmpty()) {
            redirect(PageAddress.login(zurueck));
            return;
        }
        AnmeldeErgebnis ergebnis = service.code(
                new CodeEingeben(wartend.get(), code, netzadresse.von(request()), Geraetecookie.von(request())));
        switch (ergebnis.art()) {
            case ANGEMELDET -> {
                Anmeldemerker.beginnen(request(), ergebnis.schluessel());
                Geraetecookie.setze(request(), (HttpServletResponse) external().getResponse(), ergebnis.marken());
                redirect(PageAddress.safe(zurueck));
            }
            case GEDROSSELT -> meldungen.fehler("anmelden.code.gedrosselt", ergebnis.minuten());
            case ABGELAUFEN -> redirect(PageAddress.login(zurueck) + "&grund=code_abgelaufen");
            default -> meldungen.fehler("anmelden.code.abgelehnt");
        }
        code = "";
    }

    private static void redirect(String page) throws IOException {
        external().redirect(external().getRequestContextPath() + page);
    }

    private static HttpServletRequest request() {
        return (HttpServletRequest) external().getRequest();
    }

    private static ExternalContext external() {
        return FacesContext.getCurrentInstance().getExternalContext();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getZurueck() {
        return zurueck;
    }

    public void setZurueck(String zurueck) {
        this.zurueck = zurueck;
    }
}
