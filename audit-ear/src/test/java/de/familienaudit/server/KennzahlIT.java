package de.familienaudit.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.familienaudit.protokoll.ProtokollService;
import de.familienaudit.shared.Akteur;
import de.familienaudit.shared.ConflictException;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.ForbiddenException;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.shared.Rolle;
import de.familienaudit.stelle.domain.Besetzungsart;
import de.familienaudit.zielvereinbarung.fassung.FassungService;
import de.familienaudit.zielvereinbarung.kennzahl.KennzahlDetails;
import de.familienaudit.zielvereinbarung.kennzahl.KennzahlFestlegen;
import de.familienaudit.zielvereinbarung.kennzahl.KennzahlService;
import de.familienaudit.zielvereinbarung.kennzahl.KennzahlWertBerichtigen;
import de.familienaudit.zielvereinbarung.kennzahl.KennzahlWertEintragen;
import de.familienaudit.zielvereinbarung.kennzahl.KennzahlWertService;
import de.familienaudit.zielvereinbarung.kennzahl.KennzahlWertZeile;
import de.familienaudit.zielvereinbarung.massnahme.MassnahmenFilter;
import de.familienaudit.zielvereinbarung.massnahme.MassnahmenService;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Key figures in the real server on the real database. */
@DisplayName("A-12, G-1, G-4, R-2: Werte trägt ein, wer bei einer Maßnahme des Ziels führt; Falsches bleibt sichtbar")
class KennzahlIT extends ServerTest {

    @Inject
    private Testkommune testkommune;

    @Inject
    private KennzahlService kennzahlen;

    @Inject
    private KennzahlWertService werte;

    @Inject
    private MassnahmenService massnahmen;

    @Inject
    private FassungService fassungen;

    @Inject
    private ProtokollService protokoll;

    @Inject
    private CurrentActor currentActor;

    @Resource(lookup = "java:app/jdbc/audit")
    private DataSource dataSource;

    @Test
    void whoeverLeadsAMeasureOfTheZielRecordsValues() {
        Akteur pl = testkommune.neu(Rolle.PROJEKTLEITUNG);
        long id = kennzahl(testkommune.inKraft());
        werte.eintragen(new KennzahlWertEintragen(id, "Jahresmittel 2019", "7,4 %", "Statistik vom 06.01.2020"));

        Akteur fachamt = testkommune.kollege(pl, Rolle.FACHAMT);
        assertThat(kennzahlen.details(id, 1).darfMelden()).isFalse();
        assertThatExceptionOfType(ForbiddenException.class).isThrownBy(() -> werte.vorschau(id, "2020;1;x", ""));
        assertThatExceptionOfType(ForbiddenException.class).isThrownBy(() -> eintragen(id, "2020", "6,8"));
        assertThatExceptionOfType(ForbiddenException.class).isThrownBy(() -> festlegen(null, id, 0, "7"));
        testkommune.besetze(fachamt, "Bauamt", Besetzungsart.BEARBEITUNG);
        eintragen(id, "2020", "6,8");
        eintragen(id, "2020", "6,8"); // a double click

        KennzahlDetails k = kennzahlen.details(id, 1);
        assertThat(k.darfMelden()).isTrue();
        assertThat(k.darfPflegen()).isFalse();
        assertThat(k.werte().zeilen()).extracting(KennzahlWertZeile::zahl).containsExactly("6,8", "7,4");
        assertThat(k.letzter().gemeldetVon()).isEqualTo("Person FACHAMT");
        assertThat(k.stand()).isEqualTo("ERREICHT");
        assertThat(k.diagramm().punkte()).hasSize(2);
        assertThatThrownBy(() -> eintragen(id, "31.12.2020", "6,9")).hasMessage("A-12.tag_belegt");
        assertThatThrownBy(() -> eintragen(id, "", "irgendwas")).hasMessageContaining("A-12.zeit_fehlt");
        assertThat(protokoll.verlauf("KENNZAHL", id, null).eintraege()).hasSize(3);
    }

    @Test
    void aWrongValueStaysBesideTheRightOne() throws SQLException {
        Akteur pl = testkommune.neu(Rolle.PROJEKTLEITUNG);
        long id = kennzahl(testkommune.inKraft());
        eintragen(id, "2019", "8,6");
        long falsch = kennzahlen.details(id, 1).letzter().id();
        berichtigen(id, falsch, false, "6,8");

        KennzahlDetails k = kennzahlen.details(id, 1);
        assertThat(k.werte().zeilen()).extracting(KennzahlWertZeile::zaehlt).containsExactly(true, false);
        assertThat(k.werte().zeilen()).extracting(KennzahlWertZeile::berichtigt).containsExactly("8,6", "");
        assertThatExceptionOfType(ConflictException.class)
                .isThrownBy(() -> berichtigen(id, falsch, false, "7"))
                .satisfies(
                        e -> assertThat(e.violations().get(0).params().get(0)).isEqualTo("Person PROJEKTLEITUNG"));
        assertThatThrownBy(() -> insert(pl, id)).hasMessageContaining("A-12");

        berichtigen(id, k.letzter().id(), true, "");
        KennzahlDetails danach = kennzahlen.details(id, 1);
        assertThat(danach.letzter()).isNull();
        assertThat(danach.stand()).isEqualTo("OFFEN");
        assertThatThrownBy(() -> berichtigen(id, danach.werte().zeilen().get(0).id(), false, "7"))
                .hasMessage("A-12.kein_wert");
        eintragen(id, "2019", "6,7");
    }

