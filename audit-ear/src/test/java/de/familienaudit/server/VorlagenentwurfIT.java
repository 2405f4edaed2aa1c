package de.familienaudit.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.familienaudit.shared.Akteur;
import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.ClockProducer;
import de.familienaudit.shared.ConflictException;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.ForbiddenException;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.shared.Rolle;
import de.familienaudit.stelle.StelleAnlegen;
import de.familienaudit.stelle.StellenpflegeService;
import de.familienaudit.stelle.domain.Besetzungsart;
import de.familienaudit.vorlage.gang.EinreichungService;
import de.familienaudit.vorlage.gang.EntwurfService;
import de.familienaudit.vorlage.gang.Entwurfsangaben;
import de.familienaudit.vorlage.gang.NeueFassung;
import de.familienaudit.vorlage.gang.NummernService;
import de.familienaudit.vorlage.gang.Nummernstand;
import de.familienaudit.vorlage.gang.VorlagenschritteService;
import de.familienaudit.vorlage.gremium.GremienpflegeService;
import de.familienaudit.vorlage.gremium.GremiumAnlegen;
import de.familienaudit.vorlage.papier.Beratungsangabe;
import de.familienaudit.vorlage.papier.Finanzangabe;
import de.familienaudit.vorlage.papier.Stimmangabe;
import de.familienaudit.vorlage.papier.VorlageDetails;
import de.familienaudit.vorlage.papier.VorlagenFilter;
import de.familienaudit.vorlage.papier.VorlagenService;
import de.familienaudit.vorlage.papier.Vorlagenangaben;
import de.familienaudit.vorlage.papier.VorlagenerfassungService;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.LongSupplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Papers of an invented Kommune from the draft to the submission, in the real server on the real database. */
@DisplayName("V-1, V-7, V-8, G-1, G-4: Vorlagen beginnen als Entwurf, werden eingereicht, geändert und zurückgezogen")
class VorlagenentwurfIT extends ServerTest {

    private static final int KOEPFE = 24;

    @Inject
    private Testkommune testkommune;

    @Inject
    private EntwurfService entwuerfe;

    @Inject
    private EinreichungService einreichung;

    @Inject
    private NummernService nummern;

    @Inject
    private VorlagenschritteService schritte;

    @Inject
    private VorlagenService vorlagen;

    @Inject
    private VorlagenerfassungService erfassung;

    @Inject
    private GremienpflegeService gremien;

    @Inject
    private StellenpflegeService stellen;

    @Inject
    private CurrentActor currentActor;

    @Resource
    private ManagedExecutorService executor;

    @Resource(lookup = "java:app/jdbc/audit")
    private DataSource dataSource;

    private Akteur gremienbuero;
    private Akteur projektleitung;
    private long rat;

    @Test
    @DisplayName(
            "Entwurf, gespeichert, unverändert gespeichert, veraltet gespeichert: jeder Stand bleibt, keiner ohne Änderung")
    void draft() {
        begin();
        long id = entwuerfe.beginnen(ganz("Spielplatz", ""));
        long zweiter = entwuerfe.beginnen(ganz("Zweiter ohne Nummer", ""));
        assertThat(details(id).kopf().nummer()).isEmpty();
        assertThat(details(id).kopf().lage().stand().name()).isEqualTo("ENTWURF");
        assertThat(vorlagen.liste(VorlagenFilter.ALLE).seite().gesamt()).isEqualTo(2);
        assertThat(entwuerfe.speichern(id, 1, ganz("Spielplatz", ""))).isFalse();
        assertThat(details(id).aufzeichnungen()).hasSize(1);
        assertThat(entwuerfe.speichern(id, 1, ganz("Spielplatz am See", ""))).isTrue();
        assertThat(details(id).aufzeichnungen()).hasSize(2);
        assertThat(vorlagen.details(id, 1).angaben().texte().betreff()).isEqualTo("Spielplatz");
        assertThat(vorlagen.details(id, 1).kopf().lage().stand().name()).isEqualTo("ENTWURF");
        assertThatThrownBy(() -> entwuerfe.speichern(id, 1, ganz("Anderes", "")))
                .isInstanceOfSatisfying(ConflictException.class, e -> assertThat(
                                e.violations().get(0).params())
                        .contains("Person PROJEKTLEITUNG", "Spielplatz am See"));
        assertThat(vorlagen.paar(id, null, null).von().kopf().aufzeichnung()).isEqualTo(1);
        assertThat(vorlagen.paar(zweiter, null, null).von().kopf().aufzeichnung())
                .isEqualTo(1);
        assertThatThrownBy(() -> entwuerfe.beginnen(ganz("", "")))
                .isInstanceOfSatisfying(BusinessRuleException.class, e -> assertThat(e.violations())
                        .extracting(v -> v.field() + " " + v.code())
                        .containsExactly("betreff V-8.betreff_fehlt"));
        assertThat(details(zweiter).aufzeichnungen()).hasSize(1);
    }

