package de.familienaudit.vorlage.papier;

import de.familienaudit.shared.ConflictException;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.vorlage.domain.papier.Abstimmungszeile;
import de.familienaudit.vorlage.domain.papier.Aufzeichnung;
import de.familienaudit.vorlage.domain.papier.Beratung;
import de.familienaudit.vorlage.domain.papier.Beratungsstand;
import de.familienaudit.vorlage.domain.papier.Beratungszeile;
import de.familienaudit.vorlage.domain.papier.Beschlussbezug;
import de.familienaudit.vorlage.domain.papier.Finanzposten;
import de.familienaudit.vorlage.domain.papier.Papier;
import de.familienaudit.vorlage.domain.papier.Papierstand;
import de.familienaudit.vorlage.domain.papier.Vorlage;
import de.familienaudit.vorlage.domain.papier.finanz.Finanzzeile;
import de.familienaudit.vorlage.domain.papier.folge.ZeilenkennungRule;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Papers of the actor's Kommune with what was recorded of them. One that the actor may not see (V-10) is not found: the database leaves
 * it out of every query.
 */
@Dependent
public class VorlagenRepository {

    private static final int NACHBARN = 20;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private BezugRepository bezuege;

    @Inject
    private CurrentActor currentActor;

    /** A row with one of its votes; null for none. */
    public record Zeilenpaar(Beratungszeile zeile, Abstimmungszeile stimme) {}

    /** A paper with its recording that holds. */
    public record Papierpaar(Vorlage vorlage, Aufzeichnung aufzeichnung) {}

