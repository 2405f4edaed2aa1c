package de.familienaudit.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.familienaudit.shared.Akteur;
import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.ConflictException;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.ForbiddenException;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.shared.Rolle;
import de.familienaudit.zugang.anmeldung.AnmeldeService;
import de.familienaudit.zugang.konto.EinmallinkService;
import de.familienaudit.zugang.konto.KontenFilter;
import de.familienaudit.zugang.konto.KontenService;
import de.familienaudit.zugang.konto.KontoAnlegen;
import de.familienaudit.zugang.konto.KontoBefristen;
import de.familienaudit.zugang.konto.KontoDetails;
import de.familienaudit.zugang.konto.KontoService;
import de.familienaudit.zugang.konto.KontoSperren;
import de.familienaudit.zugang.konto.KontoUmbenennen;
import de.familienaudit.zugang.konto.KontoZeile;
import de.familienaudit.zugang.konto.RolleBeenden;
import de.familienaudit.zugang.konto.RolleGeben;
import de.familienaudit.zugang.konto.RollenService;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Accounts in the real server on the real database: who may change them, and that an administrator stays. */
@DisplayName("R-1, R-2, R-5, G-4, G-6: Die Administration verwaltet nur die Konten ihrer Kommune")
class KontenIT extends ServerTest {

    private static final LocalDate HEUTE = LocalDate.now(java.time.ZoneId.of("Europe/Berlin"));
    private static final KontenFilter ALLE = new KontenFilter("", "", "", "", false, 1);

    @Inject
    private Testkommune testkommune;

    @Inject
    private KontenService konten;

    @Inject
    private KontoService verwaltung;

    @Inject
    private RollenService rollen;

    @Inject
    private EinmallinkService links;

    @Inject
    private AnmeldeService anmeldung;

    @Inject
    private CurrentActor currentActor;

    @Resource
    private ManagedExecutorService executor;

    @Resource(lookup = "java:app/jdbc/audit")
    private DataSource dataSource;

    @Test
    void theHomeKommuneAloneChangesAnAccount() throws SQLException {
        Akteur hier = testkommune.neu(Rolle.ADMINISTRATION);
        String benutzername = "person-" + UUID.randomUUID();
        long id = anlegen(benutzername, "LESER");
        Akteur dort = testkommune.neu(Rolle.ADMINISTRATION);

        assertThatThrownBy(() -> konten.details(id)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> konten.details(-1)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> rollen.geben(id, rolle("FACHAMT"))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> rollen.gebenAnBenutzername(benutzername + "x", rolle("FACHAMT")))
                .hasMessage("R-1.benutzername_unbekannt");

        rollen.gebenAnBenutzername(benutzername.toUpperCase(java.util.Locale.ROOT), rolle("FACHAMT"));
        KontoDetails fremd = konten.details(id);
        assertThat(fremd.heimisch()).isFalse();
        assertThat(fremd.rollen()).extracting(KontoDetails.RolleZeile::rolle).containsExactly("FACHAMT");
        forbidden(() -> verwaltung.sperren(new KontoSperren(id, fremd.version(), "fremd")));
        forbidden(() -> verwaltung.entsperren(new KontoSperren(id, fremd.version(), "fremd")));
        forbidden(() -> verwaltung.umbenennen(new KontoUmbenennen(id, fremd.version(), "Fremd", HEUTE)));
        forbidden(() -> verwaltung.befristen(new KontoBefristen(id, fremd.version(), null, HEUTE)));
        forbidden(() -> links.erstellen(id, fremd.version()));
        assertThat(changes(dort, id)).isZero();

        KontoDetails.RolleZeile dortige = fremd.rollen().get(0);
        currentActor.set(hier);
        assertThatThrownBy(() -> rollen.beenden(new RolleBeenden(dortige.id(), dortige.version(), HEUTE)))
                .isInstanceOf(NotFoundException.class);
        assertThat(konten.details(id).rollen())
                .extracting(KontoDetails.RolleZeile::rolle)
                .containsExactly("LESER");
        verwaltung.sperren(new KontoSperren(id, konten.details(id).version(), "ausgeschieden"));
        assertThat(changes(hier, id)).isEqualTo(2);
        assertThat(changes(dort, id)).isZero();
    }

