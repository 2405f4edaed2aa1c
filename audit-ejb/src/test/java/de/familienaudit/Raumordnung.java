package de.familienaudit;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Where the rooms of a slice stand in the picture: each above those that it uses, and near them. */
final class Raumordnung {

    static final double HEIGHT = 32;
    static final double GAP = 30;

    private static final double LETTER = 7.4;
    private static final double BETWEEN = 16;

    private final Map<String, Set<String>> rooms;
    private final Map<String, Integer> levels = new TreeMap<>();

    Raumordnung(Map<String, Set<String>> rooms) {
        this.rooms = rooms;
        rooms.keySet().forEach(this::level);
    }

    /** Top left corner of a room; its size is {@link #roomWidth()} by {@link #HEIGHT}. */
    record Ort(double x, double y) {}

    double roomWidth() {
        return 34
                + LETTER
                        * rooms.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    double width() {
        long most = levels.values().stream()
                .mapToLong(level -> onLevel(level).size())
                .max()
                .orElse(0);
        return most * (roomWidth() + BETWEEN);
    }

    double height() {
        return rooms.isEmpty() ? 0 : (top() + 1) * (HEIGHT + GAP) - GAP;
    }

    /** Places within an area of that width whose top left corner is at {@code left} and {@code top}. */
    Map<String, Ort> places(double left, double top, double width) {
        Map<String, Ort> places = new TreeMap<>();
        for (int level = 0; level <= top(); level++) {
            List<String> names = onLevel(level);
            double pitch = roomWidth() + BETWEEN;
            double step = Math.min(width / names.size(), 1.25 * pitch);
            List<Double> wished = new ArrayList<>();
            for (int i = 0; i < names.size(); i++) {
                wished.add(left + (width - roomWidth()) / 2 + step * (i - (names.size() - 1) / 2.0));
            }
            if (level > 0) {
                Map<String, Double> above = new TreeMap<>();
                names.forEach(name -> above.put(
                        name,
                        rooms.get(name).stream()
                                .mapToDouble(used -> places.get(used).x())
                                .average()
                                .orElse(left)));
                names = names.stream()
                        .sorted(comparing((String name) -> above.get(name)).thenComparing(name -> name))
                        .toList();
                wished = names.stream().map(above::get).toList();
            }
            List<Double> apart = apart(wished, pitch, left, left + width - roomWidth());
            for (int i = 0; i < names.size(); i++) {
                places.put(names.get(i), new Ort(apart.get(i), top + (top() - level) * (HEIGHT + GAP)));
            }
        }
        return places;
    }

    /** Moves sorted places apart to at least that distance, keeps their middle, and stays between both ends. */
    private static List<Double> apart(List<Double> wished, double pitch, double from, double to) {
        List<Double> places = new ArrayList<>();
        for (double place : wished) {
            places.add(places.isEmpty() ? place : Math.max(place, places.get(places.size() - 1) + pitch));
        }
        double shift = mean(wished) - mean(places);
        shift = Math.max(shift, from - places.get(0));
        shift = Math.min(shift, to - places.get(places.size() - 1));
        double moved = shift;
        return places.stream().map(place -> place + moved).toList();
    }

    private static double mean(List<Double> numbers) {
        return numbers.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }

    private int top() {
        return levels.values().stream().mapToInt(Integer::intValue).max().orElse(-1);
    }

    private List<String> onLevel(int level) {
        return levels.entrySet().stream()
                .filter(entry -> entry.getValue() == level)
                .map(Map.Entry::getKey)
                .toList();
    }

    private int level(String room) {
        Integer known = levels.get(room);
        if (known != null) {
            return known;
        }
        int level =
                rooms.get(room).stream().mapToInt(used -> level(used) + 1).max().orElse(0);
        levels.put(room, level);
        return level;
    }
}
