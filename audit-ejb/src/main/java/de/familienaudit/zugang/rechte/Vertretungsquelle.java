package de.familienaudit.zugang.rechte;

import de.familienaudit.shared.Rolle;
import java.time.LocalDate;
import java.util.Map;

/** Rule R-4: which roles deputyships lend; declared here for signing in, implemented in the slice stelle. */
public interface Vertretungsquelle {

    /**
     * The roles that the account has on this day only because it stands in for somebody, by one query.
     *
     * @return role and name of the person represented; empty for none, never null
     */
    Map<Rolle, String> rollen(long kontoId, long kommuneId, LocalDate tag);
}
