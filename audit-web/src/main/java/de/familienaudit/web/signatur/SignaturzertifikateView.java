package de.familienaudit.web.signatur;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.signatur.zertifikat.SignaturzertifikatService;
import de.familienaudit.signatur.zertifikat.ZertifikatErfassen;
import de.familienaudit.signatur.zertifikat.ZertifikatZeile;
import de.familienaudit.signatur.zertifikat.Zertifikatsregister;
import de.familienaudit.web.dokument.HochgeladeneDatei;
import de.familienaudit.web.frame.AddressText;
import de.familienaudit.web.text.Meldungen;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;

/** The page Zertifikate für Unterschriften: whose certificate is whose; recording, confirming and ending one. */
@Named("signaturzertifikate")
@ViewScoped
public class SignaturzertifikateView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String DIESE_SEITE = "/verwaltung/signaturzertifikate.xhtml?faces-redirect=true";

    /** One byte more than a certificate ever has is enough to know. */
    private static final int HOECHSTENS = 64 * 1024 + 1;

    @Inject
    private SignaturzertifikatService service;

    @Inject
    private Meldungen meldungen;

    private String nummer = "";
    private Zertifikatsregister register;
    private Long person;
    private transient Part zertifikat;
    private String beendetGrund = "";
    private Long zuBeenden;
    private boolean offen;

    public void load() {
        register = service.liste(nummer.matches("\\d{1,6}") ? Integer.parseInt(nummer) : 1);
    }

    public String erfassen() throws IOException {
        offen = true;
        service.erfassen(new ZertifikatErfassen(person, inhalt()));
        meldungen.erfolg("zertifikat.erfasst");
        return DIESE_SEITE;
    }

    private byte[] inhalt() throws IOException {
        if (!HochgeladeneDatei.istDa(zertifikat)) {
            return new byte[0];
        }
        try (InputStream in = zertifikat.getInputStream()) {
            return in.readNBytes(HOECHSTENS);
        } finally {
            zertifikat.delete();
        }
    }

    public String bestaetigen(long id, int version) {
        try {
            service.bestaetigen(id, version);
        } catch (BusinessRuleException e) {
            load();
            throw e;
        }
        meldungen.erfolg("zertifikat.bestaetigt");
        return DIESE_SEITE;
    }

    public String beenden() {
        int version = register.seite().zeilen().stream()
                .filter(z -> Long.valueOf(z.id()).equals(zuBeenden))
                .map(ZertifikatZeile::version)
                .findFirst()
                .orElse(0);
        service.beenden(zuBeenden, version, beendetGrund);
        meldungen.erfolg("zertifikat.beendet");
        return DIESE_SEITE;
    }

    /** What of this page can still be ended. */
    public List<ZertifikatZeile> getBeendbare() {
        return register.seite().zeilen().stream()
                .filter(ZertifikatZeile::darfBeenden)
                .toList();
    }

    /** Whether the dialog stays open, because the upload was refused. */
    public boolean isOffen() {
        return offen;
    }

    public Zertifikatsregister getRegister() {
        return register;
    }

    public String getNummer() {
        return nummer;
    }

    public void setNummer(String wert) {
        this.nummer = AddressText.clean(wert);
    }

    public Long getPerson() {
        return person;
    }

    public void setPerson(Long person) {
        this.person = person;
    }

    public Part getZertifikat() {
        return zertifikat;
    }

    public void setZertifikat(Part zertifikat) {
        this.zertifikat = zertifikat;
    }

    public Long getZuBeenden() {
        return zuBeenden;
    }

    public void setZuBeenden(Long zuBeenden) {
        this.zuBeenden = zuBeenden;
    }

    public String getBeendetGrund() {
        return beendetGrund;
    }

    public void setBeendetGrund(String beendetGrund) {
        this.beendetGrund = beendetGrund;
    }
}
