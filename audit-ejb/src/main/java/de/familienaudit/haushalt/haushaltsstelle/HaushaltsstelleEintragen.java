package de.familienaudit.haushalt.haushaltsstelle;

import java.io.Serializable;
import java.util.Objects;

/**
 * A position to enter, as typed.
 *
 * @param stil name of a Rechnungsstil; empty is KAMERAL
 * @param nummer of a kameral one
 * @param produkt of a doppisch one, so is konto
 * @param seite name of a Haushaltsseite, for a doppisch one
 * @param bezeichnung may be empty
 */
public record HaushaltsstelleEintragen(
        String stil, String nummer, String produkt, String konto, String seite, String bezeichnung)
        implements Serializable {

    public HaushaltsstelleEintragen {
        stil = Objects.requireNonNullElse(stil, "");
        nummer = Objects.requireNonNullElse(nummer, "");
        produkt = Objects.requireNonNullElse(produkt, "");
        konto = Objects.requireNonNullElse(konto, "");
        seite = Objects.requireNonNullElse(seite, "");
        bezeichnung = Objects.requireNonNullElse(bezeichnung, "");
    }

    /** A kameral one. */
    public static HaushaltsstelleEintragen kameral(String nummer, String bezeichnung) {
        return new HaushaltsstelleEintragen("KAMERAL", nummer, "", "", "", bezeichnung);
    }
}
