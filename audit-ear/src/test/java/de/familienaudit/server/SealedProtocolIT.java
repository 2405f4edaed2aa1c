package de.familienaudit.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.familienaudit.protokoll.Aufbewahrung;
import de.familienaudit.protokoll.AufbewahrungService;
import de.familienaudit.protokoll.ProtokollEintrag;
import de.familienaudit.protokoll.ProtokollFilter;
import de.familienaudit.protokoll.ProtokollJob;
import de.familienaudit.protokoll.ProtokollSeite;
import de.familienaudit.protokoll.ProtokollService;
import de.familienaudit.protokoll.Pruefergebnis;
import de.familienaudit.protokoll.Pseudonym;
import de.familienaudit.protokoll.PseudonymService;
import de.familienaudit.protokoll.PseudonymSetzen;
import de.familienaudit.protokoll.SiegelpruefungService;
import de.familienaudit.shared.Akteur;
import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.ConflictException;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.ForbiddenException;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.shared.Rolle;
import de.familienaudit.zielvereinbarung.fortschritt.FortschrittMelden;
import de.familienaudit.zielvereinbarung.fortschritt.FortschrittService;
import de.familienaudit.zielvereinbarung.massnahme.MassnahmenFilter;
import de.familienaudit.zielvereinbarung.massnahme.MassnahmenService;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Sealing, checking, clearing and reading the change log on the real database (G-2, R-2, R-6). */
@DisplayName("G-2, R-6: Das Änderungsprotokoll ist versiegelt, wird geprüft, aufbewahrt und in Worten gelesen")
class SealedProtocolIT extends ServerTest {

    @Inject
    private Testkommune testkommune;

    @Inject
    private ProtokollJob job;

    @Inject
    private ProtokollService protokoll;

    @Inject
    private SiegelpruefungService pruefung;

    @Inject
    private AufbewahrungService aufbewahrung;

    @Inject
    private PseudonymService pseudonyme;

    @Inject
    private MassnahmenService massnahmen;

    @Inject
    private FortschrittService fortschritt;

    @Inject
    private CurrentActor currentActor;

    @Resource(lookup = "java:app/jdbc/audit")
    private DataSource dataSource;

    @Test
    void whatIsSealedIsWhole() {
        Akteur ort = vereinbarungInKraft();
        versiegeln();

        Pruefergebnis ergebnis = pruefung.pruefe();
        assertThat(ergebnis.maengel()).isEmpty();
        assertThat(ergebnis.stand().offen()).isZero();
        assertThat(ergebnis.stand().versiegelt()).isPositive();
        assertThat(ergebnis.stand().hash()).hasSize(64);
        assertThat(ort.kommuneId()).isPositive();
    }

    @Test
    void aFewSecondsLaterEverythingIsSealedByItself() throws InterruptedException {
        vereinbarungInKraft();
        long end = System.nanoTime() + Duration.ofSeconds(40).toNanos();
        while (pruefung.stand().offen() > 0) {
            assertThat(System.nanoTime()).as("not sealed after 40 s").isLessThan(end);
            Thread.sleep(500);
        }
        assertThat(pruefung.pruefe().maengel()).isEmpty();
    }

    @Test
    void anEntryThatIsRemovedBeforeItsSealIsFound() throws SQLException {
        Akteur ort = testkommune.neu(Rolle.ADMINISTRATION);
        // one transaction, so that no seal comes in between
        asOwner(
                "with neu as (insert into aenderung (kommune_id, zeitpunkt, akteur, anwendungsfall, tabelle, datensatz, art)"
                        + " values (" + ort.kommuneId() + ", now(), 'test', '', 'meldung', '1', 'INSERT') returning id)"
                        + " select set_config('test.eintrag', id::text, false) from neu;"
                        + " delete from aenderung where id = current_setting('test.eintrag')::bigint");
        versiegeln();
        assertThat(pruefung.pruefe().maengel())
                .extracting(Pruefergebnis.Befund::art)
                .containsExactly("EINTRAG_FEHLT");
    }

