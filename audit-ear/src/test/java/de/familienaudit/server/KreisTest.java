package de.familienaudit.server;

import de.familienaudit.protokoll.ProtokollFilter;
import de.familienaudit.protokoll.ProtokollJob;
import de.familienaudit.protokoll.ProtokollService;
import de.familienaudit.protokoll.SiegelpruefungService;
import de.familienaudit.shared.Akteur;
import de.familienaudit.shared.ClockProducer;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.Rolle;
import de.familienaudit.vorlage.gang.EinreichungService;
import de.familienaudit.vorlage.gang.EntwurfService;
import de.familienaudit.vorlage.gremium.GremienpflegeService;
import de.familienaudit.vorlage.gremium.GremiumAnlegen;
import de.familienaudit.vorlage.gremium.GremiumService;
import de.familienaudit.vorlage.kreis.OeffentlichkeitService;
import de.familienaudit.vorlage.kreis.VorlageVeroeffentlichen;
import de.familienaudit.vorlage.papier.Beratungsangabe;
import de.familienaudit.vorlage.papier.Finanzangabe;
import de.familienaudit.vorlage.papier.Stimmangabe;
import de.familienaudit.vorlage.papier.VorlagenFilter;
import de.familienaudit.vorlage.papier.VorlagenService;
import de.familienaudit.vorlage.papier.Vorlagenangaben;
import de.familienaudit.vorlage.papier.VorlagenerfassungService;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;

/**
 * A paper that is not public, with every role inside and outside of its circle. Each text of the paper holds the word {@link #GEHEIM}.
 */
abstract class KreisTest extends ServerTest {

    static final String GEHEIM = "Zeisigzwirn";
    static final String NUMMER = "2021/7/" + GEHEIM;
    static final LocalDate TAG = LocalDate.of(2021, 3, 10);
    static final List<String> TABELLEN = List.of(
            "vorlage",
            "aufzeichnung",
            "beratungszeile",
            "abstimmungszeile",
            "finanzposten",
            "mitzeichnung",
            "mitzeichnungsantwort",
            "mitzeichnungsende",
            "anlage",
            "vorlagenoeffentlichkeit",
            "bekanntmachung",
            "bekanntgabepunkt",
            "ausfuehrung",
            "unterrichtung",
            "bindung",
            "zustimmung",
            "zustimmungsbedingung",
            "bedingungserfuellung",
            "nacherfassung",
            "stellungnahme",
            "stellungnahmebefund",
            "stellungnahmebedingung",
            "aenderung");

    @Inject
    Testkommune testkommune;

    @Inject
    VorlagenService vorlagen;

    @Inject
    VorlagenerfassungService erfassung;

    @Inject
    OeffentlichkeitService oeffentlichkeit;

    @Inject
    EntwurfService entwuerfe;

    @Inject
    EinreichungService einreichung;

    @Inject
    GremienpflegeService gremien;

    @Inject
    GremiumService gremienLesen;

    @Inject
    ProtokollService protokoll;

    @Inject
    SiegelpruefungService pruefung;

    @Inject
    ProtokollJob job;

    @Inject
    CurrentActor currentActor;

    @Resource(lookup = "java:app/jdbc/audit")
    DataSource dataSource;

    Akteur gremienbuero;
    Akteur ersteller;
    long rat;
    long geheim;
    final Map<String, Akteur> drinnen = new LinkedHashMap<>();
    final Map<String, Akteur> draussen = new LinkedHashMap<>();

    Vorlagenangaben entwurf(String betreff) {
        return new Vorlagenangaben(
                "",
                "BESCHLUSSVORLAGE",
                new Vorlagenangaben.Texte(betreff, "Beschluss", "Sachverhalt", "Amt", ""),
                new Vorlagenangaben.Kaemmerei("ERFOLGT", "", ""),
                new Vorlagenangaben.Ausgefertigt(null, ""),
                List.of(new Beratungsangabe(
                        rat,
                        LocalDate.now(ClockProducer.BERLIN).plusDays(40),
                        "ENTSCHEIDUNG",
                        "GEPLANT",
                        new Beratungsangabe.Entscheidung("GANZ", "", false),
                        null,
                        "",
                        List.of())),
                List.of(),
                new Vorlagenangaben.Woher("", ""));
    }

