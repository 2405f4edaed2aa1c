package de.familienaudit.server;

import static de.familienaudit.server.Haushaltsprobe.JAHR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.familienaudit.haushalt.abschluss.JahresabschlussService;
import de.familienaudit.haushalt.aufnahme.PlanUebernehmen;
import de.familienaudit.haushalt.aufnahme.PlanaufnahmeService;
import de.familienaudit.haushalt.aufnahme.Plandatei;
import de.familienaudit.haushalt.aufnahme.Planergebnis;
import de.familienaudit.haushalt.aufnahme.Planvorschau;
import de.familienaudit.haushalt.aufnahme.Spaltenwahl;
import de.familienaudit.haushalt.buch.AnsatzService;
import de.familienaudit.haushalt.buch.AnsatzSetzen;
import de.familienaudit.haushalt.buch.JahresstelleService;
import de.familienaudit.haushalt.buch.JahresstelleZeile;
import de.familienaudit.haushalt.satzung.HaushaltsjahrService;
import de.familienaudit.haushalt.satzung.SchrittEintragen;
import de.familienaudit.shared.Akteur;
import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.ConflictException;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.Geldbetrag;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.shared.Rolle;
import de.familienaudit.shared.Violation;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The Ansätze of a year of an invented Kommune from a file. */
@DisplayName("H-5: Die Ansätze eines Jahres werden aus einer Datei übernommen, als Ganzes oder gar nicht")
class AnsaetzeEinlesenIT extends ServerTest {

    private static final int WENIGE = 3;
    private static final int VIELE = 2_000;

    /** What timers and the session ask beside it does not count. */
    private static final String GEZAEHLT =
            "select coalesce(sum(s.calls), 0) from pg_stat_statements s join pg_roles r on r.oid = s.userid"
                    + " where r.rolname = current_user and s.query !~* 'pg_stat_statements' and s.query ~* '(haushalts|jahresstelle|buchung"
                    + "|satzung|deckungsring|objekt_id|set constraints)'";

    @Resource(lookup = "java:app/jdbc/audit")
    private DataSource dataSource;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Testkommune testkommune;

    @Inject
    private Haushaltsprobe probe;

    @Inject
    private AnsatzService ansaetze;

    @Inject
    private JahresstelleService jahresstellen;

    @Inject
    private HaushaltsjahrService jahre;

    @Inject
    private JahresabschlussService abschluesse;

    @Inject
    private PlanaufnahmeService service;

    @Test
    @DisplayName(
            "Neue Haushaltsstellen kommen dazu, Ansätze ändern sich, was fehlt, bleibt; dieselbe Datei ändert nichts mehr")
    void takenOver() {
        testkommune.neu(Rolle.KAEMMEREI);
        probe.entwurf(JAHR);
        long vorhanden = aufgenommen("01.10001.6300", "100");
        long fehlend = aufgenommen("01.10009.6300", "9");
        probe.position("01.10002.6300");
        Plandatei datei =
                datei("01.10001.6300;x;150", "01.10002.6300;x;20,50", "01.10003.1600;Zuweisung;7", "Summe;;177");
        Planvorschau vorschau = service.vorschau(JAHR, datei, null);
        assertThat(vorschau.zeilen())
                .extracting(z -> z.zeile() + " " + z.wirkung())
                .containsExactly("2 AENDERUNG", "3 AUFNAHME", "4 NEU", "5 AUSGELASSEN");
        assertThat(vorschau.summen().einnahmen()).isEqualTo(Geldbetrag.parse("7"));
        assertThat(vorschau.summen().ausgaben()).isEqualTo(Geldbetrag.parse("170,50"));
        assertThat(vorschau.fehlende()).containsExactly("01.10009.6300");
        assertThat(vorschau.sicher()).isTrue();
        assertThat(probe.liste(JAHR)).as("nothing is written by looking").hasSize(2);

        Planergebnis ergebnis = uebernimm(datei, vorschau, "Plan 2024", "Haushaltsplan", false);
        assertThat(ergebnis).isEqualTo(new Planergebnis(1, 2, 3, List.of()));
        assertThat(probe.liste(JAHR))
                .extracting(z -> z.nummer() + " " + z.bezeichnung() + " "
                        + z.summen().ansatz().wert())
                .containsExactly(
                        "01.10001.6300  150.00",
                        "01.10002.6300  20.50",
                        "01.10003.1600 Zuweisung 7.00",
                        "01.10009.6300  9.00");
        assertThat(probe.buchungen(vorhanden, "")).hasSize(2).first().satisfies(b -> {
            assertThat(b.art().name()).isEqualTo("ANSATZ_ENTWURF");
            assertThat(b.betrag()).isEqualTo(Geldbetrag.parse("50"));
            assertThat(b.worte().begruendung()).isEqualTo("Plan 2024");
            assertThat(b.worte().beleg()).isEqualTo("Haushaltsplan");
        });
        assertThat(probe.buchungen(fehlend, "")).hasSize(1);

        Planvorschau zweite = service.vorschau(JAHR, datei, null);
        assertThat(zweite.zeilen())
                .extracting(z -> z.wirkung().name())
                .containsExactly("UNVERAENDERT", "UNVERAENDERT", "UNVERAENDERT", "AUSGELASSEN");
        assertThat(uebernimm(datei, zweite, "", "", false).istNichts()).isTrue();
        assertThat(probe.buchungen(vorhanden, "")).hasSize(2);
    }

