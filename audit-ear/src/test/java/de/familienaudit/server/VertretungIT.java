package de.familienaudit.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.familienaudit.dokument.AbgelegteDatei;
import de.familienaudit.dokument.AnhangHinzufuegen;
import de.familienaudit.dokument.AnhangService;
import de.familienaudit.protokoll.ProtokollEintrag;
import de.familienaudit.protokoll.ProtokollService;
import de.familienaudit.shared.Akteur;
import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.ConflictException;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.ForbiddenException;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.shared.Rolle;
import de.familienaudit.shared.Sha256;
import de.familienaudit.stelle.StellenService;
import de.familienaudit.stelle.UrkundeHochladen;
import de.familienaudit.stelle.VertretungDetails;
import de.familienaudit.stelle.VertretungEingesetzt;
import de.familienaudit.stelle.VertretungEinsetzen;
import de.familienaudit.stelle.VertretungService;
import de.familienaudit.stelle.Vertretungsauswahl;
import de.familienaudit.stelle.Vertretungszeit;
import de.familienaudit.stelle.domain.Besetzungsart;
import de.familienaudit.zielvereinbarung.fortschritt.FortschrittMelden;
import de.familienaudit.zielvereinbarung.fortschritt.FortschrittService;
import de.familienaudit.zielvereinbarung.massnahme.KommentarService;
import de.familienaudit.zielvereinbarung.massnahme.MassnahmeDetails;
import de.familienaudit.zielvereinbarung.massnahme.MassnahmeKommentieren;
import de.familienaudit.zielvereinbarung.massnahme.MassnahmeZeile;
import de.familienaudit.zielvereinbarung.massnahme.MassnahmenFilter;
import de.familienaudit.zielvereinbarung.massnahme.MassnahmenService;
import de.familienaudit.zugang.anmeldung.AnmeldeService;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Deputies in the real server on the real database. */
@DisplayName("R-4, A-8, G-2, R-3: Eine Vertretung handelt nur in ihrer Zeit und im Namen beider")
class VertretungIT extends ServerTest {

    private static final byte[] URKUNDE = "%PDF-1.7\nErnennung äöü\n%%EOF\n".getBytes(StandardCharsets.ISO_8859_1);

    private static final String OHNE_URKUNDE = "urkunde_inhalt_id = null, urkunde_dateiname = null,"
            + " urkunde_medientyp = null, urkunde_sha256 = null, urkunde_groesse = null, urkunde_am = null,"
            + " urkunde_von = null, urkunde_von_konto = null";

    private final LocalDate heute = LocalDate.now();

    @Inject
    private Testkommune testkommune;

    @Inject
    private VertretungService vertretungen;

    @Inject
    private StellenService stellen;

    @Inject
    private MassnahmenService massnahmen;

    @Inject
    private KommentarService kommentare;

    @Inject
    private FortschrittService fortschritt;

    @Inject
    private AnhangService anhaenge;

    @Inject
    private ProtokollService protokoll;

    @Inject
    private AnmeldeService anmeldung;

    @Inject
    private CurrentActor currentActor;

    @Resource(lookup = "java:app/jdbc/audit")
    private DataSource dataSource;

    @Test
    void aDeputyReportsAndCommentsInTheNameOfBoth() throws SQLException {
        Akteur pl = testkommune.neu(Rolle.PROJEKTLEITUNG);
        testkommune.inKraft();
        long id = id("1.1.1");
        Akteur leitung = leitung(pl, Rolle.FACHAMT, "Jugendamt");
        Akteur vertreter = testkommune.kollege(pl, Rolle.KAEMMEREI);
        currentActor.set(leitung);
        einsetzen("Jugendamt", vertreter, heute, heute.plusDays(10));

        currentActor.set(vertreter);
        fortschritt.melden(report(id));
        MassnahmeDetails danach = massnahmen.details(id, null);
        kommentare.kommentieren(new MassnahmeKommentieren(id, "gesehen"));
        anhaenge.anfuegen(new AnhangHinzufuegen("MASSNAHME", id, null, Testdatei.pdf("nachweis.pdf"), "", heute));

        assertThat(danach.meldungen()).singleElement().satisfies(m -> {
            assertThat(m.gemeldetVon()).isEqualTo("Person KAEMMEREI");
            assertThat(m.inVertretung()).isEqualTo("Person FACHAMT");
            assertThat(m.vertreteneStelle()).isEqualTo("Jugendamt");
        });
        assertThat(massnahmen.details(id, null).kommentare())
                .singleElement()
                .satisfies(k -> assertThat(k.inVertretung()).isEqualTo("Person FACHAMT"));
        assertThat(anhaenge.liste("MASSNAHME", id)).singleElement().satisfies(a -> assertThat(a.inVertretung())
                .isEqualTo("Person FACHAMT"));
        assertThat(protokoll(pl, "meldung")).containsExactly(vertreter.benutzername() + "|Person FACHAMT");
        assertThat(protokoll(pl, "kommentar")).containsExactly(vertreter.benutzername() + "|Person FACHAMT");
        assertThat(protokoll(pl, "anhang")).containsExactly(vertreter.benutzername() + "|Person FACHAMT");
        assertThat(protokoll(pl, "vertretung")).containsExactly(leitung.benutzername() + "|");
        assertThat(danach.stellen().get(0).vertretungen())
                .containsExactly(new StellenService.InVertretung("Person KAEMMEREI", "Person FACHAMT"));
        assertThat(vertretungen.hinweise().eigene()).singleElement().satisfies(z -> assertThat(z.bis())
                .isEqualTo(heute.plusDays(10)));
    }

