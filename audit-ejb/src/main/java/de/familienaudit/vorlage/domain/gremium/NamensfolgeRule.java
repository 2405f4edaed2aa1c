package de.familienaudit.vorlage.domain.gremium;

import de.familienaudit.shared.Violation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Rule V-2: on every day a body has exactly one name, the first one from the beginning; and no two bodies of a Kommune have the same
 * name on the same day, or nobody could tell which one dealt with a paper.
 */
public final class NamensfolgeRule {

    private static final LocalDate BEGINN = LocalDate.MIN;

    private NamensfolgeRule() {}

    /**
     * @param akte the body as it would be
     * @return V-2.erster_name_fehlt, V-2.name_am_selben_tag, V-2.heisst_schon_so, all at once; empty when it can stand
     */
    public static List<Violation> verstoesse(Gremiumsakte akte) {
        List<Violation> verstoesse = new ArrayList<>();
        List<Gremiumsname> folge = akte.stehendeNamen();
        if (folge.isEmpty() || folge.get(0).giltAb().isPresent()) {
            verstoesse.add(Violation.at("von", "V-2.erster_name_fehlt"));
        }
        for (int i = 1; i < folge.size(); i++) {
            Gremiumsname vorher = folge.get(i - 1);
            Gremiumsname name = folge.get(i);
            if (name.giltAb().equals(vorher.giltAb())) {
                verstoesse.add(name.giltAb()
                        .map(tag -> Violation.at("von", "V-2.name_am_selben_tag", tag))
                        .orElseGet(() -> Violation.at("von", "V-2.name_von_beginn_an")));
            } else if (name.name().equals(vorher.name())) {
                verstoesse.add(Violation.at("name", "V-2.heisst_schon_so"));
            }
        }
        return verstoesse;
    }

    /**
     * @param akte the body as it would be, with a name
     * @param alle the bodies of the Kommune; the body itself and those that were taken back are passed over
     * @return V-2.name_vergeben with the name that both would have
     */
    public static List<Violation> gleiche(Gremiumsakte akte, Collection<Gremiumsakte> alle) {
        return alle.stream()
                .filter(a -> a.gremium() != akte.gremium())
                .filter(a -> a.gremium().ruecknahme().isEmpty())
                .flatMap(a -> gemeinsame(akte, a))
                .findFirst()
                .map(name -> List.of(Violation.at("name", "V-2.name_vergeben", name)))
                .orElse(List.of());
    }

    /** Names change on a few days only, so these are asked. */
    private static Stream<String> gemeinsame(Gremiumsakte eine, Gremiumsakte andere) {
        Set<LocalDate> tage = new HashSet<>(Set.of(BEGINN));
        for (Gremiumsakte akte : List.of(eine, andere)) {
            akte.stehendeNamen().forEach(n -> n.giltAb().ifPresent(tage::add));
            akte.festlegungen().stream()
                    .filter(f -> f.inhalt() instanceof Inhalt.Bestehen)
                    .forEach(f -> f.gueltig().von().ifPresent(tage::add));
        }
        return tage.stream()
                .sorted()
                .filter(tag -> eine.bestehtAm(tag) && andere.bestehtAm(tag))
                .filter(tag -> eine.nameAm(tag).equalsIgnoreCase(andere.nameAm(tag)))
                .map(eine::nameAm);
    }
}
