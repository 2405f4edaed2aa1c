package de.familienaudit.server;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.shared.Akteur;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.Rolle;
import de.familienaudit.zugang.anmeldung.AnmeldeErgebnis;
import de.familienaudit.zugang.anmeldung.AnmeldeErgebnis.Art;
import de.familienaudit.zugang.anmeldung.AnmeldeService;
import de.familienaudit.zugang.anmeldung.Anmelden;
import de.familienaudit.zugang.konto.PasswordHashing;
import de.familienaudit.zugang.zwischenstand.ZwischenstandService;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Signing in on the real database: R-5, throttling, the strength of the hash; and drafts of typed text. */
@DisplayName("R-5: Nach zu vielen Fehlversuchen heißt es warten; wer gesperrt ist, ist beim nächsten Klick draußen")
class SigningInIT extends ServerTest {

    private static final String PASSWORT = "ein langes Passwort";

    @Inject
    private Testkommune testkommune;

    @Inject
    private AnmeldeService anmeldung;

    @Inject
    private PasswordHashing hashing;

    @Inject
    private ZwischenstandService entwuerfe;

    @Inject
    private CurrentActor currentActor;

    @Resource
    private ManagedExecutorService executor;

    @Resource(lookup = "java:app/jdbc/audit")
    private DataSource dataSource;

    private Akteur akteur;

    @BeforeEach
    void account() throws SQLException, GeneralSecurityException {
        akteur = testkommune.neu(Rolle.LESER);
        change("passwort_hash = '" + CheapPassword.hash(PASSWORT) + "'");
        currentActor.set(Akteur.ANONYM);
    }

    @Test
    void theHashTakesSixHundredThousandRounds() {
        assertThat(hashing.hash("x")).startsWith("PBKDF2WithHmacSHA256:600000:");
    }

    @Test
    void aRightPasswordGivesTheActorWithItsRoles() {
        assertThat(attempt(PASSWORT)).isEqualTo(Art.ANGEMELDET);
        assertThat(anmeldung.akteur(akteur.kontoId(), 0))
                .hasValueSatisfying(a -> assertThat(a.rollen()).containsExactly(Rolle.LESER));
        assertThat(anmeldung.akteur(akteur.kontoId(), akteur.kommuneId() + 1)).isEmpty();
    }

    @Test
    void afterFiveFailuresEvenTheRightPasswordWaits() {
        for (int i = 0; i < 5; i++) {
            assertThat(attempt("falsch " + i)).isEqualTo(Art.ABGELEHNT);
        }
        assertThat(attempt(PASSWORT)).isEqualTo(Art.GEDROSSELT);
    }

    @Test
    void thePauseIsToldGrowsAndIsPassed() throws SQLException {
        for (int i = 0; i < 5; i++) {
            attempt("falsch " + i);
        }
        assertThat(attempt(PASSWORT, adresse(), "").minuten()).isEqualTo(1);
        vergehen("30 seconds");
        assertThat(attempt("falsch 5")).isEqualTo(Art.ABGELEHNT);
        vergehen("31 seconds");
        assertThat(attempt(PASSWORT)).as("after six failures it is a minute").isEqualTo(Art.GEDROSSELT);
        vergehen("30 seconds");
        assertThat(attempt(PASSWORT)).isEqualTo(Art.ANGEMELDET);
    }

    @Test
    void aStrangerWhoGuessesLocksNobodyOutOfAKnownDevice() throws SQLException {
        String marken = attempt(PASSWORT, adresse(), "").marken();
        assertThat(marken).isNotEmpty();
        for (int i = 0; i < 25; i++) {
            attempt("falsch", "198.51.100." + i, "");
        }
        for (int i = 0; i < 5; i++) {
            attempt("falsch", adresse(), "");
        }
        assertThat(attempt(PASSWORT, adresse(), "").art()).isEqualTo(Art.GEDROSSELT);
        assertThat(attempt(PASSWORT, "198.51.100.77", "").art())
                .as("an unknown device at an address of its own")
                .isEqualTo(Art.GEDROSSELT);
        assertThat(attempt(PASSWORT, adresse(), marken + "x").art())
                .as("a forged mark")
                .isEqualTo(Art.GEDROSSELT);
        AnmeldeErgebnis bekannt = attempt(PASSWORT, adresse(), marken);
        assertThat(bekannt.art()).isEqualTo(Art.ANGEMELDET);

        for (int i = 0; i < 5; i++) {
            attempt("falsch", adresse(), bekannt.marken());
        }
        assertThat(attempt(PASSWORT, adresse(), bekannt.marken()).art())
                .as("also a known device waits for its own failures")
                .isEqualTo(Art.GEDROSSELT);
    }

    @Test
    void aHouseBehindOneAddressIsNotLockedOut() throws SQLException {
        String haus = "203.0.113." + akteur.kontoId();
        asOwner(
                "insert into anmeldeversuch (zeitpunkt, benutzername, adresse, erfolgreich) select now(), 'niemand' || n, '"
                        + haus + "', false from generate_series(1, 500) n");
        assertThat(attempt(PASSWORT, haus, "").minuten()).isEqualTo(1);
        asOwner("update anmeldeversuch set zeitpunkt = zeitpunkt - interval '30 seconds' where adresse = '" + haus
                + "'");
        assertThat(attempt(PASSWORT, haus, "").art()).isEqualTo(Art.ANGEMELDET);
    }