    @Test
    void manySmallSealsAreCheckedInFewSteps() throws SQLException {
        Akteur ort = testkommune.neu(Rolle.ADMINISTRATION);
        for (int i = 0; i < 30; i++) {
            asOwner(
                    "insert into aenderung (kommune_id, zeitpunkt, akteur, anwendungsfall, tabelle, datensatz, art) values ("
                            + ort.kommuneId() + ", now(), 'test', '', 'meldung', '1', 'INSERT');"
                            + " select count(*) from protokoll_versiegeln(5000)");
        }
        versiegeln();
        Pruefergebnis ergebnis = pruefung.pruefe();
        assertThat(ergebnis.maengel()).isEmpty();
        assertThat(ergebnis.stand().anzahlSiegel()).isGreaterThanOrEqualTo(30);
    }

    @Test
    void theApplicationCannotTouchEntriesOrSeals() {
        vereinbarungInKraft();
        versiegeln();
        for (String sql : List.of(
                "delete from aenderung_offen",
                "update aenderung set nachher = '{}'",
                "delete from aenderung",
                "update protokollsiegel set hash = repeat('0', 64)",
                "delete from protokollsiegel",
                "select aenderung_pruefsumme(a) from aenderung a")) {
            assertThatThrownBy(() -> asApplication(sql))
                    .as(sql)
                    .isInstanceOfSatisfying(
                            SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("42501"));
        }
    }

    @Test
    void whatTheOwnerAltersIsFound() throws SQLException {
        Akteur ort = vereinbarungInKraft();
        versiegeln();
        List<ProtokollEintrag> eintraege =
                protokoll.suche(ProtokollFilter.ALLES).eintraege();
        long geaendert = eintraege.get(0).id();
        long entfernt = eintraege.get(1).id();
        long verlegt = eintraege.get(2).id();
        asOwner("update aenderung set akteur = 'jemand anders' where id = " + geaendert);
        asOwner("delete from aenderung where id = " + entfernt);
        asOwner("update aenderung set tag = date '2024-01-15' where id = " + verlegt);

        assertThat(pruefung.pruefe().maengel())
                .extracting(b -> b.art() + " " + b.eintrag())
                .containsExactlyInAnyOrder(
                        "EINTRAG_GEAENDERT " + geaendert, "EINTRAG_FEHLT " + entfernt, "EINTRAG_GEAENDERT " + verlegt);

        fortschritt.melden(meldung("1.1.1", "noch eine"));
        versiegeln();
        asOwner("delete from protokollsiegel where nummer = 1 and kommune_id = " + ort.kommuneId());
        assertThat(pruefung.pruefe().maengel())
                .extracting(Pruefergebnis.Befund::art)
                .contains("SIEGEL_FEHLT", "VERWAIST");
    }

    @Test
    void oldEntriesGoInWholeSealsAndTheSealStays() throws SQLException {
        Akteur ort = testkommune.neu(Rolle.ADMINISTRATION);
        long alter = 4;
        asOwner(alteUndNeue(ort, alter));
        versiegeln();
        job.aufbewahren();
        assertThat(pruefung.pruefe().geloescht()).isEmpty();

        assertThatThrownBy(() -> aufbewahrung.aendern(new Aufbewahrung(1, -1)))
                .isInstanceOf(BusinessRuleException.class)
                .hasMessageContaining("G-2.aufbewahrung");
        aufbewahrung.aendern(new Aufbewahrung(3, -1));
        assertThatThrownBy(() -> aufbewahrung.aendern(new Aufbewahrung(5, -1))).isInstanceOf(ConflictException.class);

        // sealed together with entries of today it stays; alone it goes
        versiegeln();
        asOwner(
                "insert into aenderung (kommune_id, zeitpunkt, akteur, anwendungsfall, tabelle, datensatz, art) values ("
                        + ort.kommuneId() + ", now() - interval '" + alter
                        + " years', 'test', '', 'meldung', '2', 'INSERT')");
        versiegeln();
        job.aufbewahren();
        versiegeln();

        Pruefergebnis danach = pruefung.pruefe();
        assertThat(danach.maengel()).isEmpty();
        assertThat(danach.geloescht()).hasSize(1);
        assertThat(protokoll
                        .suche(new ProtokollFilter(null, null, "programm", "protokollsiegel", "", "", null, null))
                        .eintraege())
                .hasSize(1);
    }

