package de.familienaudit.protokoll;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What the records of the log are called today; row-level security hides those of other Kommunen. */
@Dependent
class NamenRepository {

    private static final String NEUESTER_TEXT =
            " left join lateral (select t.nr_handlungsfeld || '.' || t.nr_ziel || '.' || t.nr_massnahme as nummer, t.titel"
                    + " from massnahmentext t join fassung f on f.id = t.fassung_id where t.massnahme_id = m.id"
                    + " order by f.nummer desc limit 1) n on true";

    private static final String BEZUEGE = "with e as (select split_part(x, ':', 1) as tabelle,"
            + " cast(split_part(x, ':', 2) as bigint) as id from unnest(string_to_array(?1, ',')) x)"
            + " select * from ("
            + massnahme("massnahme", "join massnahme m on m.id = e.id")
            + massnahme("fortschritt", "join fortschritt k on k.id = e.id join massnahme m on m.id = k.massnahme_id")
            + massnahme(
                    "meldung",
                    "join meldung d on d.id = e.id join fortschritt k on k.id = d.fortschritt_id"
                            + " join massnahme m on m.id = k.massnahme_id")
            + massnahme("kommentar", "join kommentar k on k.id = e.id join massnahme m on m.id = k.massnahme_id")
            + massnahme(
                    "erwaehnung",
                    "join erwaehnung d on d.id = e.id join kommentar k on k.id = d.kommentar_id"
                            + " join massnahme m on m.id = k.massnahme_id")
            + massnahme(
                    "massnahmentext", "join massnahmentext k on k.id = e.id join massnahme m on m.id = k.massnahme_id")
            + massnahme(
                    "beteiligung",
                    "join beteiligung d on d.id = e.id join massnahmentext k on k.id = d.massnahmentext_id"
                            + " join massnahme m on m.id = k.massnahme_id")
            + massnahme(
                    "anhang",
                    "join anhang k on k.id = e.id and k.bezug_art = 'MASSNAHME' join massnahme m on m.id = k.bezug_id")
            + teil(
                    "FASSUNG",
                    "anhang",
                    "f.id, cast(f.nummer as text), f.titel",
                    "join anhang k on k.id = e.id and k.bezug_art = 'FASSUNG' join fassung f on f.id = k.bezug_id")
            + teil("FASSUNG", "fassung", "f.id, cast(f.nummer as text), f.titel", "join fassung f on f.id = e.id")
            + fassung("fassungsereignis", "cast(f.nummer as text)", "f.titel")
            + fassung("visionspunkt", "cast(f.nummer as text)", "f.titel")
            + fassung("abhaengigkeit", "cast(f.nummer as text)", "f.titel")
            + fassung("handlungsfeld", "cast(x.nummer as text)", "x.titel")
            + teil(
                    "FASSUNG",
                    "ziel",
                    "x.fassung_id, h.nummer || '.' || x.nummer, x.text",
                    "join ziel x on x.id = e.id join handlungsfeld h on h.id = x.handlungsfeld_id")
            + teil(
                    "KENNZAHL",
                    "kennzahl",
                    "x.id, x.nr_handlungsfeld || '.' || x.nr_ziel, x.bezeichnung",
                    "join kennzahl x on x.id = e.id")
            + teil(
                    "KENNZAHL",
                    "kennzahlwert",
                    "k.id, k.nr_handlungsfeld || '.' || k.nr_ziel, k.bezeichnung",
                    "join kennzahlwert x on x.id = e.id join kennzahl k on k.id = x.kennzahl_id")
            + teil(
                    "ZIELVEREINBARUNG",
                    "zielvereinbarung",
                    "z.id, '', z.titel",
                    "join zielvereinbarung z on z.id = e.id")
            + teil("STELLE", "stelle", "s.id, '', s.name", "join stelle s on s.id = e.id")
            + teil(
                    "STELLE",
                    "stellenbesetzung",
                    "s.id, '', s.name",
                    "join stellenbesetzung x on x.id = e.id join stelle s on s.id = x.stelle_id")
            + teil(
                    "STELLE",
                    "schreibweise",
                    "s.id, '', s.name",
                    "join schreibweise x on x.id = e.id join stelle s on s.id = x.stelle_id")
            + teil(
                    "STELLE",
                    "stellenname",
                    "s.id, '', s.name",
                    "join stellenname x on x.id = e.id join stelle s on s.id = x.stelle_id")
            + teil(
                    "STELLE",
                    "stellenereignis",
                    "s.id, '', s.name",
                    "join stellenereignis x on x.id = e.id join stelle s on s.id = x.stelle_id")
            + teil(
                    "STELLE",
                    "zusammenfuehrung",
                    "s.id, '', s.name",
                    "join zusammenfuehrung x on x.id = e.id join stelle s on s.id = x.stelle_id")
            + teil("KONTO", "konto", "k.id, '', k.anzeigename", "join konto k on k.id = e.id")
            + teil(
                    "KONTO",
                    "rollenvergabe",
                    "k.id, '', k.anzeigename",
                    "join rollenvergabe x on x.id = e.id join konto k on k.id = x.konto_id")
            + teil(
                    "KONTO",
                    "kontoname",
                    "k.id, '', k.anzeigename",
                    "join kontoname x on x.id = e.id join konto k on k.id = x.konto_id")
            + teil(
                    "KONTO",
                    "sperrvermerk",
                    "k.id, '', k.anzeigename",
                    "join sperrvermerk x on x.id = e.id join konto k on k.id = x.konto_id")
            + teil(
                    "KONTO",
                    "einmallink",
                    "k.id, '', k.anzeigename",
                    "join einmallink x on x.id = e.id join konto k on k.id = x.konto_id")
            + teil(
                    "VERTRETUNG",
                    "vertretung",
                    "x.id, '', s.name",
                    "join vertretung x on x.id = e.id join stelle s on s.id = x.stelle_id")
            + teil("SCHRIFTSTUECK", "schriftstueck", "x.id, '', x.titel", "join schriftstueck x on x.id = e.id")
            + schriftstueck("unterzeichnung")
            + schriftstueck("bestaetigung")
            + teil(
                    "KONTO",
                    "signaturzertifikat",
                    "k.id, '', k.anzeigename",
                    "join signaturzertifikat x on x.id = e.id join konto k on k.id = x.konto_id")
            + teil("VERTRETUNG", "urkunde", "x.vertretung_id, '', x.dateiname", "join urkunde x on x.id = e.id")
            + " select e.tabelle, e.id, 'KOMMUNE', k.id, '', k.name from e join kommune k on k.id = e.id"
            + " where e.tabelle = 'kommune') b";

