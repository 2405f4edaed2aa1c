package de.familienaudit.vorlage.kreis;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What is typed to publish a paper (rule V-10).
 *
 * @param tag day on which the body decided that; null while it is not named
 * @param gremium id of the body; null while it is not named
 * @param teile what is cleared; never null
 */
public record VorlageVeroeffentlichen(LocalDate tag, Long gremium, String grund, Teile teile) implements Serializable {

    /**
     * Parts of a paper that are cleared, besides what always is.
     *
     * @param sachverhalt its Sachverhalt
     * @param finanzen statement of the Kämmerei, budget year and finance lines
     * @param bemerkungen remarks, reasons, votes by faction, words of motions to change it, evidence of conditions, other subjects
     */
    public record Teile(boolean sachverhalt, boolean finanzen, boolean bemerkungen) implements Serializable {}
}
