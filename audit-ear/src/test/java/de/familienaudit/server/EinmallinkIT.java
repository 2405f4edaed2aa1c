package de.familienaudit.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.familienaudit.shared.Akteur;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.Rolle;
import de.familienaudit.zugang.anmeldung.AnmeldeErgebnis.Art;
import de.familienaudit.zugang.anmeldung.AnmeldeService;
import de.familienaudit.zugang.anmeldung.Anmelden;
import de.familienaudit.zugang.konto.EinmallinkService;
import de.familienaudit.zugang.konto.KontenService;
import de.familienaudit.zugang.konto.KontoAnlegen;
import de.familienaudit.zugang.konto.KontoService;
import de.familienaudit.zugang.konto.KontoSperren;
import de.familienaudit.zugang.konto.PasswortSetzen;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("R-5: Ein Einmallink setzt ein Passwort einmal, binnen 72 Stunden; ein neuer ersetzt den alten")
class EinmallinkIT extends ServerTest {

    private static final String PASSWORT = "Rhabarberkuchen 🥧";

    @Inject
    private Testkommune testkommune;

    @Inject
    private KontoService verwaltung;

    @Inject
    private KontenService konten;

    @Inject
    private EinmallinkService links;

    @Inject
    private AnmeldeService anmeldung;

    @Inject
    private CurrentActor currentActor;

    @Resource(lookup = "java:app/jdbc/audit")
    private DataSource dataSource;

    private final String benutzername = "person-" + UUID.randomUUID();
    private Akteur administration;
    private long id;

    @BeforeEach
    void account() {
        administration = testkommune.neu(Rolle.ADMINISTRATION);
        id = verwaltung
                .anlegen(new KontoAnlegen("Erika Muster", benutzername, null, null, "LESER", null, null))
                .kontoId();
    }

    @Test
    void itWorksOnce() {
        String geheimnis = link();
        assertThat(anmelden(PASSWORT)).isEqualTo(Art.ABGELEHNT);
        refused(new PasswortSetzen(geheimnis, "kurz", "anders"), "R-5.passwort_zu_kurz, R-5.passwort_wiederholung");
        einloesen(geheimnis);
        assertThat(anmelden(PASSWORT)).isEqualTo(Art.ANGEMELDET);
        refused(geheimnis, "R-5.link_verbraucht");
        currentActor.set(administration);
        assertThat(konten.details(id).link().stand()).isEqualTo("VERBRAUCHT");
        assertThat(konten.details(id).hatPasswort()).isTrue();
        assertThat(konten.details(id).letzteAnmeldung()).isNotNull();
    }

    @Test
    void aNewerOneReplacesIt() {
        String alt = link();
        String neu = link();
        refused(alt, "R-5.link_ersetzt");
        einloesen(neu);
        refused("gibt-es-nicht", "R-5.link_unbekannt");
    }

    @Test
    void itExpires() throws SQLException {
        String geheimnis = link();
        try (Connection c = dataSource.getConnection();
                Statement s = c.createStatement()) {
            c.setAutoCommit(false);
            s.execute("select set_config('audit.akteur', 'test', true), set_config('audit.kommune', '"
                    + administration.kommuneId() + "', true)");
            assertThat(s.executeUpdate("update einmallink set erstellt_am = now() - interval '73 hours',"
                            + " gueltig_bis = now() - interval '1 hour' where konto_id = " + id))
                    .isOne();
            c.commit();
        }
        refused(geheimnis, "R-5.link_abgelaufen");
    }

    @Test
    void aLockedAccountGetsNoneAndUsesNone() {
        String geheimnis = link();
        verwaltung.sperren(new KontoSperren(id, konten.details(id).version(), "ausgeschieden"));
        assertThatThrownBy(this::link).hasMessage("R-5.link_fuer_gesperrtes_konto");
        refused(geheimnis, "R-5.link_konto_nicht_zugelassen");
    }

    @Test
    void aNewPasswordEndsTheSessionsOfTheAccount() {
        einloesen(link());
        String sitzung = anmeldung
                .anmelden(new Anmelden(benutzername, PASSWORT, "192.0.2.7", "Test", ""))
                .schluessel();
        assertThat(anmeldung.angemeldet(sitzung)).isPresent();
        currentActor.set(administration);
        einloesen(link());
        assertThat(anmeldung.angemeldet(sitzung)).isEmpty();
    }

    private String link() {
        return links.erstellen(id, konten.details(id).version()).geheimnis();
    }

    private void einloesen(String geheimnis) {
        currentActor.set(Akteur.ANONYM);
        links.einloesen(new PasswortSetzen(" " + geheimnis + "\n", PASSWORT, PASSWORT));
    }

    private void refused(String geheimnis, String code) {
        refused(new PasswortSetzen(geheimnis, PASSWORT, PASSWORT), code);
    }

    private void refused(PasswortSetzen command, String code) {
        Akteur vorher = currentActor.get();
        currentActor.set(Akteur.ANONYM);
        assertThatThrownBy(() -> links.einloesen(command)).hasMessage(code);
        currentActor.set(vorher);
    }

    private Art anmelden(String passwort) {
        return anmeldung
                .anmelden(new Anmelden(benutzername, passwort, "192.0.2." + id, "Test", ""))
                .art();
    }
}
