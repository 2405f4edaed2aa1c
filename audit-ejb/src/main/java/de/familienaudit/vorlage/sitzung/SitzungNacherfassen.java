package de.familienaudit.vorlage.sitzung;

import java.util.Objects;

/**
 * Command: a session of the past (rule G-7). Null texts count as empty.
 *
 * @param plan when, where and how
 * @param stand name of a Sitzungsstand: whether it took place or was cancelled
 * @param quelle what tells of it
 * @param grund why it is recorded only now
 * @param absage why it was cancelled; empty for one that took place
 */
public record SitzungNacherfassen(SitzungPlanen plan, String stand, String quelle, String grund, String absage) {

    public SitzungNacherfassen {
        stand = Objects.requireNonNullElse(stand, "");
    }
}
