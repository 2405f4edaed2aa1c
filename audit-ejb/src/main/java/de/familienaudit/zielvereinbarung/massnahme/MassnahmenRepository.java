package de.familienaudit.zielvereinbarung.massnahme;

import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.shared.ReadOnce;
import de.familienaudit.shared.Seite;
import de.familienaudit.shared.Zeiger;
import de.familienaudit.zielvereinbarung.domain.fassung.Massnahmentext;
import de.familienaudit.zielvereinbarung.domain.fortschritt.Fortschritt;
import de.familienaudit.zielvereinbarung.domain.fortschritt.SaeumnisRule;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Lists and counts of measures, asked of the database; and the single measure with its progress. */
@Dependent
public class MassnahmenRepository {

    /** Reads what is named with its row; a fetch over an alias in the query is not followed. */
    private static final String FETCH = "eclipselink.join-fetch";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private ReadOnce readOnce;

    /** One page of what a query finds. */
    public Seite<MassnahmeZeile> seite(MassnahmenQuery query, MassnahmenFilter filter, SaeumnisRule rule, int groesse) {
        long gesamt = query.bind(em.createQuery(query.count(), Long.class)).getSingleResult();
        return seite(query, filter, rule, groesse, gesamt);
    }

    /** The same where the caller knows how many there are. */
    Seite<MassnahmeZeile> seite(
            MassnahmenQuery query, MassnahmenFilter filter, SaeumnisRule rule, int groesse, long gesamt) {
        int nummer = Seite.nummer(gesamt, filter.seite(), groesse);
        if (gesamt <= groesse) {
            return new Seite<>(readZeilen(query, filter, rule), gesamt, nummer, groesse);
        }
        List<Long> ids = query.bind(em.createQuery(query.ids(filter), Long.class))
                .setFirstResult((nummer - 1) * groesse)
                .setMaxResults(groesse)
                .getResultList();
        return new Seite<>(
                readZeilen(new MassnahmenQuery(query.fassungId()).nurTexte(ids), filter, rule),
                gesamt,
                nummer,
                groesse);
    }

    /** Everything that a query finds; few rows, because everything that they show is joined. */
    private List<MassnahmeZeile> readZeilen(MassnahmenQuery query, MassnahmenFilter filter, SaeumnisRule rule) {
        return query.bind(em.createQuery(query.select(Listenreihe.COLUMNS, filter), Listenreihe.class))
                .getResultStream()
                .map(reihe -> reihe.zeile(rule))
                .toList();
    }

    /** Hands everything over that a query finds, row by row: memory does not grow with their number (ADR 34). */
    void stream(MassnahmenQuery query, MassnahmenFilter filter, SaeumnisRule rule, Consumer<MassnahmeZeile> empfang) {
        Zeiger.oeffne(query.bind(em.createQuery(query.select(Listenreihe.COLUMNS, filter), Listenreihe.class)))
                .forEachRemaining(reihe -> empfang.accept(reihe.zeile(rule)));
    }

    /** These measures, by number. */
    List<MassnahmeZeile> findZeilen(long fassungId, Collection<Long> massnahmeIds, SaeumnisRule rule) {
        return massnahmeIds.isEmpty()
                ? List.of()
                : readZeilen(new MassnahmenQuery(fassungId).nurDiese(massnahmeIds), MassnahmenFilter.ALLE, rule);
    }

    /** The measures of one Ziel of a Fassung, by number. */
    public List<MassnahmeZeile> findImZiel(long fassungId, long zielId, SaeumnisRule rule) {
        return readZeilen(new MassnahmenQuery(fassungId).nurZiel(zielId), MassnahmenFilter.ALLE, rule);
    }

    /** How large a Fassung is. */
    Umfang count(long fassungId) {
        return em.createQuery(
                        "select new de.familienaudit.zielvereinbarung.massnahme.Umfang("
                                + "(select count(h) from Handlungsfeld h where h.fassung.id = :fassung),"
                                + " (select count(z) from Ziel z where z.fassung.id = :fassung),"
                                + " (select count(t) from Massnahmentext t where t.fassung.id = :fassung))"
                                + " from Fassung f where f.id = :fassung",
                        Umfang.class)
                .setParameter("fassung", fassungId)
                .getSingleResult();
    }

