package de.familienaudit;

import static java.util.Collections.reverseOrder;
import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.joining;

import de.familienaudit.Hausplan.Slice;
import de.familienaudit.Raumordnung.Ort;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/**
 * Draws docs/haus.svg. Floors are rows of a house; what a slice uses below it goes through the stairwell at the right:
 * each used slice has a flight of stairs of its own there, and a dot where a floor joins it. Nothing crosses a slice.
 */
final class Hausbild {

    private static final ResourceBundle WORTE = ResourceBundle.getBundle("de.familienaudit.haus", Locale.ROOT);

    private static final double LEFT = 84;
    /** A house is at least that wide; a floor with many rooms makes it wider. */
    private static final double FLOOR_WIDTH = 980;

    private static final double STAIRS_WIDTH = 216;
    private static final double ROOF = 108;
    private static final double HEAD = 46;
    private static final double PAD = 16;
    private static final double STEP = 11;
    private static final double LANE = 26;
    private static final int COLOURS = 6;
    private static final String RULES = "domain";

    private final Hausplan plan;
    private final double right;
    private final double width;
    private final Map<String, Double> lanes = new LinkedHashMap<>();
    private final Map<String, Double> exits = new HashMap<>();
    private final Map<String, Double> arrivals = new HashMap<>();
    private final Map<String, double[]> boxes = new HashMap<>();
    private final Svg boxesLayer = new Svg();
    private final Svg stairs = new Svg();

    private Hausbild(Hausplan plan) {
        this.plan = plan;
        this.right = LEFT
                + Math.max(
                        FLOOR_WIDTH,
                        plan.floors().stream()
                                .mapToDouble(floor -> wanted(plan.on(floor)))
                                .max()
                                .orElse(0));
        this.width = right + STAIRS_WIDTH;
        // a flight that ends higher stands further left: nobody has to cross it on the way into a lower floor
        List<Slice> used = plan.slices().stream()
                .filter(slice -> !plan.carriesAll(slice))
                .filter(slice ->
                        plan.slices().stream().anyMatch(user -> user.uses().contains(slice.name())))
                .toList();
        double pitch = Math.min(LANE, (STAIRS_WIDTH - 98) / Math.max(1, used.size() - 1));
        used.forEach(slice -> lanes.put(slice.name(), right + 44 + lanes.size() * pitch));
    }

    static String of(Hausplan plan) {
        return new Hausbild(plan).draw();
    }

    private String draw() {
        double y = ROOF + 26;
        List<Integer> floors = plan.floors();
        for (int floor : floors) {
            List<Slice> row = plan.on(floor);
            y = arrive(row, y) + 14;
            double height = row.stream().mapToDouble(Hausbild::height).max().orElse(HEAD);
            boxesLayer.text(LEFT - 30, y + height / 2 + 7, "floor", String.valueOf(floor));
            drawRow(row, y, height);
            y = leave(row, y + height + 8);
        }
        double bottom = y;
        plan.slices().forEach(this::drawWays);
        Svg svg = new Svg();
        svg.rect(LEFT - 60, ROOF, width - LEFT + 60 - 24, bottom - ROOF, 0, "house");
        svg.path("M%s %sL%s 22L%s %sZ", LEFT - 84 + 12, ROOF, width / 2, width - 12, ROOF)
                .end("roof");
        svg.text(width / 2, ROOF - 36, "title", WORTE.getString("dach"));
        svg.text(width / 2, ROOF - 14, "sub", WORTE.getString("dach.unter"));
        svg.rect(right + 24, ROOF + 14, width - right - 62, bottom - ROOF - 28, 8, "well");
        svg.text((right + width - 14) / 2, ROOF + 32, "sub", WORTE.getString("treppe"));
        String legend = legend(bottom + 34);
        return Svg.document(
                width,
                bottom + 60,
                WORTE.getString("titel"),
                beschreibung(),
                svg.toString() + stairs + boxesLayer + legend);
    }

    /** Room above a row for the ways that arrive on it; returns where the row begins. */
    private double arrive(List<Slice> row, double y) {
        double next = y;
        for (Slice slice : row) {
            if (lanes.containsKey(slice.name())) {
                next += STEP;
                arrivals.put(slice.name(), next);
            }
        }
        return next;
    }

    /** Room below a row for the ways that leave it, the rightmost slice first; returns where the next row may begin. */
    private double leave(List<Slice> row, double y) {
        double next = y;
        for (int i = row.size() - 1; i >= 0; i--) {
            if (row.get(i).uses().stream().anyMatch(lanes::containsKey)) {
                next += STEP;
                exits.put(row.get(i).name(), next);
            }
        }
        return next + 4;
    }

    private void drawRow(List<Slice> row, double y, double height) {
        double gaps = (row.size() - 1) * PAD;
        double stretch = (right - LEFT - gaps) / (wanted(row) - gaps);
        double x = LEFT;
        for (Slice slice : row) {
            double width = stretch * width(slice);
            boxes.put(slice.name(), new double[] {x, y, width, height});
            drawSlice(slice, x, y, width, height);
            x += width + PAD;
        }
    }

