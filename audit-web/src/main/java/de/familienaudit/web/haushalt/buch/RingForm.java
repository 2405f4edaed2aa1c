package de.familienaudit.web.haushalt.buch;

import de.familienaudit.haushalt.buch.Ringzeile;
import java.io.Serializable;
import java.util.Objects;

/** What is typed of a Deckungsring. */
public class RingForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String nummer = "";
    private String bezeichnung = "";

    static RingForm of(Ringzeile ring) {
        RingForm form = new RingForm();
        form.nummer = ring.nummer();
        form.bezeichnung = ring.bezeichnung();
        return form;
    }

    public String getNummer() {
        return nummer;
    }

    public void setNummer(String nummer) {
        this.nummer = Objects.requireNonNullElse(nummer, "");
    }

    public String getBezeichnung() {
        return bezeichnung;
    }

    public void setBezeichnung(String bezeichnung) {
        this.bezeichnung = Objects.requireNonNullElse(bezeichnung, "");
    }
}