    @Test
    @DisplayName("V-8: Was zum Einreichen fehlt, wird auf einmal genannt, und nichts davon wird eingereicht")
    void everythingMissingAtOnce() {
        begin();
        long id = entwuerfe.beginnen(luecken());
        assertThat(schritte.schritte(details(id)).namen())
                .containsExactlyInAnyOrder("kopieren", "bearbeiten", "einreichen", "zurueckziehen");
        assertThat(schritte.schritte(details(id)).fehlt())
                .extracting(v -> v.field() + " " + v.code())
                .containsExactly(
                        "beschluss V-8.braucht_beschluss",
                        "sachverhalt V-8.braucht_sachverhalt",
                        "einreicher V-8.braucht_einreicher",
                        "kaemmerei V-8.kaemmerei_noetig",
                        "folge:0:umfang V-2.braucht_entscheidung");
        for (Runnable weg : List.<Runnable>of(
                () -> einreichung.einreichen(id, 1),
                () -> einreichung.einreichenMit(id, 1, luecken()),
                () -> einreichung.einreichenNeu(luecken()))) {
            assertThatThrownBy(weg::run)
                    .isInstanceOfSatisfying(BusinessRuleException.class, e -> assertThat(e.violations())
                            .hasSize(5));
        }
        assertThat(vorlagen.liste(VorlagenFilter.ALLE).seite().gesamt()).isEqualTo(1);
        assertThat(details(id).aufzeichnungen()).hasSize(1);
    }

    @Test
    @DisplayName(
            "V-1: Das Ratsinformationssystem gibt die Nummer: eingereicht ohne, das Gremienbüro trägt sie ein und berichtigt sie")
    void numberOfTheCouncilSystem() {
        begin();
        long id = einreichung.einreichenNeu(ganz("Spielplatz", ""));
        assertThat(details(id).kopf().nummer()).isEmpty();
        assertThat(details(id).kopf().lage().stand().name()).isEqualTo("EINGEREICHT");
        assertThatThrownBy(() -> nummern.eintragen(id, "2026/7/001")).isInstanceOf(ForbiddenException.class);
        long entwurf = entwuerfe.beginnen(ganz("Noch ein Entwurf", ""));
        currentActor.set(gremienbuero);
        assertThat(schritte.schritte(details(id)).namen()).containsExactly("nummer");
        assertThatThrownBy(() -> nummern.eintragen(entwurf, "2026/7/001")).hasMessage("V-1.nicht_eingereicht");
        assertThatThrownBy(() -> nummern.eintragen(id, " ")).hasMessage("V-1.nummer_fehlt");
        nummern.eintragen(id, " 2026/7/001 ");
        assertThat(details(id).kopf().nummer()).isEqualTo("2026/7/001");
        assertThat(vorlagen.liste(suche("2026/7/001")).seite().zeilen()).hasSize(1);
        nummern.eintragen(id, "2026/7/002");
        long zweite = als(projektleitung, () -> einreichung.einreichenNeu(ganz("Zweite", "")));
        assertThatThrownBy(() -> nummern.eintragen(zweite, "2026/7/002")).hasMessage("V-1.nummer_vergeben");
        testkommune.neu(Rolle.PROJEKTLEITUNG);
        long andere = einreichung.einreichenNeu(bericht());
        currentActor.set(gremienbuero);
        assertThatThrownBy(() -> nummern.eintragen(andere, "1")).isInstanceOf(NotFoundException.class);
    }

