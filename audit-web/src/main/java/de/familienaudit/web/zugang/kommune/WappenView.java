package de.familienaudit.web.zugang.kommune;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.web.error.Konflikt;
import de.familienaudit.web.text.Meldungen;
import de.familienaudit.zugang.kommune.KommuneDetails;
import de.familienaudit.zugang.kommune.KommuneService;
import de.familienaudit.zugang.kommune.WappenSetzen;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.IntConsumer;

/** The coat of arms on the page "Einstellungen der Kommune". */
@Named("wappen")
@RequestScoped
public class WappenView {

    /** Bytes that the browser and the service take. */
    private static final int HOECHSTENS = 500_000;

    @Inject
    private KommuneService service;

    @Inject
    private KommuneView seite;

    @Inject
    private Meldungen meldungen;

    private Part datei;
    private String text;

    public String speichern() throws IOException {
        byte[] inhalt = inhalt();
        handle(version -> service.wappenSetzen(new WappenSetzen(version, inhalt, getText())));
        meldungen.erfolg("kommune.wappen.gespeichert");
        return KommuneView.DIESE_SEITE;
    }

    public String entfernen() {
        handle(service::wappenEntfernen);
        meldungen.erfolg("kommune.wappen.entfernt");
        return KommuneView.DIESE_SEITE;
    }

    private void handle(IntConsumer save) {
        try {
            Konflikt.danachNeu(() -> save.accept(seite.getDetails().version()), seite::gelesen);
        } catch (BusinessRuleException e) {
            seite.entwurfLesen();
            throw e;
        }
    }

    /** One byte more than allowed is enough to know; the rest is not read into memory. */
    private byte[] inhalt() throws IOException {
        if (datei == null) {
            return new byte[0];
        }
        try (InputStream in = datei.getInputStream()) {
            return in.readNBytes(HOECHSTENS + 1);
        }
    }

    public Part getDatei() {
        return datei;
    }

    public void setDatei(Part datei) {
        this.datei = datei;
    }

    public String getText() {
        KommuneDetails details = seite.getDetails();
        return text != null || details == null ? text : details.wappenText();
    }

    public void setText(String text) {
        this.text = text;
    }

    public int getHoechstens() {
        return HOECHSTENS;
    }
}
