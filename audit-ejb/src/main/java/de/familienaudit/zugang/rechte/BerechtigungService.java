package de.familienaudit.zugang.rechte;

import de.familienaudit.shared.Aktion;
import de.familienaudit.shared.Guarded;
import de.familienaudit.shared.Requires;
import de.familienaudit.zugang.domain.rechte.Berechtigungstabelle;
import jakarta.ejb.Stateless;
import java.util.Arrays;
import java.util.List;

/** Tells people who may do what (rule R-1). */
@Stateless
@Guarded
public class BerechtigungService {

    /** The whole table, one row per action in the order of {@link Aktion}. */
    @Requires(Aktion.HILFE_LESEN)
    public List<Berechtigung> tabelle() {
        return Arrays.stream(Aktion.values())
                .map(aktion -> new Berechtigung(
                        aktion,
                        Berechtigungstabelle.rollen(aktion),
                        Berechtigungstabelle.ohneAnmeldung(aktion),
                        Berechtigungstabelle.ohneRolle(aktion)))
                .toList();
    }
}