    private void drawSlice(Slice slice, double x, double y, double width, double height) {
        boxesLayer.rect(x, y, width, height, 8, slice.built() ? "slice" : "slice planned");
        if (!slice.built()) {
            boxesLayer.text(
                    x + width / 2, y + height / 2 + 5, "later", slice.name() + " · " + WORTE.getString("kommt"));
            return;
        }
        boxesLayer.text(x + PAD, y + 29, "name", slice.name());
        double edge = x + width - PAD;
        if (plan.carriesAll(slice)) {
            boxesLayer.text(x + width / 2, y + 28, "sub", WORTE.getString("traegt"));
        }
        for (String inner : chips(slice)) {
            boolean rules = inner.equals(RULES);
            String word = rules ? WORTE.getString("regeln") : inner;
            double chip = 18 + word.length() * 7;
            edge -= chip;
            boxesLayer.rect(edge, y + 12, chip, 22, 11, rules ? "chip rules" : "chip");
            boxesLayer.text(edge + chip / 2, y + 27.5, "small", word);
            edge -= 8;
        }
        drawRooms(slice, x, y + HEAD, width);
    }

    private void drawRooms(Slice slice, double x, double y, double width) {
        Raumordnung ordnung = new Raumordnung(slice.rooms());
        Map<String, Ort> places = ordnung.places(x + PAD, y, width - 2 * PAD);
        double half = ordnung.roomWidth() / 2;
        slice.rooms()
                .forEach((room, used) -> used.forEach(target -> {
                    Ort from = places.get(room);
                    Ort to = places.get(target);
                    double middle = (from.y() + Raumordnung.HEIGHT + to.y()) / 2;
                    boxesLayer
                            .path("M%s %s", from.x() + half, from.y() + Raumordnung.HEIGHT)
                            .path("C%s %s %s %s ", from.x() + half, middle, to.x() + half, middle)
                            .path("%s %s", to.x() + half, to.y() - 3)
                            .end("way room-way");
                }));
        places.forEach((room, ort) -> {
            boxesLayer.rect(ort.x(), ort.y(), ordnung.roomWidth(), Raumordnung.HEIGHT, 5, "room");
            if (slice.withRules().contains(room)) {
                boxesLayer.rect(ort.x() + 5, ort.y() + 7, 4, Raumordnung.HEIGHT - 14, 2, "rules");
            }
            boxesLayer.text(ort.x() + half + 2, ort.y() + 21, "word", room);
        });
    }

    /** From under the slice to the stairwell, with a dot at each flight; and from its own flight into the slice. */
    private void drawWays(Slice slice) {
        double[] box = boxes.get(slice.name());
        Double exit = exits.get(slice.name());
        if (exit != null) {
            double x = box[0] + box[2] - 22;
            double end = slice.uses().stream()
                    .filter(lanes::containsKey)
                    .mapToDouble(lanes::get)
                    .max()
                    .orElse(x);
            stairs.path("M%s %sV%sH%s", x, box[1] + box[3], exit, end).end("way");
            slice.uses().stream()
                    .filter(lanes::containsKey)
                    .forEach(used -> stairs.circle(lanes.get(used), exit, 4, "dot " + colour(used)));
        }
        Double lane = lanes.get(slice.name());
        if (lane != null) {
            double start = plan.slices().stream()
                    .filter(user -> user.uses().contains(slice.name()))
                    .mapToDouble(user -> exits.get(user.name()))
                    .min()
                    .orElseThrow();
            stairs.path("M%s %sV%s", lane, start, arrivals.get(slice.name()))
                    .path("H%sV%s", box[0] + box[2] - 44, box[1] - 3)
                    .end("way flight " + colour(slice.name()));
        }
    }

    private String colour(String used) {
        return "c" + List.copyOf(lanes.keySet()).indexOf(used) % COLOURS;
    }

    private String legend(double y) {
        Svg svg = new Svg();
        svg.path("M%s %sH%s", LEFT, y - 5, LEFT + 34).end("way flight c0");
        svg.circle(LEFT + 3, y - 5, 4, "dot c0");
        svg.text(LEFT + 46, y, "key", WORTE.getString("legende.benutzt"));
        svg.path("M%s %sH%s", LEFT + 438, y - 5, LEFT + 462).end("way room-way");
        svg.text(LEFT + 474, y, "key", WORTE.getString("legende.raum"));
        svg.rect(LEFT + 766, y - 14, 4, 18, 2, "rules");
        svg.text(LEFT + 780, y, "key", WORTE.getString("legende.regeln"));
        svg.rect(LEFT + 982, y - 15, 30, 20, 5, "slice planned");
        svg.text(LEFT + 1022, y, "key", WORTE.getString("legende.kommt"));
        return svg.toString();
    }

    private String beschreibung() {
        return MessageFormat.format(
                WORTE.getString("beschreibung"),
                plan.slices().stream()
                        .filter(slice -> !slice.uses().isEmpty())
                        .map(slice -> MessageFormat.format(
                                WORTE.getString("benutzt"), slice.name(), String.join(", ", slice.uses())))
                        .collect(joining(" ")));
    }

    /** What a slice has beside its rooms, from right to left: its rules at the edge, formats beside them. */
    private static List<String> chips(Slice slice) {
        return slice.inner().stream()
                .sorted(comparing((String inner) -> !inner.equals(RULES)).thenComparing(reverseOrder()))
                .toList();
    }

    private static double wanted(List<Slice> row) {
        return row.stream().mapToDouble(Hausbild::width).sum() + (row.size() - 1) * PAD;
    }

    private static double width(Slice slice) {
        return Math.max(220, 2 * PAD + new Raumordnung(slice.rooms()).width());
    }

    private static double height(Slice slice) {
        return HEAD + (slice.rooms().isEmpty() ? 0 : new Raumordnung(slice.rooms()).height() + PAD);
    }
}
