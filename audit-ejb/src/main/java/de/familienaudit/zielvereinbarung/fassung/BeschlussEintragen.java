package de.familienaudit.zielvereinbarung.fassung;

import de.familienaudit.shared.EnumNames;
import de.familienaudit.zielvereinbarung.domain.fassung.Abstimmung;
import de.familienaudit.zielvereinbarung.domain.fassung.Abstimmungsausgang;
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
 * @param stimmen the vote, null for nothing said about it
 * @param quelle where it is documented
 * @param bemerkung anything else, may be null
 */
public record BeschlussEintragen(
        long fassungId,
        int version,
        String gremium,
        LocalDate datum,
        Stimmen stimmen,
        String quelle,
        String bemerkung) {

    /**
     * The vote as it was typed.
     *
     * @param ausgang name of the Abstimmungsausgang; anything else for none
     * @param ja null when it is not known, as the other counts
     * @param wortlaut the words of the minutes, may be null
     */
    public record Stimmen(String ausgang, Integer ja, Integer nein, Integer enthaltung, String wortlaut) {}

    Beschluss beschluss() {
        Stimmen s = Objects.requireNonNullElse(stimmen, new Stimmen("", null, null, null, ""));
        return new Beschluss(
                text(gremium),
                datum,
                new Abstimmung(
                        EnumNames.find(Abstimmungsausgang.class, s.ausgang()).orElse(null),
                        s.ja(),
                        s.nein(),
                        s.enthaltung(),
                        text(s.wortlaut())),
                text(quelle),
                text(bemerkung));
    }

    private static String text(String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
