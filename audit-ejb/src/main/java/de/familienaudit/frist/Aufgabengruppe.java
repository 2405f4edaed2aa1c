package de.familienaudit.frist;

import java.io.Serializable;
import java.util.List;

/**
 * What waits for the actor from one source.
 *
 * @param art kind of task; its heading is the text {@code aufgaben.<art>}
 * @param aufgaben the first ones, most urgent first
 * @param gesamt how many there are in all
 * @param alle where all of them are listed: path inside the program with its query; empty when there is no such list
 * @param quittierbar whether each one can be put aside with one click, see {@link AufgabenQuelle#quittieren}
 */
public record Aufgabengruppe(String art, List<Aufgabe> aufgaben, long gesamt, String alle, boolean quittierbar)
        implements Serializable {

    public Aufgabengruppe {
        aufgaben = List.copyOf(aufgaben);
    }

    /** All there are, without a list of their own. */
    public static Aufgabengruppe of(String art, List<Aufgabe> aufgaben) {
        return new Aufgabengruppe(art, aufgaben, aufgaben.size(), "", false);
    }

    /** The first of all there are, without a list of their own. */
    public static Aufgabengruppe erste(String art, List<Aufgabe> alle, int hoechstens) {
        return new Aufgabengruppe(art, alle.stream().limit(hoechstens).toList(), alle.size(), "", false);
    }

    /** Nothing waits. */
    public static Aufgabengruppe leer(String art) {
        return of(art, List.of());
    }

    /** Whether there are more than the ones named here. */
    public boolean hatWeitere() {
        return gesamt > aufgaben.size();
    }
}
