package de.familienaudit.vorlage.eilentscheidung;

import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.vorlage.domain.eilentscheidung.Unterrichtung;
import de.familienaudit.vorlage.domain.papier.Beratungsrolle;
import de.familienaudit.vorlage.domain.papier.Beratungsstand;
import de.familienaudit.vorlage.domain.papier.Papierstand;
import de.familienaudit.vorlage.domain.papier.Vorlagenart;
import de.familienaudit.vorlage.domain.papier.weg.Papiergang;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Eilentscheidungen of the actor's Kommune, and whether the members were told; of a paper that the actor may not see there is nothing (V-10). */
@Dependent
class UnterrichtungRepository {

    /** More than ever wait at once. */
    private static final int HOECHSTENS = 200;

    private static final String EILENTSCHEIDUNGEN =
            "select new de.familienaudit.vorlage.eilentscheidung.Eilpapier(v.id, a.id, v.nummer, a.betreff, v.entschiedenAm)"
                    + " from Vorlage v, Aufzeichnung a where v.kommuneId = :kommune and v.gang = :eingereicht and a.vorlageId = v.id"
                    + " and a.nummer = v.aktuell and a.art = :eil and v.stand in :staende";

    private static final String OHNE_UNTERRICHTUNG =
            "not exists (select u.id from Unterrichtung u where u.vorlageId = v.id and u.ruecknahme.am is null)";

    private static final String OHNE_SITZUNG =
            "exists (select b.id from Beratungszeile b where b.aufzeichnungId = a.id and b.rolle = :kenntnis"
                    + " and b.gremiumId is not null and (b.stand = :geplant and b.sitzungId is null"
                    + " or b.stand in :ausgefallen and b.nachfolgerin is null))";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentActor currentActor;

    /** Everything that was entered of one paper, newest first; one statement. */
    List<Unterrichtung> find(long vorlageId) {
        return em.createQuery(
                        "select u from Unterrichtung u where u.kommuneId = :kommune and u.vorlageId = :vorlage order by u.id desc",
                        Unterrichtung.class)
                .setParameter("kommune", currentActor.get().kommuneId())
                .setParameter("vorlage", vorlageId)
                .getResultList();
    }

    /** @throws NotFoundException R-2, V-10 */
    Unterrichtung findEine(long id) {
        return em.createQuery(
                        "select u from Unterrichtung u where u.kommuneId = :kommune and u.id = :id",
                        Unterrichtung.class)
                .setParameter("kommune", currentActor.get().kommuneId())
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** Submitted and not decided, the oldest first; one statement. */
    List<Eilpapier> findOffene() {
        return papiere("", List.of(Papierstand.EINGEREICHT)).getResultList();
    }

    /** Decided, and nobody entered that the members were told; the oldest first. One statement. */
    List<Eilpapier> findOhneUnterrichtung() {
        return papiere(" and " + OHNE_UNTERRICHTUNG, entschieden()).getResultList();
    }

    /** Decided, while a body that has to take note of it has no session for that, or no longer; the oldest first. One statement. */
    List<Eilpapier> findOhneSitzung() {
        return mitZeilen(papiere(" and " + OHNE_SITZUNG, entschieden())).getResultList();
    }

    /** Whether any of these three finds something; one statement. */
    boolean hasWartende() {
        List<Papierstand> staende = new ArrayList<>(entschieden());
        staende.add(Papierstand.EINGEREICHT);
        String wartet = " and (v.stand = :offen or " + OHNE_UNTERRICHTUNG + " or " + OHNE_SITZUNG + ")";
        return !mitZeilen(papiere(wartet, staende))
                .setParameter("offen", Papierstand.EINGEREICHT)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    private static TypedQuery<Eilpapier> mitZeilen(TypedQuery<Eilpapier> query) {
        return query.setParameter("kenntnis", Beratungsrolle.KENNTNISNAHME)
                .setParameter("geplant", Beratungsstand.GEPLANT)
                .setParameter(
                        "ausgefallen",
                        Arrays.stream(Beratungsstand.values())
                                .filter(Beratungsstand::kannNachfolgerinHaben)
                                .toList());
    }

    private TypedQuery<Eilpapier> papiere(String bedingung, List<Papierstand> staende) {
        return em.createQuery(EILENTSCHEIDUNGEN + bedingung + " order by v.entschiedenAm, v.id", Eilpapier.class)
                .setParameter("kommune", currentActor.get().kommuneId())
                .setParameter("eingereicht", Papiergang.EINGEREICHT)
                .setParameter("eil", Vorlagenart.EILENTSCHEIDUNG)
                .setParameter("staende", staende)
                .setMaxResults(HOECHSTENS);
    }

    private static List<Papierstand> entschieden() {
        return Arrays.stream(Papierstand.values())
                .filter(Papierstand::wurdeBeschlossen)
                .toList();
    }

    void save(Unterrichtung neu) {
        em.persist(neu);
        em.flush();
    }

    void flush() {
        em.flush();
    }
}
