package de.familienaudit.zielvereinbarung.fassung;

import de.familienaudit.shared.zeit.Zeitangabe;
import de.familienaudit.zielvereinbarung.domain.fassung.Fassungsinhalt;
import de.familienaudit.zielvereinbarung.domain.fassung.Massnahmennummer;
import de.familienaudit.zielvereinbarung.domain.fassung.Vereinbart;
import java.time.LocalDate;
import java.util.List;

/**
 * The words of one measure as columns of a statement, with its Stellen, annexes and dependencies in the same row, and
 * how they become what the rules compare: so a page reads one row per measure that it shows.
 */
public final class Textspalten {

    /** How many columns {@link #von} selects. */
    public static final int ANZAHL = 19;

    private static final String ZEILENENDE = "\n";

    private Textspalten() {}

    /** @param t alias of massnahmentext in the statement */
    public static String von(String t) {
        return VORLAGE.replace("T.", t + ".");
    }

    private static final String VORLAGE =
            """
             T.nr_handlungsfeld, T.nr_ziel, T.nr_massnahme, T.titel, T.indikator, T.zielgruppe, T.kosten, T.verantwortlich,
             T.kommunikation, T.beginn_wortlaut, cast(T.beginn_von as text), cast(T.beginn_bis as text), T.ende_wortlaut,
             cast(T.ende_von as text), cast(T.ende_bis as text),
             (select w.name from stelle s join stelle w on w.id = s.wirksam_id where s.id = T.federfuehrung_id),
             (select string_agg(w.name, chr(10) order by b.reihenfolge, b.id) from beteiligung b
                join stelle s on s.id = b.stelle_id join stelle w on w.id = s.wirksam_id where b.massnahmentext_id = T.id),
             (select string_agg(p.bezeichnung, chr(10) order by p.reihenfolge) from pflichtanlage p
               where p.massnahmentext_id = T.id),
             (select string_agg(a.auf, chr(10) order by a.auf) from abhaengigkeit a where a.fassung_id = T.fassung_id
                 and a.von = T.nr_handlungsfeld || '.' || T.nr_ziel || '.' || T.nr_massnahme)""";

    /**
     * The measure of a row.
     *
     * @param ab index of the first column
     * @return null where an outer join found no measure
     */
    public static Fassungsinhalt.Eintrag lies(Object[] row, int ab, long massnahmeId) {
        if (row[ab] == null) {
            return null;
        }
        return new Fassungsinhalt.Eintrag(
                massnahmeId,
                Massnahmennummer.of(zahl(row[ab]), zahl(row[ab + 1]), zahl(row[ab + 2])),
                new Vereinbart(
                        (String) row[ab + 3],
                        (String) row[ab + 4],
                        (String) row[ab + 5],
                        (String) row[ab + 6],
                        (String) row[ab + 7],
                        (String) row[ab + 8],
                        zeit(row, ab + 9),
                        zeit(row, ab + 12)),
                row[ab + 15] == null ? "" : (String) row[ab + 15],
                zeilen(row[ab + 16]).stream().distinct().toList(),
                zeilen(row[ab + 17]),
                zeilen(row[ab + 18]));
    }

    public static int zahl(Object wert) {
        return ((Number) wert).intValue();
    }

    private static Zeitangabe zeit(Object[] row, int ab) {
        return Zeitangabe.of((String) row[ab]).mitGrenzen(tag(row[ab + 1]), tag(row[ab + 2]));
    }

    private static LocalDate tag(Object wert) {
        return wert == null ? null : LocalDate.parse((String) wert);
    }

    private static List<String> zeilen(Object wert) {
        return wert == null ? List.of() : List.of(((String) wert).split(ZEILENENDE));
    }
}
