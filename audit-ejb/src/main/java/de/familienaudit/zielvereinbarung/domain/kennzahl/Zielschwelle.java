package de.familienaudit.zielvereinbarung.domain.kennzahl;

import java.math.BigDecimal;

/** Rule A-12: on which side of the target a value has to be; says also in which direction the key figure should go. */
public enum Zielschwelle {
    /** Strictly lower: 7,0 does not reach "unter 7". */
    UNTER,
    HOECHSTENS,
    GENAU,
    MINDESTENS,
    /** Strictly higher. */
    UEBER;

    /** In which direction a key figure should go. */
    public enum Richtung {
        NIEDRIGER,
        GENAU,
        HOEHER
    }

    /** Whether the value reaches the target; 7 and 7,00 are the same. */
    public boolean istErreicht(BigDecimal wert, BigDecimal ziel) {
        int abstand = wert.compareTo(ziel);
        return switch (this) {
            case UNTER -> abstand < 0;
            case HOECHSTENS -> abstand <= 0;
            case GENAU -> abstand == 0;
            case MINDESTENS -> abstand >= 0;
            case UEBER -> abstand > 0;
        };
    }

    /** Which values are better. */
    public Richtung richtung() {
        return switch (this) {
            case UNTER, HOECHSTENS -> Richtung.NIEDRIGER;
            case GENAU -> Richtung.GENAU;
            case MINDESTENS, UEBER -> Richtung.HOEHER;
        };
    }
}
