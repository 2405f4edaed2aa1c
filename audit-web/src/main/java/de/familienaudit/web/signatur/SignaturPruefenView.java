package de.familienaudit.web.signatur;

import de.familienaudit.signatur.signaturpruefung.Signaturauskunft;
import de.familienaudit.signatur.signaturpruefung.SignaturauskunftService;
import de.familienaudit.web.dokument.HochgeladeneDatei;
import de.familienaudit.web.text.Meldungen;
import de.familienaudit.web.text.Texte;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The page "Signatur prüfen": a file in, a verdict out. The file is not kept, only what was found out about it. */
@Named("signaturPruefen")
@ViewScoped
public class SignaturPruefenView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SignaturauskunftService service;

    @Inject
    private Meldungen meldungen;

    @Inject
    private Texte texte;

    private transient Part datei;
    private String dateiname = "";
    private Signaturauskunft auskunft;
    private transient List<Signaturkarte> karten;

    public void pruefen() throws IOException {
        auskunft = null;
        karten = null;
        if (!HochgeladeneDatei.istDa(datei)) {
            meldungen.fehler("signaturpruefung.keine_datei");
            return;
        }
        byte[] inhalt;
        try (InputStream in = datei.getInputStream()) {
            inhalt = in.readNBytes(SignaturpruefungServlet.HOECHSTENS);
        }
        dateiname = new HochgeladeneDatei(datei).name();
        auskunft = service.pruefe(inhalt);
    }

    /** Hands the detailed report of the last verification out as a file. */
    public void herunterladen() throws IOException {
        FacesContext context = FacesContext.getCurrentInstance();
        ExternalContext external = context.getExternalContext();
        byte[] bytes = auskunft.detailbericht().getBytes(StandardCharsets.UTF_8);
        external.setResponseContentType("application/xml");
        external.setResponseContentLength(bytes.length);
        external.setResponseHeader("Content-Disposition", "attachment; filename=\"pruefbericht.xml\"");
        external.setResponseHeader("X-Content-Type-Options", "nosniff");
        external.getResponseOutputStream().write(bytes);
        context.responseComplete();
    }

    /** Colour of the verdict: good, warning, bad. */
    public String getTon() {
        return switch (auskunft.urteil()) {
            case "UNVERAENDERT_GUELTIG", "DANACH_UNTERSCHRIEBEN_GUELTIG" -> "ok";
            case "VERAENDERT" -> "bad";
            default -> "warn";
        };
    }

    /** Null before the first verification and after a refusal. */
    public Signaturauskunft getAuskunft() {
        return auskunft;
    }

    /** Its signatures, in the order of signing. */
    public List<Signaturkarte> getKarten() {
        if (karten == null) {
            karten = auskunft.signaturen().stream()
                    .map(s -> Signaturkarte.von(s, texte))
                    .toList();
        }
        return karten;
    }

    public String getDateiname() {
        return dateiname;
    }

    public Part getDatei() {
        return datei;
    }

    public void setDatei(Part datei) {
        this.datei = datei;
    }
}
