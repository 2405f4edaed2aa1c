package de.familienaudit.haushalt.buch;

import de.familienaudit.haushalt.domain.buch.Angabe;
import de.familienaudit.haushalt.domain.buch.Buchung;
import de.familienaudit.haushalt.domain.buch.Buchungssatz;
import de.familienaudit.shared.Akteur;
import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.Geduld;
import de.familienaudit.shared.Massenspeicher;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes many acts that belong to no commitment by a fixed number of statements; for each of them the triggers run as ever (rule H-9, ADR 35). */
@Dependent
class Buchspeicher {

    private static final String SAETZE =
            """
            insert into buchungssatz (id, kommune_id, art, tag, zeilen, nacherfasst, konto_id, erfasst_am)
            select z.id, z.kommune_id, z.art, z.tag, z.zeilen, z.nacherfasst, z.konto_id, z.erfasst_am
              from json_to_recordset(cast(?1 as json)) as z (id bigint, kommune_id bigint, art text, tag date, zeilen int,
                   nacherfasst boolean, konto_id bigint, erfasst_am timestamptz)""";

    private static final String BUCHUNGEN =
            """
            insert into buchung (kommune_id, satz_id, nr, haushaltsjahr_id, jahresstelle_id, posten, betrag)
            select z.kommune_id, z.satz_id, z.nr, z.haushaltsjahr_id, z.jahresstelle_id, z.posten, z.betrag
              from json_to_recordset(cast(?1 as json)) as z (kommune_id bigint, satz_id bigint, nr int, haushaltsjahr_id bigint,
                   jahresstelle_id bigint, posten text, betrag numeric)""";

    private static final String ANGABEN =
            """
            insert into buchungsangabe (kommune_id, satz_id, begruendung, beleg, satzungsschritt_id, erfasst_von)
            select z.kommune_id, z.satz_id, z.begruendung, z.beleg, z.satzungsschritt_id, z.erfasst_von
              from json_to_recordset(cast(?1 as json)) as z (kommune_id bigint, satz_id bigint, begruendung text, beleg text,
                   satzungsschritt_id bigint, erfasst_von text)""";

    @Inject
    private Massenspeicher speicher;

    @Inject
    private BuchRepository repository;

    @Inject
    private Geduld geduld;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /**
     * Writes acts in their order; what the rules say comes first, and the database looks at all of them here, not at the end.
     *
     * @param sperre of all their positions
     * @param saetze none of them names a commitment or another act
     * @throws BusinessRuleException as {@link Buchhalter#schreibe}
     */
    void schreibe(Sperre sperre, List<Buchungssatz> saetze, Angabe angabe) {
        if (saetze.isEmpty()) {
            return;
        }
        List<Long> ids = speicher.ids(saetze.size());
        List<Map<String, Object>> akten = new ArrayList<>();
        List<Map<String, Object>> buchungen = new ArrayList<>();
        List<Map<String, Object>> angaben = new ArrayList<>();
        for (int i = 0; i < saetze.size(); i++) {
            akten.add(akte(ids.get(i), saetze.get(i), angabe.nacherfasst()));
            buchungen.addAll(buchungen(ids.get(i), saetze.get(i), sperre));
            angaben.add(angabe(ids.get(i), angabe));
        }
        try {
            speicher.schreibe(SAETZE, akten);
            speicher.schreibe(BUCHUNGEN, buchungen);
            speicher.schreibe(ANGABEN, angaben);
            geduld.fuer(() -> {
                repository.checkActs();
                return true;
            });
        } catch (PersistenceException e) {
            throw Buchablehnung.translate(e);
        }
    }

    private Map<String, Object> akte(long id, Buchungssatz satz, boolean nacherfasst) {
        Akteur akteur = currentActor.get();
        Map<String, Object> zeile = new HashMap<>();
        zeile.put("id", id);
        zeile.put("kommune_id", akteur.kommuneId());
        zeile.put("art", satz.art());
        zeile.put("tag", satz.tag());
        zeile.put("zeilen", satz.buchungen().size());
        zeile.put("nacherfasst", nacherfasst);
        zeile.put("konto_id", akteur.kontoId());
        zeile.put("erfasst_am", clock.instant());
        return zeile;
    }

    private List<Map<String, Object>> buchungen(long satzId, Buchungssatz satz, Sperre sperre) {
        List<Map<String, Object>> zeilen = new ArrayList<>();
        for (Buchung buchung : satz.buchungen()) {
            Map<String, Object> zeile = new HashMap<>();
            zeile.put("kommune_id", currentActor.get().kommuneId());
            zeile.put("satz_id", satzId);
            zeile.put("nr", zeilen.size() + 1);
            zeile.put("haushaltsjahr_id", sperre.jahrId().get(buchung.jahresstelle()));
            zeile.put("jahresstelle_id", buchung.jahresstelle());
            zeile.put("posten", buchung.posten());
            // as text: a number goes as a whole one
            zeile.put("betrag", buchung.betrag().wert().toPlainString());
            zeilen.add(zeile);
        }
        return zeilen;
    }

    private Map<String, Object> angabe(long satzId, Angabe angabe) {
        Map<String, Object> zeile = new HashMap<>();
        zeile.put("kommune_id", currentActor.get().kommuneId());
        zeile.put("satz_id", satzId);
        zeile.put("begruendung", angabe.begruendung());
        zeile.put("beleg", angabe.beleg());
        zeile.put("satzungsschritt_id", angabe.schrittId());
        zeile.put("erfasst_von", currentActor.get().anzeigename());
        return zeile;
    }
}
