package de.familienaudit;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toCollection;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The house as it stands: the floors that {@link Haus} gives, the rooms found in the classes, and who really uses whom.
 *
 * @param slices highest floor first, by name within a floor
 */
record Hausplan(List<Slice> slices) {

    /**
     * @param rooms rooms of the face, each with the rooms of this slice that it uses; also rooms that have rules alone so far
     * @param withRules rooms that have a room of rules of their own
     * @param inner other packages of the slice, among them {@code domain}; empty for a slice that is only planned
     * @param uses the slices that it uses
     */
    record Slice(
            String name,
            int floor,
            boolean built,
            Map<String, Set<String>> rooms,
            Set<String> withRules,
            Set<String> inner,
            Set<String> uses) {}

    static Hausplan of(JavaClasses all) {
        return new Hausplan(Haus.FLOORS.entrySet().stream()
                .map(entry -> slice(entry.getKey(), entry.getValue(), all))
                .sorted(comparing(Slice::floor).reversed().thenComparing(Slice::name))
                .toList());
    }

    List<Integer> floors() {
        return slices.stream().map(Slice::floor).distinct().toList();
    }

    List<Slice> on(int floor) {
        return slices.stream().filter(slice -> slice.floor() == floor).toList();
    }

    /** Whether every other slice that is built uses it, so that the whole house stands on it. */
    boolean carriesAll(Slice slice) {
        return slices.stream()
                .filter(other -> other.built() && !other.equals(slice))
                .allMatch(other -> other.uses().contains(slice.name()));
    }

    private static Slice slice(String name, int floor, JavaClasses all) {
        List<JavaClass> classes =
                all.stream().filter(type -> Haus.slice(type).equals(name)).toList();
        Set<String> packages = rooms(name, classes);
        Map<String, Set<String>> rooms = new TreeMap<>();
        for (String room : Haus.ROOMS.getOrDefault(name, Map.of()).keySet()) {
            rooms.put(room, usedRooms(name, room, classes));
        }
        rooms.keySet().retainAll(packages);
        packages.removeAll(rooms.keySet());
        String domain = name + ".domain";
        for (String room : Haus.ROOMS.getOrDefault(domain, Map.of()).keySet()) {
            rooms.computeIfAbsent(room, rulesOnly -> usedRooms(domain, rulesOnly, classes));
        }
        return new Slice(
                name,
                floor,
                !classes.isEmpty(),
                withoutDetours(rooms),
                rooms(domain, classes),
                packages,
                targets(classes.stream())
                        .map(Haus::slice)
                        .filter(used -> !used.isEmpty() && !used.equals(name))
                        .collect(toCollection(TreeSet::new)));
    }

    private static Set<String> rooms(String parent, Collection<JavaClass> classes) {
        return classes.stream()
                .map(type -> Haus.room(parent, type))
                .filter(room -> !room.isEmpty())
                .collect(toCollection(TreeSet::new));
    }

    private static Set<String> usedRooms(String slice, String room, Collection<JavaClass> classes) {
        return targets(classes.stream().filter(type -> Haus.room(slice, type).equals(room)))
                .map(type -> Haus.room(slice, type))
                .filter(used -> !used.equals(room)
                        && Haus.ROOMS.getOrDefault(slice, Map.of()).containsKey(used))
                .collect(toCollection(TreeSet::new));
    }

    private static Stream<JavaClass> targets(Stream<JavaClass> from) {
        return from.flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .map(dependency -> dependency.getTargetClass().getBaseComponentType());
    }

    /** Leaves out what a room also reaches through another one: the next step is enough to find the way. */
    private static Map<String, Set<String>> withoutDetours(Map<String, Set<String>> rooms) {
        Map<String, Set<String>> next = new TreeMap<>();
        rooms.forEach((room, used) -> next.put(
                room,
                used.stream()
                        .filter(target -> used.stream()
                                .filter(other -> !other.equals(target))
                                .noneMatch(other -> reaches(rooms, other, target, new TreeSet<>())))
                        .collect(toCollection(TreeSet::new))));
        return next;
    }

    private static boolean reaches(Map<String, Set<String>> rooms, String from, String to, Set<String> seen) {
        return seen.add(from)
                && rooms.getOrDefault(from, Set.of()).stream()
                        .anyMatch(next -> next.equals(to) || reaches(rooms, next, to, seen));
    }
}