    void begin() throws SQLException {
        gremienbuero = testkommune.neu(Rolle.GREMIENBUERO);
        rat = gremien.anlegen(new GremiumAnlegen("VERTRETUNG", "Rat", "Hauptsatzung"));
        ersteller = testkommune.kollege(gremienbuero, Rolle.PROJEKTLEITUNG);
        geheim = erfassung.erfassenNichtoeffentlich(angaben(NUMMER, GEHEIM + " im Betreff"));
        long ort = gremienbuero.kommuneId();
        long einreicher = stelle(ort, "Sozialamt");
        long mitzeichner = stelle(ort, "Bauamt");
        long andere = stelle(ort, "Ordnungsamt");
        asOwner("update vorlage set einreicher_stelle_id = " + einreicher + " where id = " + geheim);
        asOwner(
                "insert into mitzeichnung (kommune_id, vorlage_id, runde, art, stelle_id, rang, frist, hinweis, erfasst_am, erfasst_von) values ("
                        + ort + ", " + geheim + ", 1, 'STELLE', " + mitzeichner + ", 1, current_date, '" + GEHEIM
                        + "', now(), 'Test')");
        asOwner(
                "insert into mitzeichnung (kommune_id, vorlage_id, runde, art, stelle_id, rang, frist, hinweis, erfasst_am, erfasst_von,"
                        + " zurueckgenommen_am, zurueckgenommen_von, zurueckgenommen_grund) values (" + ort + ", "
                        + geheim + ", 1, 'STELLE', "
                        + andere + ", 1, current_date, '', now(), 'Test', now(), 'Test', 'Irrtum')");

        asOwner("alter table mitzeichnungsantwort disable trigger mitzeichnung_beantworten;"
                + " insert into mitzeichnungsantwort (kommune_id, vorlage_id, mitzeichnung_id, ergebnis, bemerkung, grund, aufzeichnung,"
                + " vertreten, erfasst_am, erfasst_von) select m.kommune_id, m.vorlage_id, m.id, case when m.zurueckgenommen_am is null"
                + " then 'MITGEZEICHNET' else 'ZURUECKGEGEBEN' end, case when m.zurueckgenommen_am is null then '"
                + GEHEIM
                + "' else '' end, case when m.zurueckgenommen_am is null then '' else '" + GEHEIM
                + "' end, 1, '', now(), 'Test' from mitzeichnung m where m.vorlage_id = " + geheim
                + "; alter table mitzeichnungsantwort enable trigger mitzeichnung_beantworten");
        asOwner(
                "insert into mitzeichnungsende (kommune_id, vorlage_id, runde, ende, grund, erfasst_am, erfasst_von) values ("
                        + ort + ", " + geheim + ", 1, 'ABGEBROCHEN', '" + GEHEIM + "', now(), 'Test')");

        asOwner(
                "insert into unterrichtung (kommune_id, vorlage_id, aufzeichnung_id, tag, weg, erfasst_am, erfasst_von) values ("
                        + ort + ", " + geheim + ", " + aufzeichnung() + ", current_date, '" + GEHEIM
                        + "', now(), 'Test')");

        asOwner("with inhalt as (insert into dateiinhalt (kommune_id, sha256, groesse, medientyp) values (" + ort
                + ", repeat('0', 64), 1, 'application/pdf') returning id) insert into anlage (kommune_id, vorlage_id, rang, titel,"
                + " oeffentlich, inhalt_id, dateiname, groesse, medientyp, ab, erfasst_am, erfasst_von) select " + ort
                + ", " + geheim + ", 1, '" + GEHEIM + "', true, id, '" + GEHEIM
                + ".pdf', 1, 'application/pdf', 1, now(), 'Test' from inhalt");

        asOwner("alter table bekanntmachung disable trigger umsetzung_folgt;"
                + " insert into bekanntmachung (kommune_id, vorlage_id, eintrag, fassung, schritt, tag, ort, grund, abgeloest, erfasst_am,"
                + " erfasst_von) values (" + ort + ", " + geheim + ", 1, 1, 'EINGETRAGEN', '" + TAG + "', '" + GEHEIM
                + "', '', false, now(), 'Test'); alter table bekanntmachung enable trigger umsetzung_folgt");
        // published while it was public, and closed since
        asOwner(
                "alter table bekanntgabepunkt disable trigger bekanntgabepunkt_steht_da; with s as (insert into sitzung (kommune_id,"
                        + " gremium_id, tag, form, dringlich, stand, termin_seit, quelle, nacherfassungsgrund, erfasst_am, erfasst_von)"
                        + " select g.kommune_id, min(g.id), '" + TAG
                        + "', 'PRAESENZ', false, 'STATTGEFUNDEN', now(), 'Akte', 'Probe', now(),"
                        + " 'Test' from gremium g where g.kommune_id = " + ort + " group by g.kommune_id returning id)"
                        + " insert into bekanntgabepunkt (kommune_id, sitzung_id, eintrag, punkt_id, vorlage_id) select "
                        + ort
                        + ", s.id, 1, 1, " + geheim
                        + " from s; alter table bekanntgabepunkt enable trigger bekanntgabepunkt_steht_da");
        asOwner(
                "insert into ausfuehrung (kommune_id, vorlage_id, aufzeichnung_id, eintrag, fassung, schritt, teil, stelle_id, bis, bemerkung,"
                        + " grund, vertreten, abgeloest, erfasst_am, erfasst_von) values (" + ort + ", " + geheim + ", "
                        + aufzeichnung() + ", 1, 1, 'EINGETRAGEN', '', " + einreicher + ", '" + TAG + "', '" + GEHEIM
                        + "', '', '', false, now(), 'Test')");

        bindung(ort);
        stellungnahme(ort);

        drinnen.put("Ersteller", ersteller);
        drinnen.put("Gremienbüro", gremienbuero);
        drinnen.put("Kämmerei", kollege(Rolle.KAEMMEREI));
        Akteur landraetin = kollege(Rolle.LANDRAT);
        drinnen.put("Landrätin", landraetin);
        Akteur leitung = besetzt(einreicher, "LEITUNG", "null");
        drinnen.put("Leitung der einreichenden Stelle", leitung);
        drinnen.put("Bearbeitung der einreichenden Stelle", besetzt(einreicher, "BEARBEITUNG", "null"));
        drinnen.put("Vertretung der einreichenden Stelle", vertreten(einreicher, leitung, false, true));
        drinnen.put("Leitung der mitzeichnenden Stelle", besetzt(mitzeichner, "LEITUNG", "null"));
        long haus = stelle(ort, "Landrätin");
        drinnen.put("bestätigte Vertretung der Landrätin", vertreten(haus, landraetin, true, true));

        draussen.put("andere Projektleitung", kollege(Rolle.PROJEKTLEITUNG));
        for (Rolle rolle : List.of(Rolle.FACHAMT, Rolle.AUDITOR, Rolle.LESER, Rolle.ADMINISTRATION)) {
            draussen.put(name(rolle), kollege(rolle));
        }
        draussen.put("frühere Bearbeitung", besetzt(einreicher, "BEARBEITUNG", "current_date - 1"));
        draussen.put("Leitung einer Stelle, deren Anfrage zurückgenommen ist", besetzt(andere, "LEITUNG", "null"));
        draussen.put("unbestätigte Vertretung der Landrätin", vertreten(haus, landraetin, true, false));
        draussen.put("Gremienbüro einer anderen Kommune", testkommune.neu(Rolle.GREMIENBUERO));
        currentActor.set(gremienbuero);
    }

