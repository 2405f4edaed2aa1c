package de.familienaudit.browser;

import java.util.UUID;

/** A Kommune of its own for one test: a small agreement in force, a Projektleitung and an Auditorin. */
final class Kleinkreis {

    private static final String DATEN =
            """
            do $$
            declare
                k  bigint;
                p  bigint;
                a  bigint;
                s  bigint;
                v  bigint;
                fs bigint;
                m  bigint;
            begin
                insert into kommune (name, art) values ('{name}', 'GEMEINDE') returning id into k;
                insert into konto (kommune_id, benutzername, anzeigename, passwort_hash)
                    select k, '{name}-pl', 'Paula Leitung', passwort_hash from konto where benutzername = 'projektleitung'
                    returning id into p;
                insert into konto (kommune_id, benutzername, anzeigename, passwort_hash)
                    select k, '{name}-au', 'Anna Auditorin', passwort_hash from konto where benutzername = 'projektleitung'
                    returning id into a;
                insert into rollenvergabe (kommune_id, konto_id, rolle) values (k, p, 'PROJEKTLEITUNG'), (k, a, 'AUDITOR');
                insert into stelle (kommune_id, name, art) values (k, 'Bauamt', 'INTERN') returning id into s;
                insert into gremium (kommune_id, art, erfasst_am, erfasst_von) values (k, 'VERTRETUNG', now(), 'Test') returning id into m;
                insert into gremiumsname (kommune_id, gremium_id, name, quelle, erfasst_am, erfasst_von)
                    values (k, m, 'Rat', 'Satzung', now(), 'Test');
                insert into zielvereinbarung (kommune_id, titel) values (k, 'Zielvereinbarung {name}') returning id into v;
                insert into fassung (kommune_id, zielvereinbarung_id, nummer, status, titel, projektleitung, auditorin, gesamtziel,
                                     definition_familie, definition_senioren, ziel_des_audits, grund, erstellt_am, erstellt_von)
                    values (k, v, 1, 'ENTWURF', 'Zielvereinbarung {name}', '', '', '', '', '', '', '', now(), 'Test')
                    returning id into fs;
                insert into handlungsfeld (kommune_id, fassung_id, nummer, titel, untertitel) values (k, fs, 1, 'Steuerung', '');
                insert into ziel (kommune_id, fassung_id, handlungsfeld_id, nummer, text, indikator, zielquelle)
                    select k, fs, h.id, z, 'Ziel Nummer ' || z, 'Es ist erreicht', '' from handlungsfeld h, generate_series(1, 2) z
                     where h.fassung_id = fs;
                for n in 1..4 loop
                    insert into massnahme (kommune_id, zielvereinbarung_id) values (k, v) returning id into m;
                    insert into massnahmentext (kommune_id, zielvereinbarung_id, fassung_id, ziel_id, massnahme_id, nr_handlungsfeld,
                            nr_ziel, nr_massnahme, titel, indikator, zielgruppe, kosten, verantwortlich, kommunikation,
                            beginn_wortlaut, beginn_art, beginn_von, beginn_bis, ende_wortlaut, ende_art, ende_von, ende_bis,
                            federfuehrung_id, suchtext)
                        select k, v, fs, z.id, m, 1, 1, n, 'Vorhaben ' || n, 'Es ist geschafft', 'Familien', '1.500 €', 'Bauamt', '',
                               '01.01.2026', 'DATUM', date '2026-01-01', date '2026-01-01', '31.12.2027', 'DATUM', date '2027-12-31',
                               date '2027-12-31', s, 'vorhaben ' || n
                          from ziel z where z.fassung_id = fs and z.nummer = 1;
                    insert into fortschritt (kommune_id, massnahme_id, status, beginn_wortlaut, beginn_art, beginn_von, beginn_bis,
                            ende_wortlaut, ende_art, ende_von, ende_bis, beobachtet_seit)
                        values (k, m, 'GEPLANT', '01.01.2026', 'DATUM', date '2026-01-01', date '2026-01-01', '31.12.2027', 'DATUM',
                                date '2027-12-31', date '2027-12-31', date '2026-01-10');
                end loop;
                update fassung set status = 'IN_KRAFT' where id = fs;
            end
            $$
            """;

    private final String name = "kreis-" + UUID.randomUUID();

    /** Creates Kommune, accounts (with the password of the example accounts) and agreement. */
    static Kleinkreis create(Datenbestand daten) {
        Kleinkreis kreis = new Kleinkreis();
        daten.change(DATEN.replace("{name}", kreis.name));
        return kreis;
    }

    String name() {
        return name;
    }

    String projektleitung() {
        return name + "-pl";
    }

    String auditorin() {
        return name + "-au";
    }
}
