package de.familienaudit.haushalt.haushaltsstelle;

import de.familienaudit.haushalt.domain.haushaltsstelle.Doppikmuster;
import de.familienaudit.haushalt.domain.haushaltsstelle.Haushaltsstelle;
import de.familienaudit.haushalt.domain.haushaltsstelle.Kameralstelle;
import de.familienaudit.shared.Massenspeicher;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Many positions entered at once, for the rooms above (rule H-1, ADR 35). */
@Dependent
public class Stellenspeicher {

    /** The columns are those of the table; each of them is a key of a row. */
    private static final String ANLEGEN = "insert into haushaltsstelle select z.*"
            + " from json_populate_recordset(cast(null as haushaltsstelle), cast(?1 as json)) as z";

    @Inject
    private HaushaltsstelleRepository repository;

    @Inject
    private HaushaltseinstellungRepository einstellungen;

    @Inject
    private Massenspeicher speicher;

    /** Whoever enters positions of the Kommune waits until the end of the transaction. */
    public void sperre() {
        repository.lockKommune();
    }

    /** How doppisch numbers look here. */
    public Doppikmuster muster() {
        return einstellungen.muster();
    }

    /**
     * Enters positions whose numbers nobody has, after {@link #sperre}, by a fixed number of statements.
     *
     * @return their ids, in the same order
     */
    public List<Long> anlegen(List<Haushaltsstelle> neue) {
        if (neue.isEmpty()) {
            return List.of();
        }
        List<Long> ids = speicher.ids(neue.size());
        List<Map<String, Object>> zeilen = new ArrayList<>();
        for (int i = 0; i < neue.size(); i++) {
            zeilen.add(zeile(ids.get(i), neue.get(i)));
        }
        speicher.schreibe(ANLEGEN, zeilen);
        return ids;
    }

    private static Map<String, Object> zeile(long id, Haushaltsstelle neu) {
        Map<String, Object> zeile = new HashMap<>();
        zeile.put("id", id);
        zeile.put("kommune_id", neu.kommuneId());
        zeile.put("stil", neu.stil());
        zeile.put("wortlaut", neu.wortlaut());
        zeile.put("praefix", neu.kameral().map(Kameralstelle::praefix).orElse(""));
        zeile.put(
                "unterabschnitt",
                neu.kameral().map(Kameralstelle::unterabschnitt).orElse(""));
        zeile.put("massnahme", neu.kameral().map(Kameralstelle::massnahme).orElse(""));
        zeile.put("gruppierung", neu.kameral().map(Kameralstelle::gruppierung).orElse(""));
        zeile.put("produkt", neu.doppisch().map(n -> n.produkt()).orElse(""));
        zeile.put("konto", neu.doppisch().map(n -> n.konto()).orElse(""));
        zeile.put("bezeichnung", neu.bezeichnung());
        zeile.put("seite", neu.seite());
        zeile.put("teil", neu.teil().orElse(null));
        zeile.put("version", neu.version());
        return zeile;
    }
}