    @Test
    @DisplayName(
            "V-1: Das Programm gibt die Nummer: nach dem Muster, nie zweimal, auch nicht nach dem Zurückziehen, und sie bleibt")
    void numberOfTheProgram() {
        begin();
        String jahr = Year.now(ClockProducer.BERLIN).toString();
        long eingetragen = einreichung.einreichenNeu(ganz("Vom Ratsinformationssystem", ""));
        currentActor.set(gremienbuero);
        nummern.eintragen(eingetragen, jahr + "/7/004");
        erfassung.erfassen(nacherfasst(jahr + "/7/006"));
        assertThatThrownBy(() -> nummern.festlegen(new Nummernstand(-1, "PROGRAMM", "JJJJ/W/NNN", "")))
                .hasMessage("V-1.wahlperiode_fehlt");
        nummern.festlegen(new Nummernstand(-1, "PROGRAMM", "JJJJ/W/NNN", "7"));
        assertThat(nummern.stand()).isEqualTo(new Nummernstand(1, "PROGRAMM", "JJJJ/W/NNN", "7"));
        assertThatThrownBy(() -> nummern.festlegen(new Nummernstand(-1, "PROGRAMM", "JJJJ/W/NNN", "8")))
                .isInstanceOf(ConflictException.class);
        currentActor.set(projektleitung);
        long erste = einreichung.einreichenNeu(ganz("Erste", ""));
        assertThat(details(erste).kopf().nummer()).isEqualTo(jahr + "/7/005");
        einreichung.zurueckziehen(erste, 2, "Wird nicht mehr gebraucht");
        assertThat(details(erste).kopf().nummer()).isEqualTo(jahr + "/7/005");
        long zweite = einreichung.einreichenNeu(ganz("Zweite", ""));
        assertThat(details(zweite).kopf().nummer()).isEqualTo(jahr + "/7/007");
        assertThat(details(entwuerfe.beginnen(ganz("Entwurf", ""))).kopf().nummer())
                .isEmpty();
        currentActor.set(gremienbuero);
        assertThatThrownBy(() -> nummern.eintragen(zweite, "2026/7/999")).hasMessage("V-1.nummer_bleibt");
        assertThatThrownBy(() -> sql("update vorlage set nummer = '2026/7/999' where id = " + zweite))
                .hasMessageContaining("V-7");
        assertThatThrownBy(() -> sql("update vorlage set gang = 'ENTWURF', nummer = null where id = " + zweite))
                .isInstanceOf(SQLException.class);
        assertThatThrownBy(
                        () -> sql("update nummernkreis set letzte = 1 where kommune_id = " + gremienbuero.kommuneId()))
                .hasMessageContaining("V-1");
    }

    @Test
    @DisplayName(
            "V-1: Viele reichen zugleich ein, jede Person auf ihrer eigenen Verbindung zur Datenbank: lauter verschiedene Nummern")
    void manyAtOnce() throws Exception {
        begin();
        currentActor.set(gremienbuero);
        nummern.festlegen(new Nummernstand(-1, "PROGRAMM", "JJJJ/W/NNN", "7"));
        currentActor.set(projektleitung);
        CyclicBarrier gleichzeitig = new CyclicBarrier(KOEPFE);
        List<Future<Long>> laufend = new ArrayList<>();
        for (int i = 0; i < KOEPFE; i++) {
            String betreff = "Vorlage " + i;
            laufend.add(nebenher(gleichzeitig, () -> einreichung.einreichenNeu(ganz(betreff, ""))));
        }
        Set<String> verschieden = new TreeSet<>();
        for (Future<Long> einer : laufend) {
            verschieden.add(details(einer.get(2, TimeUnit.MINUTES)).kopf().nummer());
        }
        assertThat(verschieden).hasSize(KOEPFE);
        assertThat(((TreeSet<String>) verschieden).last()).endsWith("/7/0" + KOEPFE);
    }

    @Test
    @DisplayName("V-1: Eine andere Verbindung, wie die eines zweiten Servers, hält die Vergabe auf, bis sie fertig ist")
    void anotherServerWaits() throws Exception {
        begin();
        currentActor.set(gremienbuero);
        nummern.festlegen(new Nummernstand(-1, "PROGRAMM", "JJJJ/W/NNN", "7"));
        currentActor.set(projektleitung);
        String jahr = Year.now(ClockProducer.BERLIN).toString();
        long erste = einreichung.einreichenNeu(ganz("Erste", ""));
        Future<Long> zweite;
        try (Connection c = dataSource.getConnection();
                Statement s = c.createStatement()) {
            c.setAutoCommit(false);
            settings(s);
            s.execute(
                    "select pg_advisory_xact_lock(hashtextextended('vorlagen:" + projektleitung.kommuneId() + "', 3))");
            zweite = nebenher(new CyclicBarrier(1), () -> einreichung.einreichenNeu(ganz("Zweite", "")));
            assertThatThrownBy(() -> zweite.get(2, TimeUnit.SECONDS)).isInstanceOf(TimeoutException.class);
            s.executeUpdate(
                    "update nummernkreis set letzte = letzte + 1 where kommune_id = " + projektleitung.kommuneId());
            c.commit();
        }
        assertThat(details(erste).kopf().nummer()).isEqualTo(jahr + "/7/001");
        assertThat(details(zweite.get(1, TimeUnit.MINUTES)).kopf().nummer()).isEqualTo(jahr + "/7/003");
    }

