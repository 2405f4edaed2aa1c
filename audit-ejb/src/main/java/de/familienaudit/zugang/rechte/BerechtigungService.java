package de.familienaudit.zugang.rechte;

import de.familienaudit.shared.Guarded;
import de.familienaudit.shared.Recht;
import de.familienaudit.shared.Requires;
import de.familienaudit.zugang.ZugangRechte;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Tells people who may do what (rule R-1). */
@Stateless
@Guarded
public class BerechtigungService {

    @Inject
    private BerechtigungstabelleAdapter adapter;

    /** The whole table, one row per action in the order that people read. */
    @Requires(value = ZugangRechte.HILFE_LESEN, schreibt = false)
    public List<Recht> tabelle() {
        return adapter.tabelle().alle();
    }
}
