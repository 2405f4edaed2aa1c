package de.familienaudit.web.zugang;

import de.familienaudit.shared.Akteur;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.web.frame.AjaxRedirect;
import de.familienaudit.web.frame.PageAddress;
import de.familienaudit.zugang.AnmeldeService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The one door: every request passes here before anything else. Who has a session is read afresh from the database, so
 * that a locked account is out at its next click (rule R-5); who has none sees only the few pages that web.xml leaves
 * open.
 */
@ApplicationScoped
public class KontoAuthenticationMechanism implements HttpAuthenticationMechanism {

    private static final String RESOURCES = "/jakarta.faces.resource/";

    @Inject
    private AnmeldeService anmeldung;

    @Inject
    private CurrentActor currentActor;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        if (isResource(request)) {
            return context.doNothing();
        }
        Optional<Sitzung> sitzung = Sitzung.von(request);
        Optional<Akteur> akteur = sitzung.flatMap(s -> anmeldung.akteur(s.kontoId(), s.kommuneId()));
        if (akteur.isPresent()) {
            currentActor.set(akteur.get());
            return context.notifyContainerAboutLogin(
                    akteur.get().benutzername(),
                    akteur.get().rollen().stream().map(Enum::name).collect(Collectors.toSet()));
        }
        if (sitzung.isPresent()) {
            Sitzung.beenden(request);
        }
        if (!context.isProtected()) {
            return context.doNothing();
        }
        toLogin(request, response);
        return AuthenticationStatus.SEND_CONTINUE;
    }

    private static boolean isResource(HttpServletRequest request) {
        String path = request.getServletPath();
        return path.startsWith(RESOURCES);
    }

    private static void toLogin(HttpServletRequest request, HttpServletResponse response)
            throws AuthenticationException {
        boolean hadSession = request.getRequestedSessionId() != null;
        String address = hadSession ? PageAddress.afterExpiry(request) : PageAddress.login(request);
        try {
            if (AjaxRedirect.isAjax(request)) {
                AjaxRedirect.send(response, address);
            } else {
                response.sendRedirect(address);
            }
        } catch (IOException e) {
            throw new AuthenticationException(e);
        }
    }
}
