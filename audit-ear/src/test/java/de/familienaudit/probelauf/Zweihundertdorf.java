package de.familienaudit.probelauf;

import de.familienaudit.server.CheapPassword;
import java.math.BigDecimal;
import java.util.Map;
import java.util.concurrent.Callable;

/** A Kommune with one position in the draft of its budget, a Kämmerei and many departments that want its money. */
final class Zweihundertdorf {

    /** The number of the position. */
    static final String NUMMER = "01.49530.6300";

    static final int ANSATZ = 4500;
    static final int NEUER_ANSATZ = 5000;

    /** What each department asks for. */
    static final int BETRAG = 100;

    private static final String JAHRESSTELLE = "select cast(j.id as text) from jahresstelle j"
            + " join kommune k on k.id = j.kommune_id where k.name = 'Zweihundertdorf'";

    /** Every entry of the position. */
    private static final String BUCHUNGEN =
            " from buchung b join kommune k on k.id = b.kommune_id where k.name = 'Zweihundertdorf'";

    private static final String KOMMUNE =
            """
            do $$
            declare
                heute date := audit_heute();
                jahr  int := extract(year from audit_heute());
                k     bigint;
                p     bigint;
                wer   bigint;
                j     bigint;
                h     bigint;
                ort   bigint;
                s     bigint;
            begin
                insert into kommune (name, art) values ('Zweihundertdorf', 'GEMEINDE') returning id into k;
                for n in 0..{zahl} loop
                    insert into konto (kommune_id, benutzername, anzeigename, passwort_hash)
                        values (k, 'zweihundert-' || n, 'Person ' || n, '{hash}') returning id into p;
                    insert into rollenvergabe (kommune_id, konto_id, rolle)
                        values (k, p, case n when 0 then 'KAEMMEREI' else 'FACHAMT' end);
                    wer := coalesce(wer, p);
                end loop;
                insert into haushaltsjahr (kommune_id, jahr, stil, nachweis) values (k, jahr, 'KAMERAL', false)
                    returning id into j;
                insert into satzung (kommune_id, art, nummer, jahr_von, jahr_bis, gilt_ab, erfasst_am, erfasst_von)
                    values (k, 'HAUSHALT', 0, jahr, jahr, make_date(jahr, 1, 1), now(), 'Test') returning id into s;
                insert into satzungsschritt (kommune_id, satzung_id, folge, stand, tag, nachweis, nacherfasst, grund, erfasst_am,
                                             erfasst_von)
                    values (k, s, 1, 'ENTWURF', heute, 'Entwurf', false, '', now(), 'Test');
                insert into haushaltsstelle (kommune_id, stil, wortlaut, praefix, unterabschnitt, massnahme, gruppierung, produkt,
                                             konto, bezeichnung, seite, teil)
                    values (k, 'KAMERAL', '{nummer}', '01', '49530', '', '6300', '', '', 'Familienfeste', 'AUSGABE',
                            'VERWALTUNGSHAUSHALT') returning id into h;
                insert into jahresstelle (kommune_id, haushaltsjahr_id, haushaltsstelle_id, seite, stil)
                    values (k, j, h, 'AUSGABE', 'KAMERAL') returning id into ort;
                insert into buchungssatz (kommune_id, art, tag, zeilen, nacherfasst, konto_id, erfasst_am)
                    values (k, 'ANSATZ_ENTWURF', heute, 1, false, wer, now()) returning id into s;
                insert into buchung (kommune_id, satz_id, nr, haushaltsjahr_id, jahresstelle_id, posten, betrag)
                    values (k, s, 1, j, ort, 'ANSATZ', {ansatz});
                insert into buchungsangabe (kommune_id, satz_id, begruendung, beleg, erfasst_von) values (k, s, '', '', 'Test');
            end
            $$
            """;

    private final ServerPair servers;
    private final String jahresstelle;

    /**
     * Makes the Kommune.
     *
     * @param departments how many
     */
    Zweihundertdorf(ServerPair servers, int departments) throws Exception {
        this.servers = servers;
        servers.execute(KOMMUNE.replace("{zahl}", Integer.toString(departments))
                .replace("{hash}", CheapPassword.hash())
                .replace("{nummer}", NUMMER)
                .replace("{ansatz}", Integer.toString(ANSATZ)));
        jahresstelle = servers.ask(JAHRESSTELLE).get(0);
    }

    /**
     * Signs in and fills the form that asks for the money.
     *
     * @param n from 1
     */
    Callable<Clerk> department(int n) {
        return () -> {
            Programmbesuch person = servers.visit(n);
            person.anmelden("zweihundert-" + n, CheapPassword.PASSWORT);
            Map<String, String> felder = person.formular("haushalt/beantragen.xhtml?stelle=" + jahresstelle, "form");
            String gewaehlt = felder.getOrDefault("zeilen:0:haushaltsstelle_input", "");
            if (!gewaehlt.startsWith(NUMMER)) {
                throw new IllegalStateException("the page has not chosen the position of its address: " + felder);
            }
            felder.put("betreff", "Antrag " + n + " an Server " + servers.serverOf(n));
            felder.put("begruendung", "Alle beantragen zugleich.");
            felder.put("zeilen:0:betrag", Integer.toString(BETRAG));
            person.neueVerbindung();
            return new Clerk(person, "haushalt/beantragen.xhtml", felder, "senden");
        };
    }

    /** The Kämmerei signs in and raises the Ansatz, not sent yet. */
    Callable<Clerk> kaemmerei() {
        return () -> {
            Programmbesuch person = servers.visit(0);
            person.anmelden("zweihundert-0", CheapPassword.PASSWORT);
            Map<String, String> felder = person.formular(
                    "haushalt/jahresstelle.xhtml?id=" + jahresstelle + "&schritt=ansatz", "aenderungForm");
            felder.put("betrag", Integer.toString(NEUER_ANSATZ));
            person.neueVerbindung();
            return new Clerk(person, "haushalt/jahresstelle.xhtml", felder, "aenderungSenden");
        };
    }

    /** What the entries of the position come to, in whole Euro. */
    int verfuegbar() throws Exception {
        return zahl("coalesce(sum(b.wirkung), 0)" + BUCHUNGEN);
    }

    /** What is entered as one part of the position, in whole Euro. */
    int summe(String posten) throws Exception {
        return zahl("coalesce(sum(b.betrag), 0)" + BUCHUNGEN + " and b.posten = '" + posten + "'");
    }

    int bindungen() throws Exception {
        return zahl("count(*) from bindung b join kommune k on k.id = b.kommune_id where k.name = 'Zweihundertdorf'");
    }

    private int zahl(String auswahl) throws Exception {
        return new BigDecimal(servers.ask("select " + auswahl).get(0)).intValueExact();
    }
}