    @Test
    @DisplayName("Eine Zeile mit Fehler hält alles auf, bis jemand sie auslässt; Spalten lassen sich wählen")
    void allOrNothing() {
        testkommune.neu(Rolle.KAEMMEREI);
        probe.entwurf(JAHR);
        Plandatei datei = datei("01.10001.6300;x;150", "01.10002.6300;x;viel");
        Planvorschau vorschau = service.vorschau(JAHR, datei, null);
        assertThat(vorschau.fehler()).isEqualTo(1);
        assertAbgelehnt(() -> uebernimm(datei, vorschau, "", "", false), "H-5.fehlerzeilen");
        assertThat(probe.liste(JAHR)).isEmpty();
        Spaltenwahl ohneBetrag = new Spaltenwahl(0, List.of("STELLE", "BEZEICHNUNG", "KEINE"));
        Planvorschau ohne = service.vorschau(JAHR, datei, ohneBetrag);
        assertThat(ohne.maengel()).extracting(Violation::code).containsExactly("H-5.spalte_betrag");
        assertAbgelehnt(
                () -> service.uebernehmen(
                        new PlanUebernehmen(JAHR, datei, ohneBetrag, ohne.kennung(), false, "", "", false)),
                "H-5.spalte_betrag");
        assertThat(service.uebernehmen(new PlanUebernehmen(
                        JAHR,
                        datei,
                        new Spaltenwahl(0, List.of("STELLE", "BEZEICHNUNG", "BETRAG")),
                        vorschau.kennung(),
                        true,
                        "",
                        "",
                        false)))
                .isEqualTo(new Planergebnis(1, 1, 1, List.of(3)));
        assertThat(probe.liste(JAHR)).extracting(JahresstelleZeile::nummer).containsExactly("01.10001.6300");
    }

    @Test
    @DisplayName("Hat sich seit der Vorschau etwas geändert, das sie anders aussehen ließe, wird nichts übernommen")
    void conflict() {
        testkommune.neu(Rolle.KAEMMEREI);
        probe.entwurf(JAHR);
        long stelle = aufgenommen("01.10001.6300", "100");
        Plandatei datei = datei("01.10001.6300;x;150", "01.10002.6300;x;20");
        Planvorschau vorschau = service.vorschau(JAHR, datei, null);
        ansaetze.setzen(stelle, AnsatzSetzen.von(Geldbetrag.parse("100"), "120"));
        assertThatThrownBy(() -> uebernimm(datei, vorschau, "", "", false)).isInstanceOf(ConflictException.class);
        Planvorschau neue = service.vorschau(JAHR, datei, null);
        probe.position("01.10002.6300");
        assertThatThrownBy(() -> uebernimm(datei, neue, "", "", false)).isInstanceOf(ConflictException.class);
        assertThat(probe.liste(JAHR)).hasSize(1);
        assertThat(uebernimm(datei, service.vorschau(JAHR, datei, null), "", "", false))
                .isEqualTo(new Planergebnis(0, 1, 2, List.of()));
    }