    /** A recorded commitment for the paper, so that no position has to hold it, with a consent under a condition that is met. */
    private void bindung(long ort) throws SQLException {
        String werWann = ", now(), 'Test') returning id)";
        String konto = String.valueOf(gremienbuero.kontoId());
        asOwner(
                "with b as (insert into bindung (kommune_id, betreff, begruendung, vorlage_id, direkt, antrag_konto_id, beantragt_am,"
                        + " nacherfasst, quelle, grund, erfasst_am, erfasst_von) values (" + ort + ", '" + GEHEIM
                        + "', '"
                        + GEHEIM + "', " + geheim + ", true, " + konto + ", '" + TAG + "', true, '" + GEHEIM + "', '"
                        + GEHEIM
                        + "'" + werWann
                        + ", z as (insert into zustimmung (kommune_id, bindung_id, vorlage_id, folge, art, tag, text, bedingungen, konto_id,"
                        + " erfasst_am, erfasst_von) select " + ort + ", b.id, " + geheim + ", 1, 'ERTEILT', '" + TAG
                        + "'::date, '" + GEHEIM + "', 1, " + konto + ", now(), 'Test' from b returning id)"
                        + ", c as (insert into zustimmungsbedingung (kommune_id, zustimmung_id, vorlage_id, nr, art, bezeichnung) select "
                        + ort + ", z.id, " + geheim + ", 1, 'SONSTIGE', '" + GEHEIM + "' from z returning id)"
                        + ", e as (insert into bedingungserfuellung (kommune_id, bedingung_id, vorlage_id, tag, nachweis, konto_id, erfasst_am,"
                        + " erfasst_von) select " + ort + ", c.id, " + geheim + ", '" + TAG + "', '" + GEHEIM + "', "
                        + konto
                        + ", now(), 'Test' from c)"
                        + " insert into nacherfassung (kommune_id, bindung_id, vorlage_id, art, organ, deckung, tag_bekannt) select "
                        + ort + ", b.id, " + geheim + ", 'AUSSERPLANMAESSIG', 'NICHT_BELEGT', '" + GEHEIM
                        + "', true from b");
    }