    /** @throws NotFoundException R-2, V-10 */
    public Vorlage find(long id) {
        return em.createQuery("select v from Vorlage v where v.kommuneId = :kommune and v.id = :id", Vorlage.class)
                .setParameter("kommune", currentActor.get().kommuneId())
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** Every recording of a paper, the newest first; one statement. */
    public List<Aufzeichnung> findAufzeichnungen(long vorlageId) {
        return em.createQuery(
                        "select a from Aufzeichnung a where a.kommuneId = :kommune and a.vorlageId = :id order by a.nummer desc",
                        Aufzeichnung.class)
                .setParameter("kommune", currentActor.get().kommuneId())
                .setParameter("id", vorlageId)
                .getResultList();
    }

    /** All that was recorded of a paper at one time; three statements. */
    public Papier findPapier(Aufzeichnung aufzeichnung) {
        return findPapiere(List.of(aufzeichnung)).get(0);
    }

    /** The same for several, in their order; three statements, however many there are. */
    public List<Papier> findPapiere(List<Aufzeichnung> aufzeichnungen) {
        if (aufzeichnungen.isEmpty()) {
            return List.of();
        }
        List<Long> ids = aufzeichnungen.stream().map(Aufzeichnung::id).toList();
        Map<Long, List<Beratung>> folgen = findFolgen(ids);
        Map<Long, List<Finanzzeile>> finanzen = findFinanzen(ids);
        Map<Long, Beschlussbezug> bezug = bezuege.findBezuege(aufzeichnungen);
        return aufzeichnungen.stream()
                .map(a -> new Papier(
                        a.vorlagennummer(),
                        a.art(),
                        a.text(),
                        a.kaemmerei(),
                        a.ausfertigung(),
                        folgen.getOrDefault(a.id(), List.of()),
                        finanzen.getOrDefault(a.id(), List.of()),
                        a.herkunft(),
                        bezug.get(a.id())))
                .toList();
    }

    /** Rows with their votes, in order, by recording; one statement. */
    private Map<Long, List<Beratung>> findFolgen(List<Long> aufzeichnungIds) {
        Map<Beratungszeile, List<Abstimmungszeile>> zeilen = new LinkedHashMap<>();
        em.createQuery(
                        "select new de.familienaudit.vorlage.papier.VorlagenRepository$Zeilenpaar(b, s) from Beratungszeile b"
                                + " left join Abstimmungszeile s on s.beratungId = b.id"
                                + " where b.kommuneId = :kommune and b.aufzeichnungId in :ids"
                                + " order by b.aufzeichnungId, b.position, s.position",
                        Zeilenpaar.class)
                .setParameter("kommune", currentActor.get().kommuneId())
                .setParameter("ids", aufzeichnungIds)
                .getResultList()
                .forEach(paar -> {
                    List<Abstimmungszeile> stimmen = zeilen.computeIfAbsent(paar.zeile(), z -> new ArrayList<>());
                    if (paar.stimme() != null) {
                        stimmen.add(paar.stimme());
                    }
                });
        return zeilen.entrySet().stream()
                .collect(Collectors.groupingBy(
                        e -> e.getKey().aufzeichnungId(),
                        Collectors.mapping(
                                e -> e.getKey()
                                        .wert(e.getValue().stream()
                                                .map(Abstimmungszeile::wert)
                                                .toList()),
                                Collectors.toList())));
    }

    /** Finance lines, in order, by recording; one statement. */
    private Map<Long, List<Finanzzeile>> findFinanzen(List<Long> aufzeichnungIds) {
        return em.createQuery(
                        "select f from Finanzposten f where f.kommuneId = :kommune and f.aufzeichnungId in :ids"
                                + " order by f.aufzeichnungId, f.position",
                        Finanzposten.class)
                .setParameter("kommune", currentActor.get().kommuneId())
                .setParameter("ids", aufzeichnungIds)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        Finanzposten::aufzeichnungId, Collectors.mapping(Finanzposten::wert, Collectors.toList())));
    }

    /** Papers whose recording that holds names the body, with that recording; one statement. */
    List<Papierpaar> findMitGremium(long gremiumId) {
        return paare("exists (select b from Beratungszeile b where b.aufzeichnungId = a.id and b.gremiumId = :gremium)")
                .setParameter("gremium", gremiumId)
                .getResultList();
    }

    /** The papers, with their recordings that hold; one statement. */
    List<Papierpaar> findPaare(Collection<Long> ids) {
        return paare("v.id in :ids").setParameter("ids", ids).getResultList();
    }

    /** Papers with a row of the session; one statement. */
    List<Papierpaar> findMitSitzung(long sitzungId) {
        return paare("exists (select b from Beratungszeile b where b.aufzeichnungId = a.id and b.sitzungId = :sitzung)")
                .setParameter("sitzung", sitzungId)
                .getResultList();
    }

    /**
     * Papers with a row of the body that has no session and is planned, or has this day, or that was put off and has no successor while
     * the paper is undecided; one statement.
     */
    List<Papierpaar> findOhneSitzung(long gremiumId, LocalDate tag) {
        return paare("exists (select b from Beratungszeile b where b.aufzeichnungId = a.id and b.gremiumId = :gremium"
                        + " and (b.sitzungId is null and (b.stand = :geplant or b.tag = :tag)"
                        + " or b.nachfolgerin is null and b.stand in :ausgefallen and v.stand in :wartend))")
                .setParameter(
                        "ausgefallen",
                        Arrays.stream(Beratungsstand.values())
                                .filter(Beratungsstand::kannNachfolgerinHaben)
                                .toList())
                .setParameter(
                        "wartend",
                        Arrays.stream(Papierstand.values())
                                .filter(Papierstand::wartetAufGremien)
                                .toList())
                .setParameter("gremium", gremiumId)
                .setParameter("geplant", Beratungsstand.GEPLANT)
                .setParameter("tag", tag)
                .getResultList();
    }

    private TypedQuery<Papierpaar> paare(String welche) {
        return em.createQuery(
                        "select new de.familienaudit.vorlage.papier.VorlagenRepository$Papierpaar(v, a) from Vorlage v,"
                                + " Aufzeichnung a where v.kommuneId = :kommune and a.vorlageId = v.id and a.nummer = v.aktuell"
                                + " and " + welche + " order by v.id",
                        Papierpaar.class)
                .setParameter("kommune", currentActor.get().kommuneId());
    }

    /** Ids of all recordings of a paper; one statement. */
    List<Long> findAufzeichnungsIds(long vorlageId) {
        return em.createQuery(
                        "select a.id from Aufzeichnung a where a.kommuneId = :kommune and a.vorlageId = :id",
                        Long.class)
                .setParameter("kommune", currentActor.get().kommuneId())
                .setParameter("id", vorlageId)
                .getResultList();
    }

    /**
     * A recording with its paper.
     *
     * @throws NotFoundException R-2
     */
    Papierpaar findZuAufzeichnung(long aufzeichnungId) {
        return findZuAufzeichnungen(List.of(aufzeichnungId)).stream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** Those of these recordings that there are, each with its paper; one statement. */
    List<Papierpaar> findZuAufzeichnungen(Collection<Long> aufzeichnungIds) {
        return em.createQuery(
                        "select new de.familienaudit.vorlage.papier.VorlagenRepository$Papierpaar(v, a) from Vorlage v,"
                                + " Aufzeichnung a where v.kommuneId = :kommune and a.id in :ids and v.id = a.vorlageId",
                        Papierpaar.class)
                .setParameter("kommune", currentActor.get().kommuneId())
                .setParameter("ids", aufzeichnungIds)
                .getResultList();
    }

    /** Numbers of the papers that got one last, without this one; enough to see their pattern (V-1). */
    List<String> findNachbarnummern(long ohneId) {
        return em.createQuery(
                        "select v.nummer from Vorlage v where v.kommuneId = :kommune and v.id <> :id"
                                + " and v.nummer is not null order by v.id desc",
                        String.class)
                .setParameter("kommune", currentActor.get().kommuneId())
                .setParameter("id", ohneId)
                .setMaxResults(NACHBARN)
                .getResultList();
    }

    /** Whether another paper has the number already (V-1), also one that the actor may not see (V-10). */
    public boolean istVergeben(String nummer, Long ohneId) {
        return (Boolean) em.createNativeQuery("select vorlagennummer_vergeben(?1, ?2)")
                .setParameter(1, nummer)
                .setParameter(2, Objects.requireNonNullElse(ohneId, 0L))
                .getSingleResult();
    }

    /** Whether a paper names the body, or named it; also one that the actor may not see (V-10). */
    boolean nennt(long gremiumId) {
        return (Boolean) em.createNativeQuery("select gremium_in_vorlagen(?1)")
                .setParameter(1, gremiumId)
                .getSingleResult();
    }

    /** Whoever records papers of a Kommune does so one after the other until the end of the transaction (V-1). */
    public void lockKommune() {
        em.createNativeQuery("select pg_advisory_xact_lock(hashtextextended(?1, 3))")
                .setParameter(1, "vorlagen:" + currentActor.get().kommuneId())
                .getSingleResult();
    }

    /**
     * The paper to correct. What follows for it from a changed body is nobody's correction of it, and no conflict.
     *
     * @param gesehen number of the recording that the person saw
     * @throws NotFoundException R-2, V-10
     * @throws ConflictException G-4, with who corrected it in between
     */
    public Vorlage lock(long id, int gesehen) {
        Vorlage vorlage = lock(id);
        if (vorlage.aktuell() != gesehen) {
            Aufzeichnung letzte = findAufzeichnungen(id).get(0);
            String was = letzte.herkunft().grund();
            throw new ConflictException(
                    letzte.erfassung().von(),
                    was.isEmpty() ? letzte.text().betreff() : was,
                    letzte.erfassung().am());
        }
        return vorlage;
    }

    /**
     * The same for a step that does not touch what is recorded.
     *
     * @throws NotFoundException R-2
     */
    public Vorlage lock(long id) {
        return em.createQuery("select v from Vorlage v where v.kommuneId = :kommune and v.id = :id", Vorlage.class)
                .setParameter("kommune", currentActor.get().kommuneId())
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    public void save(Vorlage vorlage) {
        em.persist(vorlage);
        em.flush();
    }

    /** Rows of the recording before this one, in their order (V-10). */
    private List<ZeilenkennungRule.Bekannte> findBekannte(Aufzeichnung aufzeichnung) {
        return em.createQuery(
                        "select b from Beratungszeile b join Aufzeichnung a on a.id = b.aufzeichnungId"
                                + " where a.kommuneId = :kommune and a.vorlageId = :vorlage and a.nummer = :nummer"
                                + " order by b.position",
                        Beratungszeile.class)
                .setParameter("kommune", currentActor.get().kommuneId())
                .setParameter("vorlage", aufzeichnung.vorlageId())
                .setParameter("nummer", aufzeichnung.nummer() - 1)
                .getResultStream()
                .map(b -> new ZeilenkennungRule.Bekannte(b.kennung(), b.wert(List.of())))
                .toList();
    }

    /** A recording with its rows, their votes and its finance lines; level by level, since the keys are plain numbers. */
    public void save(Aufzeichnung aufzeichnung, Papier papier) {
        em.persist(aufzeichnung);
        em.flush();
        List<Long> kennungen = ZeilenkennungRule.kennungen(findBekannte(aufzeichnung), papier.folge());
        List<Beratungszeile> zeilen = new ArrayList<>();
        for (Beratung beratung : papier.folge()) {
            Beratungszeile zeile = new Beratungszeile(aufzeichnung, zeilen.size() + 1, beratung);
            em.persist(zeile);
            zeile.istBekanntAls(kennungen.get(zeilen.size()));
            zeilen.add(zeile);
        }
        for (int i = 0; i < papier.finanzen().size(); i++) {
            em.persist(new Finanzposten(aufzeichnung, i + 1, papier.finanzen().get(i)));
        }
        bezuege.save(aufzeichnung, papier.bezug());
        em.flush();
        for (int i = 0; i < zeilen.size(); i++) {
            Beratung zeile = papier.folge().get(i);
            for (int j = 0; j < zeile.abstimmungen().size(); j++) {
                em.persist(new Abstimmungszeile(
                        zeilen.get(i), j + 1, zeile.abstimmungen().get(j)));
            }
        }
        em.flush();
    }
}
