package de.familienaudit.web.haushalt.stellungnahme;

import de.familienaudit.haushalt.stellungnahme.Stellungnahmeblatt;
import de.familienaudit.haushalt.stellungnahme.Stellungnahmezeile;
import de.familienaudit.web.text.Texte;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What the budget says to a paper, in words (rules H-4, H-13). */
@Named("stellungnahmeworte")
@ApplicationScoped
public class Stellungnahmeworte {

    @Inject
    private Texte texte;

    /** Of a line for its tag: ok, warn, neutral. */
    public String ton(Stellungnahmezeile zeile) {
        return switch (zeile.befund().name()) {
            case "GEDECKT" -> "ok";
            case "FEHLT" -> "warn";
            default -> "neutral";
        };
    }

    /** Picture beside it. */
    public String bild(Stellungnahmezeile zeile) {
        return switch (zeile.befund().name()) {
            case "GEDECKT" -> "haken";
            case "FEHLT" -> "warnung";
            default -> "info";
        };
    }

    /** {@code gedeckt}, {@code es fehlen 200,00 €}. */
    public String befund(Stellungnahmezeile zeile) {
        return zeile.fehlbetrag() == null
                ? texte.wort(zeile.befund())
                : texte.text("stellungnahme.fehlt", zeile.fehlbetrag());
    }

    /** {@code Entwurf der Satzung, vorläufige Haushaltsführung}. */
    public String lage(Stellungnahmezeile.Lage lage) {
        return texte.text("stellungnahme.lage", texte.wort(lage.grundlage()), texte.wort(lage.phase()));
    }

    /** {@code Rechtskraft der Haushaltssatzung 2027}, {@code sonstige Bedingung: Zusage des Landes}. */
    public String bedingung(Stellungnahmeblatt.Bedingung bedingung) {
        String art = texte.wort(bedingung.art());
        if (bedingung.jahr() != null) {
            return texte.text("bindung.bedingung.jahr", art, String.valueOf(bedingung.jahr()));
        }
        return bedingung.bezeichnung().isEmpty()
                ? art
                : texte.text("bindung.bedingung.text", art, bedingung.bezeichnung());
    }
}