    @Test
    void twoPeopleAtTheDefinitionAndAnEndedOne() {
        Akteur pl = testkommune.neu(Rolle.PROJEKTLEITUNG);
        long fassung = testkommune.inKraft();
        long id = kennzahl(fassung);
        int gesehen = kennzahlen.details(id, 1).version();
        testkommune.kollege(pl, Rolle.PROJEKTLEITUNG);
        festlegen(null, id, gesehen, "6,5");
        currentActor.set(pl);
        assertThatExceptionOfType(ConflictException.class)
                .isThrownBy(() -> festlegen(null, id, gesehen, "6"))
                .satisfies(e -> assertThat(e.violations().get(0).code()).isEqualTo("G-4.geaendert_von"));
        assertThatThrownBy(() -> kennzahl(fassung)).hasMessage("A-12.gibt_es_schon");

        kennzahlen.beenden(id, kennzahlen.details(id, 1).version(), "Statistik entfällt");
        assertThat(kennzahlen.details(id, 1).beendet().grund()).isEqualTo("Statistik entfällt");
        assertThatThrownBy(() -> festlegen(null, id, kennzahlen.details(id, 1).version(), "6"))
                .hasMessage("A-12.schon_beendet");

        long entwurf = testkommune.importiere(fassungen.details(fassung).kopf().zielvereinbarungId());
        long ziel = massnahmen
                .alle(new MassnahmenFilter(entwurf, null, null, null, null, null, false, null, false, 1))
                .get(0)
                .zielId();
        assertThat(kennzahlen.ziel(ziel).kennzahlen()).singleElement().satisfies(z -> {
            assertThat(z.id()).isEqualTo(id);
            assertThat(z.beendet()).isTrue();
        });
    }

    @Test
    void pastedValuesAreStoredAllOrNone() {
        testkommune.neu(Rolle.PROJEKTLEITUNG);
        long id = kennzahl(testkommune.inKraft());
        String liste = "Jahr;Wert\n2018;8,1\n2019;irgendwas\n2020;6,8;Bericht";

        assertThat(werte.vorschau(id, liste, "Statistik").fehler()).isEqualTo(1);
        assertThatThrownBy(() -> werte.einfuegen(id, liste, "Statistik")).hasMessage("A-12.liste_fehler");
        assertThat(kennzahlen.details(id, 1).werte().gesamt()).isZero();
        String richtig = liste.replace("irgendwas", "7,4");
        assertThat(werte.einfuegen(id, richtig, "Statistik")).isEqualTo(3);
        assertThat(werte.einfuegen(id, richtig, "Statistik")).isZero();
        assertThat(kennzahlen.details(id, 99).werte().zeilen())
                .extracting(KennzahlWertZeile::quelle)
                .containsExactly("Bericht", "Statistik", "Statistik");
    }

    @Test
    void anotherKommuneFindsNothing() {
        testkommune.neu(Rolle.PROJEKTLEITUNG);
        long id = kennzahl(testkommune.inKraft());
        long ziel = kennzahlen.details(id, 1).ziel().id();
        testkommune.neu(Rolle.PROJEKTLEITUNG);

        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> kennzahlen.details(id, 1));
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> kennzahlen.ziel(ziel));
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> festlegen(ziel, null, 0, "7"));
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> eintragen(id, "2019", "7"));
    }

    private long kennzahl(long fassung) {
        long ziel = massnahmen
                .alle(new MassnahmenFilter(fassung, null, null, null, null, null, false, null, false, 1))
                .get(0)
                .zielId();
        return festlegen(ziel, null, 0, "7");
    }

    private long festlegen(Long ziel, Long id, int version, String zielwert) {
        return kennzahlen.festlegen(new KennzahlFestlegen(
                ziel, id, version, "Arbeitslosigkeit", "%", "UNTER", zielwert, "", false, "", ""));
    }

    private void eintragen(long id, String zeitraum, String zahl) {
        werte.eintragen(new KennzahlWertEintragen(id, zeitraum, zahl, "Statistik"));
    }

    private void berichtigen(long id, long wert, boolean ersatzlos, String zahl) {
        werte.berichtigen(new KennzahlWertBerichtigen(id, wert, ersatzlos, "2019", zahl, "Statistik", "Zahlendreher"));
    }

    /** A second value for the same day, past the service. */
    private void insert(Akteur akteur, long id) throws SQLException {
        try (Connection c = dataSource.getConnection();
                Statement s = c.createStatement()) {
            c.setAutoCommit(false);
            s.execute("select set_config('audit.akteur', 'test', true), set_config('audit.konto', '" + akteur.kontoId()
                    + "', true), set_config('audit.kommune', '" + akteur.kommuneId() + "', true)");
            try {
                s.executeUpdate("insert into kennzahlwert (kommune_id, kennzahl_id, stichtag, zeitraum, zahl, quelle,"
                        + " grund, gemeldet_am, gemeldet_von, gemeldet_von_konto, in_vertretung, vertretene_stelle)"
                        + " values (" + akteur.kommuneId() + ", " + id
                        + ", date '2019-12-31', '2019', 5, 'x', '', now(),"
                        + " 'Test', " + akteur.kontoId() + ", '', '')");
            } finally {
                c.rollback();
            }
        }
    }
}
