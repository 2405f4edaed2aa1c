package de.familienaudit.browser;

/** A third Kommune whose agreement has 5,400 measures, made behind the application. */
final class Grosskreis {

    static final String NAME = "Großkreis";
    static final String BENUTZERNAME = "grosskreis";

    private static final String DATEN =
            """
            do $$
            declare
                k  bigint;
                p  bigint;
                s  bigint;
                v  bigint;
                fs bigint;
                d  bigint;
            begin
                insert into kommune (name, art) values ('Großkreis', 'LANDKREIS') returning id into k;
                insert into konto (kommune_id, benutzername, anzeigename, passwort_hash)
                    select k, 'grosskreis', 'Projektleitung Großkreis', passwort_hash from konto where benutzername = 'projektleitung'
                    returning id into p;
                insert into rollenvergabe (kommune_id, konto_id, rolle) values (k, p, 'PROJEKTLEITUNG');
                insert into stelle (kommune_id, name, art) values (k, 'Stabsstelle', 'INTERN') returning id into s;
                insert into stellenbesetzung (kommune_id, stelle_id, konto_id, art) values (k, s, p, 'LEITUNG');
                insert into zielvereinbarung (kommune_id, titel, laufzeit_von, laufzeit_bis)
                    values (k, 'Große Zielvereinbarung', date '2020-01-01', date '2022-12-31') returning id into v;
                insert into fassung (kommune_id, zielvereinbarung_id, nummer, status, titel, projektleitung, auditorin, gesamtziel,
                                     definition_familie, definition_senioren, ziel_des_audits, quelle_dateiname, quelle_sha256, grund,
                                     erstellt_am, erstellt_von)
                    values (k, v, 1, 'ENTWURF', 'Große Zielvereinbarung', '', '', '', '', '', '', 'gross.txt', repeat('0', 64), '',
                            now(), 'Test') returning id into fs;
                insert into handlungsfeld (kommune_id, fassung_id, nummer, titel, untertitel)
                    select k, fs, h, 'Handlungsfeld ' || h, '' from generate_series(1, 6) h;
                insert into ziel (kommune_id, fassung_id, handlungsfeld_id, nummer, text, indikator, zielquelle)
                    select k, fs, h.id, z, 'Ziel ' || z, '', ''
                      from handlungsfeld h cross join generate_series(1, 9) z where h.fassung_id = fs;
                create temporary table plan on commit drop as
                    select nextval('objekt_id') m, nextval('objekt_id') t, nextval('objekt_id') f, z.id ziel, h.nummer hn,
                           z.nummer zn, n, case n % 3 when 0 then 'GEPLANT' when 1 then 'IN_UMSETZUNG' else 'UMGESETZT' end status
                      from ziel z join handlungsfeld h on h.id = z.handlungsfeld_id cross join generate_series(1, 100) n
                     where z.fassung_id = fs;
                insert into massnahme (id, kommune_id, zielvereinbarung_id) select m, k, v from plan;
                insert into massnahmentext (id, kommune_id, zielvereinbarung_id, fassung_id, ziel_id, massnahme_id, nr_handlungsfeld,
                                            nr_ziel, nr_massnahme, titel, indikator, zielgruppe, kosten, verantwortlich, kommunikation,
                                            beginn_wortlaut, beginn_art, beginn_von, beginn_bis, ende_wortlaut, ende_art, ende_von,
                                            ende_bis, federfuehrung_id, suchtext)
                    select t, k, v, fs, ziel, m, hn, zn, n, 'Maßnahme ' || hn || '.' || zn || '.' || n, '', '', '', 'Stabsstelle', '',
                           '01.01.2020', 'DATUM', date '2020-01-01', date '2020-01-01', '31.12.2022', 'DATUM', date '2022-12-31',
                           date '2022-12-31', s, 'massnahme ' || hn || '.' || zn || '.' || n
                      from plan;
                insert into beteiligung (kommune_id, massnahmentext_id, stelle_id, reihenfolge) select k, t, s, 0 from plan;
                insert into fortschritt (id, kommune_id, massnahme_id, status, beginn_wortlaut, beginn_art, beginn_von, beginn_bis,
                                         ende_wortlaut, ende_art, ende_von, ende_bis, letzte_meldung_am, beobachtet_seit)
                    select f, k, m, status, '01.01.2020', 'DATUM', date '2020-01-01', date '2020-01-01', '31.12.2022', 'DATUM',
                           date '2022-12-31', date '2022-12-31', case when status <> 'GEPLANT' then date '2021-05-04' end,
                           date '2020-06-10'
                      from plan;
                insert into meldung (kommune_id, fortschritt_id, nummer, status, stand, text, indikator, grund, neues_ende,
                                     auskunft_von, in_vertretung, nacherfasst, gemeldet_am, gemeldet_von, gemeldet_von_konto)
                    select k, f, 1, status, date '2021-05-04', 'Gemeldet', '', '', '', '', '', false, now(), 'Test', p
                      from plan where status <> 'GEPLANT';
                update fassung set status = 'IN_KRAFT' where id = fs;
                insert into dateiinhalt (kommune_id, sha256, groesse, medientyp) values (k, repeat('0', 64), 1, 'application/pdf')
                    returning id into d;
                insert into schriftstueck (kommune_id, art, bezug_id, titel, dateiname, inhalt_id, sha256, groesse, status,
                                           eingereicht_am, eingereicht_von, eingereicht_von_konto, zurueckgezogen_am,
                                           zurueckgezogen_von, zurueckgezogen_grund)
                    select k, 'ZIELVEREINBARUNG', fs, 'Papier ' || n, 'papier.pdf', d, repeat('0', 64), 1, 'ZURUECKGEZOGEN',
                           now(), 'Test', p, now(), 'Test', 'Test'
                      from generate_series(1, 51) n;
            end
            $$
            """;

    private Grosskreis() {}

    /** Creates Kommune, account (with the password of the example accounts) and agreement. */
    static void create(Datenbestand daten) {
        daten.change(DATEN);
        // as the server itself does a minute later; without it plans are made for empty tables
        daten.change("analyze");
    }
}
