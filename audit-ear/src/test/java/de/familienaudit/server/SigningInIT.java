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
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
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
