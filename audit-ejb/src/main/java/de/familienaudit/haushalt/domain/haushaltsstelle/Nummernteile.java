package de.familienaudit.haushalt.domain.haushaltsstelle;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Rule H-1: the parts of a kameral number with their meaning, after the nationwide pattern; the local name counts. Three digits of the
 * Unterabschnitt have a nationwide meaning, more than three a local one that holds for exactly these digits.
 */
public final class Nummernteile {

    private static final int BUNDESWEIT = 3;

    /** Groups whose third digit says from whom or to whom the money goes. */
    private static final Set<String> MIT_PARTNER = Set.of("16", "17", "36", "67", "71", "98");

    private Nummernteile() {}

    /** In the order of the number; a part that a number lacks is left out. */
    public static List<Nummernteil> von(Kameralstelle stelle, Gliederungskunde kunde) {
        List<Nummernteil> teile = new ArrayList<>();
        oertlich(Nummernteilart.PRAEFIX, stelle.praefix(), teile);
        String unterabschnitt = stelle.unterabschnitt();
        teile.add(teil(Gliederungsart.EINZELPLAN, unterabschnitt.substring(0, 1), kunde));
        teile.add(teil(Gliederungsart.ABSCHNITT, unterabschnitt.substring(0, 2), kunde));
        if (unterabschnitt.length() > BUNDESWEIT) {
            nurBekannt(Gliederungsart.UNTERABSCHNITT, unterabschnitt.substring(0, BUNDESWEIT), kunde, teile);
        }
        teile.add(teil(Gliederungsart.UNTERABSCHNITT, unterabschnitt, kunde));
        oertlich(Nummernteilart.MASSNAHME, stelle.massnahme(), teile);
        gruppierung(stelle.gruppierung(), kunde, teile);
        return teile;
    }

    private static void gruppierung(String gruppierung, Gliederungskunde kunde, List<Nummernteil> teile) {
        String gruppe = gruppierung.substring(0, 2);
        if (kunde.bezeichnung(Gliederungsart.GRUPPE, gruppe).isEmpty()) {
            nurBekannt(Gliederungsart.HAUPTGRUPPE, gruppe.substring(0, 1), kunde, teile);
        }
        teile.add(teil(Gliederungsart.GRUPPE, gruppe, kunde));
        String rest = gruppierung.substring(2);
        if (MIT_PARTNER.contains(gruppe) && !rest.isEmpty()) {
            teile.add(teil(Gliederungsart.PARTNER, rest.substring(0, 1), kunde));
            rest = rest.substring(1);
        }
        oertlich(Nummernteilart.ORTSZIFFERN, rest, teile);
    }

    private static Nummernteil teil(Gliederungsart art, String ziffern, Gliederungskunde kunde) {
        return new Nummernteil(
                Nummernteilart.valueOf(art.name()),
                ziffern,
                kunde.bezeichnung(art, ziffern).orElse(""));
    }

    private static void nurBekannt(
            Gliederungsart art, String ziffern, Gliederungskunde kunde, List<Nummernteil> teile) {
        kunde.bezeichnung(art, ziffern)
                .ifPresent(b -> teile.add(new Nummernteil(Nummernteilart.valueOf(art.name()), ziffern, b)));
    }

    private static void oertlich(Nummernteilart art, String ziffern, List<Nummernteil> teile) {
        if (!ziffern.isEmpty()) {
            teile.add(new Nummernteil(art, ziffern, ""));
        }
    }
}
