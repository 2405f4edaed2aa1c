package de.familienaudit.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.familienaudit.shared.Akteur;
import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.ConflictException;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.shared.Rolle;
import de.familienaudit.zugang.anmeldung.AktuelleAnmeldung;
import de.familienaudit.zugang.anmeldung.AnmeldeErgebnis;
import de.familienaudit.zugang.anmeldung.AnmeldeErgebnis.Art;
import de.familienaudit.zugang.anmeldung.AnmeldeService;
import de.familienaudit.zugang.anmeldung.Anmelden;
import de.familienaudit.zugang.anmeldung.CodeEingeben;
import de.familienaudit.zugang.anmeldung.EigenesKontoService;
import de.familienaudit.zugang.anmeldung.EigenesKontoschrittService;
import de.familienaudit.zugang.anmeldung.MeinKonto.SitzungZeile;
import de.familienaudit.zugang.anmeldung.PasswortAendern;
import de.familienaudit.zugang.anmeldung.PflichtFestlegen;
import de.familienaudit.zugang.anmeldung.SicherheitService;
import de.familienaudit.zugang.anmeldung.ZweiterFaktorService;
import de.familienaudit.zugang.konto.Angemeldet;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Sessions, password and second factor on the real database. */
@DisplayName("R-5: Eine beendete Sitzung ist draußen, ein Code gilt einmal, ein verlangter zweiter Faktor muss da sein")
class OwnAccountIT extends ServerTest {

    private static final String PASSWORT = "ein langes Passwort";

    @Inject
    private Testkommune testkommune;

    @Inject
    private AnmeldeService anmeldung;

    @Inject
    private EigenesKontoService konto;

    @Inject
    private EigenesKontoschrittService schritte;

    @Inject
    private ZweiterFaktorService faktor;

    @Inject
    private SicherheitService sicherheit;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private AktuelleAnmeldung aktuelleSitzung;

    @Resource(lookup = "java:app/jdbc/audit")
    private DataSource dataSource;

    private Akteur akteur;
    private String hash;

    @BeforeEach
    void account() throws SQLException, GeneralSecurityException {
        akteur = testkommune.neu(Rolle.ADMINISTRATION);
        hash = CheapPassword.hash(PASSWORT);
        change(akteur, "update konto set passwort_hash = '" + hash + "' where id = " + akteur.kontoId());
        currentActor.set(Akteur.ANONYM);
    }

    @Test
    void anEndedSessionIsOutAtTheNextRequestAndTheOthersStay() {
        String eine = anmelden().schluessel();
        String andere = anmelden().schluessel();
        handelnAls(eine);
        List<SitzungZeile> sitzungen = konto.details().sitzungen();
        assertThat(sitzungen).hasSize(2).extracting(SitzungZeile::geraet).containsOnly("Firefox, Windows");
        assertThat(sitzungen).filteredOn(SitzungZeile::diese).hasSize(1);
        konto.sitzungBeenden(sitzungen.stream()
                .filter(s -> !s.diese())
                .findFirst()
                .orElseThrow()
                .id());
        assertThat(anmeldung.angemeldet(andere)).isEmpty();
        assertThat(anmeldung.angemeldet(eine)).isPresent();
        konto.abmelden();
        assertThat(anmeldung.angemeldet(eine)).isEmpty();
        assertThat(anmeldung.angemeldet("erraten")).isEmpty();
    }

