package de.familienaudit.zielvereinbarung.fassung;

import de.familienaudit.zielvereinbarung.domain.fassung.Beschluss;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Command: record by hand what a body decided (rules A-9, G-7).
 *
 * @param fassungId the Fassung that was decided; or one of the agreement whose geringfügige Fortschreibungen were
 * @param version version of the Fassung that the author saw (rule G-4)
 * @param gremium the body
 * @param datum day of the decision
 * @param abstimmung the votes as the minutes word them
 * @param quelle where it is documented
 * @param bemerkung anything else, may be null
 */
public record BeschlussEintragen(
        long fassungId,
        int version,
        String gremium,
        LocalDate datum,
        String abstimmung,
        String quelle,
        String bemerkung) {

    Beschluss beschluss() {
        return new Beschluss(text(gremium), datum, text(abstimmung), text(quelle), text(bemerkung));
    }

    private static String text(String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