    @Test
    void theDatabaseKeepsAnotherKommuneFromTheAccountToo() throws SQLException {
        testkommune.neu(Rolle.ADMINISTRATION);
        String benutzername = "person-" + UUID.randomUUID();
        long id = anlegen(benutzername, "LESER");
        Akteur dort = testkommune.neu(Rolle.ADMINISTRATION);
        rollen.gebenAnBenutzername(benutzername, rolle("FACHAMT"));
        try (Connection c = dataSource.getConnection();
                Statement s = c.createStatement()) {
            c.setAutoCommit(false);
            actAs(s, dort);
            assertThat(s.executeUpdate("update konto set passwort_hash = 'x' where id = " + id))
                    .isZero();
            assertThatThrownBy(() -> s.executeUpdate("insert into konto (kommune_id, benutzername, anzeigename)"
                            + " select kommune_id, '" + UUID.randomUUID() + "', 'x' from konto where id = " + id))
                    .isInstanceOfSatisfying(
                            SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("42501"));
            c.rollback();
        }
    }

    @Test
    void theSecondOfTwoAdministratorsIsToldWhatTheFirstDid() {
        testkommune.neu(Rolle.ADMINISTRATION);
        long id = anlegen("person-" + UUID.randomUUID(), "LESER");
        int gesehen = konten.details(id).version();
        verwaltung.umbenennen(new KontoUmbenennen(id, gesehen, "Morgen Anders", HEUTE.plusDays(1)));

        assertThatThrownBy(() -> verwaltung.sperren(new KontoSperren(id, gesehen, "zweiter")))
                .isInstanceOfSatisfying(ConflictException.class, e -> assertThat(
                                e.violations().get(0).params())
                        .hasSize(3)
                        .extracting(Object::toString)
                        .contains("Person ADMINISTRATION", "UMBENENNEN"));
        int danach = konten.details(id).version();
        links.erstellen(id, danach);
        assertThatThrownBy(() -> links.erstellen(id, danach)).isInstanceOf(ConflictException.class);
    }

    @Test
    void aPersonHasTheNameOfTheDay() throws SQLException {
        testkommune.neu(Rolle.ADMINISTRATION);
        long id = anlegen("person-" + UUID.randomUUID(), "LESER");
        LocalDate hochzeit = LocalDate.of(2020, 1, 1);
        verwaltung.umbenennen(
                new KontoUmbenennen(id, konten.details(id).version(), "Erika Hochwind-Schneider 😀", hochzeit));
        verwaltung.umbenennen(new KontoUmbenennen(id, konten.details(id).version(), "Erika Morgen", HEUTE.plusDays(1)));

        assertThat(nameAm(id, hochzeit.minusDays(1))).isEqualTo("Erika Hochwind");
        assertThat(nameAm(id, HEUTE)).isEqualTo("Erika Hochwind-Schneider 😀");
        assertThat(nameAm(id, HEUTE.plusDays(1))).isEqualTo("Erika Morgen");
        KontoDetails details = konten.details(id);
        assertThat(details.name()).isEqualTo("Erika Hochwind-Schneider 😀");
        assertThat(details.namen())
                .extracting(KontoDetails.NameZeile::name)
                .containsExactly("Erika Morgen", "Erika Hochwind-Schneider 😀", "Erika Hochwind");
        assertThat(anmeldung.akteur(id, 0))
                .hasValueSatisfying(a -> assertThat(a.anzeigename()).isEqualTo("Erika Hochwind-Schneider 😀"));
    }

    /** As queries of other slices ask for it, in the Kommune of the actor. */
    private String nameAm(long konto, LocalDate tag) throws SQLException {
        try (Connection c = dataSource.getConnection();
                PreparedStatement s = c.prepareStatement("select kontoname_am(?, ?) from (select"
                        + " set_config('audit.konto', ?, true), set_config('audit.kommune', ?, true)) actor")) {
            Akteur actor = currentActor.get();
            s.setLong(1, konto);
            s.setObject(2, tag);
            s.setString(3, Long.toString(actor.kontoId()));
            s.setString(4, Long.toString(actor.kommuneId()));
            try (ResultSet answer = s.executeQuery()) {
                answer.next();
                return answer.getString(1);
            }
        }
    }