    /** A statement of the Kämmerei under a condition, as if it had been made with one of the answers. */
    private void stellungnahme(long ort) throws SQLException {
        asOwner("alter table stellungnahme disable trigger stellungnahme_gehoert");
        asOwner("with s as (insert into stellungnahme (kommune_id, vorlage_id,"
                + " aufzeichnung, aufzeichnung_id, antwort_id, geldstand, tag, befunde, bedingungen, erfasst_am, erfasst_von) select "
                + ort + ", " + geheim + ", 1, " + aufzeichnung() + ", min(a.id), repeat('0', 64), '" + TAG
                + "', 1, 1, now(), 'Test' from mitzeichnungsantwort a where a.vorlage_id = " + geheim
                + " returning id), b as (insert into stellungnahmebefund (kommune_id, stellungnahme_id, aufzeichnung_id, nr, zeile, stelle,"
                + " befund) select " + ort + ", s.id, " + aufzeichnung() + ", 1, 1, '" + GEHEIM
                + "', 'NICHT_GEFUEHRT' from s)"
                + " insert into stellungnahmebedingung (kommune_id, stellungnahme_id, aufzeichnung_id, nr, art, bezeichnung) select "
                + ort + ", s.id, " + aufzeichnung() + ", 1, 'SONSTIGE', '" + GEHEIM
                + "' from s");
        asOwner("alter table stellungnahme enable trigger stellungnahme_gehoert");
    }

    static String name(Rolle rolle) {
        return rolle.name().charAt(0) + rolle.name().substring(1).toLowerCase(java.util.Locale.ROOT);
    }

