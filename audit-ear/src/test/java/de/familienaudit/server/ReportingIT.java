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
import de.familienaudit.stelle.domain.Besetzungsart;
import de.familienaudit.zielvereinbarung.fortschritt.FortschrittMelden;
import de.familienaudit.zielvereinbarung.fortschritt.FortschrittService;
import de.familienaudit.zielvereinbarung.fortschritt.MeldungZuruecknehmen;
import de.familienaudit.zielvereinbarung.massnahme.KommentarService;
import de.familienaudit.zielvereinbarung.massnahme.MassnahmeDetails;
import de.familienaudit.zielvereinbarung.massnahme.MassnahmeKommentieren;
import de.familienaudit.zielvereinbarung.massnahme.MassnahmeZeile;
import de.familienaudit.zielvereinbarung.massnahme.MassnahmenFilter;
import de.familienaudit.zielvereinbarung.massnahme.MassnahmenService;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Reporting progress in the real server on the real database, G-2, G-4, R-2 together. */
@DisplayName("A-8, G-2, G-4, R-2: Jede Meldung steht mit Namen im Protokoll; die zweite erfährt von der ersten")
class ReportingIT extends ServerTest {

    @Inject
    private Testkommune testkommune;

    @Inject
    private MassnahmenService massnahmen;

    @Inject
    private KommentarService kommentare;

    @Inject
    private FortschrittService fortschritt;

    @Inject
    private CurrentActor currentActor;

    @Resource(lookup = "java:app/jdbc/audit")
    private DataSource dataSource;

    @Test
    void aReportIsStoredAndLoggedWithItsActor() throws SQLException {
        Akteur pl = testkommune.neu(Rolle.PROJEKTLEITUNG);
        testkommune.inKraft();
        long id = id("1.1.1");

        fortschritt.melden(report(id, 0, "IN_UMSETZUNG", "begonnen 😀 äöü"));
        MassnahmeDetails danach = massnahmen.details(id, null);

        assertThat(danach.status()).isEqualTo("IN_UMSETZUNG");
        assertThat(danach.meldungen()).singleElement().satisfies(m -> {
            assertThat(m.text()).isEqualTo("begonnen 😀 äöü");
            assertThat(m.gemeldetVon()).isEqualTo(pl.anzeigename());
        });
        try (Connection c = dataSource.getConnection();
                Statement s = c.createStatement()) {
            c.setAutoCommit(false);
            s.execute("select set_config('audit.kommune', '" + pl.kommuneId() + "', true)");
            try (ResultSet r = s.executeQuery("select akteur, anwendungsfall, vorher ->> 'status', nachher ->> 'status'"
                    + " from aenderung where tabelle = 'fortschritt' and art = 'UPDATE' order by id desc limit 1")) {
                assertThat(r.next()).isTrue();
                assertThat(r.getString(1)).isEqualTo(pl.benutzername());
                assertThat(r.getString(2)).isEqualTo("FortschrittService.melden");
                assertThat(r.getString(3)).isEqualTo("GEPLANT");
                assertThat(r.getString(4)).isEqualTo("IN_UMSETZUNG");
            }
            c.rollback();
        }
    }

    @Test
    void theSecondOfTwoReportersIsToldWhoWasFirst() {
        testkommune.neu(Rolle.PROJEKTLEITUNG);
        testkommune.inKraft();
        long id = id("1.1.1");
        int gesehen = massnahmen.details(id, null).version();
        fortschritt.melden(report(id, gesehen, "IN_UMSETZUNG", "erste"));
        MassnahmeDetails nachDemErsten = massnahmen.details(id, null);

        assertThatThrownBy(() -> fortschritt.melden(report(id, gesehen, "IN_UMSETZUNG", "zweite")))
                .isInstanceOfSatisfying(
                        ConflictException.class,
                        e -> assertThat(e.violations().get(0).params()).contains("Person PROJEKTLEITUNG", "erste"));

        assertThat(nachDemErsten.version()).isGreaterThan(gesehen);
        fortschritt.melden(report(id, nachDemErsten.version(), "IN_UMSETZUNG", "zweite"));
        assertThat(massnahmen.details(id, null).meldungen()).hasSize(2);
    }