    @Test
    @DisplayName("V-7: Neue Fassungen mit Art und Grund, zurückgezogen mit Grund; danach geht nichts mehr")
    void versionsAndWithdrawal() {
        begin();
        long id = einreichung.einreichenNeu(ganz("Spielplatz", "erster Sachverhalt"));
        assertThatThrownBy(() -> entwuerfe.speichern(id, 2, ganz("Anderes", "")))
                .hasMessage("V-7.kein_entwurf");
        assertThatThrownBy(() -> einreichung.einreichen(id, 2)).hasMessage("V-7.nicht_moeglich");
        assertThat(schritte.schritte(details(id)).namen())
                .containsExactlyInAnyOrder("kopieren", "fassung", "zurueckziehen");
        assertThatThrownBy(() -> einreichung.neueFassung(
                        id,
                        2,
                        new NeueFassung(
                                "", "", ganz("Spielplatz", "erster Sachverhalt").papier())))
                .isInstanceOfSatisfying(BusinessRuleException.class, e -> assertThat(e.violations())
                        .extracting(v -> v.field() + " " + v.code())
                        .containsExactly(
                                "fassungsart V-7.fassungsart_fehlt",
                                "grund V-7.fassungsgrund_fehlt",
                                " V-7.fassung_ohne_aenderung"));
        einreichung.neueFassung(
                id,
                2,
                new NeueFassung(
                        "ERGAENZUNG",
                        "Neue Zahlen",
                        ganz("Spielplatz", "zweiter Sachverhalt").papier()));
        VorlageDetails d = details(id);
        assertThat(d.aufzeichnungen())
                .extracting(a -> a.fassung().anlass() + " " + a.fassung().nummer() + " "
                        + a.fassung().art())
                .containsExactly("FASSUNG 2 ERGAENZUNG", "FASSUNG 1 EINREICHUNG", "ENTWURF 0 null");
        assertThat(d.angaben().woher().grund()).isEqualTo("Neue Zahlen");
        assertThat(d.folge()).hasSize(1);
        assertThat(vorlagen.details(id, 2).angaben().texte().sachverhalt()).isEqualTo("erster Sachverhalt");
        assertThatThrownBy(() -> einreichung.zurueckziehen(id, 3, " ")).hasMessage("G-1.aenderung_ohne_grund");
        assertThatThrownBy(() -> einreichung.zurueckziehen(id, 2, "veraltet")).isInstanceOf(ConflictException.class);
        einreichung.zurueckziehen(id, 3, "Erledigt");
        assertThat(details(id).kopf().lage().stand().name()).isEqualTo("ZURUECKGEZOGEN");
        assertThat(details(id).weg().zurueckgezogen().grund()).isEqualTo("Erledigt");
        assertThat(schritte.schritte(details(id)).namen()).containsExactly("kopieren");
        assertThatThrownBy(() -> einreichung.zurueckziehen(id, 3, "Noch einmal"))
                .hasMessage("V-7.nicht_moeglich");
        assertThatThrownBy(() -> erfassung.berichtigen(id, 3, nacherfasst("1"))).isInstanceOf(NotFoundException.class);
    }

