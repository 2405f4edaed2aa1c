package de.familienaudit.zielvereinbarung.uebernahme;

import de.familienaudit.shared.Massenspeicher;
import de.familienaudit.zielvereinbarung.domain.uebernahme.Uebernahmeentscheidung;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes many decisions about open measures at once. */
@Dependent
class EntscheidungSpeicher {

    private static final String ANLEGEN =
            """
            insert into uebernahmeentscheidung (kommune_id, uebernahme_id, massnahme_id, art, nachfolgende_massnahme_id,
                   ersetzte_massnahme_id, grund, erfasst_am, erfasst_von)
            select z.kommune_id, z.uebernahme_id, z.massnahme_id, z.art, z.nachfolgende_massnahme_id, z.ersetzte_massnahme_id,
                   z.grund, z.erfasst_am, z.erfasst_von
              from json_to_recordset(cast(?1 as json)) as z (kommune_id bigint, uebernahme_id bigint, massnahme_id bigint,
                   art text, nachfolgende_massnahme_id bigint, ersetzte_massnahme_id bigint, grund text,
                   erfasst_am timestamptz, erfasst_von text)""";

    private static final String VERWEISEN =
            """
            update uebernahmeentscheidung e set nachfolgende_massnahme_id = z.nachfolgende_massnahme_id
              from json_to_recordset(cast(?1 as json)) as z (id bigint, nachfolgende_massnahme_id bigint)
             where e.id = z.id""";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Massenspeicher speicher;

    void anlegen(Collection<Uebernahmeentscheidung> neue) {
        speicher.schreibe(
                ANLEGEN, neue.stream().map(EntscheidungSpeicher::zeile).toList());
    }

    /** The measures that they lead to go on under another identity; by decision. */
    void verweisen(Map<Uebernahmeentscheidung, Long> nachfolgende) {
        nachfolgende.forEach((e, id) -> {
            em.detach(e);
            e.fuehrtZu(id);
        });
        speicher.schreibe(
                VERWEISEN,
                nachfolgende.entrySet().stream()
                        .map(e -> Map.<String, Object>of(
                                "id", e.getKey().id(), "nachfolgende_massnahme_id", e.getValue()))
                        .toList());
    }

    void delete(Collection<Uebernahmeentscheidung> alte) {
        List<Long> ids = alte.stream().map(Uebernahmeentscheidung::id).toList();
        alte.forEach(em::detach);
        em.createQuery("delete from Uebernahmeentscheidung e where e.id in :ids")
                .setParameter("ids", ids)
                .executeUpdate();
    }

    private static Map<String, Object> zeile(Uebernahmeentscheidung e) {
        Map<String, Object> zeile = new LinkedHashMap<>();
        zeile.put("kommune_id", e.kommuneId());
        zeile.put("uebernahme_id", e.uebernahme().id());
        zeile.put("massnahme_id", e.massnahmeId());
        zeile.put("art", e.art());
        zeile.put("nachfolgende_massnahme_id", e.nachfolgende().orElse(null));
        zeile.put("ersetzte_massnahme_id", e.ersetzte().orElse(null));
        zeile.put("grund", e.grund());
        zeile.put("erfasst_am", e.erfassung().am());
        zeile.put("erfasst_von", e.erfassung().von());
        return zeile;
    }
}
