package de.familienaudit.zielvereinbarung.fassung;

import de.familienaudit.shared.Erfassung;
import de.familienaudit.shared.Massenspeicher;
import de.familienaudit.zielvereinbarung.domain.fassung.Massnahmentext;
import de.familienaudit.zielvereinbarung.domain.fassung.Vereinbart;
import de.familienaudit.zielvereinbarung.domain.fassung.Ziel;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Writes the words of many measures of a draft at once: the domain decides on each, one statement writes all. */
@Dependent
public class TextSpeicher {

    private static final String SPALTEN =
            """
            (id bigint, version int, kommune_id bigint, zielvereinbarung_id bigint, massnahme_id bigint, nr_handlungsfeld int,
             nr_ziel int, nr_massnahme int, titel text, indikator text, zielgruppe text, kosten text, verantwortlich text,
             kommunikation text, beginn_wortlaut text, beginn_art text, beginn_von date, beginn_bis date, ende_wortlaut text,
             ende_art text, ende_von date, ende_bis date, federfuehrung_id bigint, suchtext text, geaendert_am timestamptz,
             geaendert_von text)
            """;

    private static final String AENDERN =
            """
            update massnahmentext t set massnahme_id = z.massnahme_id, titel = z.titel, indikator = z.indikator,
                   zielgruppe = z.zielgruppe, kosten = z.kosten, verantwortlich = z.verantwortlich,
                   kommunikation = z.kommunikation, beginn_wortlaut = z.beginn_wortlaut, beginn_art = z.beginn_art,
                   beginn_von = z.beginn_von, beginn_bis = z.beginn_bis, ende_wortlaut = z.ende_wortlaut, ende_art = z.ende_art,
                   ende_von = z.ende_von, ende_bis = z.ende_bis, federfuehrung_id = z.federfuehrung_id, suchtext = z.suchtext,
                   geaendert_am = z.geaendert_am, geaendert_von = z.geaendert_von, version = t.version + 1
              from json_to_recordset(cast(?1 as json)) as z """
                    + " " + SPALTEN
                    + " where t.id = z.id and t.version = z.version";

    private static final String ANLEGEN =
            """
            insert into massnahmentext (kommune_id, zielvereinbarung_id, fassung_id, ziel_id, massnahme_id, nr_handlungsfeld, nr_ziel,
                   nr_massnahme, titel, indikator, zielgruppe, kosten, verantwortlich, kommunikation, beginn_wortlaut, beginn_art,
                   beginn_von, beginn_bis, ende_wortlaut, ende_art, ende_von, ende_bis, federfuehrung_id, suchtext)
            select z.kommune_id, z.zielvereinbarung_id, ?2, g.id, z.massnahme_id, z.nr_handlungsfeld, z.nr_ziel, z.nr_massnahme,
                   z.titel, z.indikator, z.zielgruppe, z.kosten, z.verantwortlich, z.kommunikation, z.beginn_wortlaut, z.beginn_art,
                   z.beginn_von, z.beginn_bis, z.ende_wortlaut, z.ende_art, z.ende_von, z.ende_bis, z.federfuehrung_id, z.suchtext
              from json_to_recordset(cast(?1 as json)) as z """
                    + " " + SPALTEN
                    + """
              join handlungsfeld h on h.fassung_id = ?2 and h.nummer = z.nr_handlungsfeld
              join ziel g on g.handlungsfeld_id = h.id and g.nummer = z.nr_ziel""";

    private static final String ZIELE =
            """
            insert into ziel (kommune_id, fassung_id, handlungsfeld_id, nummer, text, indikator, zielquelle)
            select h.kommune_id, h.fassung_id, h.id, z.nummer, z.text, z.indikator, z.zielquelle
              from json_to_recordset(cast(?1 as json)) as z (handlungsfeld_id bigint, nummer int, text text, indikator text,
                   zielquelle text)
              join handlungsfeld h on h.id = z.handlungsfeld_id""";

    /** What hangs on the words of a measure in another Fassung, for the same measure in this one. */
    private static final List<String> MITNEHMEN = List.of(
            "insert into beteiligung (kommune_id, massnahmentext_id, stelle_id, reihenfolge)"
                    + " select b.kommune_id, n.id, b.stelle_id, b.reihenfolge"
                    + " from json_to_recordset(cast(?1 as json)) as z (id bigint) join massnahmentext t on t.id = z.id"
                    + " join beteiligung b on b.massnahmentext_id = t.id"
                    + " join massnahmentext n on n.fassung_id = ?2 and n.massnahme_id = t.massnahme_id",
            "insert into pflichtanlage (kommune_id, massnahmentext_id, reihenfolge, bezeichnung)"
                    + " select p.kommune_id, n.id, p.reihenfolge, p.bezeichnung"
                    + " from json_to_recordset(cast(?1 as json)) as z (id bigint) join massnahmentext t on t.id = z.id"
                    + " join pflichtanlage p on p.massnahmentext_id = t.id"
                    + " join massnahmentext n on n.fassung_id = ?2 and n.massnahme_id = t.massnahme_id");

