package de.familienaudit.stelle;

import de.familienaudit.shared.Akteur;
import de.familienaudit.shared.Aktion;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.Guarded;
import de.familienaudit.shared.Requires;
import de.familienaudit.stelle.domain.Schreibweise;
import de.familienaudit.stelle.domain.Stelle;
import de.familienaudit.stelle.domain.StellenArt;
import de.familienaudit.stelle.domain.Stellenbesetzung;
import de.familienaudit.stelle.domain.Vertretung;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /** All Stellen of the Kommune by name. */
    @Requires(Aktion.STELLEN_LESEN)
    public List<StelleDetails> stellen() {
        return em.createQuery("select s from Stelle s where s.kommuneId = :kommune order by s.name", Stelle.class)
                .setParameter("kommune", kommune())
                .getResultStream()
                .map(StelleDetails::of)
                .toList();
    }

    /** The Stellen with these ids; ids of another Kommune are simply not there (rule R-2). */
    @Requires(Aktion.STELLEN_LESEN)
    public Map<Long, StelleDetails> stellen(Collection<Long> ids) {
        Map<Long, StelleDetails> found = new LinkedHashMap<>();
        if (!ids.isEmpty()) {
            em.createQuery("select s from Stelle s where s.kommuneId = :kommune and s.id in :ids", Stelle.class)
                    .setParameter("kommune", kommune())
                    .setParameter("ids", ids)
                    .getResultStream()
                    .forEach(s -> found.put(s.id(), StelleDetails.of(s)));
        }
        return found;
    }

    /** Under which wording which Stelle was known so far, and every Stelle under its own name. */
    @Requires(Aktion.STELLEN_LESEN)
    public Map<String, StelleDetails> bekannteSchreibweisen() {
        Map<String, StelleDetails> known = new LinkedHashMap<>();
        em.createQuery(
                        "select w from Schreibweise w join fetch w.stelle where w.kommuneId = :kommune",
                        Schreibweise.class)
                .setParameter("kommune", kommune())
                .getResultStream()
                .forEach(w -> known.put(w.wortlaut(), StelleDetails.of(w.stelle())));
        stellen().forEach(s -> known.put(s.name(), s));
        return known;
    }

    /**
     * Finds the Stelle of this name or creates it, and remembers the wordings that mean it.
     *
     * @param intern whether a new one belongs to the Kommune's own administration
     * @throws de.familienaudit.shared.BusinessRuleException A-3.stelle_ohne_name, A-3.stelle_name_zu_lang
     */
    @Requires(Aktion.ZIELVEREINBARUNG_IMPORTIEREN)
    public StelleDetails uebernehmen(String name, boolean intern, Collection<String> schreibweisen) {
        Stelle neu = new Stelle(kommune(), name, intern ? StellenArt.INTERN : StellenArt.EXTERN);
        Stelle stelle = em.createQuery(
                        "select s from Stelle s where s.kommuneId = :kommune and s.name = :name", Stelle.class)
                .setParameter("kommune", kommune())
                .setParameter("name", neu.name())
                .getResultStream()
                .findFirst()
                .orElseGet(() -> {
                    em.persist(neu);
                    return neu;
                });
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
     * himself acts in his own name there, also when he stands in for its head.
     */
    @Requires(Aktion.STELLEN_LESEN)
    public Map<Long, Mitwirkung> meineStellen() {
        Map<Long, Mitwirkung> meine = new LinkedHashMap<>();
        em.createQuery(
                        "select b from Stellenbesetzung b join fetch b.stelle where b.kommuneId = :kommune"
                                + " and b.kontoId = :konto" + HEUTE_GUELTIG + " order by b.art",
                        Stellenbesetzung.class)
                .setParameter("kommune", kommune())
                .setParameter("konto", currentActor.get().kontoId())
                .setParameter("heute", heute())
                .getResultStream()
                .forEach(b -> meine.putIfAbsent(
                        b.stelle().id(), new Mitwirkung(b.stelle().name(), "")));
        vertretungen.findEigene(heute()).forEach(row -> {
            Stelle stelle = ((Vertretung) row[0]).stelle();
            meine.putIfAbsent(stelle.id(), new Mitwirkung(stelle.name(), (String) row[1]));
        });
        return meine;
    }

    /** Who stands in for the heads of these Stellen today, by Stelle. */
    @Requires(Aktion.STELLEN_LESEN)
    public Map<Long, List<InVertretung>> vertretungen(Collection<Long> stellenIds) {
        Map<Long, List<InVertretung>> namen = new LinkedHashMap<>();
        if (!stellenIds.isEmpty()) {
            vertretungen.findWirksame(stellenIds, heute()).forEach(row -> namen.computeIfAbsent(
                            ((Vertretung) row[0]).stelle().id(), id -> new ArrayList<>())
                    .add(new InVertretung((String) row[2], (String) row[1])));
        }
        return namen;
    }

    /** Display names of those who hold these Stellen today, by Stelle; a vacated one has no entry (rule R-4). */
    @Requires(Aktion.STELLEN_LESEN)
    public Map<Long, List<String>> besetzung(Collection<Long> stellenIds) {
        Map<Long, List<String>> namen = new LinkedHashMap<>();
        if (!stellenIds.isEmpty()) {
            em.createQuery(
                            "select b.stelle.id, function('kontoname_am', k.id, :heute) from Stellenbesetzung b, Konto k"
                                    + " where k.id = b.kontoId"
                                    + " and b.kommuneId = :kommune and b.stelle.id in :ids" + HEUTE_GUELTIG
                                    + " order by b.art, k.anzeigename",
                            Object[].class)
                    .setParameter("kommune", kommune())
                    .setParameter("ids", stellenIds)
                    .setParameter("heute", heute())
                    .getResultStream()
                    .forEach(row -> namen.computeIfAbsent((Long) row[0], id -> new ArrayList<>())
                            .add((String) row[1]));
        }
        return namen;
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
