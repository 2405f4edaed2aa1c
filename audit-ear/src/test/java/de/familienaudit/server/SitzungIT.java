package de.familienaudit.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.familienaudit.frist.Frist;
import de.familienaudit.frist.FristenService;
import de.familienaudit.frist.Termin;
import de.familienaudit.shared.Akteur;
import de.familienaudit.shared.ConflictException;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.ForbiddenException;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.shared.Rolle;
import de.familienaudit.shared.Violation;
import de.familienaudit.shared.zeit.Feiertag;
import de.familienaudit.shared.zeit.Feiertage;
import de.familienaudit.vorlage.gremium.FestlegungEintragen;
import de.familienaudit.vorlage.gremium.GremienpflegeService;
import de.familienaudit.vorlage.gremium.GremiumAnlegen;
import de.familienaudit.vorlage.gremium.GremiumService;
import de.familienaudit.vorlage.sitzung.SitzungBlatt;
import de.familienaudit.vorlage.sitzung.SitzungFilter;
import de.familienaudit.vorlage.sitzung.SitzungNacherfassen;
import de.familienaudit.vorlage.sitzung.SitzungPflegeService;
import de.familienaudit.vorlage.sitzung.SitzungPlanen;
import de.familienaudit.vorlage.sitzung.SitzungService;
import de.familienaudit.vorlage.sitzung.SitzungZeile;
import de.familienaudit.vorlage.sitzung.SitzungsListe;
import de.familienaudit.vorlage.sitzung.Sitzungsmonat;
import de.familienaudit.zugang.kommune.KommuneDetails;
import de.familienaudit.zugang.kommune.KommuneEinstellen;
import de.familienaudit.zugang.kommune.KommuneService;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Sessions of an invented body, in the real server on the real database. */
@DisplayName("V-5, V-16, G-7: Sitzungen werden geplant, abgesagt, wiederholt, nacherfasst und zurückgenommen")
class SitzungIT extends ServerTest {

    private static final LocalDate DAMALS = LocalDate.of(2023, 12, 13);

    @Inject
    private Testkommune testkommune;

    @Inject
    private SitzungService sitzungen;

    @Inject
    private SitzungPflegeService pflege;

    @Inject
    private GremienpflegeService gremien;

    @Inject
    private GremiumService gremienListe;

    @Inject
    private FristenService fristen;

    @Inject
    private KommuneService kommune;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    @Resource
    private ManagedExecutorService executor;

    @Resource(lookup = "java:app/jdbc/audit")
    private DataSource dataSource;

    @Test
    @DisplayName("Von der Planung über die Absage zum neuen Termin; einmal und mit Grund")
    void cancelledAndRepeated() {
        testkommune.neu(Rolle.GREMIENBUERO);
        long gremium = gremium("Stadtrat");
        long id = pflege.planen(plan(gremium, in(40)));
        SitzungBlatt blatt = blatt(id);
        assertThat(blatt.zeile().wann()).isEqualTo(new SitzungZeile.Wann(in(40), LocalTime.of(17, 0), null));
        assertThat(blatt.zeile().stand()).isEqualTo("GEPLANT");
        assertThat(blatt.fristen().ladung()).isEqualTo(new SitzungBlatt.Frist(in(35), 4));
        assertThat(blatt.fristen().tagesordnung()).isEqualTo(new SitzungBlatt.Frist(in(36), 4));
        assertThat(blatt.fristen().vorlagen()).isNull();
        assertThatThrownBy(() -> pflege.wiederholen(id, blatt.version(), plan(null, in(50))))
                .hasMessage("V-5.nicht_abgesagt");
        assertThatThrownBy(() -> pflege.stattgefunden(id, blatt.version())).hasMessage("V-16.noch_nicht");
        assertThatThrownBy(() -> pflege.absagen(id, blatt.version(), " ")).hasMessage("V-5.absage_ohne_grund");
        pflege.absagen(id, blatt.version(), "Saal gesperrt");
        assertThatThrownBy(() -> pflege.absagen(id, blatt.version(), "Noch einmal"))
                .isInstanceOf(ConflictException.class);
        assertThatThrownBy(() -> pflege.absagen(id, version(id), "Noch einmal")).hasMessage("V-5.schon_abgesagt");
        assertThat(blatt(id).absage().vermerk().grund()).isEqualTo("Saal gesperrt");
        assertThat(blatt(id).absage().vermerk().von()).isNotBlank();
        assertThat(blatt(id).fristen()).isNull();

        long neu = pflege.wiederholen(id, version(id), plan(null, in(50)));
        assertThat(blatt(id).absage().nachfolger().id()).isEqualTo(neu);
        assertThat(blatt(neu).vorgaenger().id()).isEqualTo(id);
        assertThat(blatt(neu).zeile().gremium()).isEqualTo("Stadtrat");
        assertThatThrownBy(() -> pflege.wiederholen(id, version(id), plan(null, in(60))))
                .hasMessage("V-5.hat_nachfolger");

        pflege.zuruecknehmen(neu, version(neu), "Doppelt");
        assertThat(blatt(neu).zurueckgenommen().grund()).isEqualTo("Doppelt");
        assertThat(blatt(id).absage().nachfolger()).isNull();
        long anderer = pflege.planen(plan(gremium, in(45)));
        assertThat(blatt(id).absage().wahl()).extracting(SitzungBlatt.Bezug::id).containsExactly(anderer);
        pflege.ersetzenDurch(id, version(id), anderer);
        assertThat(blatt(anderer).vorgaenger().id()).isEqualTo(id);
        long fremdesGremium = pflege.planen(plan(gremium("Beirat"), in(45)));
        pflege.absagen(anderer, version(anderer), "Auch gesperrt");
        assertThatThrownBy(() -> pflege.ersetzenDurch(anderer, version(anderer), fremdesGremium))
                .hasMessage("V-5.nachfolger_anderes_gremium");
        assertThatThrownBy(() -> pflege.ersetzenDurch(anderer, version(anderer), id))
                .hasMessage("V-5.nachfolger_unmoeglich");
        assertThat(liste("").seite().zeilen()).hasSize(3);
        assertThat(liste("ZURUECKGENOMMEN").seite().zeilen()).singleElement().satisfies(z -> assertThat(z.id())
                .isEqualTo(neu));
    }