    Akteur kollege(Rolle rolle) {
        return testkommune.kollege(gremienbuero, rolle);
    }

    Akteur besetzt(long stelle, String art, String bis) throws SQLException {
        Akteur person = kollege(Rolle.FACHAMT);
        asOwner("insert into stellenbesetzung (kommune_id, stelle_id, konto_id, art, gueltig_bis) values ("
                + person.kommuneId() + ", " + stelle + ", " + person.kontoId() + ", '" + art + "', " + bis + ")");
        return person;
    }

    Akteur vertreten(long stelle, Akteur inhaber, boolean landrat, boolean bestaetigt) throws SQLException {
        Akteur person = kollege(Rolle.FACHAMT);
        String wer = String.valueOf(gremienbuero.kontoId());
        String urkunde = "null, null, null, null, null, null, null, null";
        if (landrat && bestaetigt) {
            asOwner("insert into dateiinhalt (id, kommune_id, sha256, groesse, medientyp) values (" + person.kontoId()
                    + ", " + person.kommuneId() + ", repeat('a', 64), 1, 'application/pdf')");
            urkunde =
                    person.kontoId() + ", 'urkunde.pdf', 'application/pdf', repeat('a', 64), 1, now(), 'Test', " + wer;
        }
        asOwner(
                "insert into vertretung (kommune_id, stelle_id, inhaber_id, vertreter_id, gueltig_von, gueltig_bis, grund, landrat,"
                        + " benannt_am, benannt_von, benannt_von_konto, urkunde_inhalt_id, urkunde_dateiname, urkunde_medientyp, urkunde_sha256,"
                        + " urkunde_groesse, urkunde_am, urkunde_von, urkunde_von_konto, bestaetigt_am, bestaetigt_von, bestaetigt_von_konto) values ("
                        + person.kommuneId() + ", " + stelle + ", " + inhaber.kontoId() + ", " + person.kontoId()
                        + ", current_date, current_date, 'Urlaub', " + landrat + ", now(), 'Test', " + inhaber.kontoId()
                        + ", " + urkunde
                        + (landrat && bestaetigt ? ", now(), 'Test', " + wer : ", null, null, null") + ")");
        return person;
    }

    static long stelle(long kommune, String name) throws SQLException {
        long id = number("select nextval('objekt_id')");
        asOwner("insert into stelle (id, kommune_id, name, art) values (" + id + ", " + kommune + ", '" + name
                + "', 'INTERN')");
        return id;
    }

    static Akteur mit(Akteur person, Set<Rolle> rollen) {
        return new Akteur(
                person.kontoId(),
                person.benutzername(),
                person.anzeigename(),
                person.kommuneId(),
                person.kommuneName(),
                rollen);
    }

    List<?> gesucht(String text) {
        return vorlagen.liste(new VorlagenFilter(text, "", "", "", "", VorlagenFilter.ALLE.blatt()))
                .seite()
                .zeilen();
    }

    static ProtokollFilter filter(String text) {
        return new ProtokollFilter(null, null, "", "", "", text, null, null);
    }

    static VorlageVeroeffentlichen befehl(LocalDate tag, Long gremium, String grund, boolean alles) {
        return new VorlageVeroeffentlichen(tag, gremium, grund, new VorlageVeroeffentlichen.Teile(alles, alles, alles));
    }

