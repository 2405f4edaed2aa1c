package de.familienaudit;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Map;
import java.util.Set;

/** The floors of the slices and the rooms in them: the one table behind {@link ArchitectureTest} and docs/haus.svg. */
final class Haus {

    static final String BASE = "de.familienaudit";

    /** A slice uses the faces of slices on lower floors only; a new slice gets its floor here first. */
    static final Map<String, Integer> FLOORS = Map.ofEntries(
            Map.entry("shared", 1),
            Map.entry("zugang", 2),
            Map.entry("dokument", 2),
            // names people, so it stands on zugang; what all implement lies in shared.verlauf
            Map.entry("protokoll", 3),
            Map.entry("stelle", 3),
            Map.entry("beleg", 3),
            Map.entry("frist", 4),
            Map.entry("signatur", 5),
            Map.entry("vorlage", 6),
            Map.entry("zielvereinbarung", 7),
            Map.entry("haushalt", 8),
            Map.entry("bericht", 9),
            Map.entry("zertifikat", 10));

    /**
     * Rooms of the slices that have some, each with the rooms that it stands on. A room not listed here is above all
     * others of its slice, so that nobody can use it.
     */
    static final Map<String, Map<String, Set<String>>> ROOMS = Map.of(
            "dokument",
            Map.of("druck", Set.of(), "ausgabe", Set.of("druck")),
            "signatur",
            Map.of(
                    "werk", Set.of(),
                    "zertifikat", Set.of(),
                    "schriftstueck", Set.of("zertifikat"),
                    "unterzeichnung", Set.of("werk", "zertifikat", "schriftstueck"),
                    "signaturpruefung", Set.of("werk", "zertifikat", "schriftstueck")),
            "vorlage",
            Map.ofEntries(
                    Map.entry("abstimmung", Set.of()),
                    Map.entry("gremium", Set.of()),
                    Map.entry("papier", Set.of("abstimmung", "gremium")),
                    Map.entry("gang", Set.of("gremium", "papier")),
                    Map.entry("sitzung", Set.of("gremium")),
                    Map.entry("wirkung", Set.of("papier")),
                    Map.entry("kreis", Set.of("gremium", "papier")),
                    Map.entry("anlage", Set.of("papier", "gang")),
                    Map.entry("stellungnahme", Set.of("papier")),
                    Map.entry("mitzeichnung", Set.of("papier", "gang", "stellungnahme")),
                    Map.entry("umsetzung", Set.of("papier")),
                    Map.entry("druck", Set.of("abstimmung", "papier")),
                    Map.entry("ausfertigung", Set.of("papier", "druck", "anlage", "wirkung", "stellungnahme")),
                    Map.entry("tagesordnung", Set.of("abstimmung", "gremium", "papier", "gang", "sitzung", "kreis")),
                    Map.entry("bekanntgabe", Set.of("gremium", "papier", "sitzung", "umsetzung", "tagesordnung")),
                    Map.entry("eilentscheidung", Set.of("papier", "druck", "ausfertigung", "tagesordnung"))),
            "vorlage.domain",
            Map.ofEntries(
                    Map.entry("abstimmung", Set.of()),
                    Map.entry("gremium", Set.of("abstimmung")),
                    Map.entry("papier", Set.of("abstimmung", "gremium")),
                    Map.entry("gang", Set.of("gremium", "papier", "eilentscheidung")),
                    Map.entry("ausfertigung", Set.of("papier")),
                    Map.entry("eilentscheidung", Set.of("gremium", "papier")),
                    Map.entry("sitzung", Set.of("gremium")),
                    Map.entry("wirkung", Set.of("abstimmung", "papier")),
                    Map.entry("kreis", Set.of("abstimmung", "papier")),
                    Map.entry("anlage", Set.of("papier", "gang")),
                    Map.entry("mitzeichnung", Set.of("gremium", "papier", "gang")),
                    Map.entry("umsetzung", Set.of("abstimmung", "gremium", "papier")),
                    Map.entry("tagesordnung", Set.of("abstimmung", "gremium", "papier", "eilentscheidung", "sitzung")),
                    Map.entry("bekanntgabe", Set.of("papier", "sitzung", "umsetzung", "tagesordnung"))),
            "haushalt",
            Map.ofEntries(
                    Map.entry("haushaltsstelle", Set.of()),
                    Map.entry("satzung", Set.of("haushaltsstelle")),
                    Map.entry("buch", Set.of("haushaltsstelle", "satzung")),
                    Map.entry("wiederkehr", Set.of("haushaltsstelle", "buch")),
                    Map.entry("bindung", Set.of("haushaltsstelle", "satzung", "buch", "wiederkehr")),
                    Map.entry("zustimmung", Set.of("haushaltsstelle", "satzung", "buch", "bindung")),
                    Map.entry("zahlung", Set.of("haushaltsstelle", "satzung", "buch", "bindung")),
                    Map.entry("nacherfassung", Set.of("haushaltsstelle", "satzung", "buch", "bindung", "zustimmung")),
                    Map.entry("pruefung", Set.of("haushaltsstelle")),
                    Map.entry("aufnahme", Set.of("haushaltsstelle", "satzung", "buch")),
                    Map.entry("abschluss", Set.of("haushaltsstelle")),
                    Map.entry("stellungnahme", Set.of("haushaltsstelle", "satzung", "buch", "zustimmung"))),
            "haushalt.domain",
            Map.ofEntries(
                    Map.entry("geld", Set.of()),
                    Map.entry("haushaltsstelle", Set.of()),
                    Map.entry("satzung", Set.of()),
                    Map.entry("jahr", Set.of("satzung", "haushaltsstelle")),
                    Map.entry("buch", Set.of()),
                    Map.entry("ansatz", Set.of("buch", "jahr", "haushaltsstelle")),
                    Map.entry("aufnahme", Set.of("geld", "haushaltsstelle")),
                    Map.entry("bindung", Set.of("buch", "haushaltsstelle")),
                    Map.entry("zustimmung", Set.of("haushaltsstelle", "jahr", "satzung", "bindung")),
                    Map.entry("abschluss", Set.of("buch", "haushaltsstelle")),
                    Map.entry("wiederkehr", Set.of()),
                    Map.entry("stellungnahme", Set.of("jahr", "zustimmung"))),
            "zugang",
            Map.of(
                    "rechte", Set.of(),
                    "konto", Set.of("rechte"),
                    "kommune", Set.of(),
                    "zwischenstand", Set.of(),
                    "anmeldung", Set.of("konto", "rechte")),
            "zugang.domain",
            Map.of(
                    "konto", Set.of(),
                    "rechte", Set.of(),
                    "kommune", Set.of(),
                    "anmeldung", Set.of("konto")),
            "zielvereinbarung",
            Map.ofEntries(
                    Map.entry("fassung", Set.of()),
                    Map.entry("beschluss", Set.of("fassung")),
                    Map.entry("massnahme", Set.of("fassung")),
                    Map.entry("fortschritt", Set.of("fassung", "massnahme")),
                    Map.entry("kennzahl", Set.of("fassung", "massnahme")),
                    Map.entry("entwurf", Set.of("fassung", "massnahme")),
                    Map.entry("aufnahme", Set.of("fassung", "massnahme")),
                    Map.entry("ausgabe", Set.of("fassung", "massnahme")),
                    Map.entry("uebernahme", Set.of("fassung", "massnahme", "entwurf")),
                    Map.entry("erklaerung", Set.of("fassung", "ausgabe"))),
            "zielvereinbarung.domain",
            Map.ofEntries(
                    Map.entry("fassung", Set.of()),
                    Map.entry("fortschritt", Set.of("fassung")),
                    Map.entry("massnahme", Set.of("fassung", "fortschritt")),
                    Map.entry("kennzahl", Set.of("fassung", "fortschritt")),
                    Map.entry("entwurf", Set.of("fassung")),
                    Map.entry("uebernahme", Set.of("fassung", "fortschritt")),
                    Map.entry("aufnahme", Set.of("fassung"))));