    @Test
    @DisplayName(
            "Nach Vorbild: Texte, Gremien und Beträge kommen mit, nie Nummer, Tage, Stimmen, Entscheidung oder Ausfertigung")
    void afterAPattern() {
        begin();
        currentActor.set(gremienbuero);
        long vorbild = erfassung.erfassen(nacherfasst("2020/7/010"));
        currentActor.set(projektleitung);
        Vorlagenangaben kopie = entwuerfe.nachVorbild(vorbild).angaben().papier();
        assertThat(kopie.nummer()).isEmpty();
        assertThat(kopie.texte().beschluss()).isEqualTo("Beschlossen wird.");
        assertThat(kopie.kaemmerei().stand()).isEmpty();
        assertThat(kopie.ausgefertigt().am()).isNull();
        assertThat(kopie.woher().quelle()).isEmpty();
        assertThat(kopie.finanzen()).hasSize(1);
        assertThat(kopie.folge()).singleElement().satisfies(z -> {
            assertThat(z.gremium()).isEqualTo(rat);
            assertThat(z.tag()).isNull();
            assertThat(z.stand()).isEqualTo("GEPLANT");
            assertThat(z.stimmen()).isEmpty();
            assertThat(z.entscheidung().geaendert()).isFalse();
        });
        assertThatThrownBy(() -> entwuerfe.entwurf(vorbild)).isInstanceOf(NotFoundException.class);
    }