    @Test
    void outsideOfThePeriodTheDeputyIsAStranger() {
        Akteur pl = testkommune.neu(Rolle.PROJEKTLEITUNG);
        testkommune.inKraft();
        long id = id("1.1.1");
        leitung(pl, Rolle.FACHAMT, "Jugendamt");
        Akteur vertreter = testkommune.kollege(pl, Rolle.KAEMMEREI);
        currentActor.set(pl);
        long v = einsetzen("Jugendamt", vertreter, heute.plusDays(1), heute.plusDays(5));

        currentActor.set(vertreter);
        assertThat(vertretungen.liste(Vertretungszeit.KUENFTIGE, 1).seite().zeilen())
                .hasSize(1);
        refusesReport(id);
        testkommune.verlege(pl, v, heute.minusDays(5), heute.minusDays(1));
        refusesReport(id);
        assertThat(vertretungen.liste(Vertretungszeit.VERGANGENE, 99).seite().zeilen())
                .hasSize(1);
        testkommune.verlege(pl, v, heute.minusDays(5), heute);
        assertThat(massnahmen.details(id, null).darfMelden()).isTrue();
        vertretungen.beenden(v, vertretungen.details(v).version());
        refusesReport(id);
        assertThat(vertretungen.liste(Vertretungszeit.LAUFENDE, 1).anzahl())
                .containsEntry("LAUFENDE", 0L)
                .containsEntry("VERGANGENE", 1L);
        assertThatThrownBy(() -> vertretungen.beenden(v, vertretungen.details(v).version()))
                .hasMessage("R-4.schon_beendet");
    }

    @Test
    void whoMayReportAnywayReportsInTheOwnName() throws SQLException {
        Akteur pl = testkommune.neu(Rolle.PROJEKTLEITUNG);
        testkommune.inKraft();
        leitung(pl, Rolle.FACHAMT, "Jugendamt");
        currentActor.set(pl);
        einsetzen("Jugendamt", pl, heute, heute);

        fortschritt.melden(report(id("1.1.1")));
        assertThat(massnahmen.details(id("1.1.1"), null).meldungen())
                .singleElement()
                .satisfies(m -> assertThat(m.inVertretung()).isEmpty());
        assertThat(protokoll(pl, "meldung")).containsExactly(pl.benutzername() + "|");
    }

