package de.familienaudit.zielvereinbarung.fassung;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;

/** Rows that come in the order of what they belong to, handed out group by group. */
final class Zuordnung<T> {

    private final Iterator<T> zeilen;
    private T vorn;

    Zuordnung(Iterator<T> zeilen) {
        this.zeilen = zeilen;
        weiter();
    }

    /** The rows from here on that belong there. */
    List<T> solange(Predicate<T> gehoertDorthin) {
        List<T> gruppe = new ArrayList<>();
        while (vorn != null && gehoertDorthin.test(vorn)) {
            gruppe.add(vorn);
            weiter();
        }
        return gruppe;
    }

    /** @throws IllegalStateException when a row belonged to nothing that was asked for: nothing is left out in silence */
    void fertig() {
        if (vorn != null) {
            throw new IllegalStateException("belongs to nothing that was read: " + vorn);
        }
    }

    private void weiter() {
        vorn = zeilen.hasNext() ? zeilen.next() : null;
    }
}
