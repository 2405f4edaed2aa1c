package de.familienaudit.web.vorlage.anlage;

import de.familienaudit.vorlage.anlage.AnlageZeile;
import de.familienaudit.vorlage.anlage.AnlagenService;
import de.familienaudit.vorlage.anlage.AnlagenpflegeService;
import de.familienaudit.vorlage.papier.VorlageDetails;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The annexes on the page of a paper. */
@Named("papieranlagen")
@ViewScoped
public class AnlagenView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AnlagenService service;

    @Inject
    private AnlagenpflegeService pflege;

    private List<AnlageZeile> zeilen = List.of();
    private boolean moeglich;

    /** @param details of the recording that the page shows */
    public void load(VorlageDetails details) {
        zeilen = service.anlagen(details.kopf().id(), details.kopf().aufzeichnung());
        moeglich = pflege.darf(details);
    }

    public List<AnlageZeile> getZeilen() {
        return zeilen;
    }

    /** Those that whoever sees the paper sees. */
    public List<AnlageZeile> getOeffentliche() {
        return zeilen.stream().filter(AnlageZeile::oeffentlich).toList();
    }

    public boolean isMitOeffentlichen() {
        return !getOeffentliche().isEmpty();
    }

    /** Whether the person can change them. */
    public boolean isMoeglich() {
        return moeglich;
    }
}