    @Test
    @DisplayName(
            "V-16: Fristen gelten je Gremium; was geplant ist, erscheint mit seinen Fristen, und der Termin trägt seine Version")
    void deadlinesPerBody() {
        testkommune.neu(Rolle.GREMIENBUERO);
        long gremium = gremium("Kreistag der Probe");
        frist(gremium, "LADUNG", "5");
        frist(gremium, "LADUNG_POST", "8");
        frist(gremium, "VORLAGEN", "14");
        long id = pflege.planen(plan(gremium, in(30)));
        assertThat(blatt(id).fristen())
                .isEqualTo(new SitzungBlatt.Fristtage(
                        new SitzungBlatt.Frist(in(16), 14),
                        new SitzungBlatt.Frist(in(21), 8),
                        new SitzungBlatt.Frist(in(24), 5),
                        new SitzungBlatt.Frist(in(26), 4)));
        assertThat(fristen.kommende("SITZUNG")).extracting(Frist::tag).containsExactly(in(16), in(21), in(24), in(26));
        pflege.aendern(id, version(id), plan(null, in(10)), "Vorgezogen");
        assertThat(codes(id)).containsSubsequence("V-16.vorlagen_vorbei");
        assertThat(fristen.kommende("SITZUNG")).extracting(Frist::tag).doesNotContain(in(16));
        Termin termin = sitzungen.termin(id);
        assertThat(termin.kennung()).isEqualTo("sitzung-" + id + "@familienaudit");
        assertThat(termin.folge()).isEqualTo(version(id)).isPositive();
        assertThat(termin.wann().tag()).isEqualTo(in(10));
        pflege.absagen(id, version(id), "Erkrankt");
        assertThat(sitzungen.termin(id).abgesagt()).isTrue();
        assertThat(fristen.kommende("SITZUNG")).isEmpty();
    }

