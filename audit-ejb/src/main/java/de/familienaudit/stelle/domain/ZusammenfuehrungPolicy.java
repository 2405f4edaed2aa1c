package de.familienaudit.stelle.domain;

import de.familienaudit.shared.Violation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Rules for merging: two different Stellen that both stand for themselves; what is accountable for measures stays
 * inside the administration; nobody ends up with two heads today or later.
 */
public final class ZusammenfuehrungPolicy {

    /** Two heads at the same time, today or later. */
    public record Konflikt(String leitung, String leitungDesZiels) {}

    private ZusammenfuehrungPolicy() {}

    /**
     * @param federfuehrungen for how many measures the Stelle that is merged is accountable
     * @return A-3.zusammen_…, all at once; empty when the Stellen themselves allow it
     */
    public static List<Violation> verstoesse(Stelle stelle, Stelle ziel, long federfuehrungen) {
        List<Violation> verstoesse = new ArrayList<>();
        if (stelle.id().equals(ziel.id())) {
            verstoesse.add(Violation.at("ziel", "A-3.zusammen_mit_sich"));
        }
        if (stelle.zusammengefuehrtIn().isPresent()) {
            verstoesse.add(Violation.at("ziel", "A-3.zusammen_schon", stelle.name()));
        }
        if (ziel.zusammengefuehrtIn().isPresent()) {
            verstoesse.add(Violation.at("ziel", "A-3.zusammen_schon", ziel.name()));
        }
        if (federfuehrungen > 0 && !ziel.istIntern()) {
            verstoesse.add(Violation.at("ziel", "A-3.zusammen_extern", stelle.name(), federfuehrungen, ziel.name()));
        }
        return verstoesse;
    }

    /** Heads of both that would hold the one Stelle at the same time, today or later; what is past stays as it was. */
    public static List<Konflikt> konflikte(
            Collection<Innehabende> stelle, Collection<Innehabende> ziel, LocalDate heute) {
        List<Konflikt> konflikte = new ArrayList<>();
        for (Innehabende eine : stelle) {
            for (Innehabende andere : ziel) {
                if (eine.leitetAb(heute)
                        && andere.leitetAb(heute)
                        && eine.ueberschneidet(andere)
                        && !eine.istDieselbePerson(andere)) {
                    konflikte.add(new Konflikt(eine.person(), andere.person()));
                }
            }
        }
        return konflikte;
    }

    /** The same as refusals. */
    public static List<Violation> verstoesse(List<Konflikt> konflikte) {
        return konflikte.stream()
                .map(k -> Violation.of("R-4.zwei_leitungen", k.leitung(), k.leitungDesZiels()))
                .toList();
    }
}
