package de.familienaudit.zugang.domain.kommune;

import de.familienaudit.shared.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Rule F-2: on which days before a deadline reminders go out, and after how many days they repeat once it has passed.
 *
 * @param tageVorher days before the deadline, strictly falling, 1 to 10 numbers from 1 to 365
 * @param wiederholungTage days between two reminders of an overdue deadline, 1 to 90
 */
public record Erinnerungsplan(List<Integer> tageVorher, int wiederholungTage) {

    /** 90, 30, 7 days and 1 day before, weekly once overdue. */
    public static final Erinnerungsplan VORGABE = new Erinnerungsplan(List.of(90, 30, 7, 1), 7);

    public static final int WIEDERHOLUNG_HOECHSTENS = 90;

    private static final int ANZAHL_HOECHSTENS = 10;
    private static final int TAGE_HOECHSTENS = 365;
    private static final Pattern TRENNER = Pattern.compile("[\\s,;]+");
    private static final Pattern ZAHL = Pattern.compile("[0-9]{1,4}");

    public Erinnerungsplan {
        tageVorher = List.copyOf(tageVorher);
    }

    /** The numbers of {@code 90, 30, 7, 1}; empty when something else than whole numbers stands there. */
    public static Optional<List<Integer>> lies(String text) {
        List<Integer> tage = new ArrayList<>();
        for (String wort : TRENNER.split(text.strip(), -1)) {
            if (!ZAHL.matcher(wort).matches()) {
                return Optional.empty();
            }
            tage.add(Integer.valueOf(wort));
        }
        return Optional.of(tage);
    }

    /**
     * @param field name of the form field
     * @return what is wrong with the days, empty when nothing is: F-2.tage_anzahl, F-2.tage_bereich, F-2.tage_folge
     */
    public static List<Violation> pruefe(String field, List<Integer> tage) {
        if (tage.size() > ANZAHL_HOECHSTENS) {
            return List.of(Violation.at(field, "F-2.tage_anzahl", ANZAHL_HOECHSTENS, tage.size()));
        }
        for (int i = 0; i < tage.size(); i++) {
            int tag = tage.get(i);
            if (tag < 1 || tag > TAGE_HOECHSTENS) {
                return List.of(Violation.at(field, "F-2.tage_bereich", tag, TAGE_HOECHSTENS));
            }
            if (i > 0 && tag >= tage.get(i - 1)) {
                return List.of(Violation.at(field, "F-2.tage_folge", tag, tage.get(i - 1)));
            }
        }
        return List.of();
    }

    /** As it is typed and stored: {@code 90,30,7,1} with the given separator. */
    public String text(String trenner) {
        return tageVorher.stream().map(String::valueOf).collect(Collectors.joining(trenner));
    }
}
