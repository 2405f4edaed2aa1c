package de.familienaudit.protokoll;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What the records of the log are called today; row-level security hides those of other Kommunen. */
@Dependent
class NamenRepository {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Verlaufsbuch buch;

    /** Bezug by {@code table:id}, by one statement; what is gone or not visible has no entry. */
    Map<String, Bezug> findBezuege(Set<String> schluessel, Ehemalige ehemalige) {
        Map<String, Bezug> found = new HashMap<>();
        if (schluessel.isEmpty()) {
            return found;
        }
        List<?> rows = em.createNativeQuery(BezugSql.of(buch))
                .setParameter(1, String.join(",", schluessel))
                .getResultList();
        for (Object o : rows) {
            Object[] r = (Object[]) o;
            String art = (String) r[2];
            long id = ((Number) r[3]).longValue();
            Person person = art.equals("KONTO") ? ehemalige.konto(id, (String) r[5]) : null;
            String name = person == null ? leer(r[5]) : person.name();
            found.put(r[0] + ":" + r[1], new Bezug(art, id, leer(r[4]), name, person, buch.adresse(art, id)));
        }
        return found;
    }

    /** Display names by login name, by one statement. */
    Map<String, Object[]> findKonten(Collection<String> benutzernamen) {
        Map<String, Object[]> found = new HashMap<>();
        if (!benutzernamen.isEmpty()) {
            em.createQuery(
                            "select k.benutzername, k.id, k.anzeigename from Konto k where k.benutzername in :namen",
                            Object[].class)
                    .setParameter("namen", benutzernamen)
                    .getResultStream()
                    .forEach(r -> found.put((String) r[0], r));
        }
        return found;
    }

    /** Accounts that have or had a role in the Kommune, by display name: id and name. */
    Map<Long, String> findPersonen(long kommune) {
        return em.createQuery(
                        "select distinct k.id, k.anzeigename from Konto k, Rollenvergabe r where r.kontoId = k.id"
                                + " and r.kommuneId = :kommune order by k.anzeigename, k.id",
                        Object[].class)
                .setParameter("kommune", kommune)
                .getResultStream()
                .collect(Collectors.toMap(r -> (Long) r[0], r -> (String) r[1], (a, b) -> a, LinkedHashMap::new));
    }

    /** People who left: every name that they have or had, by one statement. */
    Ehemalige findEhemalige() {
        List<?> rows = em.createNativeQuery(
                        "select k.id, k.benutzername, k.anzeigename, a.vorher ->> 'anzeigename', n.name"
                                + " from konto k left join kontoname n on n.konto_id = k.id left join aenderung a on a.tabelle = 'konto' and a.datensatz = cast(k.id as text)"
                                + " and a.vorher ->> 'anzeigename' is not null where k.pseudonymisiert_am is not null")
                .getResultList();
        Map<String, Long> namen = new HashMap<>();
        for (Object o : rows) {
            Object[] r = (Object[]) o;
            for (int i = 1; i < r.length; i++) {
                if (r[i] != null) {
                    namen.put((String) r[i], ((Number) r[0]).longValue());
                }
            }
        }
        return new Ehemalige(namen);
    }

    private static String leer(Object text) {
        return text == null ? "" : (String) text;
    }
}