    @Test
    void aWrongReportIsTakenBackByItsAuthorOrTheProjektleitung() {
        Akteur pl = testkommune.neu(Rolle.PROJEKTLEITUNG);
        testkommune.inKraft();
        long id = id("1.1.1");
        Akteur fachamt = testkommune.kollege(pl, Rolle.FACHAMT);
        testkommune.besetze(fachamt, "Jugendamt", Besetzungsart.BEARBEITUNG);
        fortschritt.melden(report(id, 0, "IN_UMSETZUNG", "falsch"));
        MassnahmeDetails gemeldet = massnahmen.details(id, null);
        assertThat(gemeldet.zuruecknehmbar()).isEqualTo(1);
        Akteur kollegin = testkommune.kollege(pl, Rolle.FACHAMT);
        testkommune.besetze(kollegin, "Jugendamt", Besetzungsart.BEARBEITUNG);
        assertThat(massnahmen.details(id, null).zuruecknehmbar()).isZero();
        assertThatThrownBy(() -> fortschritt.zuruecknehmen(withdrawal(id, 1, gemeldet.version())))
                .isInstanceOf(ForbiddenException.class)
                .hasMessage("A-8.nur_eigene_meldung");

        currentActor.set(fachamt);
        assertThatThrownBy(() -> fortschritt.zuruecknehmen(withdrawal(id, 1, 0)))
                .isInstanceOf(ConflictException.class);
        fortschritt.zuruecknehmen(withdrawal(id, 1, gemeldet.version()));
        assertThatThrownBy(() -> fortschritt.zuruecknehmen(withdrawal(id, 1, gemeldet.version())))
                .as("twice")
                .isInstanceOf(ConflictException.class);
        MassnahmeDetails danach = massnahmen.details(id, null);
        assertThat(danach.status()).isEqualTo("GEPLANT");
        assertThat(danach.zuruecknehmbar()).isZero();
        assertThat(danach.meldungen()).singleElement().satisfies(m -> {
            assertThat(m.text()).isEqualTo("falsch");
            assertThat(m.zurueckgenommenVon()).isEqualTo(fachamt.anzeigename());
            assertThat(m.zurueckgenommenGrund()).isEqualTo("Zur falschen Maßnahme");
        });
        fortschritt.melden(report(id, danach.version(), "IN_UMSETZUNG", "richtig"));
        currentActor.set(pl);
        assertThat(massnahmen.details(id, null).zuruecknehmbar()).isEqualTo(2);
        assertThat(massnahmen.details(id, null).status()).isEqualTo("IN_UMSETZUNG");
    }

    private static MeldungZuruecknehmen withdrawal(long massnahme, int nummer, int version) {
        return new MeldungZuruecknehmen(massnahme, nummer, version, "Zur falschen Maßnahme");
    }

    @Test
    void aClerkReportsOnlyWhereTheOwnStelleLeads() {
        Akteur pl = testkommune.neu(Rolle.PROJEKTLEITUNG);
        testkommune.inKraft();
        long eigene = id("1.1.1");
        long fremde = id("1.1.2");
        Akteur fachamt = testkommune.kollege(pl, Rolle.FACHAMT);
        testkommune.besetze(fachamt, "Jugendamt", Besetzungsart.BEARBEITUNG);

        fortschritt.melden(report(eigene, 0, "IN_UMSETZUNG", "läuft"));
        assertThat(massnahmen.details(eigene, null).darfMelden()).isTrue();
        assertThatThrownBy(() -> fortschritt.melden(report(fremde, 0, "IN_UMSETZUNG", "läuft")))
                .isInstanceOf(ForbiddenException.class)
                .hasMessage("A-8.nicht_zustaendig");
        assertThatThrownBy(() -> kommentare.kommentieren(new MassnahmeKommentieren(fremde, "Hinweis")))
                .isInstanceOf(ForbiddenException.class)
                .hasMessage("A-8.nicht_beteiligt");
        assertThat(massnahmen.details(fremde, null).meldungen()).isEmpty();
    }

