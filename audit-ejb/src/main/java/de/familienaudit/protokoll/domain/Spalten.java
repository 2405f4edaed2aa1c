package de.familienaudit.protokoll.domain;

import de.familienaudit.shared.verlauf.Spaltenkunde;
import de.familienaudit.shared.verlauf.Verlaufstabelle;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What the columns of the business tables mean to a reader of the change log (rule G-2): what all share, and what slices say. */
public final class Spalten {

    /** Say nothing to a reader in any table: keys, counters of versions, and when the row was written, which the entry says. */
    private static final Set<String> TECHNISCH = Set.of("id", "kommune_id", "version", "geaendert_am");

    /** Name in every table who wrote the row. */
    private static final Set<String> PERSONEN =
            Set.of("geaendert_von", "erfasst_von", "erstellt_von", "hochgeladen_von");

    /** Ends in every table the column with the account of the person whose name stands beside it. */
    private static final String VON_KONTO = "_von_konto";

    private static final String KONTO = "konto";

    private final Map<String, Spaltenkunde> kunden;

    public Spalten(Collection<Verlaufstabelle> tabellen) {
        kunden = tabellen.stream().collect(Collectors.toMap(Verlaufstabelle::name, Verlaufstabelle::spalten));
    }

    /** Whether the column is left out for readers; the stored entry has it. */
    public boolean istTechnisch(String tabelle, String spalte) {
        return TECHNISCH.contains(spalte) || kunde(tabelle).technisch().contains(spalte);
    }

    /** The table whose record the column points to; empty when it points to none. */
    public Optional<String> verweis(String tabelle, String spalte) {
        return spalte.endsWith(VON_KONTO)
                ? Optional.of(KONTO)
                : Optional.ofNullable(kunde(tabelle).verweise().get(spalte));
    }

    /** Name of the enum whose constants the column holds; empty when it holds none that is known. */
    public Optional<String> konstante(String tabelle, String spalte) {
        return Optional.ofNullable(kunde(tabelle).konstanten().get(spalte));
    }

    /** Whether the column holds the name of a person. */
    public boolean nenntPerson(String tabelle, String spalte) {
        return PERSONEN.contains(spalte) || kunde(tabelle).personen().contains(spalte);
    }

    private Spaltenkunde kunde(String tabelle) {
        return kunden.getOrDefault(tabelle, Spaltenkunde.LEER);
    }
}
