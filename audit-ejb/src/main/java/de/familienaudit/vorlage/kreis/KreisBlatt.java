package de.familienaudit.vorlage.kreis;

import de.familienaudit.vorlage.kreis.VorlageVeroeffentlichen.Teile;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Who sees a paper, as its page says (V-10).
 *
 * @param oeffentlich whether it is public
 * @param offen whether everybody of the Kommune sees it; else its circle alone
 * @param aktuell number of the recording that holds, for rule G-4
 * @param eingereicht whether it is no draft any more, so that it can become public or cease to be
 * @param akte when it became public or ceased to be, the newest first
 */
public record KreisBlatt(boolean oeffentlich, boolean offen, int aktuell, boolean eingereicht, List<Akt> akte)
        implements Serializable {

    /** What was cleared when it became public; null unless it is public by such a decision. */
    public Teile freigabe() {
        return oeffentlich && !akte.isEmpty() && akte.get(0).oeffentlich()
                ? akte.get(0).freigabe()
                : null;
    }

    /**
     * It became public, or ceased to be.
     *
     * @param tag of the decision
     * @param gremium name of the body that decided to publish it; empty where it ceased to be public
     * @param von who entered it
     */
    public record Akt(
            boolean oeffentlich, LocalDate tag, String gremium, Teile freigabe, String grund, String von, Instant am)
            implements Serializable {}
}