    /** What a slice keeps to itself beside its rules: readers and writers of formats. Everything else is its face. */
    static final Set<String> INNER = Set.of(
            "zielvereinbarung.einlesen",
            "zielvereinbarung.austausch",
            "zielvereinbarung.druck",
            "haushalt.einlesen",
            "signatur.pades",
            "zugang.wappen");

    private Haus() {}

    /** A slice without a floor is above all others, so that nobody can use it. */
    static int floor(JavaClass type) {
        return FLOORS.getOrDefault(slice(type), Integer.MAX_VALUE);
    }

    static boolean isInner(String parent, String room) {
        return room.equals("domain") || INNER.contains(parent + "." + room);
    }

    /** {@code fassung} of a class in {@code <parent>.fassung}; empty for one in the package itself. */
    static String room(String parent, JavaClass type) {
        String above = name(parent);
        return isWithin(above, type) && !type.getPackageName().equals(above)
                ? type.getPackageName().substring(above.length() + 1).split("\\.", 2)[0]
                : "";
    }

    static String name(String subpackage) {
        return BASE + "." + subpackage;
    }

    static boolean isWithin(String parent, JavaClass type) {
        return type.getPackageName().equals(parent) || type.getPackageName().startsWith(parent + ".");
    }

    /** {@code zugang} of a class in {@code de.familienaudit.zugang.domain}; empty for a class of somebody else. */
    static String slice(JavaClass type) {
        return isWithin(BASE, type) && !type.getPackageName().equals(BASE)
                ? type.getPackageName().substring(BASE.length() + 1).split("\\.", 2)[0]
                : "";
    }
}
