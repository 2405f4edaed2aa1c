package de.familienaudit.vorlage.papier;

import de.familienaudit.shared.CurrentActor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** One statement for each question. */
@Dependent
class HaushaltstexteReader implements Haushaltstexte {

    private static final String VON = " from Finanzposten f, Aufzeichnung a, Vorlage v where f.kommuneId = :kommune"
            + " and f.haushaltsstelle <> '' and a.id = f.aufzeichnungId and v.id = a.vorlageId and v.aktuell = a.nummer";

    private static final int HOECHSTENS = 200;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentActor currentActor;

    @Override
    public List<Haushaltstext> alle() {
        return em.createQuery(
                        "select new de.familienaudit.vorlage.papier.Haushaltstext(f.haushaltsstelle, count(distinct v.id),"
                                + " max(v.id))" + VON + " group by f.haushaltsstelle order by f.haushaltsstelle",
                        Haushaltstext.class)
                .setParameter("kommune", currentActor.get().kommuneId())
                .getResultList();
    }

    @Override
    public List<Haushaltsnennung> enthaltende(String teil) {
        return em.createQuery(
                        "select distinct new de.familienaudit.vorlage.papier.Haushaltsnennung(f.haushaltsstelle, v.id,"
                                + " v.nummer, a.betreff)" + VON
                                + " and f.haushaltsstelle like :teil escape '\\' order by v.id desc, f.haushaltsstelle",
                        Haushaltsnennung.class)
                .setParameter("kommune", currentActor.get().kommuneId())
                .setParameter("teil", "%" + teil.replaceAll("([\\\\%_])", "\\\\$1") + "%")
                .setMaxResults(HOECHSTENS)
                .getResultList();
    }
}
