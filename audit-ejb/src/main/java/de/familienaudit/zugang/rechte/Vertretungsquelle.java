package de.familienaudit.zugang.rechte;

import de.familienaudit.shared.Rolle;

/**
 * Rule R-4: the role that deputyships lend; declared here for signing in, implemented in the slice stelle. It answers with a
 * part of a statement, because the door asks everything about a request at once.
 */
public interface Vertretungsquelle {

    /** The role that an account can have only because it stands in for somebody. */
    Rolle rolle();

    /**
     * SQL for the name of the person whom an account represents in a Kommune on a day; null for nobody.
     *
     * @param konto SQL for the id of the account
     * @param kommune SQL for the id of the Kommune
     * @param tag SQL for the day
     */
    String vertretene(String konto, String kommune, String tag);
}
