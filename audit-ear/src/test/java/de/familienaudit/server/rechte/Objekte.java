package de.familienaudit.server.rechte;

import java.util.Map;

/**
 * Ids of one object of each kind, all of one Kommune, by kind.
 *
 * @param ids for example {@code massnahme} → 4711
 */
record Objekte(Map<String, Long> ids) {

    /** Higher than any id that the sequence will give in a test. */
    private static final long NOWHERE = 900_000_000_000L;

    /** @throws IllegalArgumentException when {@link Rechtewelt} makes no object of this kind */
    long id(String kind) {
        Long id = ids.get(kind);
        if (id == null) {
            throw new IllegalArgumentException("Rechtewelt makes no object of the kind " + kind);
        }
        return id;
    }

    /** The same kinds, with ids that nobody has. */
    Objekte erfunden() {
        return new Objekte(
                ids.keySet().stream().collect(java.util.stream.Collectors.toMap(k -> k, k -> NOWHERE + k.length())));
    }
}
