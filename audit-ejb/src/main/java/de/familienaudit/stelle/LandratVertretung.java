package de.familienaudit.stelle;

import de.familienaudit.shared.Rolle;
import de.familienaudit.zugang.rechte.Vertretungsquelle;
import jakarta.enterprise.context.Dependent;

/**
 * Rule R-4: a confirmed deputy of the Landrätin has the role LANDRAT in the period, as long as the person represented
 * holds that role herself; a deputy has nothing to lend to a further deputy. The database answers before a Kommune is
 * chosen, when row-level security still hides the Vertretung and the name.
 */
@Dependent
class LandratVertretung implements Vertretungsquelle {

    @Override
    public Rolle rolle() {
        return Rolle.LANDRAT;
    }

    @Override
    public String vertretene(String konto, String kommune, String tag) {
        return "landrat_in_vertretung(" + konto + ", " + kommune + ", " + tag + ")";
    }
}
