package de.familienaudit.vorlage.wirkung;

import de.familienaudit.shared.Violation;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * A kind of thing that a paper can decide on, implemented by the slice that keeps it (V-11). Ids of another Kommune are no ids.
 */
public interface Beschlussgegenstand {

    /** Name of the kind, in capitals; no two have the same. */
    String art();

    /** What waits for a decision now, and what may hold a changed text, each in the order in which it is shown. */
    Gegenstandsangebot angebot();

    /** What these are called; an id that there is not has no name. */
    Map<Long, String> namen(Collection<Long> ids);

    /** Address of the page where one is read, without the context path; asks nothing. */
    String seite(long id);

    /**
     * What forbids to record or submit a paper with this effect, all at once: it is not ready, something is missing, a day contradicts
     * another one, or others rest on what would be taken away. Asked before anything is written, and never at the decision itself.
     */
    List<Violation> hindernisse(Beschlussfolge folge);

    /**
     * The effect follows: what was before is taken back by an event, then the new one happens. A decision is never refused; one that comes
     * too late has no effect.
     *
     * @return whether it had its effect
     * @throws de.familienaudit.shared.BusinessRuleException V-11.… when something was taken away that others rest on
     */
    boolean folgt(Beschlussfolge folge);
}
