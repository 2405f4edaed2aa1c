package de.familienaudit.web.zielvereinbarung.kennzahl;

import de.familienaudit.web.text.Texte;
import de.familienaudit.zielvereinbarung.kennzahl.KennzahlSoll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** {@code #{kennzahlworte}}: what a key figure is to reach in words; tone and icon for how it stands. */
@Named("kennzahlworte")
@ApplicationScoped
public class Kennzahlworte {

    @Inject
    private Texte texte;

    /** {@code mindestens 4.700 von 14.000 Haushalte, bis IV. Quartal 2020}. */
    public String soll(KennzahlSoll soll) {
        String schwelle = texte.text("Zielschwelle." + soll.schwelle());
        String zahl = soll.gesamt().isEmpty()
                ? texte.text("kennzahl.soll", schwelle, soll.zielwert(), soll.einheit())
                : texte.text("kennzahl.soll.von", schwelle, soll.zielwert(), soll.gesamt(), soll.einheit());
        return soll.terminWortlaut().isEmpty() ? zahl : texte.text("kennzahl.soll.bis", zahl, soll.terminWortlaut());
    }

    public String ton(String stand) {
        return switch (stand) {
            case "ERREICHT" -> "ok";
            case "NICHT_ERREICHT" -> "bad";
            default -> "neutral";
        };
    }

    public String icon(String stand) {
        return switch (stand) {
            case "ERREICHT" -> "haken";
            case "NICHT_ERREICHT" -> "warnung";
            default -> "uhr";
        };
    }
}
