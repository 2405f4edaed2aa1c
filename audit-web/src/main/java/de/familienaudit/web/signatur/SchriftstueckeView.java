package de.familienaudit.web.signatur;

import de.familienaudit.shared.Seite;
import de.familienaudit.signatur.schriftstueck.SchriftstueckFilter;
import de.familienaudit.signatur.schriftstueck.SchriftstueckService;
import de.familienaudit.signatur.schriftstueck.SchriftstueckZeile;
import de.familienaudit.web.frame.AddressText;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The page Unterschriften: all papers of the Kommune as a list with a filter in the address. */
@Named("schriftstuecke")
@RequestScoped
public class SchriftstueckeView {

    private static final List<String> STAENDE = List.of(
            SchriftstueckService.OFFEN, "BESTAETIGT", "UNTERZEICHNET", "AUF_PAPIER_UNTERZEICHNET", "ZURUECKGEZOGEN");

    @Inject
    private SchriftstueckService service;

    private String stand = "";
    private String nummer = "";
    private Seite<SchriftstueckZeile> seite;

    public void load() {
        seite = service.liste(new SchriftstueckFilter(
                STAENDE.contains(stand) ? stand : "", nummer.matches("\\d{1,6}") ? Integer.parseInt(nummer) : 1));
    }

    /** What the filter offers. */
    public List<String> getStaende() {
        return STAENDE;
    }

    public Seite<SchriftstueckZeile> getSeite() {
        return seite;
    }

    public String getStand() {
        return stand;
    }

    public void setStand(String wert) {
        this.stand = AddressText.clean(wert);
    }

    public String getNummer() {
        return nummer;
    }

    public void setNummer(String wert) {
        this.nummer = AddressText.clean(wert);
    }
}
