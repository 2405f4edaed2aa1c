package de.familienaudit.web.vorlage.tagesordnung;

import de.familienaudit.vorlage.tagesordnung.TagesordnungService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;

/** Which consultations of a paper have counts that wait for the approval of the minutes (V-14), on the page of the paper. */
@Named("vorlaeufigeStimmen")
@RequestScoped
public class VorlaeufigeStimmenView {

    @Inject
    private TagesordnungService service;

    private Long id;
    private Set<Long> sitzungen = Set.of();

    public void load() {
        if (id != null) {
            sitzungen = service.vorlaeufige(id);
        }
    }

    /** @param sitzung id of the session of a row; null for none */
    public boolean ist(Long sitzung) {
        return sitzung != null && sitzungen.contains(sitzung);
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