    @Test
    void aClerkCannotReportForOthersEvenByAForgedForm() {
        Akteur pl = testkommune.neu(Rolle.PROJEKTLEITUNG);
        testkommune.inKraft();
        long id = id("1.1.1");
        testkommune.besetze(testkommune.kollege(pl, Rolle.FACHAMT), "Jugendamt", Besetzungsart.BEARBEITUNG);

        assertThatThrownBy(() -> fortschritt.melden(report(id, "Kreissportbund", false)))
                .isInstanceOf(ForbiddenException.class)
                .hasMessage("A-8.auskunft_nur_projektleitung");
        assertThatThrownBy(() -> fortschritt.melden(report(id, "", true)))
                .isInstanceOf(ForbiddenException.class)
                .hasMessage("G-7.meldung_nur_projektleitung");
        assertThat(massnahmen.details(id, null).meldungen()).isEmpty();

        currentActor.set(pl);
        fortschritt.melden(report(id, "Kreissportbund", true));
        assertThat(massnahmen.details(id, null).meldungen()).singleElement().satisfies(m -> {
            assertThat(m.auskunftVon()).isEqualTo("Kreissportbund");
            assertThat(m.nacherfasst()).isTrue();
        });
    }

    @Test
    void anotherKommuneAnswersAsIfTheMeasureDidNotExist() {
        testkommune.neu(Rolle.PROJEKTLEITUNG);
        testkommune.inKraft();
        long id = id("1.1.1");
        testkommune.neu(Rolle.PROJEKTLEITUNG);

        assertThatThrownBy(() -> massnahmen.details(id, null)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> massnahmen.details(-1, null)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> fortschritt.melden(report(id, 0, "IN_UMSETZUNG", "x")))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void readersCannotReportAndNobodyReportsOnADraft() {
        Akteur pl = testkommune.neu(Rolle.PROJEKTLEITUNG);
        testkommune.importiere(null);
        long id = id("1.1.1");
        assertThatThrownBy(() -> fortschritt.melden(report(id, 0, "IN_UMSETZUNG", "x")))
                .isInstanceOf(BusinessRuleException.class)
                .hasMessageContaining("A-8.noch_nicht_beschlossen");
        testkommune.kollege(pl, Rolle.LESER);
        assertThatThrownBy(() -> fortschritt.melden(report(id, 0, "IN_UMSETZUNG", "x")))
                .isInstanceOf(ForbiddenException.class);
        currentActor.set(Akteur.ANONYM);
        assertThatThrownBy(() -> massnahmen.details(id, null)).isInstanceOf(ForbiddenException.class);
    }

    private long id(String nummer) {
        return massnahmen.alle(MassnahmenFilter.ALLE).stream()
                .filter(z -> z.nummer().equals(nummer))
                .map(MassnahmeZeile::id)
                .findFirst()
                .orElseThrow();
    }

    private FortschrittMelden report(long id, String auskunftVon, boolean nacherfasst) {
        return new FortschrittMelden(
                id,
                seen(id),
                "IN_UMSETZUNG",
                LocalDate.of(2024, 5, 2),
                "läuft",
                "",
                "",
                "",
                null,
                null,
                auskunftVon,
                nacherfasst);
    }

    private FortschrittMelden report(long id, int version, String status, String text) {
        int gesehen = version == 0 ? seen(id) : version;
        return new FortschrittMelden(
                id, gesehen, status, LocalDate.of(2024, 5, 2), text, "", "", "", null, null, "", false);
    }

    /** The version on the page; 0 where the actor may not see it. */
    private int seen(long id) {
        try {
            return massnahmen.details(id, null).version();
        } catch (NotFoundException | ForbiddenException e) {
            return 0;
        }
    }
}
