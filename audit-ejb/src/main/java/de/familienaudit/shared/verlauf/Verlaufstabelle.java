package de.familienaudit.shared.verlauf;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * One logged table.
 *
 * @param name its name in the database; never null
 * @param benennung what its records are called; null when they are named after what they hang on, or not at all
 * @param zugehoerigkeiten what its records hang on; empty for a thing of its own
 * @param einsicht how the history of such a record is opened; null when it has no history of its own
 * @param spalten what its columns mean; never null
 */
public record Verlaufstabelle(
        String name,
        Benennung benennung,
        List<Zugehoerigkeit> zugehoerigkeiten,
        Einsicht einsicht,
        Spaltenkunde spalten) {

    public Verlaufstabelle {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(spalten, "spalten");
        zugehoerigkeiten = List.copyOf(zugehoerigkeiten);
    }

    /** Describes a table step by step. */
    public static VerlaufstabelleBuilder tabelle(String name) {
        return new VerlaufstabelleBuilder(name);
    }

    /** The kind of its records, as pages and addresses name it: {@code MASSNAHME}. */
    public String art() {
        return name.toUpperCase(Locale.ROOT);
    }

    /** Whether it is a thing of its own with a name, so that other rows can hang on it. */
    public boolean istGegenstand() {
        return benennung != null && zugehoerigkeiten.isEmpty();
    }
}
