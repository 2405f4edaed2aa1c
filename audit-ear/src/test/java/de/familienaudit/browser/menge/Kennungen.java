package de.familienaudit.browser.menge;

import de.familienaudit.browser.Datenbestand;
import java.util.Map;
import java.util.regex.Pattern;

/** Fills the ids of a Kommune into an address. */
final class Kennungen {

    private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");

    private static final String FASSUNG = "select id from fassung where kommune_id = ?";

    private static final Map<String, String> FRAGEN = Map.ofEntries(
            Map.entry("geltende", FASSUNG + " and status = 'IN_KRAFT'"),
            Map.entry("entwurf", FASSUNG + " and status = 'ENTWURF'"),
            Map.entry(
                    "massnahme",
                    "select massnahme_id from fortschritt where kommune_id = ? and anzahl_meldungen > 0 order by id limit 1"),
            Map.entry(
                    "entwurfstext",
                    "select t.massnahme_id from massnahmentext t join fassung f on f.id = t.fassung_id"
                            + " where t.kommune_id = ? and f.status = 'ENTWURF' order by t.id limit 1"),
            Map.entry(
                    "ziel",
                    "select z.id from ziel z join fassung f on f.id = z.fassung_id"
                            + " where z.kommune_id = ? and f.status = 'IN_KRAFT' order by z.id limit 1"),
            Map.entry("kennzahl", "select min(id) from kennzahl where kommune_id = ?"),
            Map.entry("sitzung", "select min(id) from sitzung where kommune_id = ?"),
            Map.entry("gremium", "select min(id) from gremium where kommune_id = ?"),
            Map.entry("vorlage", "select min(id) from vorlage where kommune_id = ?"),
            Map.entry("papierentwurf", "select min(id) from vorlage where kommune_id = ? and gang = 'ENTWURF'"),
            Map.entry("haushaltsstelle", "select min(id) from haushaltsstelle where kommune_id = ?"),
            Map.entry("haushaltsjahr", "select max(jahr) from haushaltsjahr where kommune_id = ?"),
            Map.entry(
                    "jahresstelle",
                    "select j.id from jahresstelle j join haushaltsstelle h on h.id = j.haushaltsstelle_id"
                            + " where j.kommune_id = ? order by h.id limit 1"),
            Map.entry("bindung", "select min(id) from bindung where kommune_id = ?"),
            Map.entry("satzung", "select min(id) from satzung where kommune_id = ?"),
            Map.entry("stelle", "select min(id) from stelle where kommune_id = ?"),
            Map.entry("konto", "select min(id) from konto where kommune_id = ?"));

    private final Datenbestand daten;
    private final long kommune;

    Kennungen(Datenbestand daten, String benutzername) {
        this.daten = daten;
        this.kommune = daten.number("select kommune_id from konto where benutzername = ?", benutzername);
    }

    long kommune() {
        return kommune;
    }

    /** @throws IllegalStateException when the Kommune has nothing of that name */
    String adresse(Seite seite) {
        return NAME.matcher(seite.adresse())
                .replaceAll(name -> Long.toString(daten.number(FRAGEN.get(name.group(1)), kommune)));
    }
}
