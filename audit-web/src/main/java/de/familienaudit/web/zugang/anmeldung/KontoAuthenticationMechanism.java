package de.familienaudit.web.zugang.anmeldung;

import de.familienaudit.shared.AccessTable;
import de.familienaudit.shared.Akteur;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.Violation;
import de.familienaudit.web.error.FaultAnswer;
import de.familienaudit.web.error.Problem;
import de.familienaudit.web.frame.AjaxRedirect;
import de.familienaudit.web.frame.PageAddress;
import de.familienaudit.web.frame.Seitenbuecher;
import de.familienaudit.web.frame.Weiterleitung;
import de.familienaudit.web.text.TextBundle;
import de.familienaudit.web.zugang.ZugangSeiten;
import de.familienaudit.zugang.anmeldung.AktuelleAnmeldung;
import de.familienaudit.zugang.anmeldung.AnmeldeService;
import de.familienaudit.zugang.konto.Angemeldet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The one door: every request passes here before anything else. Who has a session is read afresh from the database, so
 * that a locked account or an ended session is out at its next click (rule R-5); who has none sees only the few pages
 * that web.xml leaves open; who lacks a demanded second factor is led to the page that sets it up.
 */
@ApplicationScoped
public class KontoAuthenticationMechanism implements HttpAuthenticationMechanism {

    private static final String INTERFACES = "/api/";
    private static final String RESOURCES = "/jakarta.faces.resource/";

    @Inject
    private AnmeldeService anmeldung;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private AccessTable accessTable;

    @Inject
    private Seitenbuecher buecher;

    @Inject
    private AktuelleAnmeldung aktuelleSitzung;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        try {
            if (hasPathParameter(request)) {
                FaultAnswer.notThere(request, response);
                return AuthenticationStatus.SEND_CONTINUE;
            }
        } catch (IOException e) {
            throw new AuthenticationException(e);
        }
        if (isAsIs(request)) {
            return context.doNothing();
        }
        try {
            return door(request, response, context);
        } catch (RuntimeException e) {
            // the database is away: the session stays, and the sentence says so before any page is begun
            return fault(request, response, e);
        }
    }

    private static AuthenticationStatus fault(
            HttpServletRequest request, HttpServletResponse response, RuntimeException fault)
            throws AuthenticationException {
        try {
            FaultAnswer.send(request, response, fault);
            return AuthenticationStatus.SEND_CONTINUE;
        } catch (IOException e) {
            e.addSuppressed(fault);
            throw new AuthenticationException(e);
        }
    }

    private AuthenticationStatus door(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        Optional<String> schluessel = Anmeldemerker.schluessel(request);
        Optional<Angemeldet> angemeldet = schluessel.flatMap(anmeldung::angemeldet);
        if (angemeldet.isPresent()) {
            return letIn(angemeldet.get(), request, response, context);
        }
        if (schluessel.isPresent()) {
            Anmeldemerker.beenden(request);
        }
        if (!context.isProtected()) {
            return context.doNothing();
        }
        if (isCallOfAProgram(request)) {
            return refuse(response);
        }
        boolean hadSession = request.getRequestedSessionId() != null;
        lead(request, response, hadSession ? PageAddress.afterExpiry(request) : PageAddress.login(request));
        return AuthenticationStatus.SEND_CONTINUE;
    }

    private AuthenticationStatus letIn(
            Angemeldet angemeldet, HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        Akteur akteur = angemeldet.akteur();
        if (angemeldet.zweiterFaktorFehlt()
                && !buecher.adressen().erlaubt(accessTable, akteur, request.getServletPath())) {
            lead(request, response, request.getContextPath() + ZugangSeiten.ZWEITER_FAKTOR);
            return AuthenticationStatus.SEND_CONTINUE;
        }
        currentActor.set(akteur);
        aktuelleSitzung.set(angemeldet);
        return context.notifyContainerAboutLogin(
                akteur.benutzername(), akteur.rollen().stream().map(Enum::name).collect(Collectors.toSet()));
    }

    /** A program that posts does not follow to a page with a form. */
    private static boolean isCallOfAProgram(HttpServletRequest request) {
        return request.getServletPath().startsWith(INTERFACES) && "POST".equals(request.getMethod());
    }

    private static AuthenticationStatus refuse(HttpServletResponse response) throws AuthenticationException {
        try {
            Problem.senden(
                    response,
                    HttpServletResponse.SC_UNAUTHORIZED,
                    Violation.of("R-5.nicht_angemeldet"),
                    TextBundle.of(Locale.GERMAN));
            return AuthenticationStatus.SEND_FAILURE;
        } catch (IOException e) {
            throw new AuthenticationException(e);
        }
    }

    /** No address of this program has one; {@code ;jsessionid=} would carry a session into links, logs and other heads. */
    private static boolean hasPathParameter(HttpServletRequest request) {
        return request.getRequestURI().indexOf(';') >= 0 || request.isRequestedSessionIdFromURL();
    }

    /** The same for everybody: styles and scripts, and what watches over the server. */
    private static boolean isAsIs(HttpServletRequest request) {
        String path = request.getServletPath();
        return path.startsWith(RESOURCES) || PageAddress.LEBT.equals(path) || PageAddress.BEREIT.equals(path);
    }

    private static void lead(HttpServletRequest request, HttpServletResponse response, String address)
            throws AuthenticationException {
        try {
            if (AjaxRedirect.isAjax(request)) {
                AjaxRedirect.send(response, address);
            } else {
                Weiterleitung.send(response, address);
            }
        } catch (IOException e) {
            throw new AuthenticationException(e);
        }
    }
}