    /** The Handlungsfelder to choose from, by number. */
    public List<MassnahmenListe.Auswahl> findHandlungsfelder(long fassungId) {
        return em.createQuery(
                        "select new de.familienaudit.zielvereinbarung.massnahme.Feldkopf(h.nummer, h.titel)"
                                + " from Handlungsfeld h where h.fassung.id = :fassung order by h.nummer",
                        Feldkopf.class)
                .setParameter("fassung", fassungId)
                .getResultStream()
                .map(Feldkopf::auswahl)
                .toList();
    }

    /** Every Stelle accountable or named in the Fassung, by name; of a merged one, its target. */
    public List<MassnahmenListe.Auswahl> findStellen(long fassungId) {
        return em.createQuery(
                        "select distinct new de.familienaudit.zielvereinbarung.massnahme.MassnahmenListe$Auswahl(w.id, w.name)"
                                + " from Stelle s, Stelle w where w.id = s.wirksamId"
                                + " and (exists (select b from Beteiligung b where b.stelleId = s.id"
                                + " and b.massnahmentext.fassung.id = :fassung)"
                                + " or exists (select t from Massnahmentext t where t.federfuehrungId = s.id"
                                + " and t.fassung.id = :fassung)) order by w.name",
                        MassnahmenListe.Auswahl.class)
                .setParameter("fassung", fassungId)
                .getResultList();
    }

    /** How many open measures have an accountable Stelle without a head (rule R-4). */
    long countUnbesetzte(long fassungId, SaeumnisRule rule, Collection<Long> unbesetzte) {
        if (unbesetzte.isEmpty()) {
            return 0;
        }
        MassnahmenQuery query = new MassnahmenQuery(fassungId).nurUnbesetzte(rule, unbesetzte);
        return query.bind(em.createQuery(query.count(), Long.class)).getSingleResult();
    }

    /** @throws NotFoundException R-2 */
    public Fortschritt getFortschritt(long massnahmeId) {
        return readOnce.ask(List.of("Fortschritt", massnahmeId), () -> readFortschritt(massnahmeId));
    }

