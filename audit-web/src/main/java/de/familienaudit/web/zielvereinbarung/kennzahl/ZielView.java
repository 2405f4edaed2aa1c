package de.familienaudit.web.zielvereinbarung.kennzahl;

import de.familienaudit.shared.NotFoundException;
import de.familienaudit.zielvereinbarung.kennzahl.KennzahlService;
import de.familienaudit.zielvereinbarung.kennzahl.ZielDetails;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The page of one Ziel: its words, its measures, its key figures. */
@Named("zielseite")
@RequestScoped
public class ZielView {

    @Inject
    private KennzahlService service;

    private Long id;
    private ZielDetails details;

    public void load() {
        if (id == null) {
            throw new NotFoundException();
        }
        details = service.ziel(id);
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public ZielDetails getDetails() {
        return details;
    }
}