    /** It takes long enough for what happens meanwhile. */
    private void theHashIsTheRealOne() throws SQLException {
        change("passwort_hash = '" + hashing.hash(PASSWORT) + "'");
    }

    private String adresse() {
        return "192.0.2." + akteur.kontoId();
    }

    /** Time passes: everything that was tried lies further back. */
    private void vergehen(String zeit) throws SQLException {
        asOwner("update anmeldeversuch set zeitpunkt = zeitpunkt - interval '" + zeit + "' where benutzername = '"
                + akteur.benutzername() + "'");
    }

    private static void asOwner(String sql) throws SQLException {
        try (Connection c = owner();
                Statement s = c.createStatement()) {
            s.executeUpdate(sql);
        }
    }

    @Test
    void ofManyGuessesAtTheSameMomentNoneSlipsBy() throws Exception {
        theHashIsTheRealOne();
        List<Future<Art>> versuche = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            String passwort = "falsch " + i;
            versuche.add(executor.submit(() -> asAnotherRequest(() -> attempt(passwort))));
        }
        List<Art> enden = new ArrayList<>();
        for (Future<Art> versuch : versuche) {
            enden.add(versuch.get());
        }
        assertThat(enden).filteredOn(Art.ABGELEHNT::equals).hasSize(5);
        assertThat(enden).filteredOn(Art.GEDROSSELT::equals).hasSize(3);
    }

    /** While somebody's password is computed, no lock keeps others waiting and no transaction keeps a connection. */
    @Test
    void nothingIsHeldWhileAPasswordIsChecked() throws Exception {
        theHashIsTheRealOne();
        int gesehen = 0;
        int frei = 0;
        try (Connection c = owner();
                PreparedStatement held = c.prepareStatement("select count(*) from pg_stat_activity a"
                        + " where a.usename = ? and a.datname = current_database() and a.xact_start is not null")) {
            held.setString(1, System.getenv("AUDIT_DB_USER"));
            Future<Art> versuch = executor.submit(() -> asAnotherRequest(() -> attempt("falsch")));
            while (!versuch.isDone()) {
                try (ResultSet r = held.executeQuery()) {
                    r.next();
                    gesehen++;
                    frei += r.getInt(1) == 0 ? 1 : 0;
                }
            }
            assertThat(versuch.get()).isEqualTo(Art.ABGELEHNT);
        }
        assertThat(frei).as("of %d looks", gesehen).isGreaterThan(gesehen / 2);
    }

    @Test
    void aLockedAccountIsOutAtTheNextRequest() throws SQLException {
        assertThat(anmeldung.akteur(akteur.kontoId(), 0)).isPresent();
        change("gesperrt_am = now()");
        assertThat(anmeldung.akteur(akteur.kontoId(), 0)).isEmpty();
        assertThat(attempt(PASSWORT)).isEqualTo(Art.ABGELEHNT);
    }

    @Test
    void anExpiredAccountIsOutAtTheNextRequest() throws SQLException {
        change("gueltig_bis = current_date - 1");
        assertThat(anmeldung.akteur(akteur.kontoId(), 0)).isEmpty();
    }

    @Test
    void aDraftBelongsToItsAuthor() {
        currentActor.set(akteur);
        entwuerfe.merken("form:1", "getippt");
        entwuerfe.merken("form:1", "weiter getippt");
        assertThat(entwuerfe.gemerkt("form:1")).contains("weiter getippt");
        testkommune.kollege(akteur, Rolle.LESER);
        assertThat(entwuerfe.gemerkt("form:1")).isEmpty();
        currentActor.set(akteur);
        entwuerfe.vergessen("form:1");
        assertThat(entwuerfe.gemerkt("form:1")).isEmpty();
    }

    private static Art asAnotherRequest(Supplier<Art> call) {
        RequestContextController request =
                CDI.current().select(RequestContextController.class).get();
        boolean activated = request.activate();
        try {
            return call.get();
        } finally {
            if (activated) {
                request.deactivate();
            }
        }
    }

    private static Connection owner() throws SQLException {
        return DriverManager.getConnection(
                System.getenv("AUDIT_DB_URL"),
                System.getenv("AUDIT_DB_OWNER"),
                System.getenv("AUDIT_DB_OWNER_PASSWORD"));
    }

    private Art attempt(String passwort) {
        return attempt(passwort, "192.0.2." + akteur.kontoId(), "").art();
    }

    private AnmeldeErgebnis attempt(String passwort, String adresse, String marken) {
        return anmeldung.anmelden(new Anmelden(akteur.benutzername(), passwort, adresse, "Test", marken));
    }

    private void change(String set) throws SQLException {
        try (Connection c = dataSource.getConnection();
                Statement s = c.createStatement()) {
            c.setAutoCommit(false);
            s.execute("select set_config('audit.konto', '" + akteur.kontoId() + "', true),"
                    + " set_config('audit.akteur', 'test', true)");
            s.executeUpdate("update konto set " + set + " where id = " + akteur.kontoId());
            c.commit();
        }
    }
}