    @Test
    @DisplayName(
            "R-1, R-2: Ein Fachamt schreibt, was es begann oder was die eigene Stelle einreicht; Fremdes ist nicht da")
    void whoMayWrite() {
        begin();
        long amt = stellen.anlegen(new StelleAnlegen("Jugendamt", true));
        long desAmts = entwuerfe.beginnen(mitStelle("Des Amts", amt));
        long ohneAmt = entwuerfe.beginnen(ganz("Ohne Amt", ""));
        assertThat(details(desAmts).angaben().texte().einreicher()).isEqualTo("Jugendamt");
        Akteur fachamt = testkommune.kollege(projektleitung, Rolle.FACHAMT);
        testkommune.besetze(fachamt, "Jugendamt", Besetzungsart.BEARBEITUNG);
        currentActor.set(fachamt);
        assertThat(entwuerfe.speichern(desAmts, 1, mitStelle("Des Amts, neu", amt)))
                .isTrue();
        long eigene = entwuerfe.beginnen(ganz("Eigene", ""));
        assertThat(entwuerfe.speichern(eigene, 1, ganz("Eigene, neu", ""))).isTrue();
        assertThatThrownBy(() -> entwuerfe.speichern(ohneAmt, 1, ganz("Fremd", "")))
                .isInstanceOf(NotFoundException.class);
        currentActor.set(projektleitung);
        einreichung.einreichen(ohneAmt, 1);
        currentActor.set(fachamt);
        assertThatThrownBy(() -> einreichung.zurueckziehen(ohneAmt, 2, "Fremd")).hasMessage("R-1.fremde_vorlage");
        Akteur leser = testkommune.kollege(projektleitung, Rolle.LESER);
        currentActor.set(leser);
        assertThatThrownBy(() -> entwuerfe.beginnen(bericht())).isInstanceOf(ForbiddenException.class);
        testkommune.neu(Rolle.PROJEKTLEITUNG);
        assertThatThrownBy(() -> entwuerfe.entwurf(eigene)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> entwuerfe.nachVorbild(eigene)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> entwuerfe.beginnen(ganz("Fremdes Gremium", "")))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> entwuerfe.beginnen(mitStelle("Fremde Stelle", amt)))
                .isInstanceOf(NotFoundException.class);
    }

    private void begin() {
        gremienbuero = testkommune.neu(Rolle.GREMIENBUERO);
        rat = gremien.anlegen(new GremiumAnlegen("VERTRETUNG", "Stadtrat", "Satzung"));
        projektleitung = testkommune.kollege(gremienbuero, Rolle.PROJEKTLEITUNG);
    }

    private VorlageDetails details(long id) {
        return vorlagen.details(id, null);
    }

    private long als(Akteur wer, LongSupplier call) {
        Akteur vorher = currentActor.get();
        currentActor.set(wer);
        try {
            return call.getAsLong();
        } finally {
            currentActor.set(vorher);
        }
    }

    private Future<Long> nebenher(CyclicBarrier gleichzeitig, LongSupplier call) {
        Akteur wer = currentActor.get();
        return executor.submit(() -> {
            RequestContextController request =
                    CDI.current().select(RequestContextController.class).get();
            boolean activated = request.activate();
            try {
                currentActor.set(wer);
                gleichzeitig.await();
                return call.getAsLong();
            } finally {
                if (activated) {
                    request.deactivate();
                }
            }
        });
    }

    /** As the application's role, in the Kommune of the test. */
    private void sql(String sql) throws SQLException {
        try (Connection c = dataSource.getConnection();
                Statement s = c.createStatement()) {
            c.setAutoCommit(false);
            try {
                settings(s);
                s.executeUpdate(sql);
            } finally {
                c.rollback();
            }
        }
    }

    private void settings(Statement s) throws SQLException {
        try (ResultSet r = s.executeQuery("select set_config('audit.akteur', 'test', true), set_config('audit.konto', '"
                + projektleitung.kontoId() + "', true), set_config('audit.kommune', '" + projektleitung.kommuneId()
                + "', true)")) {
            r.next();
        }
    }

    private Entwurfsangaben ganz(String betreff, String sachverhalt) {
        return angaben(
                betreff,
                "Beschlossen wird.",
                sachverhalt.isEmpty() ? "Sachverhalt" : sachverhalt,
                "Amt",
                "ERFOLGT",
                null,
                List.of(planung("GANZ")));
    }

    private Entwurfsangaben mitStelle(String betreff, long stelle) {
        return angaben(betreff, "Beschlossen wird.", "Sachverhalt", "", "ERFOLGT", stelle, List.of());
    }

    private Entwurfsangaben luecken() {
        return angaben("Lücken", "", "", "", "NICHT_ERFORDERLICH", null, List.of(planung("")));
    }

    private static Entwurfsangaben bericht() {
        return new Entwurfsangaben(
                new Vorlagenangaben(
                        "",
                        "BERICHT",
                        new Vorlagenangaben.Texte("Bericht", "", "Sachverhalt", "Amt", ""),
                        new Vorlagenangaben.Kaemmerei("NICHT_ERFORDERLICH", "", ""),
                        new Vorlagenangaben.Ausgefertigt(null, ""),
                        List.of(),
                        List.of(),
                        new Vorlagenangaben.Woher("", "")),
                null,
                true);
    }

    private static Entwurfsangaben angaben(
            String betreff,
            String beschluss,
            String sachverhalt,
            String einreicher,
            String kaemmerei,
            Long stelle,
            List<Beratungsangabe> folge) {
        return new Entwurfsangaben(
                new Vorlagenangaben(
                        "",
                        "BESCHLUSSVORLAGE",
                        new Vorlagenangaben.Texte(betreff, beschluss, sachverhalt, einreicher, ""),
                        new Vorlagenangaben.Kaemmerei(kaemmerei, "", "2026"),
                        new Vorlagenangaben.Ausgefertigt(null, ""),
                        folge,
                        List.of(new Finanzangabe("GESAMTKOSTEN", "1.500 €", "", false, "", "2026", "")),
                        new Vorlagenangaben.Woher("", "")),
                stelle,
                true);
    }

    private Beratungsangabe planung(String umfang) {
        return new Beratungsangabe(
                rat,
                null,
                "ENTSCHEIDUNG",
                "",
                new Beratungsangabe.Entscheidung(umfang, "", false),
                null,
                "",
                List.of());
    }

    private Vorlagenangaben nacherfasst(String nummer) {
        return new Vorlagenangaben(
                nummer,
                "BESCHLUSSVORLAGE",
                new Vorlagenangaben.Texte("Früher", "Beschlossen wird.", "Sachverhalt", "Amt", ""),
                new Vorlagenangaben.Kaemmerei("ERFOLGT", "Ja", ""),
                new Vorlagenangaben.Ausgefertigt(LocalDate.of(2020, 6, 11), "Landrätin"),
                List.of(new Beratungsangabe(
                        rat,
                        LocalDate.of(2020, 6, 10),
                        "ENTSCHEIDUNG",
                        "BEHANDELT",
                        new Beratungsangabe.Entscheidung("GANZ", "", true),
                        null,
                        "",
                        List.of(new Stimmangabe(
                                new Stimmangabe.Frage("HAUPTSACHE", "", "", ""),
                                new Stimmangabe.Zahlen("29", "0", "", "", ""),
                                "",
                                "",
                                "")))),
                List.of(new Finanzangabe("GESAMTKOSTEN", "1.500 €", "", false, "", "2020", "")),
                new Vorlagenangaben.Woher("Niederschrift", "Probe"));
    }

    private static VorlagenFilter suche(String text) {
        return new VorlagenFilter(text, "", "", "", "", VorlagenFilter.ALLE.blatt());
    }
}