    @Test
    void aLockedAccountIsOutAtTheNextRequest() {
        testkommune.neu(Rolle.ADMINISTRATION);
        long id = anlegen("person-" + UUID.randomUUID(), "LESER");
        assertThat(anmeldung.akteur(id, 0)).isPresent();
        verwaltung.sperren(new KontoSperren(id, konten.details(id).version(), "ausgeschieden"));
        assertThat(anmeldung.akteur(id, 0)).isEmpty();
        verwaltung.entsperren(new KontoSperren(id, konten.details(id).version(), "zurück"));
        assertThat(anmeldung.akteur(id, 0)).isPresent();
        assertThat(konten.details(id).vermerke())
                .extracting(KontoDetails.VermerkZeile::grund)
                .containsExactly("zurück", "ausgeschieden");
        KontoDetails.RolleZeile vergabe = konten.details(id).rollen().get(0);
        rollen.beenden(new RolleBeenden(vergabe.id(), vergabe.version(), HEUTE.minusDays(1)));
        assertThat(anmeldung.akteur(id, 0)).isEmpty();
    }

    @Test
    void theLastAdministratorStays() {
        Akteur ich = testkommune.neu(Rolle.ADMINISTRATION);
        KontoDetails d = konten.details(ich.kontoId());
        KontoDetails.RolleZeile vergabe = d.rollen().get(0);
        refused(() -> verwaltung.sperren(new KontoSperren(d.id(), d.version(), "Versehen")));
        refused(() -> verwaltung.befristen(new KontoBefristen(d.id(), d.version(), null, HEUTE.plusDays(30))));
        refused(() -> rollen.beenden(new RolleBeenden(vergabe.id(), vergabe.version(), HEUTE.plusYears(1))));
        assertThat(konten.details(ich.kontoId()).zustand()).isEqualTo("AKTIV");

        testkommune.kollege(ich, Rolle.ADMINISTRATION);
        rollen.beenden(new RolleBeenden(vergabe.id(), vergabe.version(), HEUTE));
        assertThat(konten.details(ich.kontoId()).rollen().get(0).bis()).isEqualTo(HEUTE);
    }

    @Test
    void ofTwoAdministratorsWhoRemoveEachOtherExactlyOneSucceeds() throws InterruptedException {
        Akteur eine = testkommune.neu(Rolle.ADMINISTRATION);
        Akteur andere = testkommune.kollege(eine, Rolle.ADMINISTRATION);
        KontoDetails erstes = konten.details(eine.kontoId());
        KontoDetails zweites = konten.details(andere.kontoId());
        CyclicBarrier gleichzeitig = new CyclicBarrier(2);
        List<Future<?>> beide = List.of(
                as(
                        eine,
                        gleichzeitig,
                        () -> verwaltung.sperren(new KontoSperren(zweites.id(), zweites.version(), "gegenseitig"))),
                as(
                        andere,
                        gleichzeitig,
                        () -> rollen.beenden(new RolleBeenden(
                                erstes.rollen().get(0).id(),
                                erstes.rollen().get(0).version(),
                                HEUTE.minusDays(1)))));

        List<Throwable> gescheitert = new ArrayList<>();
        for (Future<?> einer : beide) {
            try {
                einer.get();
            } catch (ExecutionException e) {
                gescheitert.add(e.getCause());
            }
        }
        assertThat(gescheitert).singleElement().satisfies(e -> assertThat(e)
                .isInstanceOf(BusinessRuleException.class)
                .hasMessage("R-1.letzte_administration"));
    }

    @Test
    void theListIsFilteredAndPagedByTheDatabase() {
        testkommune.neu(Rolle.ADMINISTRATION);
        long leser = anlegen("aa-" + UUID.randomUUID(), "LESER");
        long ohne = anlegen("bb-" + UUID.randomUUID(), "");
        assertThat(konten.liste(ALLE).gesamt()).isEqualTo(3);
        assertThat(ids(new KontenFilter("HOCHWIND", "", "", "-BENUTZERNAME", true, 1)))
                .containsExactlyInAnyOrder(leser, ohne);
        assertThat(ids(new KontenFilter("", "LESER", "", "", false, 1))).containsExactly(leser);
        assertThat(ids(new KontenFilter("", "", "OHNE_ROLLE", "", false, 9))).containsExactly(ohne);
        assertThat(ids(new KontenFilter("%_'\\", "Unsinn", "", "", false, -4))).isEmpty();
        verwaltung.befristen(new KontoBefristen(leser, konten.details(leser).version(), null, HEUTE.minusDays(1)));
        assertThat(ids(new KontenFilter("", "", "ABGELAUFEN", "", false, 1))).containsExactly(leser);
    }

