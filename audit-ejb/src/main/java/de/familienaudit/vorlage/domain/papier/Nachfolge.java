package de.familienaudit.vorlage.domain.papier;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Rule V-5: rows that took the place of others, and of those again. */
final class Nachfolge {

    private Nachfolge() {}

    /** The row that stands in the place of this one in the end; itself when none does. A circle ends where it began. */
    static Beratung letzte(List<Beratung> folge, int stelle) {
        Set<Integer> gesehen = new HashSet<>();
        int i = stelle;
        while (gesehen.add(i) && hatGueltige(folge, i)) {
            i = folge.get(i).verbleib().nachfolgerin() - 1;
        }
        return folge.get(i);
    }

    /** Whether the row comes back to itself. */
    static boolean imKreis(List<Beratung> folge, int stelle) {
        Set<Integer> gesehen = new HashSet<>();
        int i = stelle;
        while (gesehen.add(i) && hatGueltige(folge, i)) {
            i = folge.get(i).verbleib().nachfolgerin() - 1;
            if (i == stelle) {
                return true;
            }
        }
        return false;
    }

    private static boolean hatGueltige(List<Beratung> folge, int i) {
        Integer nach = folge.get(i).verbleib().nachfolgerin();
        return nach != null && nach >= 1 && nach <= folge.size();
    }
}
