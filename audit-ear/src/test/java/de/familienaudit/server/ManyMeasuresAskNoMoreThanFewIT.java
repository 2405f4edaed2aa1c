package de.familienaudit.server;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.shared.Akteur;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.Rolle;
import de.familienaudit.zielvereinbarung.entwurf.EntwurfBeginnen;
import de.familienaudit.zielvereinbarung.entwurf.EntwurfLesenService;
import de.familienaudit.zielvereinbarung.entwurf.FortschreibungService;
import de.familienaudit.zielvereinbarung.entwurf.SammelAendern;
import de.familienaudit.zielvereinbarung.entwurf.SammelAuswahl;
import de.familienaudit.zielvereinbarung.entwurf.SammelaenderungService;
import de.familienaudit.zielvereinbarung.fassung.FassungsgangService;
import de.familienaudit.zielvereinbarung.uebernahme.UebernahmeDetails;
import de.familienaudit.zielvereinbarung.uebernahme.UebernahmeEntscheiden;
import de.familienaudit.zielvereinbarung.uebernahme.UebernahmeLesenService;
import de.familienaudit.zielvereinbarung.uebernahme.UebernahmeService;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a step on a whole agreement asks the database, counted there (ADR 6). */
@DisplayName(
        "Ob vier oder achtzig Maßnahmen: ein Schritt stellt gleich viele Fragen, und jede Zeile behält ihren Verlauf")
class ManyMeasuresAskNoMoreThanFewIT extends ServerTest {

    private static final int WENIGE = 4;
    private static final int VIELE = 80;

    /** What timers and the session ask beside it does not count. */
    private static final String GEZAEHLT =
            "select coalesce(sum(s.calls), 0) from pg_stat_statements s join pg_roles r on r.oid = s.userid"
                    + " where r.rolname = current_user and s.query ~* '(massnahme|fortschritt|meldung|beteiligung|anlage"
                    + "|abhaengigkeit|uebernahme|handlungsfeld|ziel|fassung|anhang)' and s.query !~* 'pg_stat_statements'";

    @Resource(lookup = "java:app/jdbc/audit")
    private DataSource dataSource;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Testkommune testkommune;

    @Inject
    private FortschreibungService fortschreibung;

    @Inject
    private EntwurfLesenService entwuerfe;

    @Inject
    private SammelaenderungService sammel;

    @Inject
    private FassungsgangService gang;

    @Inject
    private UebernahmeService uebernahme;

    @Inject
    private UebernahmeLesenService lesen;

    @Test
    void theNumberOfStatementsDoesNotGrow() throws SQLException {
        schritte(WENIGE); // what the server asks once only
        Map<String, Long> wenige = schritte(WENIGE);
        Map<String, Long> viele = schritte(VIELE);
        System.out.println("SQL statements with " + WENIGE + " measures " + wenige + ", with " + VIELE + " " + viele);
        assertThat(viele).isEqualTo(wenige);
        assertThat(viele.values()).allMatch(anzahl -> anzahl > 3 && anzahl <= 60);
    }

    private Map<String, Long> schritte(int anzahl) throws SQLException {
        Map<String, Long> gezaehlt = new LinkedHashMap<>();
        Akteur akteur = testkommune.neu(Rolle.PROJEKTLEITUNG);
        long alte = testkommune.importiere(dokument(anzahl), null);
        zaehle(
                gezaehlt,
                "beschliessen",
                () -> testkommune.nacherfassen(alte, "BESCHLOSSEN", LocalDate.of(2020, 6, 10)));
        zaehle(gezaehlt, "in Kraft", () -> testkommune.nacherfassen(alte, "IN_KRAFT", LocalDate.of(2020, 6, 11)));
        long entwurf = fortschreibung.beginnen(new EntwurfBeginnen(alte, "Umbau"));
        zaehle(gezaehlt, "Entwurf lesen", () -> entwuerfe.uebersicht(entwurf, null, 1));
        zaehle(gezaehlt, "Zeit aendern", () -> aendere(entwurf, "ENDE", null, null, "31.12.2030"));
        zaehle(
                gezaehlt,
                "Stelle aendern",
                () -> aendere(entwurf, "STELLE", stelle(entwurf, "Bauamt"), stelle(entwurf, "Jugendamt"), ""));
        assertThat(protokolliert(akteur, "massnahmentext", "SammelaenderungService.aendern", "UPDATE"))
                .isEqualTo(2L * anzahl);
        int version = entwuerfe.uebersicht(entwurf, null, 1).version();
        zaehle(gezaehlt, "geringfuegig", () -> gang.geringfuegigInKraft(entwurf, version, "Umbau"));
        assertThat(protokolliert(akteur, "fortschritt", "FassungsgangService.geringfuegigInKraft", "UPDATE"))
                .isEqualTo(anzahl);
        nachfolge(gezaehlt, akteur, entwurf, anzahl);
        return gezaehlt;
    }

