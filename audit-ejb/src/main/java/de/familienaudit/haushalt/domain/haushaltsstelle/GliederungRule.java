package de.familienaudit.haushalt.domain.haushaltsstelle;

import de.familienaudit.shared.Violation;
import java.util.ArrayList;
import java.util.List;

/** Rule H-1: what a Kommune calls digits has as many of them as their kind, and a name. */
public final class GliederungRule {

    private static final int LAENGSTE = 300;

    private GliederungRule() {}

    /** All at once, at the fields {@code art}, {@code ziffern} and {@code bezeichnung}; a kind that is null is missing. */
    public static List<Violation> verstoesse(Gliederungsart art, String ziffern, String bezeichnung) {
        List<Violation> verstoesse = new ArrayList<>();
        if (art == null) {
            verstoesse.add(Violation.at("art", "form.pflichtfeld"));
        }
        if (ziffern.isEmpty()) {
            verstoesse.add(Violation.at("ziffern", "form.pflichtfeld"));
        } else if (art != null && !passt(art, ziffern)) {
            verstoesse.add(anzahl(art));
        }
        verstoesse.addAll(bezeichnung("bezeichnung", bezeichnung));
        return verstoesse;
    }

    private static Violation anzahl(Gliederungsart art) {
        if (art.mindestens() < art.hoechstens()) {
            return Violation.at("ziffern", "H-1.ziffern_von_bis", art.mindestens(), art.hoechstens());
        }
        return art.hoechstens() == 1
                ? Violation.at("ziffern", "H-1.eine_ziffer")
                : Violation.at("ziffern", "H-1.ziffern", art.hoechstens());
    }

    private static boolean passt(Gliederungsart art, String ziffern) {
        return ziffern.length() >= art.mindestens()
                && ziffern.length() <= art.hoechstens()
                && ziffern.chars().allMatch(z -> z >= '0' && z <= '9');
    }

    /** What a name lacks that has to be there. */
    public static List<Violation> bezeichnung(String feld, String text) {
        return text.isEmpty() ? List.of(Violation.at(feld, "form.pflichtfeld")) : zuLang(feld, text);
    }

    /** What is wrong with a name that may be missing. */
    public static List<Violation> zuLang(String feld, String text) {
        return text.length() > LAENGSTE ? List.of(Violation.zuLang(feld, text.length(), LAENGSTE)) : List.of();
    }
}
