package de.familienaudit.server.rechte;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Builds command records: what a test does not name is filled with something well-formed of its type. */
final class Befehl {

    private static final Map<Class<?>, Object> WOHLGEFORMT = Map.ofEntries(
            Map.entry(String.class, "Angabe"),
            Map.entry(LocalDate.class, LocalDate.of(2024, 5, 2)),
            Map.entry(Instant.class, Instant.EPOCH),
            Map.entry(boolean.class, false),
            Map.entry(Boolean.class, false),
            Map.entry(int.class, 1),
            Map.entry(Integer.class, 1),
            Map.entry(long.class, 1L),
            Map.entry(Long.class, 1L),
            Map.entry(byte[].class, new byte[] {1}),
            Map.entry(List.class, List.of()),
            Map.entry(Set.class, Set.of()),
            Map.entry(Map.class, Map.of()));

    private Befehl() {}

    /** @param named component and value in turns: {@code "massnahmeId", 7L, "status", "IN_UMSETZUNG"} */
    static <T extends Record> T von(Class<T> type, Object... named) {
        Map<String, Object> values = new HashMap<>();
        for (int i = 0; i < named.length; i += 2) {
            values.put((String) named[i], named[i + 1]);
        }
        RecordComponent[] components = type.getRecordComponents();
        Object[] args = Arrays.stream(components)
                .map(c -> values.containsKey(c.getName()) ? values.remove(c.getName()) : wohlgeformt(c.getType()))
                .toArray();
        if (!values.isEmpty()) {
            throw new IllegalArgumentException(type.getSimpleName() + " has no " + values.keySet());
        }
        try {
            var constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            return constructor.newInstance(args);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName(), e);
        }
    }

    private static Object wohlgeformt(Class<?> type) {
        return type.isEnum() ? type.getEnumConstants()[0] : WOHLGEFORMT.get(type);
    }
}
