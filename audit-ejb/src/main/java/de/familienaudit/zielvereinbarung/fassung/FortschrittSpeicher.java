package de.familienaudit.zielvereinbarung.fassung;

import de.familienaudit.shared.Massenspeicher;
import de.familienaudit.zielvereinbarung.domain.fortschritt.Fortschritt;
import de.familienaudit.zielvereinbarung.domain.fortschritt.Meldung;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Changes the progress of many measures at once: the domain decides on each, one statement writes all that changed. */
@Dependent
public class FortschrittSpeicher {

    private static final String AENDERN =
            """
            update fortschritt f set status = z.status, beginn_wortlaut = z.beginn_wortlaut, beginn_art = z.beginn_art,
                   beginn_von = z.beginn_von, beginn_bis = z.beginn_bis, ende_wortlaut = z.ende_wortlaut, ende_art = z.ende_art,
                   ende_von = z.ende_von, ende_bis = z.ende_bis, letzte_meldung_am = z.letzte_meldung_am,
                   beobachtet_seit = z.beobachtet_seit, anzahl_meldungen = z.anzahl_meldungen, version = f.version + 1
              from json_to_recordset(cast(?1 as json)) as z (id bigint, version int, status text, beginn_wortlaut text,
                   beginn_art text, beginn_von date, beginn_bis date, ende_wortlaut text, ende_art text, ende_von date,
                   ende_bis date, letzte_meldung_am date, beobachtet_seit date, anzahl_meldungen int)
             where f.id = z.id and f.version = z.version""";

    private static final String MELDEN =
            """
            insert into meldung (kommune_id, fortschritt_id, nummer, status, stand, text, indikator, grund, neues_ende, jahr,
                                 jahr_erfuellt, auskunft_von, in_vertretung, vertretene_stelle, nacherfasst, gemeldet_am,
                                 gemeldet_von, gemeldet_von_konto)
            select z.kommune_id, z.fortschritt_id, z.nummer, z.status, z.stand, z.text, z.indikator, z.grund, z.neues_ende, z.jahr,
                   z.jahr_erfuellt, z.auskunft_von, z.in_vertretung, z.vertretene_stelle, z.nacherfasst, z.gemeldet_am,
                   z.gemeldet_von, z.gemeldet_von_konto
              from json_to_recordset(cast(?1 as json)) as z (kommune_id bigint, fortschritt_id bigint, nummer int, status text,
                   stand date, text text, indikator text, grund text, neues_ende text, jahr int, jahr_erfuellt boolean,
                   auskunft_von text, in_vertretung text, vertretene_stelle text, nacherfasst boolean, gemeldet_am timestamptz,
                   gemeldet_von text, gemeldet_von_konto bigint)""";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Massenspeicher speicher;

    /**
     * @param fortschritte with their measures and reports read; they are no longer managed afterwards
     * @param schritt what the domain does to each
     * @throws OptimisticLockException when somebody reported in between (G-4)
     */
    public void aendern(Collection<Fortschritt> fortschritte, Consumer<Fortschritt> schritt) {
        List<Map<String, Object>> geaenderte = new ArrayList<>();
        List<Map<String, Object>> meldungen = new ArrayList<>();
        for (Fortschritt f : fortschritte) {
            Map<String, Object> vorher = zeile(f);
            int gemeldet = f.meldungen().size();
            em.detach(f);
            schritt.accept(f);
            Map<String, Object> nachher = zeile(f);
            if (!nachher.equals(vorher)) {
                geaenderte.add(nachher);
            }
            f.meldungen().subList(gemeldet, f.meldungen().size()).forEach(m -> meldungen.add(zeile(f, m)));
        }
        if (speicher.schreibe(AENDERN, geaenderte) < geaenderte.size()) {
            throw new OptimisticLockException();
        }
        speicher.schreibe(MELDEN, meldungen);
    }

    private static Map<String, Object> zeile(Fortschritt f) {
        Map<String, Object> zeile = new LinkedHashMap<>();
        zeile.put("id", f.id());
        zeile.put("version", f.version());
        zeile.put("status", f.status());
        Zeitspalten.setze(zeile, "beginn", f.beginn());
        Zeitspalten.setze(zeile, "ende", f.ende());
        zeile.put("letzte_meldung_am", f.letzteMeldungAm().orElse(null));
        zeile.put("beobachtet_seit", f.beobachtetSeit().orElse(null));
        zeile.put("anzahl_meldungen", f.anzahlMeldungen());
        return zeile;
    }

    private static Map<String, Object> zeile(Fortschritt f, Meldung m) {
        Map<String, Object> zeile = new LinkedHashMap<>();
        zeile.put("kommune_id", m.kommuneId());
        zeile.put("fortschritt_id", f.id());
        zeile.put("nummer", m.nummer());
        zeile.put("status", m.status());
        zeile.put("stand", m.stand());
        zeile.put("text", m.text());
        zeile.put("indikator", m.indikator());
        zeile.put("grund", m.grund());
        zeile.put("neues_ende", m.neuesEnde());
        zeile.put("jahr", m.jahr());
        zeile.put("jahr_erfuellt", m.jahrErfuellt());
        zeile.put("auskunft_von", m.auskunftVon());
        zeile.put("in_vertretung", m.inVertretung());
        zeile.put("vertretene_stelle", m.vertreteneStelle());
        zeile.put("nacherfasst", m.istNacherfasst());
        zeile.put("gemeldet_am", m.gemeldetAm());
        zeile.put("gemeldet_von", m.gemeldetVon());
        zeile.put("gemeldet_von_konto", m.gemeldetVonKonto());
        return zeile;
    }
}