    @Test
    @DisplayName("Ein bekanntgemachter Ansatz ändert sich nur mit Begründung; ohne Satzung wird keiner eingetragen")
    void announced() {
        testkommune.neu(Rolle.KAEMMEREI);
        jahre.anlegen(String.valueOf(JAHR + 1), "");
        Plandatei ohneSatzung = datei(JAHR + 1, "01.10001.6300;x;150");
        Planvorschau leer = service.vorschau(JAHR + 1, ohneSatzung, null);
        assertThat(leer.hinweise()).extracting(Violation::code).containsExactly("H-2.ohne_satzung");
        assertAbgelehnt(
                () -> service.uebernehmen(
                        new PlanUebernehmen(JAHR + 1, ohneSatzung, null, leer.kennung(), false, "", "", false)),
                "H-2.ohne_satzung");
        long satzung = probe.entwurf(JAHR);
        aufgenommen("01.10001.6300", "100");
        probe.bekanntmachen(satzung);
        Plandatei datei = datei("01.10001.6300;x;150");
        Planvorschau vorschau = service.vorschau(JAHR, datei, null);
        assertAbgelehnt(() -> uebernimm(datei, vorschau, "", "", false), "G-1.aenderung_ohne_grund");
        assertThat(uebernimm(datei, vorschau, "Berichtigt", "", false).gebuchte())
                .isEqualTo(1);
        assertThatThrownBy(() -> service.vorschau(1990, datei, null)).isInstanceOf(NotFoundException.class);
    }

    @Test
    @DisplayName("Was vom Vorjahr fortgeführt ist, wird durch die Datei der Ansatz des Plans")
    void carriedOn() {
        testkommune.neu(Rolle.KAEMMEREI);
        probe.entwurf(JAHR);
        aufgenommen("01.10001.6300", "100");
        probe.entwurf(JAHR + 1);
        ansaetze.fortfuehren(JAHR + 1);
        Plandatei datei = datei(JAHR + 1, "01.10001.6300;x;100");
        Planvorschau vorschau = service.vorschau(JAHR + 1, datei, null);
        assertThat(vorschau.zeilen()).extracting(z -> z.wirkung().name()).containsExactly("BESTAETIGUNG");
        assertThat(service.uebernehmen(
                                new PlanUebernehmen(JAHR + 1, datei, null, vorschau.kennung(), false, "", "", false))
                        .gebuchte())
                .isEqualTo(1);
        long stelle = probe.liste(JAHR + 1).get(0).id();
        assertThat(jahresstellen.blatt(stelle).grundlage().name()).isEqualTo("ENTWURF");
        assertThat(jahresstellen.blatt(stelle).ansatz()).isEqualTo(Geldbetrag.parse("100"));
    }

    @Test
    @DisplayName("G-7, H-10: Ein Nachweisjahr nimmt nur Nacherfasstes, ein abgeschlossenes Jahr nichts")
    void recordAndClosedYear() throws SQLException {
        Akteur kaemmerei = testkommune.neu(Rolle.KAEMMEREI);
        probe.satzung(
                2018, SchrittEintragen.nacherfasst("BEKANNTGEMACHT", LocalDate.of(2018, 3, 14), "Amtsblatt", "Probe"));
        Plandatei datei = datei(2018, "01.10001.6300;x;150");
        Planvorschau vorschau = service.vorschau(2018, datei, null);
        assertAbgelehnt(() -> uebernimm(2018, datei, vorschau, "", false), "G-7.nur_nachweis");
        assertAbgelehnt(() -> uebernimm(2018, datei, vorschau, "", true), "G-7.grund_fehlt");
        assertThat(uebernimm(2018, datei, vorschau, "Nachgetragen", true).gebuchte())
                .isEqualTo(1);

        int davor = JAHR - 1;
        gefuehrtAb(kaemmerei, davor);
        probe.satzung(
                davor,
                SchrittEintragen.nacherfasst("BEKANNTGEMACHT", LocalDate.of(davor, 3, 14), "Amtsblatt", "Probe"));
        Plandatei alte = datei(davor, "01.10001.6300;x;150");
        abschluesse.abschliessen(davor, jahre.blatt(davor).version());
        Planvorschau zu = service.vorschau(davor, alte, null);
        assertThat(zu.hinweise()).extracting(Violation::code).containsExactly("H-10.abgeschlossen");
        assertAbgelehnt(() -> uebernimm(davor, alte, zu, "Zu spät", false), "H-10.abgeschlossen");
        assertThat(probe.liste(davor)).isEmpty();
    }

    @Test
    @DisplayName("Ob drei oder zweitausend Zeilen: gleich viele Fragen an die Datenbank, und es dauert Sekunden")
    void theNumberOfStatementsDoesNotGrow() throws SQLException {
        miss(WENIGE); // what the server asks once only
        long wenige = miss(WENIGE);
        long anfang = System.nanoTime();
        long viele = miss(VIELE);
        Duration dauer = Duration.ofNanos(System.nanoTime() - anfang);
        System.out.println("SQL statements of an import with " + WENIGE + " rows " + wenige + ", with " + VIELE + " "
                + viele + " in " + dauer.toMillis() + " ms");
        assertThat(viele).isEqualTo(wenige).isLessThan(80);
        assertThat(dauer).isLessThan(Duration.ofSeconds(60));
    }

