package de.familienaudit.protokoll;

import de.familienaudit.protokoll.domain.Verlaufsart;

/** Which records belong to the history of one record: SQL that answers pairs of table and id, with one parameter. */
final class Verlaufstabellen {

    private static final String FORTSCHRITT = "(select f.id from fortschritt f where f.massnahme_id = ?)";
    private static final String TEXTE = "(select t.id from massnahmentext t where t.massnahme_id = ?)";

    private Verlaufstabellen() {}

    static String schluessel(Verlaufsart art) {
        return switch (art) {
            case MASSNAHME ->
                eigene("massnahme")
                        + kinder("fortschritt", "massnahme_id = ?")
                        + kinder("meldung", "fortschritt_id in " + FORTSCHRITT)
                        + kinder("kommentar", "massnahme_id = ?")
                        + kinder(
                                "erwaehnung", "kommentar_id in (select k.id from kommentar k where k.massnahme_id = ?)")
                        + kinder("anhang", "bezug_art = 'MASSNAHME' and x.bezug_id = ?")
                        + kinder("massnahmentext", "massnahme_id = ?")
                        + kinder("beteiligung", "massnahmentext_id in " + TEXTE)
                        + kinder("uebernahmeentscheidung", "massnahme_id = ?");
            case KENNZAHL -> eigene("kennzahl") + kinder("kennzahlwert", "kennzahl_id = ?");
            case FASSUNG ->
                eigene("fassung")
                        + kinder("fassungsereignis", "fassung_id = ?")
                        + kinder("visionspunkt", "fassung_id = ?")
                        + kinder("anhang", "bezug_art = 'FASSUNG' and x.bezug_id = ?");
            case STELLE -> eigene("stelle") + fruehere("stelle_id");
            case KONTO -> eigene("konto") + fruehere("konto_id");
            case VERTRETUNG -> eigene("vertretung") + kinder("urkunde", "vertretung_id = ?");
            case SCHRIFTSTUECK ->
                eigene("schriftstueck")
                        + kinder("unterzeichnung", "schriftstueck_id = ?")
                        + kinder("bestaetigung", "schriftstueck_id = ?");
            case KOMMUNE -> eigene("kommune") + kinder("protokolleinstellung", "kommune_id = ?");
        };
    }

    /** Tells whether the record is there and the actor's Kommune may see it (rule R-2). */
    static String vorhanden(Verlaufsart art) {
        String tabelle =
                switch (art) {
                    case MASSNAHME -> "massnahme";
                    case KENNZAHL -> "kennzahl";
                    case FASSUNG -> "fassung";
                    case STELLE -> "stelle";
                    case KONTO -> "konto";
                    case VERTRETUNG -> "vertretung";
                    case SCHRIFTSTUECK -> "schriftstueck";
                    case KOMMUNE -> "kommune";
                };
        return "select count(*) from " + tabelle + " x where x.id = ?1";
    }

    private static String eigene(String tabelle) {
        return "select '" + tabelle + "', cast(? as text)";
    }

    private static String kinder(String tabelle, String bedingung) {
        return " union all select '" + tabelle + "', cast(x.id as text) from " + tabelle + " x where x." + bedingung;
    }

    /** What pointed to it at any time, also when that row is gone: the log itself knows. */
    private static String fruehere(String spalte) {
        return " union all select b.tabelle, b.datensatz from aenderung b where b.art <> 'UPDATE'"
                + " and coalesce(b.nachher, b.vorher) ->> '" + spalte + "' = cast(? as text)";
    }
}
