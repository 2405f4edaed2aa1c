package de.familienaudit.web.zielvereinbarung.fassung;

import de.familienaudit.shared.NotFoundException;
import de.familienaudit.web.frame.AddressText;
import de.familienaudit.zielvereinbarung.fassung.WortlautService;
import de.familienaudit.zielvereinbarung.fassung.Wortlautseite;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The text of a Fassung page by page, for reading. */
@Named("fassungWortlaut")
@RequestScoped
public class FassungWortlautView {

    @Inject
    private WortlautService service;

    private Long id;
    private String seite = "";
    private Wortlautseite details;

    public void load() {
        if (id == null) {
            throw new NotFoundException();
        }
        details = service.seite(id, Seitenzahl.of(seite));
    }

    public Wortlautseite getDetails() {
        return details;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getSeite() {
        return seite;
    }

    public void setSeite(String wert) {
        this.seite = AddressText.clean(wert);
    }
}
