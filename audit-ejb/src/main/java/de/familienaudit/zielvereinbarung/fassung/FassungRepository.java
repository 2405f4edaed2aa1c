package de.familienaudit.zielvereinbarung.fassung;

import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.shared.ReadOnce;
import de.familienaudit.zielvereinbarung.domain.fassung.Beschlussausgang;
import de.familienaudit.zielvereinbarung.domain.fassung.Beteiligung;
import de.familienaudit.zielvereinbarung.domain.fassung.Fassung;
import de.familienaudit.zielvereinbarung.domain.fassung.Fassungsereignis;
import de.familienaudit.zielvereinbarung.domain.fassung.Fassungsstatus;
import de.familienaudit.zielvereinbarung.domain.fassung.Massnahmennummer;
import de.familienaudit.zielvereinbarung.domain.fassung.Massnahmentext;
import de.familienaudit.zielvereinbarung.domain.fassung.Zielvereinbarung;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Agreements and their Fassungen of the actor's Kommune; another Kommune's ids are not found (rule R-2). */
@Dependent
public class FassungRepository {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private ReadOnce readOnce;

    /** The Fassung that holds, in the order of {@link Fassungsstatus#vorrang()}, the newest first. */
    public Optional<Fassung> findGeltende() {
        return readOnce.ask("geltende Fassung", this::queryGeltende);
    }

