package de.familienaudit.vorlage.sitzung;

import java.time.LocalDate;
import java.util.Objects;

/**
 * Command: a session as it is typed (rule V-16). Null texts count as empty.
 *
 * @param gremium id of the body; null for none chosen; not looked at where the session is known
 * @param tag null for none typed
 * @param von hour as people type it; may be empty
 * @param bis hour as people type it; may be empty
 * @param ort may be empty
 * @param form name of a Sitzungsform
 * @param dringlich whether it cannot wait for the days of the invitation
 */
public record SitzungPlanen(
        Long gremium, LocalDate tag, String von, String bis, String ort, String form, boolean dringlich) {

    public SitzungPlanen {
        von = Objects.requireNonNullElse(von, "");
        bis = Objects.requireNonNullElse(bis, "");
        ort = Objects.requireNonNullElse(ort, "");
        form = Objects.requireNonNullElse(form, "");
    }
}
