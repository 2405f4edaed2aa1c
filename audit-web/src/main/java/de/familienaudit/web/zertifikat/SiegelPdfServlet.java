package de.familienaudit.web.zertifikat;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.shared.zeit.Tagesangabe;
import de.familienaudit.web.dokument.Dateiantwort;
import de.familienaudit.web.error.AbrufServlet;
import de.familienaudit.zertifikat.ZertifikatService;
import de.familienaudit.zertifikat.Zertifikatsblatt;
import de.familienaudit.zertifikat.druck.Siegelbogen;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;

/** The page Zertifikate as PDF with the answer for the day {@code tag}, as people write it; without one for today. */
@WebServlet("/zertifikat/siegel.pdf")
public class SiegelPdfServlet extends AbrufServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ZertifikatService service;

    @Inject
    private transient Siegelworte worte;

    @Inject
    private transient Clock clock;

    @Override
    protected Antwort frage(HttpServletRequest request) {
        Zertifikatsblatt blatt = service.blatt(tag(parameter(request, "tag")));
        Siegelbogen bogen = new Siegelbogen(
                blatt, worte.ueberschrift(blatt.gefragt()), worte.saetze(blatt.gefragt()), clock.instant());
        return response -> Dateiantwort.sende(response, Dateiantwort.PDF, bogen.dateiname() + ".pdf", bogen.pdf());
    }

    private LocalDate tag(String text) {
        try {
            return text.isBlank() ? null : Tagesangabe.lies("tag", text).erster();
        } catch (BusinessRuleException e) {
            log("no day: " + text.length() + " characters", e);
            throw new NotFoundException();
        }
    }
}