    @Test
    @DisplayName("G-7: Vergangenes wird nacherfasst, mit Bemerkungen statt Ablehnungen, und setzt keine Frist in Gang")
    void recorded() throws SQLException {
        Akteur buero = testkommune.neu(Rolle.GREMIENBUERO);
        long gremium = gremium("Rat");
        gremien.festlegen(
                gremium,
                gremienListe.gremium(gremium).version(),
                new FestlegungEintragen("BESTEHEN", "", "", LocalDate.of(2020, 1, 1), null, "HS"),
                "");
        assertThatThrownBy(() -> pflege.planen(plan(gremium, DAMALS))).hasMessage("V-16.tag_vergangen");
        assertThatThrownBy(() -> pflege.nacherfassen(new SitzungNacherfassen(plan(gremium, heute()), "", "", "", "")))
                .hasMessage("G-7.noch_nicht_vergangen, form.pflichtfeld, G-7.quelle_fehlt, G-7.grund_fehlt");
        assertThatThrownBy(() -> pflege.nacherfassen(new SitzungNacherfassen(
                        new SitzungPlanen(null, null, "abends", "17", "", "", false), "ABGESAGT", "Q", "G", "")))
                .hasMessage(
                        "form.pflichtfeld, V-16.keine_uhrzeit, form.pflichtfeld, form.pflichtfeld, V-5.absage_ohne_grund");
        long sonntag = nacherfassen(gremium, LocalDate.of(2019, 6, 2), "UMLAUF");
        assertThat(codes(sonntag))
                .containsExactly("V-16.sonntag", "V-2.gremium_besteht_nicht", "V-16.form_gab_es_nicht");
        long feiertag = nacherfassen(gremium, LocalDate.of(2023, 10, 31), "PRAESENZ");
        nacherfassen(gremium, LocalDate.of(2023, 10, 31), "PRAESENZ");
        assertThat(codes(feiertag)).containsExactly("V-16.feiertag", "V-16.selber_tag");
        assertThat(blatt(feiertag).zeile().nacherfasst()).isTrue();
        assertThat(blatt(feiertag).fristen()).isNull();
        assertThat(fristen.kommende("SITZUNG")).isEmpty();
        assertThatThrownBy(() -> pflege.aendern(feiertag, version(feiertag), plan(null, DAMALS), "Verlegt"))
                .hasMessage("V-16.verlegt_nach_sitzung");

        Sitzungsmonat oktober = sitzungen.monat(YearMonth.of(2023, 10));
        assertThat(oktober.wochen()).hasSize(6).allSatisfy(w -> assertThat(w.tage())
                .hasSize(7));
        assertThat(oktober.wochen().get(0).nummer()).isEqualTo(39);
        assertThat(oktober.wochen().get(5).tage().get(1)).satisfies(tag -> {
            assertThat(tag.tag()).isEqualTo("2023-10-31");
            assertThat(tag.feiertag()).isEqualTo("REFORMATIONSTAG");
            assertThat(tag.sitzungen()).hasSize(2);
        });
        assertThatThrownBy(() -> gremien.gremiumZuruecknehmen(
                        gremium, gremienListe.gremium(gremium).version(), "Irrtum"))
                .hasMessage("V-2.gremium_genannt");
        for (String sql : new String[] {
            "update sitzung set tag = '2024-01-01' where id = " + feiertag,
            "update sitzung set stand = 'GEPLANT' where id = " + feiertag,
            "update sitzung set quelle = 'andere' where id = " + feiertag
        }) {
            try (Connection c = dataSource.getConnection();
                    Statement s = c.createStatement()) {
                c.setAutoCommit(false);
                s.execute("select set_config('audit.kommune', '" + buero.kommuneId() + "', true),"
                        + " set_config('audit.akteur', 'x', true), set_config('audit.konto', '0', true)");
                assertThatThrownBy(() -> s.execute(sql)).hasMessageContaining("G-1: sitzung");
                c.rollback();
            }
        }
    }

    @Test
    @DisplayName("V-16: Stattgefunden hat eine Sitzung erst an ihrem Tag; danach bleibt sie")
    void held() {
        testkommune.neu(Rolle.GREMIENBUERO);
        long id = pflege.planen(plan(gremium("Rat"), heute()));
        pflege.stattgefunden(id, version(id));
        assertThat(blatt(id).zeile().stand()).isEqualTo("STATTGEFUNDEN");
        assertThatThrownBy(() -> pflege.absagen(id, version(id), "Zu spät")).hasMessage("V-5.absage_nach_sitzung");
        assertThatThrownBy(() -> pflege.stattgefunden(id, version(id))).hasMessage("V-16.schon_stattgefunden");
    }

