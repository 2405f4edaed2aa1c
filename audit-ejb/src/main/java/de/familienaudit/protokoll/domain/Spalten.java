package de.familienaudit.protokoll.domain;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the columns of the business tables mean to a reader of the change log (rule G-2). */
public final class Spalten {

    /** Say nothing to a reader: keys, counters of versions, text folded for search. */
    private static final Set<String> TECHNISCH = Set.of("id", "kommune_id", "version", "suchtext", "passwort_hash");

    private static final Map<String, String> VERWEISE = Map.ofEntries(
            Map.entry("stelle_id", "stelle"),
            Map.entry("federfuehrung_id", "stelle"),
            Map.entry("konto_id", "konto"),
            Map.entry("gemeldet_von_konto", "konto"),
            Map.entry("verfasst_von_konto", "konto"),
            Map.entry("vertreten_konto_id", "konto"),
            Map.entry("zielvereinbarung_id", "zielvereinbarung"),
            Map.entry("fassung_id", "fassung"),
            Map.entry("handlungsfeld_id", "handlungsfeld"),
            Map.entry("ziel_id", "ziel"),
            Map.entry("massnahme_id", "massnahme"),
            Map.entry("massnahmentext_id", "massnahmentext"),
            Map.entry("fortschritt_id", "fortschritt"));

    private static final Map<String, String> KONSTANTEN = Map.ofEntries(
            Map.entry("kommune.art", "KommuneArt"),
            Map.entry("stelle.art", "StellenArt"),
            Map.entry("stellenbesetzung.art", "Besetzungsart"),
            Map.entry("rollenvergabe.rolle", "Rolle"),
            Map.entry("fassung.status", "Fassungsstatus"),
            Map.entry("fassungsereignis.status", "Fassungsstatus"),
            Map.entry("fortschritt.status", "Massnahmenstatus"),
            Map.entry("meldung.status", "Massnahmenstatus"),
            Map.entry("fortschritt.beginn_art", "Zeitart"),
            Map.entry("fortschritt.ende_art", "Zeitart"),
            Map.entry("massnahmentext.beginn_art", "Zeitart"),
            Map.entry("massnahmentext.ende_art", "Zeitart"));

    /** Hold the name of a person as it was when it was written down. */
    private static final Set<String> PERSONEN = Set.of(
            "benutzername",
            "anzeigename",
            "gemeldet_von",
            "verfasst_von",
            "erfasst_von",
            "erstellt_von",
            "bestaetigt_von",
            "eingesetzt_von",
            "auskunft_von",
            "in_vertretung");

    private Spalten() {}

    /** Whether the column is left out for readers; the stored entry has it. */
    public static boolean istTechnisch(String spalte) {
        return TECHNISCH.contains(spalte);
    }

    /** The table whose record the column points to; empty when it points to none. */
    public static Optional<String> verweis(String spalte) {
        return Optional.ofNullable(VERWEISE.get(spalte));
    }

    /** Name of the enum whose constants the column holds; empty when it holds none that is known. */
    public static Optional<String> konstante(String tabelle, String spalte) {
        return Optional.ofNullable(KONSTANTEN.get(tabelle + "." + spalte));
    }

    /** Whether the column holds the name of a person. */
    public static boolean nenntPerson(String spalte) {
        return PERSONEN.contains(spalte);
    }
}