    private Optional<Fassung> queryGeltende() {
        return em.createQuery(
                        "select f from Fassung f join fetch f.zielvereinbarung where f.kommuneId = :kommune"
                                + " order by case when f.status = :inKraft then 0 when f.status = :beschlossen then 1"
                                + " when f.status = :unterzeichnet then 1"
                                + " when f.status = :abgeloest then 2 when f.status = :verworfen then 4 else 3 end,"
                                + " f.zielvereinbarung.id desc, f.nummer desc",
                        Fassung.class)
                .setParameter("kommune", kommune())
                .setParameter("inKraft", Fassungsstatus.IN_KRAFT)
                .setParameter("beschlossen", Fassungsstatus.BESCHLOSSEN)
                .setParameter("unterzeichnet", Fassungsstatus.UNTERZEICHNET)
                .setParameter("abgeloest", Fassungsstatus.ABGELOEST)
                .setParameter("verworfen", Fassungsstatus.VERWORFEN)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** @throws NotFoundException R-2 */
    public Fassung get(long id) {
        return readOnce.ask(List.of("Fassung", id), () -> read(id));
    }

    private Fassung read(long id) {
        return em.createQuery(
                        "select f from Fassung f join fetch f.zielvereinbarung"
                                + " where f.id = :id and f.kommuneId = :kommune",
                        Fassung.class)
                .setParameter("id", id)
                .setParameter("kommune", kommune())
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** @throws NotFoundException R-2 */
    public Zielvereinbarung getZielvereinbarung(long id) {
        return em.createQuery(
                        "select z from Zielvereinbarung z where z.id = :id and z.kommuneId = :kommune",
                        Zielvereinbarung.class)
                .setParameter("id", id)
                .setParameter("kommune", kommune())
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** All Fassungen of all agreements, newest first. */
    public List<Fassung> findAll() {
        return em.createQuery(
                        "select f from Fassung f join fetch f.zielvereinbarung where f.kommuneId = :kommune"
                                + " order by f.zielvereinbarung.id desc, f.nummer desc",
                        Fassung.class)
                .setParameter("kommune", kommune())
                .getResultList();
    }

    /** What waits for the Auditor, newest first. */
    List<Fassung> findZurPruefung() {
        return em.createQuery(
                        "select f from Fassung f join fetch f.zielvereinbarung where f.kommuneId = :kommune"
                                + " and f.status = :pruefung order by f.id desc",
                        Fassung.class)
                .setParameter("kommune", kommune())
                .setParameter("pruefung", Fassungsstatus.ZUR_PRUEFUNG)
                .getResultList();
    }

    /** Drafts that came back from the Auditor or a body, newest first. */
    List<Fassung> findZurueckgegebene() {
        return findWartendeAufProjektleitung().stream()
                .filter(f -> f.status() == Fassungsstatus.ENTWURF)
                .toList();
    }

    /** What is examined, decided or signed and not in force yet, newest first: each waits for its next step. */
    List<Fassung> findUnterwegs() {
        return findWartendeAufProjektleitung().stream()
                .filter(f -> f.status() != Fassungsstatus.ENTWURF)
                .toList();
    }

    private List<Fassung> findWartendeAufProjektleitung() {
        return readOnce.ask(List.of("FassungenDerProjektleitung"), () -> em.createQuery(
                        "select f from Fassung f join fetch f.zielvereinbarung where f.kommuneId = :kommune"
                                + " and (f.status in :unterwegs or f.status = :entwurf and exists"
                                + " (select e.id from Fassungsereignis e where e.fassung = f and e.status = :entwurf))"
                                + " order by f.id desc",
                        Fassung.class)
                .setParameter("kommune", kommune())
                .setParameter("entwurf", Fassungsstatus.ENTWURF)
                .setParameter(
                        "unterwegs",
                        List.of(Fassungsstatus.GEPRUEFT, Fassungsstatus.BESCHLOSSEN, Fassungsstatus.UNTERZEICHNET))
                .getResultList());
    }

    /** The first day on which any Fassung of a Kommune reached a state. */
    public record Statustag(Fassungsstatus status, LocalDate tag) {}

    /** The first day of each state, over all agreements of the Kommune. */
    List<Statustag> findErsteTage() {
        return em.createQuery(
                        "select new de.familienaudit.zielvereinbarung.fassung.FassungRepository$Statustag(e.status, min(e.datum))"
                                + " from Fassungsereignis e where e.kommuneId = :kommune"
                                + " and (e.ausgang is null or e.ausgang = :angenommen)"
                                + " and not exists (select r.id from Fassungsereignis r where r.hebtAufId = e.id)"
                                + " group by e.status",
                        Statustag.class)
                .setParameter("kommune", kommune())
                .setParameter("angenommen", Beschlussausgang.ANGENOMMEN)
                .getResultList();
    }

    public List<Fassungsereignis> findEreignisse(long fassungId) {
        return em.createQuery(
                        "select e from Fassungsereignis e where e.fassung.id = :fassung order by e.datum, e.id",
                        Fassungsereignis.class)
                .setParameter("fassung", fassungId)
                .getResultList();
    }

    /** The coming into force of each geringfügige Fassung that no resolution covers yet, oldest first. */
    List<Fassungsereignis> findGeringfuegigeOffene(long zielvereinbarungId) {
        return em.createQuery(
                        "select e from Fassungsereignis e join fetch e.fassung f where f.zielvereinbarung.id = :id"
                                + " and f.geringfuegig = true and e.status = :inKraft and e.ausgang is null"
                                + " and not exists (select b.id from Fassungsereignis b where b.fassung = f"
                                + " and b.status = :beschlossen and not exists (select r.id from Fassungsereignis r"
                                + " where r.hebtAufId = b.id))"
                                + " order by f.nummer",
                        Fassungsereignis.class)
                .setParameter("id", zielvereinbarungId)
                .setParameter("inKraft", Fassungsstatus.IN_KRAFT)
                .setParameter("beschlossen", Fassungsstatus.BESCHLOSSEN)
                .getResultList();
    }

    public List<String> findVisionspunkte(long fassungId) {
        return findVisionspunkte(List.of(fassungId)).getOrDefault(fassungId, List.of());
    }

    /** By Fassung; one without any has no entry. */
    Map<Long, List<String>> findVisionspunkte(Collection<Long> fassungIds) {
        return em.createQuery(
                        "select new de.familienaudit.zielvereinbarung.fassung.Fassungsreihe$Punkt(v.fassung.id, v.text)"
                                + " from Visionspunkt v where v.fassung.id in :fassungen order by v.nummer",
                        Fassungsreihe.Punkt.class)
                .setParameter("fassungen", fassungIds)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        Fassungsreihe.Punkt::fassungId,
                        Collectors.mapping(Fassungsreihe.Punkt::text, Collectors.toList())));
    }

    /** All measures of a Fassung, by number. */
    public List<Massnahmentext> findTexte(long fassungId) {
        return em.createQuery(
                        "select t from Massnahmentext t join fetch t.massnahme where t.fassung.id = :fassung order by"
                                + " t.nummer.handlungsfeld, t.nummer.ziel, t.nummer.massnahme",
                        Massnahmentext.class)
                .setParameter("fassung", fassungId)
                .getResultList();
    }

    /** The same, and nobody else can change it or anything of a draft until this transaction ends. */
    public Fassung lock(long id) {
        Fassung fassung = get(id);
        em.refresh(fassung, LockModeType.PESSIMISTIC_WRITE);
        return fassung;
    }

    /** All Fassungen of one agreement, newest first. */
    public List<Fassung> findFassungen(long zielvereinbarungId) {
        return findAll().stream()
                .filter(f -> f.zielvereinbarung().id() == zielvereinbarungId)
                .toList();
    }

    /** Measures for which nobody is accountable, by number. */
    public List<Massnahmennummer> findOhneFederfuehrung(long fassungId) {
        return em.createQuery(
                        "select t.nummer from Massnahmentext t where t.fassung.id = :fassung and t.federfuehrungId is null"
                                + " order by t.nummer.handlungsfeld, t.nummer.ziel, t.nummer.massnahme",
                        Massnahmennummer.class)
                .setParameter("fassung", fassungId)
                .getResultList();
    }

    /** The Fassung of the same agreement that is in force now. */
    public Optional<Fassung> findInKraft(long zielvereinbarungId) {
        return em.createQuery(
                        "select f from Fassung f where f.zielvereinbarung.id = :id and f.status = :status",
                        Fassung.class)
                .setParameter("id", zielvereinbarungId)
                .setParameter("status", Fassungsstatus.IN_KRAFT)
                .getResultStream()
                .findFirst();
    }

    /** What came into force after the last Fassung of a measure; empty while that one was not succeeded. */
    public Optional<Wegfall> findWegfall(Fassung letzte) {
        return em.createQuery(
                        "select new de.familienaudit.zielvereinbarung.fassung.Wegfall(f.id, f.nummer, e.datum)"
                                + " from Fassungsereignis e join e.fassung f where f.zielvereinbarung.id = :vereinbarung"
                                + " and f.nummer > :nummer and e.status = :inKraft and e.ausgang is null order by f.nummer",
                        Wegfall.class)
                .setParameter("vereinbarung", letzte.zielvereinbarung().id())
                .setParameter("nummer", letzte.nummer())
                .setParameter("inKraft", Fassungsstatus.IN_KRAFT)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The times agreed in a Fassung. */
    List<Fassungsreihe.Zeiten> findZeiten(long fassungId) {
        return em.createQuery(
                        "select new de.familienaudit.zielvereinbarung.fassung.Fassungsreihe$Zeiten(t.massnahme.id, t.beginn,"
                                + " t.ende) from Massnahmentext t where t.fassung.id = :fassung",
                        Fassungsreihe.Zeiten.class)
                .setParameter("fassung", fassungId)
                .getResultList();
    }

    public Collection<Beteiligung> findBeteiligungen(long textId) {
        return em.createQuery(
                        "select b from Beteiligung b where b.massnahmentext.id = :text order by b.reihenfolge",
                        Beteiligung.class)
                .setParameter("text", textId)
                .getResultList();
    }

    public void save(Object entity) {
        em.persist(entity);
    }

    public void flush() {
        em.flush();
    }

    private long kommune() {
        return currentActor.get().kommuneId();
    }
}
