package de.familienaudit.protokoll;

import de.familienaudit.shared.verlauf.Verlaufstabelle;
import de.familienaudit.shared.verlauf.Zugehoerigkeit;
import java.util.stream.Stream;

/** Which records belong to the history of one record: SQL that answers pairs of table and id, with one parameter. */
final class VerlaufSql {

    private final Verlaufsbuch buch;
    private final Verlaufstabelle gegenstand;

    private VerlaufSql(Verlaufsbuch buch, Verlaufstabelle gegenstand) {
        this.buch = buch;
        this.gegenstand = gegenstand;
    }

    static String schluessel(Verlaufsbuch buch, Verlaufstabelle gegenstand) {
        String eigene = "select '" + gegenstand.name() + "', cast(? as text)";
        String spur = gegenstand.einsicht().spur();
        return eigene + (spur == null ? new VerlaufSql(buch, gegenstand).kinder() : fruehere(spur));
    }

    /** Tells whether the record is there and the actor's Kommune may see it (rule R-2). */
    static String vorhanden(Verlaufstabelle gegenstand) {
        return "select count(*) from " + gegenstand.name() + " x where x.id = ?1";
    }

    private String kinder() {
        StringBuilder sql = new StringBuilder();
        for (Verlaufstabelle kind : buch.tabellen()) {
            wege(kind).forEach(bedingung -> sql.append(" union all select '")
                    .append(kind.name())
                    .append("', cast(")
                    .append(kind.name())
                    .append(".id as text) from ")
                    .append(kind.name())
                    .append(" where ")
                    .append(bedingung));
        }
        return sql.toString();
    }

    /** Conditions under which a row of the table belongs to the record: one for each way that leads there. */
    private Stream<String> wege(Verlaufstabelle kind) {
        return kind.zugehoerigkeiten().stream()
                .filter(Zugehoerigkeit::imVerlauf)
                .flatMap(z -> buch.ziele(z).flatMap(ziel -> weg(kind, z, ziel)));
    }

    private Stream<String> weg(Verlaufstabelle kind, Zugehoerigkeit z, Verlaufstabelle ziel) {
        String spalte = kind.name() + "." + z.spalte();
        String art = z.artSpalte() == null ? "" : kind.name() + "." + z.artSpalte() + " = '" + ziel.art() + "' and ";
        if (ziel.name().equals(gegenstand.name())) {
            return Stream.of(art + spalte + " = ?");
        }
        return wege(ziel)
                .map(bedingung -> art + spalte + " in (select " + ziel.name() + ".id from " + ziel.name() + " where "
                        + bedingung + ")");
    }

    /** What pointed to it at any time, also when that row is gone: the log itself knows. */
    private static String fruehere(String spalte) {
        return " union all select b.tabelle, b.datensatz from aenderung b where b.art <> 'UPDATE' and b." + spalte
                + " = ?";
    }
}
