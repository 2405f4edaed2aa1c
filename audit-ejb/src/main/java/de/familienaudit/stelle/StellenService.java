package de.familienaudit.stelle;

import de.familienaudit.shared.Akteur;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.Guarded;
import de.familienaudit.shared.ReadOnce;
import de.familienaudit.shared.Requires;
import de.familienaudit.shared.Zeitraum;
import de.familienaudit.stelle.domain.Schreibweise;
import de.familienaudit.stelle.domain.Stelle;
import de.familienaudit.stelle.domain.StellenArt;
import de.familienaudit.stelle.domain.Stellenstand;
import de.familienaudit.stelle.domain.VakanzRule;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Stellen of the Kommune and who works for them (rules ). */
@Stateless
@Guarded
public class StellenService {

    private static final String HEUTE_GUELTIG =
            " and (b.gueltig.von is null or b.gueltig.von <= :heute) and (b.gueltig.bis is null or b.gueltig.bis >= :heute)";

    /** A longer wording is not worth recognising again; the agreed wording of the measure keeps it. */
    private static final int MAX_WORTLAUT = 500;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private VertretungRepository vertretungen;

    @Inject
    private StellenRepository repository;

    @Inject
    private StellenQuery query;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    @Inject
    private ReadOnce readOnce;

    /** All Stellen of the Kommune by name, also those that only drafts name; merged and removed ones are not among them. */
    @Requires(value = StelleRechte.STELLEN_LESEN, schreibt = false)
    public List<StelleDetails> stellen() {
        return em.createQuery(
                        "select s from Stelle s where s.kommuneId = :kommune and s.zusammengefuehrtIn is null"
                                + " and s.stand <> :entfernt order by s.name",
                        Stelle.class)
                .setParameter("kommune", kommune())
                .setParameter("entfernt", Stellenstand.ENTFERNT)
                .getResultStream()
                .map(StelleDetails::of)
                .toList();
    }

    /**
     * The Stellen with these ids, for a merged one its target; ids of another Kommune are simply not there (rule R-2).
     *
     * @return by the id that was asked for; {@link StelleDetails#id} is the one that stands for it
     */
    @Requires(value = StelleRechte.STELLEN_LESEN, schreibt = false)
    public Map<Long, StelleDetails> stellen(Collection<Long> ids) {
        return readOnce.ask(List.of("Stellen", Set.copyOf(ids)), () -> findStellen(ids));
    }

    private Map<Long, StelleDetails> findStellen(Collection<Long> ids) {
        Map<Long, StelleDetails> found = new LinkedHashMap<>();
        if (!ids.isEmpty()) {
            em.createQuery(
                            "select new de.familienaudit.stelle.StellenRepository$Verweis(s.id, w) from Stelle s, Stelle w where w.id = s.wirksamId"
                                    + " and s.kommuneId = :kommune and s.id in :ids",
                            StellenRepository.Verweis.class)
                    .setParameter("kommune", kommune())
                    .setParameter("ids", ids)
                    .getResultStream()
                    .forEach(v -> found.put(v.id(), StelleDetails.of(v.stelle())));
        }
        return Collections.unmodifiableMap(found);
    }

    /**
     * Names that these Stellen had on a day of the past, where it was another one than today (rule G-6).
     *
     * @param ids ids of Stellen that stand for themselves
     */
    @Requires(value = StelleRechte.STELLEN_LESEN, schreibt = false)
    public Map<Long, String> namenAm(LocalDate tag, Collection<Long> ids) {
        Map<Long, String> namen = new LinkedHashMap<>();
        if (!ids.isEmpty()) {
            em.createQuery(
                            "select new de.familienaudit.stelle.StellenRepository$Name(n.stelle.id, n.name) from Stellenname n where n.kommuneId = :kommune"
                                    + " and n.stelle.id in :ids and n.gueltig.bis >= :tag"
                                    + " and (n.gueltig.von is null or n.gueltig.von <= :tag)",
                            StellenRepository.Name.class)
                    .setParameter("kommune", kommune())
                    .setParameter("ids", ids)
                    .setParameter("tag", tag)
                    .getResultStream()
                    .forEach(n -> namen.put(n.id(), n.name()));
        }
        return namen;
    }

