package de.familienaudit.server;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.shared.Akteur;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.Rolle;
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
    void account() throws SQLException {
        akteur = testkommune.neu(Rolle.LESER);
        change("passwort_hash = '" + hashing.hash("ein langes Passwort") + "'");
        currentActor.set(Akteur.ANONYM);
    }

    @Test
    void theHashTakesSixHundredThousandRounds() {
        assertThat(hashing.hash("x")).startsWith("PBKDF2WithHmacSHA256:600000:");
    }

    @Test
    void aRightPasswordGivesTheActorWithItsRoles() {
        assertThat(attempt("ein langes Passwort")).isEqualTo(Art.ANGEMELDET);
        assertThat(anmeldung.akteur(akteur.kontoId(), 0))
                .hasValueSatisfying(a -> assertThat(a.rollen()).containsExactly(Rolle.LESER));
        assertThat(anmeldung.akteur(akteur.kontoId(), akteur.kommuneId() + 1)).isEmpty();
    }

    @Test
    void afterFiveFailuresEvenTheRightPasswordWaits() {
        for (int i = 0; i < 5; i++) {
            assertThat(attempt("falsch " + i)).isEqualTo(Art.ABGELEHNT);
        }
        assertThat(attempt("ein langes Passwort")).isEqualTo(Art.GEDROSSELT);
    }

    @Test
    void ofManyGuessesAtTheSameMomentNoneSlipsBy() throws Exception {
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
        assertThat(attempt("ein langes Passwort")).isEqualTo(Art.ABGELEHNT);
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
        return anmeldung
                .anmelden(new Anmelden(akteur.benutzername(), passwort, "192.0.2." + akteur.kontoId(), "Test"))
                .art();
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