    private Fortschritt readFortschritt(long massnahmeId) {
        return em.createQuery(
                        "select f from Fortschritt f join fetch f.massnahme m"
                                + " where m.id = :id and f.kommuneId = :kommune",
                        Fortschritt.class)
                .setHint(FETCH, "f.massnahme.zielvereinbarung")
                .setParameter("id", massnahmeId)
                .setParameter("kommune", kommune())
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** The same, and nobody else can change it until this transaction ends: reports follow one another. */
    public Fortschritt lockFortschritt(long massnahmeId) {
        Fortschritt fortschritt = getFortschritt(massnahmeId);
        em.refresh(fortschritt, LockModeType.PESSIMISTIC_WRITE);
        return fortschritt;
    }

    /** Rule G-4: whoever saw the progress before comes second, although perhaps nothing of its row changed. */
    public void raiseVersion(Fortschritt fortschritt) {
        em.lock(fortschritt, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    /** The words of a measure in a Fassung; empty when it is not part of it. */
    public Optional<Massnahmentext> findText(long massnahmeId, long fassungId) {
        return em.createQuery(
                        "select t from Massnahmentext t join fetch t.ziel z join fetch z.handlungsfeld"
                                + " where t.massnahme.id = :massnahme and t.fassung.id = :fassung",
                        Massnahmentext.class)
                .setParameter("massnahme", massnahmeId)
                .setParameter("fassung", fassungId)
                .getResultStream()
                .findFirst();
    }

    /** The words of a measure in all Fassungen, newest first; in several agreements when it was carried over. */
    List<Massnahmentext> findTexte(long massnahmeId) {
        return em.createQuery(
                        "select t from Massnahmentext t join fetch t.fassung f join fetch f.zielvereinbarung"
                                + " join fetch t.ziel z join fetch z.handlungsfeld"
                                + " where t.massnahme.id = :massnahme and t.kommuneId = :kommune"
                                + " order by f.zielvereinbarung.id desc, f.nummer desc",
                        Massnahmentext.class)
                .setHint(FETCH, "t.ziel.handlungsfeld")
                .setParameter("massnahme", massnahmeId)
                .setParameter("kommune", kommune())
                .getResultList();
    }

    /** What a measure or its Ziel builds on (rule A-11), by number. */
    List<MassnahmeDetails.Verweis> findAbhaengigkeiten(long fassungId, String nummer, String zielnummer) {
        List<String> auf = em.createQuery(
                        "select a.auf from Abhaengigkeit a where a.fassung.id = :fassung and a.von in (:nummer, :ziel)"
                                + " order by a.auf",
                        String.class)
                .setParameter("fassung", fassungId)
                .setParameter("nummer", nummer)
                .setParameter("ziel", zielnummer)
                .getResultList();
        Map<String, MassnahmeDetails.Verweis> massnahmen = findMassnahmen(fassungId, auf);
        return auf.stream()
                .map(n -> massnahmen.getOrDefault(n, new MassnahmeDetails.Verweis(n, null, null)))
                .toList();
    }

    private Map<String, MassnahmeDetails.Verweis> findMassnahmen(long fassungId, List<String> nummern) {
        if (nummern.isEmpty()) {
            return Map.of();
        }
        return em.createQuery(
                        "select new de.familienaudit.zielvereinbarung.massnahme.MassnahmeDetails$Verweis("
                                + "concat(t.nummer.handlungsfeld, '.', t.nummer.ziel, '.', t.nummer.massnahme),"
                                + " t.massnahmeId, t.titel) from Massnahmentext t where t.fassung.id = :fassung"
                                + " and concat(t.nummer.handlungsfeld, '.', t.nummer.ziel, '.', t.nummer.massnahme)"
                                + " in :nummern",
                        MassnahmeDetails.Verweis.class)
                .setParameter("fassung", fassungId)
                .setParameter("nummern", nummern)
                .getResultStream()
                .collect(Collectors.toMap(MassnahmeDetails.Verweis::nummer, Function.identity()));
    }

    List<MassnahmeDetails.MeldungZeile> findMeldungen(long massnahmeId) {
        return em.createQuery(
                        "select new de.familienaudit.zielvereinbarung.massnahme.MassnahmeDetails$MeldungZeile(m.nummer,"
                                + " m.status, m.stand, m.text, m.indikator, m.grund, m.neuesEnde, m.jahr, m.jahrErfuellt,"
                                + " m.auskunftVon, m.inVertretung, m.vertreteneStelle, m.nacherfasst, m.gemeldetAm,"
                                + " m.gemeldetVon, m.gemeldetVonKonto, m.zurueckgenommenAm, m.zurueckgenommenVon,"
                                + " m.zurueckgenommenGrund) from Meldung m where m.fortschritt.massnahme.id = :massnahme"
                                + " order by m.nummer desc",
                        MassnahmeDetails.MeldungZeile.class)
                .setParameter("massnahme", massnahmeId)
                .getResultList();
    }

    List<MassnahmeDetails.KommentarZeile> findKommentare(long massnahmeId) {
        return em.createQuery(
                        "select new de.familienaudit.zielvereinbarung.massnahme.MassnahmeDetails$KommentarZeile(k.id, k.text,"
                                + " k.verfasstAm, k.verfasstVon, k.inVertretung, k.vertreteneStelle) from Kommentar k where k.massnahme.id = :massnahme order by k.id",
                        MassnahmeDetails.KommentarZeile.class)
                .setParameter("massnahme", massnahmeId)
                .getResultList();
    }

    public void save(Object entity) {
        em.persist(entity);
    }

    private long kommune() {
        return currentActor.get().kommuneId();
    }
}