    Vorlagenangaben angaben(String nummer, String betreff) {
        return new Vorlagenangaben(
                nummer,
                "EILENTSCHEIDUNG",
                new Vorlagenangaben.Texte(
                        betreff,
                        GEHEIM + " im Beschluss",
                        GEHEIM + " im Sachverhalt",
                        GEHEIM + " als Einreicher",
                        GEHEIM + " als Bemerkung",
                        GEHEIM + " als Grund der Eile"),
                new Vorlagenangaben.Kaemmerei("ERFOLGT", GEHEIM + " der Kämmerei", "2021"),
                new Vorlagenangaben.Ausgefertigt(null, ""),
                List.of(new Beratungsangabe(
                        rat,
                        TAG,
                        "ENTSCHEIDUNG",
                        "BEHANDELT",
                        new Beratungsangabe.Entscheidung("GANZ", "", false),
                        null,
                        GEHEIM + " zur Zeile",
                        List.of(new Stimmangabe(
                                new Stimmangabe.Frage("HAUPTSACHE", "", "", GEHEIM + " als Wortlaut"),
                                new Stimmangabe.Zahlen("5", "1", "", "", ""),
                                "",
                                "",
                                GEHEIM + " der Fraktion")))),
                List.of(new Finanzangabe("GESAMTKOSTEN", "1.000", "", false, GEHEIM, "2021", GEHEIM + " im Geld")),
                new Vorlagenangaben.Woher("Akte", "Probe"));
    }

    void versiegeln() {
        do {
            job.versiegeln();
        } while (pruefung.stand().offen() > 0);
    }

    long aufzeichnung() {
        try {
            return number("select min(id) from aufzeichnung where vorlage_id = " + geheim);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Rows of this paper that the person sees in a table. */
    long zeilen(Akteur akteur, String tabelle) throws SQLException {
        String davon =
                switch (tabelle) {
                    case "vorlage" -> "id = " + geheim;
                    case "aufzeichnung",
                            "mitzeichnung",
                            "mitzeichnungsantwort",
                            "mitzeichnungsende",
                            "anlage",
                            "bekanntmachung",
                            "bekanntgabepunkt",
                            "ausfuehrung",
                            "unterrichtung",
                            "bindung",
                            "zustimmung",
                            "zustimmungsbedingung",
                            "bedingungserfuellung",
                            "nacherfassung",
                            "stellungnahme",
                            "vorlagenoeffentlichkeit" -> "vorlage_id = " + geheim;
                    case "aenderung" -> "sichtbar_wie <> 'dateiinhalt' and kommune_id = " + gremienbuero.kommuneId();
                    default -> "kommune_id = " + gremienbuero.kommuneId();
                };
        return number(akteur, "select count(*) from " + tabelle + " where " + davon);
    }

    long zeilenAlle(Akteur akteur, String tabelle) throws SQLException {
        return number(akteur, "select count(*) from " + tabelle);
    }

    long number(Akteur akteur, String sql) throws SQLException {
        return mitDatenbank(akteur, s -> {
            try (ResultSet r = s.executeQuery(sql)) {
                r.next();
                return r.getLong(1);
            }
        });
    }

    long als(Akteur akteur, String sql) throws SQLException {
        return mitDatenbank(akteur, s -> (long) s.executeUpdate(sql));
    }

    interface Frage {
        long stelle(Statement s) throws SQLException;
    }

    long mitDatenbank(Akteur akteur, Frage frage) throws SQLException {
        try (Connection c = dataSource.getConnection();
                Statement s = c.createStatement()) {
            c.setAutoCommit(false);
            s.execute("select set_config('audit.akteur', 'test', true), set_config('audit.konto', '" + akteur.kontoId()
                    + "', true), set_config('audit.kommune', '" + akteur.kommuneId() + "', true)");
            try {
                return frage.stelle(s);
            } finally {
                c.rollback();
            }
        }
    }

    static long number(String sql) throws SQLException {
        try (Connection c = owner();
                Statement s = c.createStatement();
                ResultSet r = s.executeQuery(sql)) {
            r.next();
            return r.getLong(1);
        }
    }

    static void asOwner(String sql) throws SQLException {
        try (Connection c = owner();
                Statement s = c.createStatement()) {
            s.execute(sql);
        }
    }

    static Connection owner() throws SQLException {
        return DriverManager.getConnection(
                System.getenv("AUDIT_DB_URL"),
                System.getenv("AUDIT_DB_OWNER"),
                System.getenv("AUDIT_DB_OWNER_PASSWORD"));
    }
}
