package de.familienaudit.web.zertifikat;

import de.familienaudit.zertifikat.Siegelauskunft;
import de.familienaudit.zertifikat.SiegelfrageService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The public page of the seal: the answer of today, for whoever follows a link of the Kommune. */
@Named("siegelseite")
@RequestScoped
public class SiegelView {

    @Inject
    private SiegelfrageService service;

    private String kommune = "";
    private Siegelauskunft auskunft;

    public void load() {
        auskunft = service.frage(kommune, null, true);
    }

    public String getKommune() {
        return kommune;
    }

    public void setKommune(String kommune) {
        this.kommune = kommune == null ? "" : kommune;
    }

    public Siegelauskunft getAuskunft() {
        return auskunft;
    }
}
