package de.familienaudit.stelle.domain;

import de.familienaudit.shared.Violation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Rule R-4: a Stelle has at most one head at a time and any number of clerks, each of them once. */
public final class EineLeitungRule {

    private EineLeitungRule() {}

    /**
     * @param neu who comes in, or stays longer
     * @param uebrige everybody else who holds the Stelle or one merged into it, at any time
     * @return R-4.leitung_besetzt, R-4.schon_eingetragen; empty when nothing is wrong
     */
    public static List<Violation> verstoesse(Innehabende neu, Collection<Innehabende> uebrige) {
        List<Violation> verstoesse = new ArrayList<>();
        uebrige.stream()
                .filter(b -> b.art() == neu.art() && b.ueberschneidet(neu))
                .forEach(b -> {
                    if (b.istDieselbePerson(neu)) {
                        verstoesse.add(Violation.at("von", "R-4.schon_eingetragen", b.person()));
                    } else if (neu.art() == Besetzungsart.LEITUNG) {
                        verstoesse.add(Violation.at("von", "R-4.leitung_besetzt", b.person()));
                    }
                });
        return verstoesse;
    }
}
