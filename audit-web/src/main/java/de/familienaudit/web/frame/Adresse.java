package de.familienaudit.web.frame;

import de.familienaudit.shared.AccessTable;
import de.familienaudit.shared.Akteur;
import java.util.Set;

/**
 * One address of the program and who may open it (rule R-1).
 *
 * @param pfad path inside the program; one that ends with {@code /*} stands for everything below it
 * @param aktionen one of these actions is enough; empty for an address that is open to everybody
 */
public record Adresse(String pfad, Set<String> aktionen) {

    static final String BELOW = "/*";

    public Adresse {
        aktionen = Set.copyOf(aktionen);
    }

    /** An address that is open to everybody; {@code web.xml} leaves it open as well. */
    public static Adresse offen(String pfad) {
        return new Adresse(pfad, Set.of());
    }

    /** An address for whoever may do this. */
    public static Adresse mit(String aktion, String pfad) {
        return new Adresse(pfad, Set.of(aktion));
    }

    /** Whether this actor may open the address; the services behind it ask again for what they do. */
    public boolean erlaubt(AccessTable table, Akteur akteur) {
        return aktionen.isEmpty() || aktionen.stream().anyMatch(aktion -> table.erlaubt(akteur, aktion));
    }
}
