package de.familienaudit.zertifikat.domain;

import de.familienaudit.shared.Violation;
import de.familienaudit.zertifikat.domain.Geltung.Lesart;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Rule Z-3: certificates of one Kommune do not overlap, one without an end included, whichever is entered first. Touching is
 * fine. An end does not lie before its start. What nobody has decided yet is not held against the others.
 */
public final class UeberschneidungRule {

    private UeberschneidungRule() {}

    /**
     * @param feld the field of the form, for the refusal
     * @param andere the other certificates of the Kommune; one with the same id is passed over
     * @return Z-3.ende_vor_beginn, Z-3.ueberschneidung, all at once; empty when it fits
     */
    public static List<Violation> verstoesse(String feld, Geltung geltung, Collection<Geltung> andere) {
        Optional<Lesart> zaehlende = geltung.zaehlende().filter(l -> l.von() != null);
        if (zaehlende.isEmpty()) {
            return List.of();
        }
        Lesart eigene = zaehlende.get();
        if (eigene.bis() != null && eigene.bis().isBefore(eigene.von())) {
            return List.of(Violation.at(feld, "Z-3.ende_vor_beginn", eigene.von(), eigene.bis()));
        }
        List<Violation> verstoesse = new ArrayList<>();
        for (Geltung fremde : andere) {
            fremde.zaehlende()
                    .filter(l -> fremde.id() != geltung.id() && l.von() != null)
                    .filter(l -> !endetVor(eigene.bis(), l.von()) && !endetVor(l.bis(), eigene.von()))
                    .ifPresent(l -> verstoesse.add(
                            l.bis() == null
                                    ? Violation.at(feld, "Z-3.ueberschneidung_offen", fremde.stufe(), l.von())
                                    : Violation.at(feld, "Z-3.ueberschneidung", fremde.stufe(), l.von(), l.bis())));
        }
        return verstoesse;
    }

    private static boolean endetVor(LocalDate bis, LocalDate von) {
        return bis != null && bis.isBefore(von);
    }
}
