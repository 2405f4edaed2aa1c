package de.familienaudit.haushalt.domain.haushaltsstelle;

import java.io.Serializable;
import java.util.Objects;

/** Rule H-1: a doppisch number, Produkt and Konto as two fields. Whether it holds income or expenditure, a person says. */
public record Doppikstelle(String produkt, String konto) implements Serializable {

    public Doppikstelle {
        Objects.requireNonNull(produkt, "produkt");
        Objects.requireNonNull(konto, "konto");
    }

    @Override
    public String toString() {
        return produkt + " / " + konto;
    }
}
