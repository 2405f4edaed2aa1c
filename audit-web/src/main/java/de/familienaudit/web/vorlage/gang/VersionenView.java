package de.familienaudit.web.vorlage.gang;

import de.familienaudit.shared.NotFoundException;
import de.familienaudit.shared.vergleich.Feldvergleich;
import de.familienaudit.vorlage.papier.VorlageDetails;
import de.familienaudit.vorlage.papier.VorlagenService;
import de.familienaudit.vorlage.papier.Vorlagenpaar;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The page that compares two recordings of a paper, the changed words marked. */
@Named("vorlagenvergleich")
@RequestScoped
public class VersionenView {

    @Inject
    private VorlagenService service;

    @Inject
    private Vergleichsworte vergleich;

    @Inject
    private Gangworte gangworte;

    private Long id;
    private Long von;
    private Long nach;
    private Vorlagenpaar paar;
    private List<Feldvergleich> felder = List.of();

    public void load() {
        if (id == null) {
            throw new NotFoundException();
        }
        paar = service.paar(id, nummer(von), nummer(nach));
        felder = vergleich.unterschiede(paar);
    }

    private static Integer nummer(Long wert) {
        if (wert != null && wert > Integer.MAX_VALUE) {
            throw new NotFoundException();
        }
        return wert == null ? null : wert.intValue();
    }

    /** A recording to choose, in words. */
    public String wahl(VorlageDetails.Aufgezeichnet a) {
        return gangworte.aufzeichnung(a);
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getVon() {
        return von;
    }

    public void setVon(Long von) {
        this.von = von;
    }

    public Long getNach() {
        return nach;
    }

    public void setNach(Long nach) {
        this.nach = nach;
    }

    public Vorlagenpaar getPaar() {
        return paar;
    }

    /** The fields that differ. */
    public List<Feldvergleich> getFelder() {
        return felder;
    }
}
