package de.familienaudit.haushalt.domain.haushaltsstelle;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Rule H-1: two Unterabschnitte under one prefix that differ in noughts at their end are perhaps the same, as 4953 and 49530. A person is
 * warned; their sums never mix.
 */
public final class ZwillingRule {

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

    private static String stamm(Kameralstelle stelle) {
        return stelle.unterabschnitt().replaceFirst("0+$", "");
    }
}
