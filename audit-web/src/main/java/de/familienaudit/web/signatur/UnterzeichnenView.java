package de.familienaudit.web.signatur;

import de.familienaudit.signatur.unterzeichnung.Unterzeichnen;
import de.familienaudit.signatur.unterzeichnung.UnterzeichnungsgangService;
import de.familienaudit.web.dokument.HochgeladeneDatei;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;

/**
 * The form in which the Landrätin signs (rule S-5). It lives for one request: key file and passphrase are never in the
 * session, in the draft store or in the page that comes back. Key files are small enough to stay in memory (threshold in
 * web.xml); a larger upload is removed at once.
 */
@Named("unterzeichnen")
@RequestScoped
public class UnterzeichnenView {

    @Inject
    private UnterzeichnungsgangService service;

    @Inject
    private SchriftstueckView seite;

    private String ort;
    private Part schluesseldatei;
    private String passphrase = "";

    public String unterzeichnen() throws IOException {
        Unterzeichnen command;
        try {
            command = new Unterzeichnen(
                    seite.getId(), seite.getDetails().version(), ort, schluessel(), passphrase.toCharArray());
        } finally {
            passphrase = "";
            if (schluesseldatei != null) {
                schluesseldatei.delete();
            }
        }
        try {
            return seite.tun(() -> service.unterzeichnen(command), "signatur.unterzeichnet");
        } finally {
            command.vergessen();
        }
    }

    private byte[] schluessel() throws IOException {
        if (!HochgeladeneDatei.istDa(schluesseldatei)) {
            return new byte[0];
        }
        try (InputStream in = schluesseldatei.getInputStream()) {
            // one byte more, so that the service can tell that it is too much
            return in.readNBytes(Unterzeichnen.SCHLUESSELDATEI_HOECHSTENS + 1);
        }
    }

    /** Where it was signed last, until something is typed. */
    public String getOrt() {
        return ort == null && seite.getDetails() != null
                ? seite.getDetails().darf().ort()
                : ort;
    }

    public void setOrt(String ort) {
        this.ort = ort;
    }

    public int getHoechstens() {
        return Unterzeichnen.SCHLUESSELDATEI_HOECHSTENS;
    }

    public Part getSchluesseldatei() {
        return schluesseldatei;
    }

    public void setSchluesseldatei(Part schluesseldatei) {
        this.schluesseldatei = schluesseldatei;
    }

    public String getPassphrase() {
        return passphrase;
    }

    public void setPassphrase(String passphrase) {
        this.passphrase = passphrase == null ? "" : passphrase;
    }
}
