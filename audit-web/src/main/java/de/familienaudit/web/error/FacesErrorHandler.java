package de.familienaudit.web.error;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.DatabaseOutage;
import de.familienaudit.shared.Einsendung;
import de.familienaudit.shared.ForbiddenException;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.shared.SchonGesendetException;
import de.familienaudit.shared.Violation;
import de.familienaudit.web.frame.Lesetransaktion;
import de.familienaudit.web.frame.PageAddress;
import de.familienaudit.web.frame.Quittungen;
import de.familienaudit.web.text.Fremdes;
import de.familienaudit.web.text.Meldungsart;
import de.familienaudit.web.text.TextBundle;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.AbortProcessingException;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.ExceptionQueuedEventContext;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.primefaces.csp.CspException;

/**
 * Turns every exception of a page into what a person can act on: a refused rule becomes a message at its field or on
 * the page, a missing or forbidden object becomes the page 404 or 403, an ended session leads to the login and back,
 * and anything else becomes an incident number. Works for full and for ajax requests.
 */
public class FacesErrorHandler extends ExceptionHandlerWrapper {

    public FacesErrorHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        FacesContext context = FacesContext.getCurrentInstance();
        Iterator<ExceptionQueuedEvent> events =
                getUnhandledExceptionQueuedEvents().iterator();
        while (events.hasNext()) {
            ExceptionQueuedEventContext event = events.next().getContext();
            Throwable exception = event.getException();
            if (exception instanceof AbortProcessingException) {
                continue;
            }
            events.remove();
            if (!context.getResponseComplete()) {
                treat(context, event.getPhaseId(), exception);
            }
        }
        getWrapped().handle();
    }

    private static void treat(FacesContext context, PhaseId phase, Throwable exception) {
        boolean rendering = PhaseId.RENDER_RESPONSE.equals(phase) || context.getViewRoot() == null;
        boolean get = !isPost(context);
        renewTransaction(exception);
        if (Causes.find(exception, ViewExpiredException.class).isPresent()
                || Causes.find(exception, CspException.class).isPresent()) {
            expired(context);
        } else if (isMissingPage(exception)
                || (get && Causes.find(exception, NotFoundException.class).isPresent())) {
            status(context, HttpServletResponse.SC_NOT_FOUND);
        } else if (isForeignState(phase, exception)) {
            Incident.log(request(context).getServletPath(), exception);
            expired(context);
        } else if (get && Causes.find(exception, ForbiddenException.class).isPresent()) {
            status(context, HttpServletResponse.SC_FORBIDDEN);
        } else if (Causes.find(exception, SchonGesendetException.class).isPresent()) {
            done(context);
        } else if (!rendering
                && Causes.find(exception, BusinessRuleException.class).isPresent()) {
            Causes.find(exception, BusinessRuleException.class).ifPresent(e -> show(context, e));
        } else {
            incident(context, exception, rendering || get);
        }
    }

    /** Signed in but the page is too old, or what came was no form of it: load it again and say so. Not signed in any more: to the login and back. */
    static void expired(FacesContext context) {
        HttpServletRequest request = request(context);
        if (!CDI.current().select(CurrentActor.class).get().get().isAngemeldet()) {
            redirect(context, PageAddress.afterExpiry(request));
            return;
        }
        again(context, FacesMessage.SEVERITY_WARN, "sitzung.seite_erneuert");
        redirect(context, request.getContextPath() + PageAddress.wayBack(request));
    }

    /** An address that pretends to be a form: the page itself, and nothing of it is done. */
    static void onlyRead(FacesContext context) {
        HttpServletRequest request = request(context);
        redirect(context, request.getContextPath() + PageAddress.withoutForm(request));
    }

    /** The form came a second time: its page as it is now, with a sentence; the browser need not keep what was typed. */
    private static void done(FacesContext context) {
        HttpServletRequest request = request(context);
        String marke = CDI.current().select(Einsendung.class).get().getMarke();
        CDI.current().select(Quittungen.class).get().geben(marke);
        again(context, FacesMessage.SEVERITY_INFO, "form.schon_gesendet");
        redirect(context, request.getContextPath() + PageAddress.wayBack(request));
    }

    private static void again(FacesContext context, FacesMessage.Severity severity, String key) {
        String text = texts(context).text(key);
        context.addMessage(null, new FacesMessage(severity, text, text));
        context.getExternalContext().getFlash().setKeepMessages(true);
    }

    /** What the page still asks must not meet the transaction that the fault ended; the fault itself is what is told. */
    private static void renewTransaction(Throwable exception) {
        try {
            CDI.current().select(Lesetransaktion.class).get().erneuern();
        } catch (RuntimeException e) {
            exception.addSuppressed(e);
        }
    }

    /** A view state that does not fit its page: made up, or of a version before. Faces says so in words only. */
    private static boolean isForeignState(PhaseId phase, Throwable exception) {
        return PhaseId.RESTORE_VIEW.equals(phase)
                && Causes.find(exception, FacesException.class)
                        .map(Throwable::getMessage)
                        .filter(message -> message.contains("restoring state"))
                        .isPresent();
    }

    private static void show(FacesContext context, BusinessRuleException refusal) {
        TextBundle texts = texts(context);
        Meldungsart.of(refusal).merken(context);
        for (Violation violation : refusal.violations()) {
            String clientId = FieldFinder.clientId(context, violation.field()).orElse(null);
            error(context, clientId, quoted(violation) ? inABox(context, violation) : texts.text(violation));
        }
    }

    /** Whether words of somebody else belong to it (rule G-4): they stand in a box of their own, not within our sentence. */
    private static boolean quoted(Violation violation) {
        return "G-4.geaendert_von".equals(violation.code())
                && violation.params().get(1) instanceof String words
                && !words.isBlank();
    }

    /** The sentence without those words; the fields that differ say more than what the whole is called. */
    private static String inABox(FacesContext context, Violation violation) {
        List<Serializable> params = violation.params();
        if (Fremdes.in(context).felder().isEmpty()) {
            new Fremdes(params.get(1).toString(), List.of()).merken(context);
        }
        return texts(context).text("konflikt.von", params.get(0), params.get(2));
    }

    private static void incident(FacesContext context, Throwable exception, boolean needsPage) {
        HttpServletRequest request = request(context);
        if (DatabaseOutage.isBehind(exception)) {
            // a page that is drawn again would ask the database again
            outage(context, request, exception);
            return;
        }
        String number = Incident.log(request.getServletPath(), exception);
        if (!needsPage) {
            Meldungsart.STOERUNG.merken(context);
            error(context, null, texts(context).text("fehler.vorfall", number));
        } else if (context.getPartialViewContext().isAjaxRequest()) {
            redirect(context, request.getContextPath() + PageAddress.STOERUNG + "?nr=" + number);
        } else {
            request.setAttribute(Incident.ATTRIBUTE, number);
            status(context, HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        }
    }

    private static void outage(FacesContext context, HttpServletRequest request, Throwable exception) {
        HttpServletResponse response =
                (HttpServletResponse) context.getExternalContext().getResponse();
        try {
            if (!response.isCommitted()) {
                FaultAnswer.send(request, response, exception);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        context.responseComplete();
    }

    private static void error(FacesContext context, String clientId, String text) {
        context.addMessage(clientId, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
        context.validationFailed();
        context.renderResponse();
    }

    /** Hands over to the error page of web.xml; once bytes are with the browser only the log can still speak. */
    private static void status(FacesContext context, int status) {
        ExternalContext external = context.getExternalContext();
        try {
            if (!external.isResponseCommitted()) {
                external.responseReset();
                external.responseSendError(status, null);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        context.responseComplete();
    }

    private static void redirect(FacesContext context, String address) {
        ExternalContext external = context.getExternalContext();
        try {
            if (!external.isResponseCommitted()) {
                external.responseReset();
            }
            external.redirect(address);
        } catch (IOException e) {
            throw new FacesException(e);
        }
        context.responseComplete();
    }

    /** Faces reports an address without a page as a file that it did not find. */
    private static boolean isMissingPage(Throwable exception) {
        return Causes.find(exception, FileNotFoundException.class).isPresent();
    }

    private static boolean isPost(FacesContext context) {
        return "POST".equals(request(context).getMethod());
    }

    private static HttpServletRequest request(FacesContext context) {
        return (HttpServletRequest) context.getExternalContext().getRequest();
    }

    private static TextBundle texts(FacesContext context) {
        return TextBundle.of(
                context.getViewRoot() == null
                        ? Locale.GERMAN
                        : context.getViewRoot().getLocale());
    }
}
