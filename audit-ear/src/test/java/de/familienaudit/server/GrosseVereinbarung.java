package de.familienaudit.server;

import de.familienaudit.shared.Akteur;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;

/** Agreements as long as a test likes, written behind the services as the application's role. */
@Dependent
public class GrosseVereinbarung {

    /** Every seventh measure of a Ziel has an annex, every second one builds on the first one. */
    private static final List<String> TEXTE = List.of(
            """
            insert into handlungsfeld (kommune_id, fassung_id, nummer, titel, untertitel)
            select {k}, {f}, h, 'Feld ' || h, '' from generate_series(1, {felder}) h
            """,
            """
            insert into ziel (kommune_id, fassung_id, handlungsfeld_id, nummer, text, indikator, zielquelle)
            select {k}, {f}, h.id, z, 'Ziel ' || h.nummer || '.' || z, 'Befragung', ''
              from handlungsfeld h cross join generate_series(1, {ziele}) z where h.fassung_id = {f}
            """,
            """
            with plan as (
                select nextval('objekt_id') as m, z.id as ziel, h.nummer as hn, z.nummer as zn, n
                  from ziel z join handlungsfeld h on h.id = z.handlungsfeld_id cross join generate_series(1, {massnahmen}) n
                 where h.fassung_id = {f}),
            massnahmen as (
                insert into massnahme (id, kommune_id, zielvereinbarung_id) select m, {k}, {v} from plan)
            insert into massnahmentext (kommune_id, zielvereinbarung_id, fassung_id, ziel_id, massnahme_id, nr_handlungsfeld,
                    nr_ziel, nr_massnahme, titel, indikator, zielgruppe, kosten, verantwortlich, kommunikation, beginn_wortlaut,
                    beginn_art, beginn_von, beginn_bis, ende_wortlaut, ende_art, federfuehrung_id, suchtext)
            select {k}, {v}, {f}, ziel, m, hn, zn, n, 'Maßnahme ' || hn || '.' || zn || '.' || n, 'Liste', 'Familien', '',
                   'Stabsstelle', '', '01.01.2020', 'DATUM', date '2020-01-01', date '2020-01-01', 'laufend', 'FORTLAUFEND', {s},
                   'massnahme'
              from plan
            """,
            """
            insert into fortschritt (kommune_id, massnahme_id, status, beginn_wortlaut, beginn_art, beginn_von, beginn_bis,
                    ende_wortlaut, ende_art)
            select {k}, massnahme_id, 'GEPLANT', '01.01.2020', 'DATUM', date '2020-01-01', date '2020-01-01', 'laufend',
                   'FORTLAUFEND'
              from massnahmentext where fassung_id = {f}
            """,
            """
            insert into beteiligung (kommune_id, massnahmentext_id, stelle_id, reihenfolge)
            select {k}, t.id, x.s, x.platz
              from massnahmentext t cross join (values ({s2}, 0), ({s}, 1)) x (s, platz) where t.fassung_id = {f}
            """,
            """
            insert into pflichtanlage (kommune_id, massnahmentext_id, reihenfolge, bezeichnung)
            select {k}, id, 1, 'Liste ' || nr_massnahme from massnahmentext where fassung_id = {f} and nr_massnahme % 7 = 0
            """,
            """
            insert into abhaengigkeit (kommune_id, fassung_id, von, auf)
            select {k}, {f}, nr_handlungsfeld || '.' || nr_ziel || '.' || nr_massnahme, nr_handlungsfeld || '.' || nr_ziel || '.1'
              from massnahmentext where fassung_id = {f} and nr_massnahme % 2 = 0
            """);

    private static final List<String> ABSCHRIFT = List.of(
            """
            insert into handlungsfeld (kommune_id, fassung_id, nummer, titel, untertitel)
            select {k}, {f}, nummer, titel, untertitel from handlungsfeld where fassung_id = {alt}
            """,
            """
            insert into ziel (kommune_id, fassung_id, handlungsfeld_id, nummer, text, indikator, zielquelle)
            select {k}, {f}, h.id, z.nummer, z.text || case when z.nummer % 2 = 0 then ', neu' else '' end, z.indikator,
                   z.zielquelle
              from ziel z join handlungsfeld a on a.id = z.handlungsfeld_id
              join handlungsfeld h on h.nummer = a.nummer and h.fassung_id = {f}
             where a.fassung_id = {alt}
            """,
            """
            insert into massnahmentext (kommune_id, zielvereinbarung_id, fassung_id, ziel_id, massnahme_id, nr_handlungsfeld,
                    nr_ziel, nr_massnahme, titel, indikator, zielgruppe, kosten, verantwortlich, kommunikation, beginn_wortlaut,
                    beginn_art, beginn_von, beginn_bis, ende_wortlaut, ende_art, federfuehrung_id, suchtext)
            select {k}, {v}, {f}, z.id, x.massnahme_id, x.nr_handlungsfeld, x.nr_ziel, x.nr_massnahme,
                   x.titel || case when x.nr_massnahme % 10 = 1 then ', neu' else '' end, x.indikator, x.zielgruppe, x.kosten,
                   x.verantwortlich, x.kommunikation, x.beginn_wortlaut, x.beginn_art, x.beginn_von,
                   case when x.nr_massnahme % 10 = 2 then date '2020-06-30' else x.beginn_bis end, x.ende_wortlaut, x.ende_art,
                   case when x.nr_massnahme % 10 = 3 then {s2} else {s} end, x.suchtext
              from massnahmentext x
              join handlungsfeld h on h.nummer = x.nr_handlungsfeld and h.fassung_id = {f}
              join ziel z on z.handlungsfeld_id = h.id and z.nummer = x.nr_ziel
             where x.fassung_id = {alt} and x.nr_massnahme % 10 <> 9
            """,
            """
            insert into beteiligung (kommune_id, massnahmentext_id, stelle_id, reihenfolge)
            select {k}, t.id, b.stelle_id, case when t.nr_massnahme % 10 = 4 then 1 - b.reihenfolge else 7 + b.reihenfolge end
              from massnahmentext t join massnahmentext x on x.massnahme_id = t.massnahme_id and x.fassung_id = {alt}
              join beteiligung b on b.massnahmentext_id = x.id
             where t.fassung_id = {f} and (x.nr_massnahme % 10 <> 5 or b.reihenfolge = 0)
            """,
            """
            insert into pflichtanlage (kommune_id, massnahmentext_id, reihenfolge, bezeichnung)
            select {k}, id, 2, case when nr_massnahme % 10 = 6 then 'Neue Liste' else 'Liste ' || nr_massnahme end
              from massnahmentext where fassung_id = {f} and (nr_massnahme % 7 = 0 or nr_massnahme % 10 = 6)
            """,
            """
            insert into abhaengigkeit (kommune_id, fassung_id, von, auf)
            select {k}, {f}, von, auf from abhaengigkeit
             where fassung_id = {alt} and von not like '%8' and von not like '%9'
            """);

