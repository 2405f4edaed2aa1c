package de.familienaudit.web.zielvereinbarung.fassung;

import de.familienaudit.shared.NotFoundException;
import de.familienaudit.zielvereinbarung.fassung.Vergleich;
import de.familienaudit.zielvereinbarung.fassung.VergleichService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The page Vergleich: two Fassungen beside each other, the changed words marked. */
@Named("vergleich")
@RequestScoped
public class VergleichView {

    @Inject
    private VergleichService service;

    private Long id;
    private Long von;
    private Vergleich details;

    public void load() {
        if (id == null) {
            throw new NotFoundException();
        }
        details = service.vergleich(id, von);
    }

    /** Whether nothing at all differs. */
    public boolean isGleich() {
        return details.massnahmen().isEmpty()
                && details.ziele().isEmpty()
                && details.vorspann().isEmpty();
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

    public Vergleich getDetails() {
        return details;
    }
}