    @PersistenceContext
    private EntityManager em;

    /** Bezug by {@code table:id}, by one statement; what is gone or not visible has no entry. */
    Map<String, Bezug> findBezuege(Set<String> schluessel, Ehemalige ehemalige) {
        Map<String, Bezug> found = new HashMap<>();
        if (schluessel.isEmpty()) {
            return found;
        }
        List<?> rows = em.createNativeQuery(BEZUEGE)
                .setParameter(1, String.join(",", schluessel))
                .getResultList();
        for (Object o : rows) {
            Object[] r = (Object[]) o;
            String art = (String) r[2];
            long id = ((Number) r[3]).longValue();
            Person person = art.equals("KONTO") ? ehemalige.konto(id, (String) r[5]) : null;
            String name = person == null ? leer(r[5]) : person.name();
            found.put(r[0] + ":" + r[1], new Bezug(art, id, leer(r[4]), name, person));
        }
        return found;
    }

    /** Display names by login name, by one statement. */
    Map<String, Object[]> findKonten(Collection<String> benutzernamen) {
        Map<String, Object[]> found = new HashMap<>();
        if (!benutzernamen.isEmpty()) {
            em.createQuery(
                            "select k.benutzername, k.id, k.anzeigename from Konto k where k.benutzername in :namen",
                            Object[].class)
                    .setParameter("namen", benutzernamen)
                    .getResultStream()
                    .forEach(r -> found.put((String) r[0], r));
        }
        return found;
    }

    /** Accounts that have or had a role in the Kommune, by display name: id and name. */
    Map<Long, String> findPersonen(long kommune) {
        return em.createQuery(
                        "select distinct k.id, k.anzeigename from Konto k, Rollenvergabe r where r.kontoId = k.id"
                                + " and r.kommuneId = :kommune order by k.anzeigename, k.id",
                        Object[].class)
                .setParameter("kommune", kommune)
                .getResultStream()
                .collect(Collectors.toMap(r -> (Long) r[0], r -> (String) r[1], (a, b) -> a, LinkedHashMap::new));
    }

    /** People who left: every name that they have or had, by one statement. */
    Ehemalige findEhemalige() {
        List<?> rows = em.createNativeQuery(
                        "select k.id, k.benutzername, k.anzeigename, a.vorher ->> 'anzeigename', n.name"
                                + " from konto k left join kontoname n on n.konto_id = k.id left join aenderung a on a.tabelle = 'konto' and a.datensatz = cast(k.id as text)"
                                + " and a.vorher ->> 'anzeigename' is not null where k.pseudonymisiert_am is not null")
                .getResultList();
        Map<String, Long> namen = new HashMap<>();
        for (Object o : rows) {
            Object[] r = (Object[]) o;
            for (int i = 1; i < r.length; i++) {
                if (r[i] != null) {
                    namen.put((String) r[i], ((Number) r[0]).longValue());
                }
            }
        }
        return new Ehemalige(namen);
    }

    private static String leer(Object text) {
        return text == null ? "" : (String) text;
    }

    private static String massnahme(String tabelle, String join) {
        return teil("MASSNAHME", tabelle, "m.id, n.nummer, n.titel", join + NEUESTER_TEXT);
    }

    private static String fassung(String tabelle, String nummer, String name) {
        return teil(
                "FASSUNG",
                tabelle,
                "f.id, " + nummer + ", " + name,
                "join " + tabelle + " x on x.id = e.id join fassung f on f.id = x.fassung_id");
    }

    private static String schriftstueck(String tabelle) {
        return teil(
                "SCHRIFTSTUECK",
                tabelle,
                "s.id, '', s.titel",
                "join " + tabelle + " x on x.id = e.id join schriftstueck s on s.id = x.schriftstueck_id");
    }

    private static String teil(String art, String tabelle, String columns, String join) {
        return " select e.tabelle, e.id, '" + art + "' as art, " + columns + " from e " + join + " where e.tabelle = '"
                + tabelle + "' union all";
    }
}