    /** Milliseconds. */
    private static final int PATIENCE = 300_000;

    @Resource(lookup = "java:app/jdbc/audit")
    private DataSource dataSource;

    /** A Fassung with so many measures; its id. */
    public long lege(Akteur akteur, int felder, int ziele, int massnahmen) {
        try (Connection c = verbindung(akteur);
                Statement s = c.createStatement()) {
            String k = Long.toString(akteur.kommuneId());
            long vereinbarung =
                    id(s, "insert into zielvereinbarung (kommune_id, titel) values (" + k + ", 'Groß') returning id");
            long stelle = id(
                    s,
                    "insert into stelle (kommune_id, name, art) values (" + k
                            + ", 'Stabsstelle', 'INTERN') returning id");
            long zweite = id(
                    s,
                    "insert into stelle (kommune_id, name, art) values (" + k + ", 'Bauamt', 'INTERN') returning id");
            long fassung = fassung(s, k, vereinbarung, 1);
            for (String sql : TEXTE) {
                execute(
                        c,
                        s,
                        gefuellt(sql, k, vereinbarung, fassung, stelle, zweite)
                                .replace("{felder}", Integer.toString(felder))
                                .replace("{ziele}", Integer.toString(ziele))
                                .replace("{massnahmen}", Integer.toString(massnahmen)));
            }
            c.commit();
            return fassung;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * The next Fassung of the same agreement; its id. By the last digit of a measure's number: 1 another title, 2 other bounds
     * for the same words, 3 another accountable Stelle, 4 the Stellen in another order, 5 one Stelle less, 6 another
     * annex, 8 without what it built on, 9 dropped; 7 and 0 stay. Every second Ziel has other words.
     */
    public long schreibeFort(Akteur akteur, long alt) {
        try (Connection c = verbindung(akteur);
                Statement s = c.createStatement()) {
            String k = Long.toString(akteur.kommuneId());
            long vereinbarung = id(s, "select zielvereinbarung_id from fassung where id = " + alt);
            long fassung = fassung(s, k, vereinbarung, 2);
            long stelle = id(s, "select id from stelle where name = 'Stabsstelle'");
            long zweite = id(s, "select id from stelle where name = 'Bauamt'");
            for (String sql : ABSCHRIFT) {
                execute(
                        c,
                        s,
                        gefuellt(sql, k, vereinbarung, fassung, stelle, zweite).replace("{alt}", Long.toString(alt)));
            }
            c.commit();
            return fassung;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What a test only prepares may take longer than what the program asks for (ADR 39). */
    private static void execute(Connection c, Statement s, String sql) throws SQLException {
        int otherwise = c.getNetworkTimeout();
        c.setNetworkTimeout(Runnable::run, PATIENCE);
        try {
            s.executeUpdate(sql);
        } finally {
            c.setNetworkTimeout(Runnable::run, otherwise);
        }
    }

    private static String gefuellt(String sql, String k, long vereinbarung, long fassung, long stelle, long zweite) {
        return sql.replace("{k}", k)
                .replace("{v}", Long.toString(vereinbarung))
                .replace("{f}", Long.toString(fassung))
                .replace("{s}", Long.toString(stelle))
                .replace("{s2}", Long.toString(zweite));
    }

    private static long fassung(Statement s, String k, long vereinbarung, int nummer) throws SQLException {
        return id(
                s,
                "insert into fassung (kommune_id, zielvereinbarung_id, nummer, status, titel, projektleitung, auditorin,"
                        + " gesamtziel, definition_familie, definition_senioren, ziel_des_audits, grund, erstellt_am,"
                        + " erstellt_von) values (" + k + ", " + vereinbarung + ", " + nummer + ", 'ENTWURF', 'Groß "
                        + nummer + "', '', '', '', '', '', '', 'Test', now(), 'Test') returning id");
    }

    private static long id(Statement s, String sql) throws SQLException {
        try (ResultSet r = s.executeQuery(sql)) {
            r.next();
            return r.getLong(1);
        }
    }

    private Connection verbindung(Akteur akteur) throws SQLException {
        Connection c = dataSource.getConnection();
        c.setAutoCommit(false);
        try (Statement s = c.createStatement()) {
            s.execute("select set_config('audit.akteur', 'test', true), set_config('audit.konto', '" + akteur.kontoId()
                    + "', true), set_config('audit.kommune', '" + akteur.kommuneId() + "', true)");
        }
        return c;
    }
}