    /**
     * Under which wording which Stelle was known so far: every Stelle under its own name, its former names, its wordings,
     * and under those of the ones that were merged into it.
     */
    @Requires(value = StelleRechte.STELLEN_LESEN, schreibt = false)
    public Map<String, StelleDetails> bekannteSchreibweisen() {
        Map<String, StelleDetails> known = new LinkedHashMap<>();
        for (String wording : List.of(
                "(n.name, w) from Stellenname n join n.stelle s, Stelle w where w.id = s.wirksamId and n.kommuneId = :kommune",
                "(x.wortlaut, w) from Schreibweise x join x.stelle s, Stelle w where w.id = s.wirksamId and x.kommuneId = :kommune",
                "(s.name, w) from Stelle s, Stelle w where w.id = s.zusammengefuehrtIn and s.kommuneId = :kommune")) {
            em.createQuery(
                            "select new de.familienaudit.stelle.StellenRepository$Bezeichnung" + wording,
                            StellenRepository.Bezeichnung.class)
                    .setParameter("kommune", kommune())
                    .getResultStream()
                    .forEach(b -> known.put(b.wortlaut(), StelleDetails.of(b.stelle())));
        }
        stellen().forEach(s -> known.put(s.name(), s));
        return known;
    }

    /**
     * Finds the Stelle of this name or creates it, and remembers the wordings that mean it. The name of a merged one leads
     * to its target, a former name to the Stelle that had it; a name of today comes first. A new one is met in drafts only
     * until one of them is decided (rule A-9).
     *
     * @param intern whether a new one belongs to the Kommune's own administration
     * @throws de.familienaudit.shared.BusinessRuleException A-3.stelle_ohne_name, A-3.stelle_name_zu_lang
     */
    @Requires(StelleRechte.STELLEN_PFLEGEN)
    public StelleDetails uebernehmen(String name, boolean intern, Collection<String> schreibweisen) {
        repository.lockBestand();
        Stelle neu = Stelle.imEntwurf(kommune(), name, intern ? StellenArt.INTERN : StellenArt.EXTERN);
        Stelle stelle = repository.findGenannte(neu.name()).orElse(neu);
        if (stelle == neu) {
            repository.save(neu);
        } else if (stelle.stand() == Stellenstand.ENTFERNT) {
            repository.refresh(stelle);
            stelle.imEntwurfGenannt();
        }
        List<String> unbekannte = new ArrayList<>(schreibweisen);
        unbekannte.removeAll(
                em.createQuery("select w.wortlaut from Schreibweise w where w.kommuneId = :kommune", String.class)
                        .setParameter("kommune", kommune())
                        .getResultList());
        unbekannte.stream()
                .distinct()
                .filter(w -> w.length() <= MAX_WORTLAUT)
                .forEach(wortlaut -> em.persist(new Schreibweise(stelle, wortlaut)));
        em.flush();
        return StelleDetails.of(stelle);
    }

    /**
     * Ids of the Stellen for which the actor works today, as head, clerk or deputy (rule R-4); who holds a Stelle
     * himself acts in his own name there, also when he stands in for its head. Of a merged one, its target.
     */
    @Requires(value = StelleRechte.STELLEN_LESEN, schreibt = false)
    public Map<Long, Mitwirkung> meineStellen() {
        return readOnce.ask("meine Stellen", this::findMeineStellen);
    }

