package de.familienaudit.protokoll.domain;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the columns of the business tables mean to a reader of the change log (rule G-2). */
public final class Spalten {

    /** Say nothing to a reader: keys, counters of versions, text folded for search. */
    private static final Set<String> TECHNISCH =
            Set.of("id", "kommune_id", "version", "suchtext", "passwort_hash", "wirksam_id", "geaendert_am");

    private static final Map<String, String> VERWEISE = Map.ofEntries(
            Map.entry("stelle_id", "stelle"),
            Map.entry("federfuehrung_id", "stelle"),
            Map.entry("konto_id", "konto"),
            Map.entry("gemeldet_von_konto", "konto"),
            Map.entry("verfasst_von_konto", "konto"),
            Map.entry("inhaber_id", "konto"),
            Map.entry("vertreter_id", "konto"),
            Map.entry("benannt_von_konto", "konto"),
            Map.entry("bestaetigt_von_konto", "konto"),
            Map.entry("beendet_von_konto", "konto"),
            Map.entry("hochgeladen_von_konto", "konto"),
            Map.entry("erfasst_von_konto", "konto"),
            Map.entry("eingereicht_von_konto", "konto"),
            Map.entry("schriftstueck_id", "schriftstueck"),
            Map.entry("vertretung_id", "vertretung"),
            Map.entry("zusammengefuehrt_in", "stelle"),
            Map.entry("wirksam_id", "stelle"),
            Map.entry("ziel_stelle_id", "stelle"),
            Map.entry("zielvereinbarung_id", "zielvereinbarung"),
            Map.entry("fassung_id", "fassung"),
            Map.entry("handlungsfeld_id", "handlungsfeld"),
            Map.entry("ziel_id", "ziel"),
            Map.entry("massnahme_id", "massnahme"),
            Map.entry("kennzahl_id", "kennzahl"),
            Map.entry("berichtigt_id", "kennzahlwert"),
            Map.entry("nachfolgende_massnahme_id", "massnahme"),
            Map.entry("ersetzte_massnahme_id", "massnahme"),
            Map.entry("nachfolgerin_id", "zielvereinbarung"),
            Map.entry("massnahmentext_id", "massnahmentext"),
            Map.entry("fortschritt_id", "fortschritt"),
            Map.entry("kommentar_id", "kommentar"));

    private static final Map<String, String> KONSTANTEN = Map.ofEntries(
            Map.entry("kommune.art", "KommuneArt"),
            Map.entry("stelle.art", "StellenArt"),
            Map.entry("stellenbesetzung.art", "Besetzungsart"),
            Map.entry("stellenereignis.vorgang", "Stellenvorgang"),
            Map.entry("rollenvergabe.rolle", "Rolle"),
            Map.entry("zweiter_faktor_pflicht.rolle", "Rolle"),
            Map.entry("schriftstueck.art", "Schriftstueckart"),
            Map.entry("schriftstueck.status", "Schriftstueckstatus"),
            Map.entry("unterzeichnung.art", "Unterzeichnungsart"),
            Map.entry("fassung.status", "Fassungsstatus"),
            Map.entry("fassungsereignis.status", "Fassungsstatus"),
            Map.entry("fortschritt.status", "Massnahmenstatus"),
            Map.entry("meldung.status", "Massnahmenstatus"),
            Map.entry("kennzahl.schwelle", "Zielschwelle"),
            Map.entry("uebernahmeentscheidung.art", "Uebernahmeart"),
            Map.entry("fortschritt.beginn_art", "Zeitart"),
            Map.entry("fortschritt.ende_art", "Zeitart"),
            Map.entry("massnahmentext.beginn_art", "Zeitart"),
            Map.entry("massnahmentext.ende_art", "Zeitart"));

    /** Hold the name of a person as it was when it was written down. */
    private static final Set<String> PERSONEN = Set.of(
            "konto.benutzername",
            "konto.anzeigename",
            "kontoname.name",
            "erwaehnung.name",
            "stellenereignis.von",
            "zusammenfuehrung.von",
            "meldung.in_vertretung",
            "kommentar.in_vertretung",
            "anhang.in_vertretung",
            "kennzahlwert.in_vertretung");

    /** The same in every table. */
    private static final Set<String> PERSONEN_UEBERALL = Set.of(
            "gemeldet_von",
            "verfasst_von",
            "erfasst_von",
            "erstellt_von",
            "geaendert_von",
            "benannt_von",
            "bestaetigt_von",
            "beendet_von",
            "hochgeladen_von",
            "zurueckgezogen_von",
            "rueckgaengig_von",
            "eingesetzt_von",
            "eingereicht_von",
            "vertretene_person",
            "person_name",
            "auskunft_von");

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
    public static boolean nenntPerson(String tabelle, String spalte) {
        return PERSONEN_UEBERALL.contains(spalte) || PERSONEN.contains(tabelle + "." + spalte);
    }
}