    @Test
    void aDeputyOfTheLandraetinNeedsDocumentAndSecondPerson() {
        Akteur pl = testkommune.neu(Rolle.PROJEKTLEITUNG);
        testkommune.inKraft();
        leitung(pl, Rolle.LANDRAT, "Bauamt");
        Akteur vertreter = testkommune.kollege(pl, Rolle.FACHAMT);
        Akteur administration = testkommune.kollege(pl, Rolle.ADMINISTRATION);
        Akteur gremienbuero = testkommune.kollege(pl, Rolle.GREMIENBUERO);
        currentActor.set(pl);
        long v = einsetzen("Bauamt", vertreter, heute, heute.plusDays(10));

        assertThat(details(v).zeile().stand()).isEqualTo("UNBESTAETIGT");
        assertThat(akteur(vertreter).hat(Rolle.LANDRAT)).isFalse();
        assertThat(massnahmen.details(id("1.1.2"), null).stellen().get(0).vertretungen())
                .isEmpty();
        currentActor.set(gremienbuero);
        assertThat(vertretungen.hinweise().zuBestaetigen()).hasSize(1);
        assertThatThrownBy(() -> bestaetigen(v)).hasMessage("R-4.urkunde_fehlt");

        currentActor.set(vertreter);
        assertThatThrownBy(() -> hochladen(v, URKUNDE)).hasMessage("R-4.nicht_belegen");
        currentActor.set(pl);
        assertThatThrownBy(() -> hochladen(v, "PK kein PDF".getBytes(StandardCharsets.UTF_8)))
                .hasMessage("R-4.urkunde_art");
        int vorher = details(v).version();
        hochladen(v, URKUNDE);
        assertThatThrownBy(() -> bestaetigen(v)).hasMessage("R-4.bestaetigung_durch_zweite");
        currentActor.set(administration);
        assertThatThrownBy(() -> vertretungen.bestaetigen(v, vorher + 1)).isInstanceOf(ForbiddenException.class);
        currentActor.set(vertreter);
        assertThatThrownBy(() -> vertretungen.bestaetigen(v, vorher + 1)).isInstanceOf(ForbiddenException.class);
        currentActor.set(gremienbuero);
        assertThatThrownBy(() -> vertretungen.bestaetigen(v, vorher)).isInstanceOf(ConflictException.class);
        assertThat(akteur(vertreter).hat(Rolle.LANDRAT)).isFalse();
        AbgelegteDatei urkunde = vertretungen.urkunde(v);
        assertThat(urkunde.dateiname()).isEqualTo("Bestellung.pdf");
        assertThat(urkunde.medientyp()).isEqualTo("application/pdf");
        assertThat(urkunde.groesse()).isEqualTo(URKUNDE.length);
        assertThat(urkunde.sha256()).isEqualTo(Sha256.hex(URKUNDE));
        assertThat(details(v).urkunde().hochgeladen().name()).isEqualTo("Person PROJEKTLEITUNG");
        assertThat(vertretungen.stueck(v, urkunde.inhaltId(), 0)).isEqualTo(URKUNDE);
        assertThat(vertretungen.stueck(v, urkunde.inhaltId(), 1)).isEmpty();

        bestaetigen(v);
        Akteur danach = akteur(vertreter);
        assertThat(danach.hat(Rolle.LANDRAT)).isTrue();
        assertThat(danach.hatSelbst(Rolle.LANDRAT)).isFalse();
        assertThat(danach.vertretene()).containsEntry(Rolle.LANDRAT, "Person LANDRAT");
        assertThatThrownBy(() -> hochladen(v, URKUNDE)).hasMessage("R-4.schon_bestaetigt");

        currentActor.set(danach);
        assertThatThrownBy(() -> vertretungen.bestaetigen(v, vorher)).isInstanceOf(ForbiddenException.class);
        assertThat(vertretungen.auswahl().leitungen()).isEmpty();
        testkommune.verlege(pl, v, heute.plusDays(1), heute.plusDays(2));
        assertThat(akteur(vertreter).hat(Rolle.LANDRAT)).isFalse();
    }

    @Test
    @DisplayName(
            "R-4, G-1: a document is replaced as a whole until it is confirmed, then never; the history names each")
    void theDatabaseKeepsTheDocumentAndTheHistoryNamesIt() throws SQLException {
        Akteur pl = testkommune.neu(Rolle.PROJEKTLEITUNG);
        testkommune.inKraft();
        leitung(pl, Rolle.LANDRAT, "Bauamt");
        Akteur vertreter = testkommune.kollege(pl, Rolle.FACHAMT);
        Akteur gremienbuero = testkommune.kollege(pl, Rolle.GREMIENBUERO);
        currentActor.set(pl);
        long v = einsetzen("Bauamt", vertreter, heute, heute);
        byte[] grosse = ("%PDF-1.7\n" + "x".repeat(300_000) + "\n%%EOF\n").getBytes(StandardCharsets.ISO_8859_1);
        hochladen(v, grosse);
        long erste = vertretungen.urkunde(v).inhaltId();
        assertThat(vertretungen.stueck(v, erste, 0)).hasSize(262_144);
        assertThat(vertretungen.stueck(v, erste, 1)).hasSize(grosse.length - 262_144);
        assertThat(vertretungen.stueck(v, erste, 2)).isEmpty();

        assertThatThrownBy(() -> change(pl, v, "urkunde_von = 'jemand'")).hasMessageContaining("G-1");
        assertThatThrownBy(() -> change(pl, v, OHNE_URKUNDE)).hasMessageContaining("G-1");
        hochladen(v, URKUNDE);
        assertThatThrownBy(() -> vertretungen.stueck(v, erste, 1)).isInstanceOf(NotFoundException.class);
        currentActor.set(gremienbuero);
        bestaetigen(v);
        assertThatThrownBy(() -> change(pl, v, "urkunde_am = urkunde_am + interval '1 s'"))
                .hasMessageContaining("G-1");
        assertThat(vertretungen.stueck(v, vertretungen.urkunde(v).inhaltId(), 0))
                .isEqualTo(URKUNDE);

        assertThat(protokoll.verlauf("VERTRETUNG", v, null).eintraege())
                .flatExtracting(ProtokollEintrag::felder)
                .filteredOn(f -> f.spalte().equals("urkunde_sha256"))
                .extracting(f -> f.nachher().inhalt())
                .containsExactly(Sha256.hex(URKUNDE), Sha256.hex(grosse));
    }