    @Test
    void badInputIsRefusedAtItsField() {
        testkommune.neu(Rolle.ADMINISTRATION);
        String benutzername = "person-" + UUID.randomUUID();
        long id = anlegen(benutzername, "");
        assertThatThrownBy(() -> anlegen(benutzername.toUpperCase(java.util.Locale.ROOT), ""))
                .isInstanceOfSatisfying(
                        BusinessRuleException.class,
                        e -> assertThat(e.violations()).singleElement().satisfies(v -> {
                            assertThat(v.code()).isEqualTo("R-1.benutzername_vergeben");
                            assertThat(v.field()).isEqualTo("benutzername");
                        }));
        assertThatThrownBy(() -> verwaltung.anlegen(new KontoAnlegen("😀", "müller 1", null, null, "", null, null)))
                .hasMessage("G-6.name_ohne_buchstaben, R-1.benutzername_form");
        assertThatThrownBy(() -> rollen.geben(id, new RolleGeben("LESER", HEUTE, HEUTE.minusDays(1))))
                .hasMessage("G.zeitraum_verkehrt");
        assertThatThrownBy(() -> rollen.geben(id, rolle("CHEF"))).hasMessage("form.pflichtfeld");
        assertThat(rollen.geben(id, rolle("LESER")).aufgabentrennung()).isFalse();
        assertThatThrownBy(() -> rollen.geben(id, rolle("LESER"))).hasMessage("R-1.rolle_schon_vergeben");
        assertThat(rollen.geben(id, rolle("ADMINISTRATION")).aufgabentrennung()).isTrue();
        assertThatThrownBy(() -> rollen.beenden(new RolleBeenden(-1, 0, HEUTE))).isInstanceOf(NotFoundException.class);
    }

    private long anlegen(String benutzername, String rolle) {
        return verwaltung
                .anlegen(new KontoAnlegen("Erika Hochwind", benutzername, null, null, rolle, null, null))
                .kontoId();
    }

    private static RolleGeben rolle(String rolle) {
        return new RolleGeben(rolle, null, null);
    }

    private List<Long> ids(KontenFilter filter) {
        return konten.liste(filter).zeilen().stream().map(KontoZeile::id).toList();
    }

    private static void forbidden(ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(ForbiddenException.class).hasMessage("R-1.konto_anderer_kommune");
    }

    private static void refused(ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(BusinessRuleException.class).hasMessage("R-1.letzte_administration");
    }

    /** Another request of another person, at the same moment as the others that share the barrier. */
    private Future<?> as(Akteur akteur, CyclicBarrier gleichzeitig, Runnable call) {
        return executor.submit(() -> {
            RequestContextController request =
                    CDI.current().select(RequestContextController.class).get();
            boolean activated = request.activate();
            try {
                currentActor.set(akteur);
                gleichzeitig.await();
                call.run();
                return null;
            } finally {
                if (activated) {
                    request.deactivate();
                }
            }
        });
    }

    private long changes(Akteur akteur, long kontoId) throws SQLException {
        try (Connection c = dataSource.getConnection();
                Statement s = c.createStatement()) {
            c.setAutoCommit(false);
            actAs(s, akteur);
            try (ResultSet r = s.executeQuery(
                    "select count(*) from aenderung where tabelle = 'konto' and datensatz = '" + kontoId + "'")) {
                r.next();
                return r.getLong(1);
            } finally {
                c.rollback();
            }
        }
    }

    private static void actAs(Statement s, Akteur akteur) throws SQLException {
        s.execute("select set_config('audit.akteur', 'test', true), set_config('audit.konto', '" + akteur.kontoId()
                + "', true), set_config('audit.kommune', '" + akteur.kommuneId() + "', true)");
    }
}
