package de.familienaudit.web.zielvereinbarung.fassung;

import de.familienaudit.shared.NotFoundException;
import de.familienaudit.web.frame.AddressText;
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
    private String seite = "";
    private String zielseite = "";
    private Vergleich details;

    public void load() {
        if (id == null) {
            throw new NotFoundException();
        }
        details = service.vergleich(id, von, Seitenzahl.of(seite), Seitenzahl.of(zielseite));
    }

    /** Whether nothing at all differs. */
    public boolean isGleich() {
        return details.massnahmen().gesamt() == 0
                && details.ziele().gesamt() == 0
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

    public String getSeite() {
        return seite;
    }

    public void setSeite(String wert) {
        this.seite = AddressText.clean(wert);
    }

    public String getZielseite() {
        return zielseite;
    }

    public void setZielseite(String wert) {
        this.zielseite = AddressText.clean(wert);
    }

    public Vergleich getDetails() {
        return details;
    }
}