    private long miss(int anzahl) throws SQLException {
        Akteur akteur = testkommune.neu(Rolle.KAEMMEREI);
        probe.entwurf(JAHR);
        String[] zeilen = IntStream.range(0, anzahl)
                .mapToObj(i -> "01." + (10_000 + i) + ".6300;Stelle " + i + ";" + (i + 1) + ",50")
                .toArray(String[]::new);
        long vorher = zahl(GEZAEHLT, akteur);
        Plandatei datei = datei(zeilen);
        long gelesen = System.nanoTime();
        Planvorschau vorschau = service.vorschau(JAHR, datei, null);
        long gesehen = System.nanoTime();
        Planergebnis ergebnis = uebernimm(datei, vorschau, "", "", false);
        System.out.println("preview of " + anzahl + " rows " + (gesehen - gelesen) / 1_000_000 + " ms, taken over in "
                + (System.nanoTime() - gesehen) / 1_000_000 + " ms");
        long gezaehlt = zahl(GEZAEHLT, akteur) - vorher;
        assertThat(ergebnis).isEqualTo(new Planergebnis(anzahl, anzahl, anzahl, List.of()));
        for (String tabelle : List.of("haushaltsstelle", "jahresstelle", "buchungssatz", "buchung", "buchungsangabe")) {
            assertThat(zahl(
                            "select count(*) from aenderung where kommune_id = " + akteur.kommuneId()
                                    + " and tabelle = '" + tabelle
                                    + "' and anwendungsfall = 'PlanaufnahmeService.uebernehmen' and art = 'INSERT'",
                            akteur))
                    .as(tabelle)
                    .isEqualTo(anzahl);
        }
        return gezaehlt;
    }

    private long zahl(String frage, Akteur akteur) throws SQLException {
        try (Connection c = dataSource.getConnection();
                Statement s = c.createStatement()) {
            c.setAutoCommit(false);
            s.execute("select set_config('audit.konto', '" + akteur.kontoId() + "', true),"
                    + " set_config('audit.kommune', '" + akteur.kommuneId() + "', true)");
            try (ResultSet r = s.executeQuery(frage)) {
                r.next();
                return r.getLong(1);
            }
        }
    }

    private static void gefuehrtAb(Akteur akteur, int jahr) throws SQLException {
        try (Connection c = DriverManager.getConnection(
                        System.getenv("AUDIT_DB_URL"),
                        System.getenv("AUDIT_DB_OWNER"),
                        System.getenv("AUDIT_DB_OWNER_PASSWORD"));
                Statement s = c.createStatement()) {
            s.execute(
                    "update kommune set gefuehrt_ab = make_date(" + jahr + ", 1, 1) where id = " + akteur.kommuneId());
        }
    }

    private Planergebnis uebernimm(
            Plandatei datei, Planvorschau vorschau, String begruendung, String beleg, boolean auslassen) {
        return service.uebernehmen(
                new PlanUebernehmen(JAHR, datei, null, vorschau.kennung(), auslassen, begruendung, beleg, false));
    }

    private Planergebnis uebernimm(
            int jahr, Plandatei datei, Planvorschau vorschau, String begruendung, boolean nacherfasst) {
        return service.uebernehmen(new PlanUebernehmen(
                jahr, datei, null, vorschau.kennung(), false, begruendung, "Datei plan.csv", nacherfasst));
    }

    private static void assertAbgelehnt(Runnable schritt, String code) {
        assertThatThrownBy(schritt::run)
                .isInstanceOfSatisfying(BusinessRuleException.class, e -> assertThat(e.violations())
                        .extracting(Violation::code)
                        .containsExactly(code));
    }

    private long aufgenommen(String nummer, String ansatz) {
        long id = ansaetze.aufnehmen(JAHR, probe.position(nummer));
        ansaetze.setzen(id, AnsatzSetzen.von(Geldbetrag.NICHTS, ansatz));
        return id;
    }

    private Plandatei datei(String... zeilen) {
        return datei(JAHR, zeilen);
    }

    private Plandatei datei(int jahr, String... zeilen) {
        String text = List.of(zeilen).stream()
                .collect(Collectors.joining("\n", "Haushaltsstelle;Bezeichnung;Ansatz\n", "\n"));
        return service.lesen(jahr, "plan.csv", text.getBytes(StandardCharsets.UTF_8));
    }
}
