package de.familienaudit.stelle;

import de.familienaudit.shared.Violation;
import java.io.Serializable;
import java.util.List;

/**
 * What merging one Stelle into another would change; nothing is stored yet.
 *
 * @param stelle what would be merged
 * @param ziel what would stand for it
 * @param besetzungen holders of today and later that would come along, as {@code name}
 * @param schreibweisen wordings that would lead to the target
 * @param mitziehende names of Stellen merged into this one, which would follow
 * @param hindernisse why it is refused; empty when it can be done
 */
public record ZusammenfuehrungVorschau(
        Seite stelle,
        Seite ziel,
        List<StelleBlatt.Besetzung> besetzungen,
        List<String> schreibweisen,
        List<String> mitziehende,
        List<Violation> hindernisse)
        implements Serializable {

    /** One of both; version for rule G-4. */
    public record Seite(long id, int version, String name, boolean intern, Zustaendigkeiten.Anzahl massnahmen)
            implements Serializable {}
}
