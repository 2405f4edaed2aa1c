package de.familienaudit.web.signatur;

import de.familienaudit.signatur.schriftstueck.SchriftstueckService;
import de.familienaudit.signatur.schriftstueck.SchriftstueckZeile;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The papers made from one record, inside the page of that record. */
@Named("unterschriften")
@RequestScoped
public class UnterschriftenView {

    private static final String FASSUNG = "ZIELVEREINBARUNG";

    @Inject
    private SchriftstueckService service;

    private List<SchriftstueckZeile> zeilen;

    /** Newest first; asks once per request. */
    public List<SchriftstueckZeile> fassung(long fassungId) {
        if (zeilen == null) {
            zeilen = service.zuBezug(FASSUNG, List.of(fassungId));
        }
        return zeilen;
    }

    /** Whether none of them waits or is signed, so that the Fassung can be put forward. */
    public boolean frei(long fassungId) {
        return fassung(fassungId).stream().allMatch(z -> "ZURUECKGEZOGEN".equals(z.status()));
    }
}