    /** ADR 32. Of several looks the lowest, because the program does other things at the same time. */
    @Test
    void theDoorAsksTheDatabaseOnce() throws SQLException {
        String schluessel = anmelden().schluessel();
        long wenigste = Long.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            long davor = statements();
            assertThat(anmeldung.angemeldet(schluessel)).isPresent();
            wenigste = Math.min(wenigste, statements() - davor);
        }
        assertThat(wenigste).isEqualTo(1);
    }

    /** G-4: the link that an administrator handed out may be used while the form waits. */
    @Test
    void aPasswordSetInBetweenIsNotOverwritten() throws SQLException {
        handelnAls(anmelden().schluessel());
        String bisheriger = schritte.passwortHash();
        change(akteur, "update konto set passwort_hash = '" + hash + "x' where id = " + akteur.kontoId());
        assertThatThrownBy(() -> schritte.passwortSetzen(bisheriger, "neu")).isInstanceOf(ConflictException.class);
        assertThat(schritte.passwortHash()).isEqualTo(hash + "x");
    }

    @Test
    void nobodyEndsOrSeesTheSessionOfSomebodyElse() {
        handelnAls(anmelden().schluessel());
        long fremde = konto.details().sitzungen().get(0).id();
        testkommune.kollege(akteur, Rolle.ADMINISTRATION);
        assertThat(konto.details().sitzungen()).isEmpty();
        assertThatThrownBy(() -> konto.sitzungBeenden(fremde)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void aLockedAccountIsOutInEverySession() throws SQLException {
        String schluessel = anmelden().schluessel();
        change(akteur, "update konto set gesperrt_am = now() where id = " + akteur.kontoId());
        assertThat(anmeldung.angemeldet(schluessel)).isEmpty();
    }

    @Test
    void aSessionThatNobodyUsesEnds() throws SQLException {
        String schluessel = anmelden().schluessel();
        change(
                akteur,
                "update anmeldung set begonnen_am = begonnen_am - interval '40 minutes',"
                        + " zuletzt_am = zuletzt_am - interval '32 minutes' where konto_id = " + akteur.kontoId());
        assertThat(anmeldung.angemeldet(schluessel)).isEmpty();
    }

    @Test
    void usingASessionWritesAtMostOnceAMinuteAndNothingIntoTheChangeLog() throws SQLException {
        String schluessel = anmelden().schluessel();
        String gelesen =
                "select extract(epoch from zuletzt_am)::bigint from anmeldung where konto_id = " + akteur.kontoId();
        long vorher = number(gelesen);
        anmeldung.angemeldet(schluessel);
        assertThat(number(gelesen)).isEqualTo(vorher);
        change(
                akteur,
                "update anmeldung set begonnen_am = begonnen_am - interval '1 hour',"
                        + " zuletzt_am = zuletzt_am - interval '61 seconds' where konto_id = " + akteur.kontoId());
        anmeldung.angemeldet(schluessel);
        assertThat(number(gelesen)).isGreaterThanOrEqualTo(vorher);
        assertThat(number("select count(*) from aenderung where tabelle = 'anmeldung'"))
                .isZero();
    }

    @Test
    void aNewPasswordEndsTheOtherSessionsAndWrongOldOnesAreThrottled() {
        String eine = anmelden().schluessel();
        String andere = anmelden().schluessel();
        handelnAls(eine);
        assertRefused(
                () -> konto.passwortAendern(new PasswortAendern(PASSWORT, "kurz", "anders")),
                "R-5.passwort_zu_kurz",
                "R-5.passwort_wiederholung");
        konto.passwortAendern(new PasswortAendern(PASSWORT, "ein neues langes Passwort", "ein neues langes Passwort"));
        assertThat(anmeldung.angemeldet(andere)).isEmpty();
        assertThat(anmeldung.angemeldet(eine)).isPresent();
        for (int i = 0; i < 5; i++) {
            assertRefused(
                    () -> konto.passwortAendern(new PasswortAendern("geraten", PASSWORT, PASSWORT)),
                    "R-5.passwort_falsch");
        }
        assertRefused(
                () -> konto.passwortAendern(new PasswortAendern("ein neues langes Passwort", PASSWORT, PASSWORT)),
                "R-5.gedrosselt");
    }

    @Test
    void aCodeIsGoodForOnceAndSoIsARecoveryCode() {
        String ohneFaktor = anmelden().schluessel();
        handelnAls(anmelden().schluessel());
        assertRefused(() -> faktor.beginnen("geraten"), "R-5.passwort_falsch");
        faktor.beginnen(PASSWORT);
        Authenticator app = new Authenticator(faktor.details().geheimnis());
        assertRefused(() -> faktor.bestaetigen("000"), "R-5.code_falsch");
        String ersterCode = app.code(0);
        List<String> wiederherstellung = faktor.bestaetigen(ersterCode);
        assertThat(wiederherstellung).hasSize(10).doesNotHaveDuplicates();
        assertThat(faktor.details().geheimnis()).isEmpty();
        assertThat(anmeldung.angemeldet(ohneFaktor))
                .as("came without a second factor")
                .isEmpty();

        AnmeldeErgebnis wartend = anmelden();
        assertThat(wartend.art()).isEqualTo(Art.CODE_NOETIG);
        assertThat(anmeldung.angemeldet(wartend.schluessel()))
                .as("the code is still to come")
                .isEmpty();
        assertThat(code(wartend, ersterCode)).as("replay").isEqualTo(Art.ABGELEHNT);
        String naechster = app.code(1);
        assertThat(code(wartend, naechster)).isEqualTo(Art.ANGEMELDET);
        assertThat(code(wartend, naechster)).as("the waiting key is used up").isEqualTo(Art.ABGELAUFEN);
        assertThat(code(anmelden(), naechster)).as("replay").isEqualTo(Art.ABGELEHNT);
        assertThat(code(
                        anmelden(),
                        wiederherstellung
                                .get(0)
                                .toLowerCase(java.util.Locale.ROOT)
                                .replace("-", " ")))
                .isEqualTo(Art.ANGEMELDET);
        assertThat(code(anmelden(), wiederherstellung.get(0))).isEqualTo(Art.ABGELEHNT);
        assertThat(faktor.details().codesUebrig()).isEqualTo(9);

        assertRefused(() -> faktor.abschalten(PASSWORT, naechster), "R-5.code_falsch");
        faktor.abschalten(PASSWORT, wiederherstellung.get(1));
        assertThat(anmelden().art()).isEqualTo(Art.ANGEMELDET);
    }

    @Test
    void wrongCodesAreThrottledAndARightPasswordDoesNotForgiveThem() {
        String wiederherstellung = einrichten().get(0);
        AnmeldeErgebnis wartend = anmelden();
        for (int i = 0; i < 5; i++) {
            assertThat(code(wartend, "00000" + i + "x")).isEqualTo(Art.ABGELEHNT);
        }
        assertThat(code(anmelden(), wiederherstellung)).isEqualTo(Art.GEDROSSELT);
    }

    @Test
    void theCodeHasToComeSoon() throws SQLException {
        String wiederherstellung = einrichten().get(0);
        AnmeldeErgebnis wartend = anmelden();
        change(
                akteur,
                "update anmeldung set code_bis = now() - interval '1 second' where code_bis is not null and konto_id = "
                        + akteur.kontoId());
        assertThat(code(wartend, wiederherstellung)).isEqualTo(Art.ABGELAUFEN);
    }

    @Test
    void theAdministrationResetsTheSecondFactorOfAColleagueOnly() {
        einrichten();
        assertRefused(() -> faktor.zuruecksetzen(akteur.kontoId()), "R-5.eigener_faktor");
        String offen = anmelden().schluessel();
        testkommune.neu(Rolle.ADMINISTRATION);
        assertThatThrownBy(() -> faktor.zuruecksetzen(akteur.kontoId())).isInstanceOf(NotFoundException.class);
        testkommune.kollege(akteur, Rolle.ADMINISTRATION);
        faktor.zuruecksetzen(akteur.kontoId());
        assertThat(code(new AnmeldeErgebnis(Art.CODE_NOETIG, offen, 0, ""), "123456"))
                .isEqualTo(Art.ABGELAUFEN);
        assertThat(anmelden().art()).isEqualTo(Art.ANGEMELDET);
    }

    @Test
    void withoutADemandedSecondFactorASessionHasNoRole() {
        String schluessel = anmelden().schluessel();
        handelnAls(schluessel);
        assertRefused(
                () -> sicherheit.festlegen(new PflichtFestlegen(Set.of(), Set.of(Rolle.ADMINISTRATION), false)),
                "R-5.pflicht_betrifft_selbst");
        assertThat(sicherheit.festlegen(new PflichtFestlegen(Set.of(), Set.of(Rolle.ADMINISTRATION), true)))
                .isEqualTo(1);
        assertThatThrownBy(() -> sicherheit.festlegen(new PflichtFestlegen(Set.of(), Set.of(), true)))
                .isInstanceOf(ConflictException.class);
        Angemeldet ohne = handelnAls(schluessel);
        assertThat(ohne.zweiterFaktorFehlt()).isTrue();
        assertThat(ohne.akteur().rollen()).isEmpty();
        faktor.beginnen(PASSWORT);
        faktor.bestaetigen(new Authenticator(faktor.details().geheimnis()).code(0));
        Angemeldet mit = handelnAls(schluessel);
        assertThat(mit.zweiterFaktorFehlt()).isFalse();
        assertThat(mit.akteur().rollen()).containsExactly(Rolle.ADMINISTRATION);
        assertThat(sicherheit.einstellungen().rollen())
                .filteredOn(r -> r.rolle() == Rolle.ADMINISTRATION)
                .allMatch(r -> r.verlangt() && r.personen() == 1 && r.davonOhne() == 0);
    }

    @Test
    void onePersonWorksForTwoKommunenButOnlyForOwnOnes() throws SQLException {
        Akteur fremd = testkommune.neu(Rolle.LESER);
        Akteur zweite = testkommune.neu(Rolle.LESER);
        change(
                zweite,
                "insert into rollenvergabe (kommune_id, konto_id, rolle) values (" + zweite.kommuneId() + ", "
                        + akteur.kontoId() + ", 'LESER')");
        String schluessel = anmelden().schluessel();
        Angemeldet vorher = handelnAls(schluessel);
        assertThat(vorher.kommunen()).hasSize(2);
        konto.wechseln(zweite.kommuneId());
        Akteur dort = handelnAls(schluessel).akteur();
        assertThat(dort.kommuneId()).isEqualTo(zweite.kommuneId());
        assertThat(dort.rollen()).containsExactly(Rolle.LESER);
        assertThatThrownBy(() -> konto.wechseln(fremd.kommuneId())).isInstanceOf(NotFoundException.class);
    }

    private List<String> einrichten() {
        handelnAls(anmelden().schluessel());
        faktor.beginnen(PASSWORT);
        return faktor.bestaetigen(new Authenticator(faktor.details().geheimnis()).code(0));
    }

    private AnmeldeErgebnis anmelden() {
        return anmeldung.anmelden(new Anmelden(
                akteur.benutzername(),
                PASSWORT,
                "192.0.2." + akteur.kontoId(),
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0",
                ""));
    }

    private Art code(AnmeldeErgebnis wartend, String code) {
        return anmeldung
                .code(new CodeEingeben(wartend.schluessel(), code, "192.0.2." + akteur.kontoId(), ""))
                .art();
    }

    private Angemeldet handelnAls(String schluessel) {
        Angemeldet angemeldet = anmeldung.angemeldet(schluessel).orElseThrow();
        aktuelleSitzung.set(angemeldet);
        currentActor.set(angemeldet.akteur());
        return angemeldet;
    }

    private static void assertRefused(org.assertj.core.api.ThrowableAssert.ThrowingCallable call, String... codes) {
        assertThatThrownBy(call).isInstanceOfSatisfying(BusinessRuleException.class, e -> assertThat(e.violations())
                .extracting(v -> v.code())
                .containsExactly(codes));
    }

    private void change(Akteur wer, String sql) throws SQLException {
        try (Connection c = dataSource.getConnection();
                Statement s = c.createStatement()) {
            c.setAutoCommit(false);
            announce(s, wer);
            s.executeUpdate(sql);
            c.commit();
        }
    }

    private long number(String sql) throws SQLException {
        try (Connection c = dataSource.getConnection();
                Statement s = c.createStatement()) {
            c.setAutoCommit(false);
            announce(s, akteur);
            try (ResultSet r = s.executeQuery(sql)) {
                r.next();
                long value = r.getLong(1);
                c.rollback();
                return value;
            }
        }
    }

    private static void announce(Statement s, Akteur wer) throws SQLException {
        s.execute("select set_config('audit.konto', '" + wer.kontoId() + "', true), set_config('audit.kommune', '"
                + wer.kommuneId() + "', true), set_config('audit.akteur', 'test', true)");
    }

    /** All statements of the application so far. */
    private static long statements() throws SQLException {
        try (Connection c = DriverManager.getConnection(
                        System.getenv("AUDIT_DB_URL"),
                        System.getenv("AUDIT_DB_OWNER"),
                        System.getenv("AUDIT_DB_OWNER_PASSWORD"));
                PreparedStatement s = c.prepareStatement(
                        "select coalesce(sum(p.calls), 0) from pg_stat_statements p join pg_roles r on r.oid = p.userid"
                                + " where r.rolname = ?")) {
            s.setString(1, System.getenv("AUDIT_DB_USER"));
            try (ResultSet r = s.executeQuery()) {
                r.next();
                return r.getLong(1);
            }
        }
    }
}
