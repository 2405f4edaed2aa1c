package de.familienaudit.vorlage.stellungnahme;

import de.familienaudit.shared.Sha256;
import de.familienaudit.vorlage.domain.papier.weg.Aufzeichnungsanlass;
import de.familienaudit.vorlage.papier.Finanzangabe;
import de.familienaudit.vorlage.papier.VorlageDetails;
import de.familienaudit.vorlage.papier.Vorlagenangaben;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a recording says of money, as one value: the Kämmerei with her words, the budget year and the finance lines. The same as long as nobody
 * changes one of them; another one once the paper became public, since what was cleared then the recordings do not say (V-10).
 */
public final class Geldstand {

    /** Stands in no field: control characters are taken out of what is typed. */
    private static final String TRENNER = "\u001f";

    private Geldstand() {}

    /** Of the recording that a page shows. */
    public static String von(VorlageDetails details) {
        boolean veroeffentlicht = details.aufzeichnungen().stream()
                .filter(a -> a.nummer() <= details.kopf().aufzeichnung())
                .anyMatch(a -> a.fassung().anlass() == Aufzeichnungsanlass.VEROEFFENTLICHUNG);
        return von(
                details.angaben().kaemmerei(),
                details.finanzen().stream().map(VorlageDetails.Geld::angabe).toList(),
                veroeffentlicht);
    }

    /** @param veroeffentlicht whether it became public before, or by this recording */
    static String von(Vorlagenangaben.Kaemmerei kaemmerei, List<Finanzangabe> finanzen, boolean veroeffentlicht) {
        String davor = String.join(
                TRENNER,
                kaemmerei.stand(),
                kaemmerei.text(),
                kaemmerei.haushaltsjahr(),
                String.valueOf(veroeffentlicht));
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
                .collect(Collectors.joining(TRENNER, davor + TRENNER, ""));
        return Sha256.hex(text.getBytes(StandardCharsets.UTF_8));
    }
}
