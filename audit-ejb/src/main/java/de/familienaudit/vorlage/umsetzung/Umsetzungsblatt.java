package de.familienaudit.vorlage.umsetzung;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What follows the decision on a paper, as pages show it.
 *
 * @param stand how much was entered so far, for rule G-4
 * @param bekannte announcements that hold
 * @param auftraege orders that hold
 * @param fruehere what no longer holds of either, the newest first
 * @param schritte what the actor can begin: {@code bekanntgeben}, {@code beauftragen}
 */
public record Umsetzungsblatt(
        int stand,
        Kopf kopf,
        List<Bekannt> bekannte,
        List<Auftragszeile> auftraege,
        List<Frueheres> fruehere,
        List<String> schritte)
        implements Serializable {

    /** Whether something was entered, also what no longer holds. */
    public boolean hatEintraege() {
        return !bekannte.isEmpty() || !auftraege.isEmpty() || !fruehere.isEmpty();
    }

    /**
     * Which decision.
     *
     * @param titel number and Betreff of the paper
     * @param stand how far it has come, for its word
     * @param am day of the decision; null when it is not known
     * @param umzusetzen whether the decision holds
     * @param unbekannt whether it is still to be announced
     * @param teile numbered points that can be ordered one by one
     */
    public record Kopf(
            long id,
            String titel,
            Enum<?> stand,
            LocalDate am,
            boolean umzusetzen,
            boolean unbekannt,
            List<String> teile)
            implements Serializable {}

    /**
     * An announcement.
     *
     * @param id of the step that holds, which a correction names for rule G-4
     * @param eintrag its number at the paper, which stays
     */
    public record Bekannt(long id, int eintrag, LocalDate tag, String ort, Vermerk wer, boolean pflegbar)
            implements Serializable {}

    /**
     * An order.
     *
     * @param id of the step that holds, as above
     * @param eintrag as above
     * @param teil number of the point; empty for all of it
     * @param stelleId the Stelle that stands for it today
     * @param erledigt null while it is not done
     */
    public record Auftragszeile(
            long id,
            int eintrag,
            String teil,
            long stelleId,
            String stelle,
            LocalDate bis,
            boolean ueberfaellig,
            Erledigt erledigt,
            Vermerk wer,
            Moeglich moeglich)
            implements Serializable {}

    /** The day on which it was done, and what was said of it; the remark may be empty. */
    public record Erledigt(LocalDate am, String bemerkung) implements Serializable {}

    /** What the actor can do with an order. */
    public record Moeglich(boolean melden, boolean pflegen) implements Serializable {}

    /**
     * Who entered it, when, and why.
     *
     * @param schritt what it came from, for its word
     * @param vertreten for whom a deputy did; empty for nobody
     */
    public record Vermerk(Enum<?> schritt, String von, String vertreten, Instant am, String grund)
            implements Serializable {}

    /**
     * A step that no longer holds: of an announcement or of an order.
     *
     * @param bekannt null for an order
     * @param auftrag null for an announcement
     */
    public record Frueheres(Bekannt bekannt, Auftragszeile auftrag, Vermerk wer) implements Serializable {}
}
