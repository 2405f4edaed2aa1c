package de.familienaudit.vorlage.gremium;

import java.time.LocalDate;
import java.util.Objects;

/**
 * Command: a name of a body (rule V-2). Null texts count as empty.
 *
 * @param ab first day; null when the body had it from the beginning
 * @param quelle what tells of it
 */
public record NameEintragen(String name, LocalDate ab, String quelle) {

    public NameEintragen {
        name = Objects.requireNonNullElse(name, "");
        quelle = Objects.requireNonNullElse(quelle, "");
    }
}
