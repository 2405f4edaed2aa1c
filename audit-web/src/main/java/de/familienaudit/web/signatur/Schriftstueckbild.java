package de.familienaudit.web.signatur;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** {@code #{schriftstueckbild}}: tone and icon of the states of papers and certificates. A confirmation is never green. */
@Named("schriftstueckbild")
@ApplicationScoped
public class Schriftstueckbild {

    /** Tone of the tag for a state. */
    public String ton(String stand) {
        return switch (stand) {
            case "UNTERZEICHNET", "AUF_PAPIER_UNTERZEICHNET", "GUELTIG" -> "ok";
            case "ZUR_UNTERSCHRIFT", "UNBESTAETIGT", "ABGELAUFEN" -> "warn";
            case "BESTAETIGT" -> "info";
            default -> "neutral";
        };
    }

    /** Icon of the tag for a state. */
    public String icon(String stand) {
        return switch (stand) {
            case "UNTERZEICHNET", "GUELTIG" -> "haken";
            case "AUF_PAPIER_UNTERZEICHNET" -> "stift";
            case "ZUR_UNTERSCHRIFT", "UNBESTAETIGT", "ABGELAUFEN", "NOCH_NICHT_GUELTIG" -> "uhr";
            case "BESTAETIGT" -> "info";
            default -> "entfallen";
        };
    }
}
