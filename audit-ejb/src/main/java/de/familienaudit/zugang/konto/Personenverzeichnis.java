package de.familienaudit.zugang.konto;

import de.familienaudit.shared.CurrentActor;
import de.familienaudit.zugang.rechte.BerechtigungstabelleAdapter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** People of the Kommune, for services that let choose among them. Names only, no more is told about them (rule R-6). */
@Dependent
public class Personenverzeichnis {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private BerechtigungstabelleAdapter rechte;

    @Inject
    private Clock clock;

    /** Who may do this today: name of today by account, by name. */
    public Map<Long, String> mitRecht(String aktion) {
        Map<Long, String> personen = new LinkedHashMap<>();
        em.createQuery(
                        "select distinct k.id, function('kontoname_am', k.id, :heute), k.anzeigename from Rollenvergabe r,"
                                + " Konto k where k.id = r.kontoId and r.kommuneId = :kommune and r.rolle in :rollen"
                                + " and k.gesperrtAm is null"
                                + " and (r.gueltig.von is null or r.gueltig.von <= :heute)"
                                + " and (r.gueltig.bis is null or r.gueltig.bis >= :heute)"
                                + " and (k.gueltig.von is null or k.gueltig.von <= :heute)"
                                + " and (k.gueltig.bis is null or k.gueltig.bis >= :heute)"
                                + " order by k.anzeigename, k.id",
                        Object[].class)
                .setParameter("kommune", currentActor.get().kommuneId())
                .setParameter("rollen", rechte.tabelle().rollen(aktion))
                .setParameter("heute", LocalDate.now(clock))
                .getResultStream()
                .forEach(row -> personen.put((Long) row[0], (String) row[1]));
        return personen;
    }
}