    private static final String STELLEN =
            """
            insert into beteiligung (kommune_id, massnahmentext_id, stelle_id, reihenfolge)
            select t.kommune_id, t.id, z.stelle_id, z.reihenfolge
              from json_to_recordset(cast(?1 as json)) as z (text_id bigint, stelle_id bigint, reihenfolge int)
              join massnahmentext t on t.id = z.text_id""";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Massenspeicher speicher;

    /**
     * @param texte with their Fassung read; they are no longer managed afterwards
     * @param schritt what the domain does to each
     * @throws OptimisticLockException when somebody changed one in between (G-4)
     */
    public void aendern(Collection<Massnahmentext> texte, Consumer<Massnahmentext> schritt) {
        loesen(texte);
        texte.forEach(schritt);
        schreiben(texte);
    }

    /** From now on what the domain does to them is not written by itself, but by {@link #schreiben}. */
    public void loesen(Collection<Massnahmentext> texte) {
        texte.forEach(em::detach);
    }

    /** @throws OptimisticLockException when somebody changed one in between (G-4) */
    public void schreiben(Collection<Massnahmentext> texte) {
        List<Map<String, Object>> zeilen =
                texte.stream().map(TextSpeicher::zeile).toList();
        if (speicher.schreibe(AENDERN, zeilen) < zeilen.size()) {
            throw new OptimisticLockException();
        }
    }

    /** Adds Ziele to a draft. */
    public void anlegen(Collection<Ziel> ziele) {
        speicher.schreibe(
                ZIELE,
                ziele.stream()
                        .map(z -> {
                            Map<String, Object> zeile = new LinkedHashMap<>();
                            zeile.put("handlungsfeld_id", z.handlungsfeld().id());
                            zeile.put("nummer", z.nummer());
                            zeile.put("text", z.text());
                            zeile.put("indikator", z.indikator());
                            zeile.put("zielquelle", z.zielquelle());
                            return zeile;
                        })
                        .toList());
    }

    /**
     * Adds words of measures to a draft whose Ziele are stored, with the Stellen and annexes that they have elsewhere.
     *
     * @param neue not stored yet
     * @param vorbilder the words of the same measures in another Fassung
     */
    public void anlegen(long fassungId, Collection<Massnahmentext> neue, Collection<Massnahmentext> vorbilder) {
        speicher.schreibe(ANLEGEN, neue.stream().map(TextSpeicher::zeile).toList(), fassungId);
        List<Map<String, Object>> ids = vorbilder.stream()
                .map(t -> Map.<String, Object>of("id", t.id()))
                .toList();
        MITNEHMEN.forEach(sql -> speicher.schreibe(sql, ids, fassungId));
    }

    /** Gives texts, which have none, their responsible Stellen in this order. */
    public void beteiligen(Map<Massnahmentext, List<Long>> stellen) {
        speicher.schreibe(
                STELLEN,
                stellen.entrySet().stream()
                        .flatMap(e -> IntStream.range(0, e.getValue().size())
                                .mapToObj(i -> Map.<String, Object>of(
                                        "text_id", e.getKey().id(),
                                        "stelle_id", e.getValue().get(i),
                                        "reihenfolge", i + 1)))
                        .toList());
    }

    private static Map<String, Object> zeile(Massnahmentext t) {
        Vereinbart v = t.vereinbart();
        Map<String, Object> zeile = new LinkedHashMap<>();
        zeile.put("id", t.id());
        zeile.put("version", t.version());
        zeile.put("kommune_id", t.kommuneId());
        zeile.put("zielvereinbarung_id", t.fassung().zielvereinbarung().id());
        zeile.put("massnahme_id", t.massnahme().id());
        zeile.put("nr_handlungsfeld", t.nummer().handlungsfeld());
        zeile.put("nr_ziel", t.nummer().ziel());
        zeile.put("nr_massnahme", t.nummer().massnahme());
        zeile.put("titel", v.titel());
        zeile.put("indikator", v.indikator());
        zeile.put("zielgruppe", v.zielgruppe());
        zeile.put("kosten", v.kosten());
        zeile.put("verantwortlich", v.verantwortlich());
        zeile.put("kommunikation", v.kommunikation());
        Zeitspalten.setze(zeile, "beginn", v.beginn());
        Zeitspalten.setze(zeile, "ende", v.ende());
        zeile.put("federfuehrung_id", t.federfuehrungId());
        zeile.put("suchtext", t.suchtext());
        zeile.put("geaendert_am", t.geaendert().map(Erfassung::am).orElse(null));
        zeile.put("geaendert_von", t.geaendert().map(Erfassung::von).orElse(null));
        return zeile;
    }
}
