package de.familienaudit.web.zielvereinbarung.aufnahme;

import de.familienaudit.web.dokument.HochgeladeneDatei;
import de.familienaudit.web.text.Meldungen;
import de.familienaudit.zielvereinbarung.aufnahme.DokumentHochladen;
import de.familienaudit.zielvereinbarung.aufnahme.ImportService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;

/** First page of the import: choose a document. */
@Named("importieren")
@RequestScoped
public class ImportView {

    /** One byte more than allowed is enough to know; the rest is not read into memory. */
    private static final int HOECHSTENS = 20 * 1024 * 1024 + 1;

    @Inject
    private ImportService service;

    @Inject
    private Meldungen meldungen;

    private Part datei;

    public String hochladen() throws IOException {
        if (!HochgeladeneDatei.istDa(datei)) {
            meldungen.fehler("import.keine_datei");
            return null;
        }
        byte[] inhalt;
        try (InputStream in = datei.getInputStream()) {
            inhalt = in.readNBytes(HOECHSTENS);
        }
        long id = service.hochladen(new DokumentHochladen(new HochgeladeneDatei(datei).name(), inhalt));
        return "/zielvereinbarung/vorschau.xhtml?faces-redirect=true&id=" + id;
    }

    public Part getDatei() {
        return datei;
    }

    public void setDatei(Part datei) {
        this.datei = datei;
    }
}
