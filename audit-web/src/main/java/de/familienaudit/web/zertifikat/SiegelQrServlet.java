package de.familienaudit.web.zertifikat;

import de.familienaudit.shared.NotFoundException;
import de.familienaudit.web.component.QrBild;
import de.familienaudit.web.dokument.Dateiantwort;
import de.familienaudit.web.error.AbrufServlet;
import de.familienaudit.web.frame.Weiterleitung;
import de.familienaudit.zertifikat.Siegeleinstellung;
import de.familienaudit.zertifikat.SiegeleinstellungService;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;

/**
 * A QR code for letterheads with the address of the public page of the seal, as SVG or PNG by the end of the address; 404 while the
 * Kommune has no public page (ADR 45).
 */
@WebServlet({"/zertifikat/siegel-qr.svg", "/zertifikat/siegel-qr.png"})
public class SiegelQrServlet extends AbrufServlet {

    private static final long serialVersionUID = 1L;

    /** Pixels per module: a code of 33 modules and its quiet zone is about 800 wide, for print in any size of a letterhead. */
    private static final int PIXEL = 20;

    @Inject
    private transient SiegeleinstellungService service;

    @Override
    protected Antwort frage(HttpServletRequest request) {
        Siegeleinstellung einstellung = service.fuerDenDruck();
        if (!einstellung.seite()) {
            throw new NotFoundException();
        }
        QrBild bild = QrBild.von(adresse(request, einstellung.kurzname()));
        boolean png = request.getServletPath().endsWith(".png");
        return response -> {
            byte[] datei = png ? bild.png(PIXEL) : bild.svg().getBytes(StandardCharsets.UTF_8);
            Dateiantwort.beginne(
                    response,
                    png ? "image/png" : "image/svg+xml",
                    "Siegel " + einstellung.kurzname() + (png ? ".png" : ".svg"));
            response.setContentLength(datei.length);
            response.getOutputStream().write(datei);
        };
    }

    /** Where the program is configured to be found; else where this request found it. */
    private static String adresse(HttpServletRequest request, String kurzname) {
        String gefunden = request.getRequestURL().toString();
        String server = gefunden.substring(
                0, gefunden.length() - request.getRequestURI().length());
        return Weiterleitung.oeffentlich(server) + request.getContextPath() + "/siegel.xhtml?kommune=" + kurzname;
    }
}
