package de.familienaudit.haushalt.haushaltsstelle;

import java.io.Serializable;
import java.util.Objects;

/**
 * How doppisch numbers look in a Kommune, as typed and as shown; also the command that changes it.
 *
 * @param version for rule G-4; 0 before anything was set
 */
public record Haushaltsmuster(Feld produkt, Feld konto, int version) implements Serializable {

    /**
     * One of the two fields.
     *
     * @param von fewest characters, as typed; so are the most
     * @param punkt whether dots are allowed, and so on
     */
    public record Feld(String von, String bis, boolean punkt, boolean bindestrich, boolean buchstabe)
            implements Serializable {

        public Feld {
            von = Objects.requireNonNullElse(von, "").strip();
            bis = Objects.requireNonNullElse(bis, "").strip();
        }
    }
}
