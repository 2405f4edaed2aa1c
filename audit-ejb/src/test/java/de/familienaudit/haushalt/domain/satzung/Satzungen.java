package de.familienaudit.haushalt.domain.satzung;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/** Satzungen for tests, written as {@code ENTWURF 01.09.2022, BESCHLOSSEN 12.12.2022}. */
public final class Satzungen {

    private static final DateTimeFormatter TAG = DateTimeFormatter.ofPattern("dd.MM.uuuu");

    private Satzungen() {}

    public static LocalDate tag(String tag) {
        return LocalDate.parse(tag, TAG);
    }

    public static Satzungsschritt schritt(Satzungsstand stand, String tag) {
        return new Satzungsschritt(stand, tag(tag), "Niederschrift");
    }

    /** A Haushaltssatzung with these steps; it holds from the first day of its first year. */
    public static Satzung satzung(int von, int bis, String schritte) {
        List<Satzungsschritt> alle = new ArrayList<>();
        for (String teil : schritte.split(",")) {
            String[] worte = teil.strip().split(" ");
            alle.add(schritt(Satzungsstand.valueOf(worte[0]), worte[1]));
        }
        return new Satzung(Satzungsart.HAUSHALT, new Satzungsjahre(von, bis), alle);
    }
}
