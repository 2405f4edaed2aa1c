package de.familienaudit.web.zertifikat;

import de.familienaudit.web.text.Meldungen;
import de.familienaudit.zertifikat.ZertifikatspflegeService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The page on which a certificate is entered. */
@Named("zertifikatEintragen")
@ViewScoped
public class ZertifikatEintragenView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ZertifikatspflegeService pflege;

    @Inject
    private Meldungen meldungen;

    private final ZertifikatForm form = new ZertifikatForm();

    public String eintragen() {
        pflege.eintragen(form.command());
        meldungen.erfolg("zertifikate.eingetragen");
        return ZertifikatSeiten.ZERTIFIKATE + "?faces-redirect=true";
    }

    public ZertifikatForm getForm() {
        return form;
    }
}