    /** Under the role of the application, past every check of the program. */
    private void change(Akteur ort, long v, String werte) throws SQLException {
        try (Connection c = dataSource.getConnection();
                Statement s = c.createStatement()) {
            c.setAutoCommit(false);
            s.execute("select set_config('audit.kommune', '" + ort.kommuneId() + "', true),"
                    + " set_config('audit.akteur', 'test', true)");
            try {
                assertThat(s.executeUpdate("update vertretung set " + werte + " where id = " + v))
                        .isEqualTo(1);
            } finally {
                c.rollback();
            }
        }
    }

    @Test
    @DisplayName("R-4, G-2: an act that only the lent role allows is logged with both names")
    void anActByALentRoleIsLoggedWithBothNames() throws SQLException {
        Akteur pl = testkommune.neu(Rolle.PROJEKTLEITUNG);
        testkommune.inKraft();
        long id = id("1.1.1");
        Akteur leser = testkommune.kollege(pl, Rolle.LESER);
        testkommune.besetze(leser, "Jugendamt", Besetzungsart.BEARBEITUNG);
        currentActor.set(leser.mitVertretung(java.util.Map.of(Rolle.LANDRAT, "Frau Landrätin")));

        fortschritt.melden(report(id));

        assertThat(protokoll(pl, "meldung")).containsExactly(leser.benutzername() + "|Frau Landrätin");
    }

    @Test
    void aDeputyNamesNobodyAndNobodyIsNamedTwice() {
        Akteur pl = testkommune.neu(Rolle.PROJEKTLEITUNG);
        testkommune.inKraft();
        leitung(pl, Rolle.FACHAMT, "Jugendamt");
        Akteur vertreter = testkommune.kollege(pl, Rolle.KAEMMEREI);
        Akteur dritter = testkommune.kollege(pl, Rolle.GREMIENBUERO);
        currentActor.set(pl);
        einsetzen("Jugendamt", vertreter, heute, heute.plusDays(5));
        long spaeter = einsetzen("Jugendamt", vertreter, heute.plusDays(10), heute.plusDays(11));
        long leitungId = leitungId("Jugendamt");

        assertThatThrownBy(() -> einsetzen("Jugendamt", vertreter, heute.plusDays(5), heute.plusDays(8)))
                .hasMessage("R-4.ueberschneidet");
        assertThatThrownBy(() -> testkommune.verlege(pl, spaeter, heute, heute))
                .hasStackTraceContaining("vertretung_ueberschneidet");
        currentActor.set(vertreter);
        assertThatThrownBy(() -> vertretungen.einsetzen(
                        new VertretungEinsetzen(leitungId, dritter.kontoId(), heute, heute, "weiter")))
                .isInstanceOf(ForbiddenException.class)
                .hasMessage("R-4.nicht_leitung");
    }

    @Test
    void anotherKommuneAnswersAsIfThereWereNothing() {
        Akteur pl = testkommune.neu(Rolle.PROJEKTLEITUNG);
        testkommune.inKraft();
        Akteur leitung = leitung(pl, Rolle.FACHAMT, "Jugendamt");
        currentActor.set(pl);
        long leitungId = leitungId("Jugendamt");
        long v = einsetzen("Jugendamt", pl, heute, heute);
        Akteur fremd = testkommune.neu(Rolle.PROJEKTLEITUNG);
        testkommune.inKraft();

        assertThatThrownBy(() -> vertretungen.details(v)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> vertretungen.urkunde(v)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> vertretungen.stueck(v, 1, 0)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> vertretungen.beenden(v, 1)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() ->
                        vertretungen.einsetzen(new VertretungEinsetzen(leitungId, fremd.kontoId(), heute, heute, "x")))
                .isInstanceOf(NotFoundException.class);
        leitung(fremd, Rolle.FACHAMT, "Bauamt");
        currentActor.set(fremd);
        assertThatThrownBy(() -> einsetzen("Bauamt", leitung, heute, heute))
                .isInstanceOf(BusinessRuleException.class)
                .hasMessage("R-4.vertreter_ohne_rolle");
    }

