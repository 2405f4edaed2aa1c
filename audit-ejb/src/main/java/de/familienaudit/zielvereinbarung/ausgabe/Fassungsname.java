package de.familienaudit.zielvereinbarung.ausgabe;

import de.familienaudit.zielvereinbarung.fassung.FassungKopf;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a file about a Fassung is called: its agreement and its number are in the name, so that files of two agreements never
 * have the same one. Two agreements of one Kommune may have the same title and years; their numbers differ.
 *
 * @param kommune name of the Kommune, may be empty
 */
public record Fassungsname(String kommune, FassungKopf fassung) {

    private static final int LONGEST_KOMMUNE = 40;

    /**
     * As people read it: {@code Zeitplan Kyffhäuserkreis 2023-2026 Nr 12 Fassung 1}.
     *
     * @param art what the file is, the first word of the name
     */
    public String lesbar(String art) {
        return Stream.of(
                        art,
                        kurz(kommune),
                        jahre(),
                        "Nr " + fassung.zielvereinbarungId(),
                        "Fassung " + fassung.nummer())
                .filter(teil -> !teil.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** The same in letters that every system and every header takes: {@code zeitplan-kyffhaeuserkreis-2023-2026-nr-12-fassung-1}. */
    public String schlicht(String art) {
        String klein = lesbar(art)
                .toLowerCase(Locale.GERMAN)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss");
        return Normalizer.normalize(klein, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }

    private String jahre() {
        return Stream.of(fassung.laufzeitVon(), fassung.laufzeitBis())
                .flatMap(tag -> Optional.ofNullable(tag).map(LocalDate::getYear).stream())
                .distinct()
                .map(String::valueOf)
                .collect(Collectors.joining("-"));
    }

    private static String kurz(String name) {
        return name.length() > LONGEST_KOMMUNE
                ? name.substring(0, LONGEST_KOMMUNE).strip()
                : name.strip();
    }
}
