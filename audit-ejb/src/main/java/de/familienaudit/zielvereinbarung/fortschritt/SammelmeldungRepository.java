package de.familienaudit.zielvereinbarung.fortschritt;

import de.familienaudit.shared.Seite;
import de.familienaudit.zielvereinbarung.domain.fortschritt.Massnahmenstatus;
import de.familienaudit.zielvereinbarung.domain.fortschritt.SaeumnisRule;
import de.familienaudit.zielvereinbarung.massnahme.MassnahmeZeile;
import de.familienaudit.zielvereinbarung.massnahme.MassnahmenFilter;
import de.familienaudit.zielvereinbarung.massnahme.MassnahmenQuery;
import de.familienaudit.zielvereinbarung.massnahme.MassnahmenRepository;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Measures with what a report on them builds on; a fixed number of statements, however many there are. */
@Dependent
class SammelmeldungRepository {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private MassnahmenRepository massnahmen;

    /**
     * Four statements; what is open comes first, unless another order is asked for.
     *
     * @param meine Stellen of the actor
     * @param alle whether the actor reports on every measure (rule A-8)
     */
    Seite<Sammelmeldung.Zeile> findSeite(
            long fassungId, MassnahmenFilter gewaehlt, SaeumnisRule rule, Set<Long> meine, boolean alle, int groesse) {
        MassnahmenFilter filter = gewaehlt.sonstSortiert("OFFEN");
        MassnahmenQuery query = new MassnahmenQuery(fassungId)
                .filter(alle ? filter : filter.nurEigene(filter.seite()), rule, meine, Set.of())
                .nurBeobachtete();
        return ergaenzt(fassungId, massnahmen.seite(query, filter, rule, groesse));
    }

    /** The same for these measures; ids that are not part of the Fassung are passed over. */
    Map<Long, Sammelmeldung.Zeile> find(long fassungId, Collection<Long> ids, SaeumnisRule rule) {
        MassnahmenQuery query = new MassnahmenQuery(fassungId).nurDiese(ids);
        return ergaenzt(fassungId, massnahmen.seite(query, MassnahmenFilter.ALLE, rule, Math.max(1, ids.size())))
                .zeilen()
                .stream()
                .collect(Collectors.toMap(
                        z -> z.massnahme().id(), Function.identity(), (a, b) -> a, LinkedHashMap::new));
    }

    /** Own measures that are überfällig or still, the longest silent first (rule A-6). */
    Seite<MassnahmeZeile> findFaellige(long fassungId, SaeumnisRule rule, Set<Long> meine, int groesse) {
        MassnahmenFilter filter = MassnahmenFilter.ALLE.nurEigene().sortiert("STILLE");
        MassnahmenQuery query = new MassnahmenQuery(fassungId)
                .filter(filter, rule, meine, Set.of())
                .nurFaellige(rule);
        return massnahmen.findAnfang(query, filter, rule, groesse);
    }

    private Seite<Sammelmeldung.Zeile> ergaenzt(long fassungId, Seite<MassnahmeZeile> seite) {
        List<Long> ids = seite.zeilen().stream().map(MassnahmeZeile::id).toList();
        Map<Long, Stand> staende = findStaende(fassungId, ids);
        Map<Long, Sammelmeldung.Letzte> letzte = findLetzte(ids);
        return new Seite<>(
                seite.zeilen().stream()
                        .map(m -> zeile(m, staende.get(m.id()), letzte.get(m.id())))
                        .toList(),
                seite.gesamt(),
                seite.nummer(),
                seite.groesse());
    }

    private static Sammelmeldung.Zeile zeile(MassnahmeZeile m, Stand stand, Sammelmeldung.Letzte letzte) {
        Massnahmenstatus status = Massnahmenstatus.valueOf(m.status());
        return new Sammelmeldung.Zeile(
                m, stand.version(), stand.indikator(), namen(status.meldbare()), namen(status.nurMitGrund()), letzte);
    }

    private static List<String> namen(Collection<Massnahmenstatus> staende) {
        return staende.stream().map(Enum::name).toList();
    }

    /** Version of the progress and agreed Indikator of a measure. */
    public record Stand(long massnahmeId, int version, String indikator) {}

    /** What the last report on a measure said. */
    public record LetzteMeldung(long massnahmeId, LocalDate stand, String text) {}

    private Map<Long, Stand> findStaende(long fassungId, List<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return em.createQuery(
                        "select new de.familienaudit.zielvereinbarung.fortschritt.SammelmeldungRepository$Stand(f.massnahmeId,"
                                + " f.version, t.indikator) from Massnahmentext t, Fortschritt f"
                                + " where f.massnahmeId = t.massnahmeId and t.fassung.id = :fassung"
                                + " and f.massnahmeId in :ids",
                        Stand.class)
                .setParameter("fassung", fassungId)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(Stand::massnahmeId, Function.identity()));
    }

    private Map<Long, Sammelmeldung.Letzte> findLetzte(List<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return em.createQuery(
                        "select new de.familienaudit.zielvereinbarung.fortschritt.SammelmeldungRepository$LetzteMeldung("
                                + "f.massnahmeId, m.stand, m.text) from Meldung m join m.fortschritt f"
                                + " where f.massnahmeId in :ids and m.nummer = (select max(n.nummer) from"
                                + " Meldung n where n.fortschritt = f and n.zurueckgenommenAm is null)",
                        LetzteMeldung.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(
                        LetzteMeldung::massnahmeId, m -> new Sammelmeldung.Letzte(m.stand(), m.text())));
    }
}