    private Map<Long, Mitwirkung> findMeineStellen() {
        Map<Long, Mitwirkung> meine = new LinkedHashMap<>();
        em.createQuery(
                        "select new de.familienaudit.stelle.StellenRepository$Name(w.id, w.name) from Stellenbesetzung b join b.stelle s, Stelle w"
                                + " where w.id = s.wirksamId and b.kommuneId = :kommune"
                                + " and b.kontoId = :konto" + HEUTE_GUELTIG + " order by b.art",
                        StellenRepository.Name.class)
                .setParameter("kommune", kommune())
                .setParameter("konto", currentActor.get().kontoId())
                .setParameter("heute", heute())
                .getResultStream()
                .forEach(n -> meine.putIfAbsent(n.id(), new Mitwirkung(n.name(), "")));
        vertretungen
                .findEigene(heute())
                .forEach(v -> meine.putIfAbsent(
                        v.wirksame().id(), new Mitwirkung(v.wirksame().name(), v.inhaber())));
        return Collections.unmodifiableMap(meine);
    }

    /**
     * The Stellen with these ids and who works for them today, for a merged one its target; ids of another Kommune are simply
     * not there (rule R-2).
     *
     * @return by the id that was asked for
     */
    @Requires(value = StelleRechte.STELLEN_LESEN, schreibt = false)
    public Map<Long, Stellenauskunft> auskunft(Collection<Long> ids) {
        Map<Long, List<StellenRepository.Personenzeile>> zeilen = repository.findPersonen(ids).stream()
                .collect(Collectors.groupingBy(StellenRepository.Personenzeile::id));
        Map<Long, List<InVertretung>> vertreten = vertretungen(
                zeilen.values().stream().map(z -> z.get(0).wirksame().id()).toList());
        Map<Long, Stellenauskunft> auskunft = new HashMap<>();
        zeilen.forEach((id, z) -> auskunft.put(
                id, auskunft(z, vertreten.getOrDefault(z.get(0).wirksame().id(), List.of()))));
        return auskunft;
    }

    private Stellenauskunft auskunft(List<StellenRepository.Personenzeile> zeilen, List<InVertretung> vertretungen) {
        StelleDetails stelle = StelleDetails.of(zeilen.get(0).wirksame());
        List<Zeitraum> leitungen = zeilen.stream()
                .filter(StellenRepository.Personenzeile::istLeitung)
                .map(StellenRepository.Personenzeile::gueltig)
                .toList();
        Optional<VakanzRule.Vakanz> vakanz = VakanzRule.vakanz(stelle.intern(), leitungen, heute());
        return new Stellenauskunft(
                stelle,
                zeilen.stream()
                        .filter(z -> z.istBesetzt() && z.gueltig().contains(heute()))
                        .map(StellenRepository.Personenzeile::name)
                        .distinct()
                        .toList(),
                vertretungen,
                vakanz.isPresent(),
                vakanz.map(VakanzRule.Vakanz::seit).orElse(null));
    }

    private Map<Long, List<InVertretung>> vertretungen(Collection<Long> stellenIds) {
        return vertretungen.findWirksame(stellenIds, heute()).stream()
                .collect(Collectors.groupingBy(
                        v -> v.wirksame().id(),
                        Collectors.mapping(v -> new InVertretung(v.vertreter(), v.inhaber()), Collectors.toList())));
    }

    /** Ids of the internal Stellen that nobody heads today (rule R-4); merged ones are not among them. */
    @Requires(value = StelleRechte.STELLEN_LESEN, schreibt = false)
    public Set<Long> unbesetzte() {
        return readOnce.ask("unbesetzte Stellen", () -> Set.copyOf(query.findUnbesetzte(heute())));
    }

    /**
     * How the actor works for a Stelle.
     *
     * @param stelle name of the Stelle
     * @param inVertretungVon name of the person represented, empty when the actor holds the Stelle himself
     */
    public record Mitwirkung(String stelle, String inVertretungVon) {

        public boolean inVertretung() {
            return !inVertretungVon.isEmpty();
        }
    }

    /** Somebody who acts today for the head of a Stelle. */
    public record InVertretung(String vertreter, String inhaber) implements Serializable {}

    private long kommune() {
        Akteur akteur = currentActor.get();
        return akteur.kommuneId();
    }

    private LocalDate heute() {
        return LocalDate.now(clock);
    }
}
