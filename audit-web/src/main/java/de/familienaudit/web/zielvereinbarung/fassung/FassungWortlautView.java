package de.familienaudit.web.zielvereinbarung.fassung;

import de.familienaudit.shared.NotFoundException;
import de.familienaudit.zielvereinbarung.fassung.Wortlaut;
import de.familienaudit.zielvereinbarung.fassung.WortlautService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The whole text of a Fassung, for reading and printing. */
@Named("fassungWortlaut")
@ViewScoped
public class FassungWortlautView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private WortlautService service;

    private Long id;
    private Wortlaut details;

    public void load() {
        if (id == null) {
            throw new NotFoundException();
        }
        details = service.lesen(id);
    }

    public Wortlaut getDetails() {
        return details;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
