package de.familienaudit.zugang.konto;

import de.familienaudit.shared.Aktion;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.Guarded;
import de.familienaudit.shared.Requires;
import de.familienaudit.zugang.domain.rechte.Berechtigungstabelle;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** People of the Kommune, to choose from. Names only, no more is told about them (rule R-6). */
@Stateless
@Guarded
public class PersonenLesenService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /** Who may read agreement and measures today: name of today by account, by name. */
    @Requires(Aktion.MASSNAHME_KOMMENTIEREN)
    public Map<Long, String> lesende() {
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
                .setParameter("rollen", Berechtigungstabelle.rollen(Aktion.ZIELVEREINBARUNG_LESEN))
                .setParameter("heute", LocalDate.now(clock))
                .getResultStream()
                .forEach(row -> personen.put((Long) row[0], (String) row[1]));
        return personen;
    }
}
