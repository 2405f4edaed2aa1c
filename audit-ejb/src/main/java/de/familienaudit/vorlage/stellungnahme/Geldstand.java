package de.familienaudit.vorlage.stellungnahme;

import de.familienaudit.shared.Sha256;
import de.familienaudit.vorlage.papier.Finanzangabe;
import de.familienaudit.vorlage.papier.VorlageDetails;
import de.familienaudit.vorlage.papier.Vorlagenangaben;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * What a recording says of money, as one value: the words of the Kämmerei, the budget year and the finance lines. The same as long as nobody changes
 * or leaves out one of them (V-10).
 */
public final class Geldstand {

    /** Stands in no field: control characters are taken out of what is typed. */
    private static final String TRENNER = "\u001f";

    private Geldstand() {}

    /** Of the recording that a page shows. */
    public static String von(VorlageDetails details) {
        Vorlagenangaben.Kaemmerei kaemmerei = details.angaben().kaemmerei();
        return von(
                kaemmerei.text(),
                kaemmerei.haushaltsjahr(),
                details.finanzen().stream().map(VorlageDetails.Geld::angabe).toList());
    }

    /** @param haushaltsjahr the field HH-Jahr; may be null */
    static String von(String stellungnahme, String haushaltsjahr, List<Finanzangabe> finanzen) {
        String text = finanzen.stream()
                .map(f -> String.join(
                        TRENNER,
                        f.art(),
                        f.betrag(),
                        f.genauigkeit(),
                        String.valueOf(f.jaehrlich()),
                        f.haushaltsstelle(),
                        f.jahre(),
                        f.bemerkung()))
                .collect(Collectors.joining(
                        TRENNER,
                        stellungnahme + TRENNER + Objects.requireNonNullElse(haushaltsjahr, "") + TRENNER,
                        ""));
        return Sha256.hex(text.getBytes(StandardCharsets.UTF_8));
    }
}