    private void nachfolge(Map<String, Long> gezaehlt, Akteur akteur, long alte, int anzahl) throws SQLException {
        long neue =
                testkommune.importiere(dokument(anzahl).replace("1.1.", "1.2.").replace("Ziel 1.1", "Ziel 1.2"), null);
        uebernahme.beginnen(alte, neue);
        zaehle(gezaehlt, "Uebernahme lesen", () -> lesen.details(alte, null, false, 1));
        zaehle(gezaehlt, "uebernehmen", () -> entscheide(alte, "UEBERNEHMEN", ""));
        assertThat(protokolliert(akteur, "massnahmentext", "UebernahmeService.entscheiden", "INSERT"))
                .isEqualTo(anzahl);
        zaehle(gezaehlt, "zuruecknehmen", () -> uebernahme.zuruecknehmen(alte, alle(alte)));
        zaehle(gezaehlt, "enthalten", () -> entscheide(alte, "ENTHALTEN", ""));
        assertThat(protokolliert(akteur, "massnahmentext", "UebernahmeService.entscheiden", "UPDATE"))
                .isEqualTo(anzahl);
        zaehle(gezaehlt, "beenden", () -> entscheide(alte, "BEENDEN", "Der Kreis wird aufgelöst."));
        zaehle(gezaehlt, "Nachfolge beschliessen", () -> testkommune.nacherfassen(neue, "BESCHLOSSEN", heute()));
        zaehle(gezaehlt, "Nachfolge in Kraft", () -> testkommune.nacherfassen(neue, "IN_KRAFT", heute()));
        assertThat(protokolliert(akteur, "meldung", "FassungService.nacherfassen", "INSERT"))
                .isEqualTo(anzahl);
        assertThat(protokolliert(akteur, "uebernahmeentscheidung", "UebernahmeService.entscheiden", "INSERT"))
                .isEqualTo(3L * anzahl);
    }

    private void aendere(long entwurf, String art, Long von, Long nach, String zeit) {
        List<SammelAendern.Gewaehlt> alle = auswahl(entwurf).zeilen().stream()
                .map(z -> new SammelAendern.Gewaehlt(z.massnahmeId(), z.version()))
                .toList();
        sammel.aendern(new SammelAendern(entwurf, alle, art, von, nach, zeit, null, null));
    }

    private Long stelle(long entwurf, String name) {
        return auswahl(entwurf).stellen().stream()
                .filter(s -> s.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private SammelAuswahl auswahl(long entwurf) {
        return sammel.auswahl(entwurf, null, null, 1);
    }

    private void entscheide(long alte, String art, String grund) {
        uebernahme.entscheiden(new UebernahmeEntscheiden(alte, alle(alte), art, null, null, grund));
    }

    private List<UebernahmeEntscheiden.Gewaehlt> alle(long alte) {
        UebernahmeDetails d = lesen.details(alte, null, false, 1);
        assertThat(d.zeilen()).hasSize(d.gesamt());
        return d.zeilen().stream()
                .map(z -> new UebernahmeEntscheiden.Gewaehlt(z.massnahmeId(), z.stand()))
                .toList();
    }

    private void zaehle(Map<String, Long> gezaehlt, String name, Runnable schritt) throws SQLException {
        long vorher = zahl(GEZAEHLT, currentActor.get());
        schritt.run();
        gezaehlt.put(name, zahl(GEZAEHLT, currentActor.get()) - vorher);
    }

    /** How many rows of a table the change log tells about, once or more often, in one use case of this Kommune. */
    private long protokolliert(Akteur akteur, String tabelle, String anwendungsfall, String art) throws SQLException {
        return zahl(
                "select count(*) from aenderung where kommune_id = " + akteur.kommuneId() + " and tabelle = '" + tabelle
                        + "' and anwendungsfall = '" + anwendungsfall + "' and art = '" + art + "'",
                akteur);
    }

    private long zahl(String frage, Akteur akteur) throws SQLException {
        try (Connection c = dataSource.getConnection();
                Statement s = c.createStatement()) {
            c.setAutoCommit(false);
            s.execute("select set_config('audit.konto', '" + akteur.kontoId() + "', true),"
                    + " set_config('audit.kommune', '" + akteur.kommuneId() + "', true)");
            try (ResultSet r = s.executeQuery(frage)) {
                r.next();
                return r.getLong(1);
            }
        }
    }

    private static LocalDate heute() {
        return LocalDate.now(ZoneId.of("Europe/Berlin"));
    }

    private static String dokument(int anzahl) {
        StringBuilder text = new StringBuilder("Zielvereinbarung der Testkommune\n\nHandlungsfeld 1: Steuerung\n\n"
                + "Ziel 1.1\tAngebote sind bekannt\nIndikator / Erfolgskriterium\tEine Übersicht liegt vor\n"
                + "Zielquelle\tWorkshop\n\n");
        for (int n = 1; n <= anzahl; n++) {
            text.append("Maßnahme 1.1.")
                    .append(n)
                    .append("\tVorhaben ")
                    .append(n)
                    .append('\n');
            text.append(
                    "Indikator / Erfolgskriterium\tEs ist getan\nZielgruppe\tFamilien\nKosten / Ressourcen\tPersonal\n"
                            + "Verantwortlich\tBauamt, Jugendamt\nUmsetzungsbeginn\t01.01.2020\nUmsetzung bis\tfortlaufend\n"
                            + "Kommunikation\tPresse\n\n");
        }
        return text.toString();
    }
}