    @Test
    void searchReadsOnlyTheOwnKommune() {
        vereinbarungInKraft();
        long massnahme = id("1.1.1");
        testkommune.neu(Rolle.ADMINISTRATION);
        assertThat(protokoll.suche(filter("öffentlicht")).eintraege()).isEmpty();
        assertThat(protokoll.personen()).hasSize(1);
        assertThatThrownBy(() -> protokoll.verlauf("MASSNAHME", massnahme, null))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void searchFindsTextInValuesAndPagesById() {
        vereinbarungInKraft();
        fortschritt.melden(meldung("1.1.1", "Ein \"Zitat\" mit 50 % und ßäö 😀"));
        for (String text : List.of("\"zitat\" MIT", "50 %", "ßÄÖ 😀")) {
            assertThat(protokoll.suche(filter(text)).eintraege())
                    .as(text)
                    .singleElement()
                    .satisfies(e -> assertThat(e.anwendungsfall()).isEqualTo("FortschrittService.melden"));
        }
        assertThat(protokoll.suche(filter("fortschritt_id")).eintraege()).isEmpty();

        ProtokollSeite neueste = protokoll.suche(ProtokollFilter.ALLES);
        assertThat(neueste.nach()).isNull();
        if (neueste.vor() != null) {
            ProtokollSeite aeltere = protokoll.suche(ProtokollFilter.ALLES.aelterAls(neueste.vor()));
            assertThat(aeltere.eintraege().get(0).id()).isLessThan(neueste.vor());
            ProtokollSeite zurueck =
                    protokoll.suche(new ProtokollFilter(null, null, "", "", "", "", null, aeltere.nach()));
            assertThat(zurueck.eintraege()).extracting(ProtokollEintrag::id).contains(neueste.vor());
        }
    }

    @Test
    void historyOfAMeasureNamesWhatChanged() {
        Akteur pl = vereinbarungInKraft();
        fortschritt.melden(meldung("1.1.1", "begonnen"));
        long id = id("1.1.1");

        List<ProtokollEintrag> verlauf =
                protokoll.verlauf("MASSNAHME", id, null).eintraege();

        assertThat(verlauf)
                .filteredOn(e -> e.tabelle().equals("fortschritt") && e.art().equals("UPDATE"))
                .anySatisfy(e -> {
                    assertThat(e.person().name()).isEqualTo(pl.anzeigename());
                    assertThat(e.bezug().nummer()).isEqualTo("1.1.1");
                    assertThat(e.felder()).anySatisfy(f -> {
                        assertThat(f.spalte()).isEqualTo("status");
                        assertThat(f.nachher().inhalt()).isEqualTo("Massnahmenstatus.IN_UMSETZUNG");
                    });
                });
        assertThat(verlauf).extracting(ProtokollEintrag::tabelle).contains("meldung", "massnahmentext");
        testkommune.kollege(pl, Rolle.LESER);
        assertThat(protokoll.verlauf("MASSNAHME", id, null).eintraege()).hasSameSizeAs(verlauf);
        assertThatThrownBy(() -> protokoll.verlauf("KONTO", pl.kontoId(), null)).isInstanceOf(ForbiddenException.class);
        assertThatThrownBy(() -> protokoll.suche(ProtokollFilter.ALLES)).isInstanceOf(ForbiddenException.class);
    }

    @Test
    void whoLeftIsANumberUntilItIsUndone() throws SQLException {
        Akteur chef = testkommune.neu(Rolle.ADMINISTRATION);
        Akteur weg = testkommune.kollege(chef, Rolle.FACHAMT);
        currentActor.set(chef);
        PseudonymSetzen wunsch = new PseudonymSetzen(
                weg.kontoId(), pseudonyme.stand(weg.kontoId()).version(), "ausgeschieden");
        assertThatThrownBy(() -> pseudonyme.pseudonymisieren(wunsch)).hasMessageContaining("R-6.noch_taetig");
        asOwner("update rollenvergabe set gueltig_bis = date '2020-01-01' where konto_id = " + weg.kontoId());

        pseudonyme.pseudonymisieren(wunsch);
        assertThat(protokoll.ehemalige().person(weg.benutzername()).nummer()).isEqualTo(weg.kontoId());
        assertThat(protokoll.verlauf("KONTO", weg.kontoId(), null).eintraege())
                .isNotEmpty()
                .allSatisfy(e -> assertThat(e.toString()).doesNotContain(weg.benutzername()));
        assertThatThrownBy(() -> pseudonyme.pseudonymisieren(wunsch)).isInstanceOf(ConflictException.class);

        Pseudonym stand = pseudonyme.stand(weg.kontoId());
        pseudonyme.aufheben(new PseudonymSetzen(weg.kontoId(), stand.version(), "Irrtum"));
        assertThat(protokoll.ehemalige().nummern()).isEmpty();
        testkommune.neu(Rolle.ADMINISTRATION);
        assertThatThrownBy(() -> pseudonyme.stand(weg.kontoId())).isInstanceOf(NotFoundException.class);
    }

    /** An agreement in force; the actor may also read the log. */
    private Akteur vereinbarungInKraft() {
        Akteur pl = testkommune.neu(Rolle.PROJEKTLEITUNG);
        testkommune.inKraft();
        Akteur beides = new Akteur(
                pl.kontoId(),
                pl.benutzername(),
                pl.anzeigename(),
                pl.kommuneId(),
                pl.kommuneName(),
                Set.of(Rolle.PROJEKTLEITUNG, Rolle.ADMINISTRATION));
        currentActor.set(beides);
        return beides;
    }

    private FortschrittMelden meldung(String nummer, String text) {
        long id = id(nummer);
        return new FortschrittMelden(
                id,
                massnahmen.details(id, null).version(),
                "IN_UMSETZUNG",
                LocalDate.of(2021, 5, 3),
                text,
                "",
                "",
                "",
                null,
                null,
                "",
                false);
    }

    private long id(String nummer) {
        return massnahmen.liste(MassnahmenFilter.ALLE).orElseThrow().seite().zeilen().stream()
                .filter(z -> z.nummer().equals(nummer))
                .findFirst()
                .orElseThrow()
                .id();
    }

    /** Until nothing waits any more: the job that runs by itself may just be at it. */
    private void versiegeln() {
        do {
            job.versiegeln();
        } while (pruefung.stand().offen() > 0);
    }

    /** One transaction, so that one seal takes both. */
    private static String alteUndNeue(Akteur ort, long alter) {
        return "insert into aenderung (kommune_id, zeitpunkt, akteur, anwendungsfall, tabelle, datensatz, art) select "
                + ort.kommuneId() + ", now() - n * interval '" + alter
                + " years', 'test', '', 'meldung', '1', 'INSERT' from generate_series(0, 1) n";
    }

    private static ProtokollFilter filter(String text) {
        return new ProtokollFilter(null, null, "", "meldung", "", text, null, null);
    }

    private void asApplication(String sql) throws SQLException {
        try (Connection c = dataSource.getConnection();
                Statement s = c.createStatement()) {
            s.execute(sql);
        }
    }

    private static void asOwner(String sql) throws SQLException {
        try (Connection c = DriverManager.getConnection(
                        System.getenv("AUDIT_DB_URL"),
                        System.getenv("AUDIT_DB_OWNER"),
                        System.getenv("AUDIT_DB_OWNER_PASSWORD"));
                Statement s = c.createStatement()) {
            s.execute(sql);
        }
    }
}
