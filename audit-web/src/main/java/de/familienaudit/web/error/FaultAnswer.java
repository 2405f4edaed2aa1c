package de.familienaudit.web.error;

import de.familienaudit.shared.DatabaseOutage;
import de.familienaudit.shared.Violation;
import de.familienaudit.web.frame.AjaxRedirect;
import de.familienaudit.web.frame.PageAddress;
import de.familienaudit.web.frame.SecurityHeadersFilter;
import de.familienaudit.web.frame.SpracheView;
import de.familienaudit.web.text.TextBundle;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Answers a request that failed where no page of Faces can answer any more: 503 when the database is away, 500
 * otherwise, always with a sentence, the number of the incident and a way to try again. Nothing here needs the database.
 */
public final class FaultAnswer {

    /** Header that names the incident to scripts. */
    static final String NUMBER = "X-Vorfall";

    private static final String INTERFACES = "/api/";

    /** Seconds after which a program may ask again. */
    private static final String RETRY_SECONDS = "30";

    private static final String BUSY_SECONDS = "5";

    private FaultAnswer() {}

    /**
     * Logs the fault and answers it; what was written so far is thrown away.
     *
     * @param response not committed yet
     * @param fault what happened
     */
    public static void send(HttpServletRequest request, HttpServletResponse response, Throwable fault)
            throws IOException {
        String number = Incident.log(request.getServletPath(), fault);
        boolean outage = DatabaseOutage.isBehind(fault);
        int status = outage ? HttpServletResponse.SC_SERVICE_UNAVAILABLE : HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
        response.reset();
        SecurityHeadersFilter.set(request, response);
        response.setHeader(NUMBER, number);
        if (outage) {
            response.setHeader("Retry-After", RETRY_SECONDS);
        }
        TextBundle texts = TextBundle.of(SpracheView.of(request));
        if (request.getServletPath().startsWith(INTERFACES)) {
            Problem.senden(response, status, Violation.of(code(outage), number), texts);
        } else if (AjaxRedirect.isAjax(request)) {
            // the script of the page reads number and status; what was typed stays where it is
            response.setStatus(status);
        } else {
            PlainPage.send(request, response, status, page(request, texts, outage, number));
        }
    }

    /** The address does not exist, whoever asks: 404 before anything of the program is touched. */
    public static void notThere(HttpServletRequest request, HttpServletResponse response) throws IOException {
        SecurityHeadersFilter.set(request, response);
        TextBundle texts = TextBundle.of(SpracheView.of(request));
        PlainPage.send(
                request,
                response,
                HttpServletResponse.SC_NOT_FOUND,
                new PlainPage.Content(
                        texts.text("fehler.404.titel"),
                        texts.text("fehler.404.text"),
                        "",
                        request.getContextPath() + PageAddress.UEBERSICHT,
                        texts.text("fehler.zur_uebersicht")));
    }

    /** Too many send at the moment: nothing is read of this body, and the connection ends. */
    static void busy(HttpServletRequest request, HttpServletResponse response) throws IOException {
        TextBundle texts = TextBundle.of(SpracheView.of(request));
        int status = HttpServletResponse.SC_SERVICE_UNAVAILABLE;
        response.setHeader("Connection", "close");
        response.setHeader("Retry-After", BUSY_SECONDS);
        if (request.getServletPath().startsWith(INTERFACES)) {
            Problem.senden(response, status, Violation.of("G.ueberlastet"), texts);
        } else if (AjaxRedirect.isAjax(request)) {
            response.setStatus(status);
        } else {
            PlainPage.send(
                    request,
                    response,
                    status,
                    new PlainPage.Content(
                            texts.text("fehler.ueberlastet.titel"),
                            texts.text("regel.G.ueberlastet"),
                            "",
                            request.getContextPath() + PageAddress.UEBERSICHT,
                            texts.text("fehler.zur_uebersicht")));
        }
    }

    private static String code(boolean outage) {
        return outage ? "G.datenbank_fehlt" : "G.vorfall";
    }

    private static PlainPage.Content page(HttpServletRequest request, TextBundle texts, boolean outage, String number) {
        String kind = outage ? "fehler.503" : "fehler.500";
        boolean get = "GET".equals(request.getMethod());
        return new PlainPage.Content(
                texts.text(kind + ".titel"),
                texts.text(kind + ".text") + (get ? "" : " " + texts.text("fehler.neu_senden")),
                number,
                get ? PageAddress.same(request) : request.getContextPath() + PageAddress.UEBERSICHT,
                texts.text(get ? "fehler.noch_einmal" : "fehler.zur_uebersicht"));
    }
}
