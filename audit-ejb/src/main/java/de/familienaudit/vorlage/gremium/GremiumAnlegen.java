package de.familienaudit.vorlage.gremium;

import java.util.Objects;

/**
 * Command: enter a body (rule V-2). Null texts count as empty.
 *
 * @param art name of a Gremiumart
 * @param name its first name, from the beginning
 * @param quelle what tells of it, for example the Hauptsatzung
 */
public record GremiumAnlegen(String art, String name, String quelle) {

    public GremiumAnlegen {
        art = Objects.requireNonNullElse(art, "");
        name = Objects.requireNonNullElse(name, "");
        quelle = Objects.requireNonNullElse(quelle, "");
    }
}
