package de.familienaudit.web.zertifikat;

import de.familienaudit.zertifikat.Siegelauskunft;
import de.familienaudit.zertifikat.ZertifikatService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The tile Siegel on the page Übersicht: the answer of today (Z-4). */
@Named("siegelkachel")
@RequestScoped
public class SiegelkachelView {

    @Inject
    private ZertifikatService service;

    private Siegelauskunft auskunft;

    public void load() {
        auskunft = service.auskunft(null);
    }

    public Siegelauskunft getAuskunft() {
        return auskunft;
    }
}
