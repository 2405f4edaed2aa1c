package de.familienaudit.protokoll;

import de.familienaudit.shared.verlauf.Benennung;
import de.familienaudit.shared.verlauf.Verlaufstabelle;
import de.familienaudit.shared.verlauf.Zugehoerigkeit;
import java.util.ArrayList;
import java.util.List;

/**
 * One statement that says for pairs of table and id what each belongs to and what it is called: for every table a part that
 * climbs from the row to the thing it hangs on. Each row goes by the name of its table.
 */
final class BezugSql {

    private static final String PAARE = "with e as (select split_part(x, ':', 1) as tabelle,"
            + " cast(split_part(x, ':', 2) as bigint) as id from unnest(string_to_array(?1, ',')) x)";

    private final Verlaufsbuch buch;
    private final List<String> teile = new ArrayList<>();

    private BezugSql(Verlaufsbuch buch) {
        this.buch = buch;
    }

    /** Its parameter is a list of {@code table:id}; it answers table, id, kind, id of the thing, number and name. */
    static String of(Verlaufsbuch buch) {
        BezugSql sql = new BezugSql(buch);
        buch.tabellen().forEach(sql::teil);
        return PAARE + " select * from (" + String.join(" union all ", sql.teile) + ") b";
    }

    private void teil(Verlaufstabelle tabelle) {
        String name = tabelle.name();
        steige(tabelle, tabelle, null, "join " + name + " on " + name + ".id = e.id");
    }

    /** The first words on the way up are those of the row. */
    private void steige(Verlaufstabelle von, Verlaufstabelle hier, Benennung bisher, String joins) {
        Benennung worte = bisher == null ? hier.benennung() : bisher;
        if (hier.istGegenstand()) {
            teile.add("select e.tabelle, e.id, '" + hier.art() + "' as art, " + hier.name() + ".id, " + worte.nummer()
                    + ", " + worte.name() + " from e " + joins + " " + worte.dazu() + " where e.tabelle = '"
                    + von.name() + "'");
        }
        for (Zugehoerigkeit z : hier.zugehoerigkeiten()) {
            if (z.benannt()) {
                buch.ziele(z).forEach(ziel -> steige(von, ziel, worte, joins + join(hier, z, ziel)));
            }
        }
    }

    private static String join(Verlaufstabelle hier, Zugehoerigkeit z, Verlaufstabelle ziel) {
        String art =
                z.artSpalte() == null ? "" : " and " + hier.name() + "." + z.artSpalte() + " = '" + ziel.art() + "'";
        return " join " + ziel.name() + " on " + ziel.name() + ".id = " + hier.name() + "." + z.spalte() + art;
    }
}
