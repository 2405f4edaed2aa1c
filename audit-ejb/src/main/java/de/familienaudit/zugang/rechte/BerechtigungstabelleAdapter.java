package de.familienaudit.zugang.rechte;

import de.familienaudit.shared.AccessTable;
import de.familienaudit.shared.Akteur;
import de.familienaudit.shared.Aktion;
import de.familienaudit.zugang.domain.rechte.Berechtigungstabelle;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Plugs {@link Berechtigungstabelle}, the table itself (rule R-1), into {@link AccessTable}, the question that the
 * kernel and the pages ask: the kernel knows no slice, the domain knows no CDI.
 */
@ApplicationScoped
public class BerechtigungstabelleAdapter implements AccessTable {

    @Override
    public boolean erlaubt(Akteur akteur, Aktion aktion) {
        return Berechtigungstabelle.erlaubt(akteur, aktion);
    }
}
