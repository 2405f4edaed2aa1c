package de.familienaudit.vorlage.sitzung;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.vorlage.domain.sitzung.Sitzung;

/**
 * Implemented by the room that knows what a session deals with: it follows when the session is moved, cancelled, repeated or taken back, in
 * the same transaction (V-5).
 */
public interface Sitzungsfolge {

    /** Asked for before a session is locked: whoever records papers holds this first, too. */
    void sperren();

    /** The session is on another day now. */
    void verlegt(Sitzung sitzung, String grund);

    void abgesagt(Sitzung sitzung, String grund);

    /** Another session takes place instead of one that was cancelled. */
    void ersetzt(Sitzung abgesagte, Sitzung neue);

    /**
     * Asked before a session is taken back that was entered by mistake.
     *
     * @throws BusinessRuleException when something hangs on it
     */
    void darfZurueckgenommenWerden(Sitzung sitzung);

    /**
     * Asked before a session becomes an Umlauf or ceases to be one.
     *
     * @throws BusinessRuleException when votes were entered as they were cast in the other way
     */
    void darfVerfahrenWechseln(Sitzung sitzung);
}
