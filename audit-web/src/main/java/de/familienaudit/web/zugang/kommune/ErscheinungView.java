package de.familienaudit.web.zugang.kommune;

import de.familienaudit.shared.CurrentActor;
import de.familienaudit.zugang.kommune.Erscheinung;
import de.familienaudit.zugang.kommune.KommuneService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** {@code #{erscheinung}}: colour and coat of arms for the frame of every page, read once per request. */
@Named("erscheinung")
@RequestScoped
public class ErscheinungView {

    @Inject
    private KommuneService service;

    @Inject
    private CurrentActor currentActor;

    private Erscheinung erscheinung;

    /** The neutral look before somebody signed in. */
    public Erscheinung getHeute() {
        if (erscheinung == null) {
            erscheinung = currentActor.get().isAngemeldet() ? service.erscheinung() : Erscheinung.NEUTRAL;
        }
        return erscheinung;
    }

    /** Counts releases that derive other colours, in the address of the stylesheet. */
    public int getStand() {
        return Farbstil.STAND;
    }

    /** The colour as it stands in the address of its stylesheet, without the sign; empty for the neutral one. */
    public String getFarbe() {
        return getHeute().akzentfarbe().replace("#", "");
    }
}
