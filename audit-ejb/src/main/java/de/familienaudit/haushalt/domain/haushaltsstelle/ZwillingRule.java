package de.familienaudit.haushalt.domain.haushaltsstelle;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Rule H-1: two Unterabschnitte under one prefix that differ in noughts at their end are perhaps the same, as 4953 and 49530. A person is
 * warned; their sums never mix.
 */
public final class ZwillingRule {

    private static final int KUERZESTER = 3;
    private static final int LAENGSTER = 5;

    private ZwillingRule() {}

    /** Those whose Unterabschnitt is perhaps that of the first, by their number. */
    public static List<Kameralstelle> zwillinge(Kameralstelle stelle, Collection<Kameralstelle> bestand) {
        return bestand.stream()
                .filter(andere -> andere.praefix().equals(stelle.praefix()))
                .filter(andere -> !andere.unterabschnitt().equals(stelle.unterabschnitt()))
                .filter(andere -> stamm(andere).equals(stamm(stelle)))
                .sorted(Comparator.comparing(Kameralstelle::unterabschnitt)
                        .thenComparing(Kameralstelle::massnahme)
                        .thenComparing(Kameralstelle::gruppierung))
                .toList();
    }

    /** The other Unterabschnitte that are perhaps this one, whether there are such or not. */
    public static Set<String> aehnliche(Kameralstelle stelle) {
        Set<String> aehnliche = new TreeSet<>();
        String stamm = stamm(stelle);
        for (int laenge = Math.max(KUERZESTER, stamm.length()); laenge <= LAENGSTER; laenge++) {
            aehnliche.add(stamm + "0".repeat(laenge - stamm.length()));
        }
        aehnliche.remove(stelle.unterabschnitt());
        return aehnliche;
    }

    private static String stamm(Kameralstelle stelle) {
        return stelle.unterabschnitt().replaceFirst("0+$", "");
    }
}