    @Test
    @DisplayName("R-1, R-2: Andere Rollen lesen nur, andere Kommunen finden nichts")
    void rights() {
        Akteur buero = testkommune.neu(Rolle.GREMIENBUERO);
        long gremium = gremium("Rat");
        long id = pflege.planen(plan(gremium, in(40)));
        currentActor.set(testkommune.kollege(buero, Rolle.LESER));
        assertThat(blatt(id).zeile().gremium()).isEqualTo("Rat");
        assertThatThrownBy(() -> pflege.absagen(id, 0, "x")).isInstanceOf(ForbiddenException.class);
        testkommune.neu(Rolle.GREMIENBUERO);
        assertThatThrownBy(() -> blatt(id)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> sitzungen.termin(id)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> pflege.absagen(id, 0, "x")).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> pflege.planen(plan(gremium, in(40)))).isInstanceOf(NotFoundException.class);
        long eigene = pflege.planen(plan(gremium("Rat"), in(40)));
        pflege.absagen(eigene, version(eigene), "x");
        assertThatThrownBy(() -> pflege.ersetzenDurch(eigene, version(eigene), id))
                .isInstanceOf(NotFoundException.class);
        assertThat(liste("").seite().zeilen()).hasSize(1);
    }

    @Test
    @DisplayName("G-4: Sagen zwei dieselbe Sitzung zugleich ab, gilt eine Absage, und die andere erfährt davon")
    void twoAtOnce() throws Exception {
        Akteur buero = testkommune.neu(Rolle.GREMIENBUERO);
        long id = pflege.planen(plan(gremium("Rat"), in(40)));
        int version = version(id);
        CyclicBarrier start = new CyclicBarrier(2);
        List<Future<String>> beide = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            beide.add(executor.submit(() -> {
                RequestContextController request =
                        CDI.current().select(RequestContextController.class).get();
                request.activate();
                try {
                    currentActor.set(buero);
                    start.await();
                    pflege.absagen(id, version, "Erkrankt");
                    return "abgesagt";
                } catch (ConflictException e) {
                    return "gesehen";
                } finally {
                    request.deactivate();
                }
            }));
        }
        assertThat(List.of(antwort(beide.get(0)), antwort(beide.get(1))))
                .containsExactlyInAnyOrder("abgesagt", "gesehen");
    }

    private static String antwort(Future<String> einer) throws InterruptedException, ExecutionException {
        return einer.get();
    }

    @Test
    @DisplayName("V-16: Fronleichnam ist Feiertag, wo die Kommune es so eingestellt hat, als Bemerkung und im Monat")
    void fronleichnam() {
        Akteur buero = testkommune.neu(Rolle.GREMIENBUERO);
        LocalDate tag = Feiertage.ostersonntag(heute().getYear() + 1).plusDays(60);
        long id = pflege.planen(plan(gremium("Rat"), tag));
        assertThat(blatt(id).bemerkungen()).isEmpty();
        assertThat(feiertagAm(tag)).isEmpty();
        testkommune.kollege(buero, Rolle.ADMINISTRATION);
        KommuneDetails k = kommune.details();
        kommune.einstellen(new KommuneEinstellen(
                k.version(),
                k.name(),
                k.art(),
                k.akzentfarbe(),
                k.stilleMonate(),
                k.vorschauTage(),
                k.erinnerungTage(),
                k.erinnerungWiederholung(),
                k.einspringendeStelle(),
                true));
        assertThat(kommune.details().fronleichnam()).isTrue();
        assertThat(blatt(id).bemerkungen()).containsExactly(Violation.of("V-16.feiertag", tag, Feiertag.FRONLEICHNAM));
        assertThat(feiertagAm(tag)).isEqualTo("FRONLEICHNAM");
        testkommune.neu(Rolle.GREMIENBUERO);
        assertThat(feiertagAm(tag)).as("of another Kommune").isEmpty();
    }

    private String feiertagAm(LocalDate tag) {
        return sitzungen.monat(YearMonth.from(tag)).wochen().stream()
                .flatMap(w -> w.tage().stream())
                .filter(t -> t.tag().equals(tag))
                .map(Sitzungsmonat.Tag::feiertag)
                .findFirst()
                .orElseThrow();
    }

    private long gremium(String name) {
        return gremien.anlegen(new GremiumAnlegen("VERTRETUNG", name, "Hauptsatzung"));
    }

    private void frist(long gremium, String sache, String tage) {
        gremien.festlegen(
                gremium,
                gremienListe.gremium(gremium).version(),
                new FestlegungEintragen("FRIST", sache, tage, null, null, "Geschäftsordnung"),
                "");
    }

    private long nacherfassen(long gremium, LocalDate tag, String form) {
        return pflege.nacherfassen(new SitzungNacherfassen(
                new SitzungPlanen(gremium, tag, "", "", "", form, false),
                "STATTGEFUNDEN",
                "Niederschrift",
                "Probe",
                ""));
    }

    private static SitzungPlanen plan(Long gremium, LocalDate tag) {
        return new SitzungPlanen(gremium, tag, "17 Uhr", "", "Saal", "PRAESENZ", false);
    }

    private LocalDate heute() {
        return LocalDate.now(clock);
    }

    private LocalDate in(int tagen) {
        return heute().plusDays(tagen);
    }

    private SitzungBlatt blatt(long id) {
        return sitzungen.sitzung(id);
    }

    private int version(long id) {
        return blatt(id).version();
    }

    private List<String> codes(long id) {
        return blatt(id).bemerkungen().stream().map(Violation::code).toList();
    }

    private SitzungsListe liste(String stand) {
        return sitzungen.liste(new SitzungFilter("", "", stand, 1));
    }
}
