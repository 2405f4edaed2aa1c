package de.familienaudit.zugang;

import de.familienaudit.shared.AccessTable;
import de.familienaudit.shared.Akteur;
import de.familienaudit.shared.Aktion;
import de.familienaudit.zugang.domain.Berechtigungstabelle;
import jakarta.enterprise.context.ApplicationScoped;

/** Gives the kernel's interceptor and the pages the one permission table (rule R-1). */
@ApplicationScoped
public class PermissionTable implements AccessTable {

    @Override
    public boolean erlaubt(Akteur akteur, Aktion aktion) {
        return Berechtigungstabelle.erlaubt(akteur, aktion);
    }
}