    @Test
    void whoNamesADeputyIsToldThatItsAccountEndsBefore() {
        Akteur pl = testkommune.neu(Rolle.PROJEKTLEITUNG);
        testkommune.inKraft();
        Akteur vertreter = testkommune.kollege(pl, Rolle.FACHAMT);
        testkommune.befriste(vertreter, heute.plusDays(3));
        currentActor.set(leitung(pl, Rolle.FACHAMT, "Jugendamt"));
        assertThat(eingesetzt(vertreter, heute, heute.plusDays(2)).endetVorher())
                .isFalse();
        assertThat(eingesetzt(vertreter, heute.plusDays(3), heute.plusDays(4)).endetVorher())
                .isTrue();
    }

    private void refusesReport(long id) {
        assertThatThrownBy(() -> fortschritt.melden(report(id)))
                .isInstanceOf(ForbiddenException.class)
                .hasMessage("A-8.nicht_zustaendig");
    }

    private Akteur leitung(Akteur ort, Rolle rolle, String stelle) {
        Akteur leitung = testkommune.kollege(ort, rolle);
        testkommune.besetze(leitung, stelle, Besetzungsart.LEITUNG);
        return leitung;
    }

    private long einsetzen(String stelle, Akteur vertreter, LocalDate von, LocalDate bis) {
        return vertretungen
                .einsetzen(new VertretungEinsetzen(leitungId(stelle), vertreter.kontoId(), von, bis, "Urlaub 😀"))
                .id();
    }

    private VertretungEingesetzt eingesetzt(Akteur vertreter, LocalDate von, LocalDate bis) {
        return vertretungen.einsetzen(
                new VertretungEinsetzen(leitungId("Jugendamt"), vertreter.kontoId(), von, bis, "Urlaub"));
    }

    private long leitungId(String stelle) {
        return vertretungen.auswahl().leitungen().stream()
                .filter(l -> l.stelle().equals(stelle))
                .map(Vertretungsauswahl.Leitung::id)
                .findFirst()
                .orElseThrow();
    }

    private void hochladen(long v, byte[] inhalt) {
        Testdatei datei = new Testdatei("Bestellung.pdf", inhalt);
        vertretungen.urkundeHochladen(new UrkundeHochladen(v, details(v).version(), datei));
    }

    private void bestaetigen(long v) {
        vertretungen.bestaetigen(v, details(v).version());
    }

    private VertretungDetails details(long v) {
        return vertretungen.details(v);
    }

    private Akteur akteur(Akteur person) {
        return anmeldung.akteur(person.kontoId(), person.kommuneId()).orElseThrow();
    }

    private long id(String nummer) {
        return massnahmen.alle(MassnahmenFilter.ALLE).stream()
                .filter(m -> m.nummer().equals(nummer))
                .map(MassnahmeZeile::id)
                .findFirst()
                .orElseThrow();
    }

    private FortschrittMelden report(long id) {
        int version = massnahmen.details(id, null).version();
        return new FortschrittMelden(id, version, "IN_UMSETZUNG", heute, "läuft", "", "", "", null, null, "", false);
    }

    /** Actor and represented person of every row of the log of a table, oldest first. */
    private List<String> protokoll(Akteur ort, String tabelle) throws SQLException {
        List<String> zeilen = new ArrayList<>();
        try (Connection c = dataSource.getConnection();
                Statement s = c.createStatement()) {
            c.setAutoCommit(false);
            s.execute("select set_config('audit.kommune', '" + ort.kommuneId() + "', true)");
            try (ResultSet r = s.executeQuery("select akteur, in_vertretung_von from aenderung where tabelle = '"
                    + tabelle + "' and kommune_id = " + ort.kommuneId() + " order by id")) {
                while (r.next()) {
                    zeilen.add(r.getString(1) + "|" + r.getString(2));
                }
            }
            c.rollback();
        }
        return zeilen;
    }
}
