package de.familienaudit.server;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.protokoll.ProtokollEintrag;
import de.familienaudit.protokoll.ProtokollFilter;
import de.familienaudit.protokoll.Pruefergebnis;
import de.familienaudit.shared.Akteur;
import de.familienaudit.shared.ClockProducer;
import de.familienaudit.shared.Rolle;
import de.familienaudit.vorlage.ausfertigung.AusfertigungService;
import de.familienaudit.vorlage.gang.Entwurfsangaben;
import de.familienaudit.vorlage.gang.NummernService;
import de.familienaudit.vorlage.gang.Nummernstand;
import de.familienaudit.vorlage.tagesordnung.TagesordnungPflegeService;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the change log tells of a paper that is not public, and to whom. */
@DisplayName(
        "V-10, G-2: Das Protokoll verrät außerhalb des Kreises nichts von nichtöffentlichen Vorlagen; geprüft wird alles")
class VorlagenkreisProtokollIT extends KreisTest {

    @Inject
    private Tagesordnungswelt welt;

    @Inject
    private NummernService nummern;

    @Inject
    private TagesordnungPflegeService agenda;

    @Inject
    private AusfertigungService ausfertigung;

    @Test
    @DisplayName(
            "Suche, Ausgabe und Verlauf des Protokolls lassen die Einträge weg, auch der Administration; der Kreis liest sie")
    void theChangeLogLeavesItOut() throws SQLException {
        begin();
        Akteur verwaltung = draussen.get("Administration");
        currentActor.set(verwaltung);
        List<ProtokollEintrag> alle = protokoll.abschnitt(ProtokollFilter.ALLES).eintraege();
        assertThat(alle).isNotEmpty();
        assertThat(alle.toString()).doesNotContain(GEHEIM);
        assertThat(alle).noneMatch(e -> e.tabelle().startsWith("mitzeichnung"));
        assertThat(protokoll.suche(filter(GEHEIM)).eintraege()).isEmpty();

        // somebody who is both: as Gremienbüro he belongs to the circle
        Akteur beides = mit(gremienbuero, EnumSet.of(Rolle.GREMIENBUERO, Rolle.ADMINISTRATION));
        currentActor.set(beides);
        assertThat(protokoll.suche(filter(GEHEIM)).eintraege()).isNotEmpty();
        assertThat(protokoll.verlauf("VORLAGE", geheim, null).eintraege().toString())
                .contains(GEHEIM);
    }

    @Test
    @DisplayName(
            "Versiegeln und Prüfen umfassen alle Einträge; ein Befund nennt außerhalb des Kreises nur Tabelle und Nummer")
    void theCheckGoesOverEverythingAndTellsTableAndIdAlone() throws SQLException {
        begin();
        Akteur verwaltung = draussen.get("Administration");
        currentActor.set(verwaltung);
        versiegeln();
        Pruefergebnis heil = pruefung.pruefe();
        assertThat(heil.maengel()).isEmpty();
        long gesamt = number("select count(*) from aenderung where kommune_id = " + verwaltung.kommuneId());
        assertThat(heil.stand().versiegelt() + heil.stand().offen()).isGreaterThanOrEqualTo(gesamt - 1);
        assertThat(zeilenAlle(verwaltung, "aenderung")).isLessThan(gesamt);

        long eintrag = number(
                "select min(id) from aenderung where tabelle = 'aufzeichnung' and sichtbar_id = " + aufzeichnung());
        long sichtbar = number(
                "select min(id) from aenderung where tabelle = 'gremium' and kommune_id = " + verwaltung.kommuneId());
        asOwner("update aenderung set nachher = nachher || '{\"betreff\": \"verfälscht\"}' where id in (" + eintrag
                + ", " + sichtbar + ")");
        Pruefergebnis krank = pruefung.pruefe();
        assertThat(krank.maengel()).hasSize(2);
        assertThat(krank.toString()).doesNotContain(GEHEIM);
        assertThat(krank.maengel())
                .filteredOn(b -> b.eintrag() == eintrag)
                .singleElement()
                .satisfies(b -> {
                    assertThat(b.tabelle()).isEqualTo("aufzeichnung");
                    assertThat(b.datensatz()).isEqualTo(String.valueOf(aufzeichnung()));
                    assertThat(b.person()).isNull();
                    assertThat(b.zeitpunkt()).isNull();
                });
        assertThat(krank.maengel())
                .filteredOn(b -> b.eintrag() == sichtbar)
                .singleElement()
                .satisfies(b -> assertThat(b.person()).isNotNull());
        // afterwards the log is shut again
        assertThat(protokoll.suche(filter(GEHEIM)).eintraege()).isEmpty();

        currentActor.set(mit(gremienbuero, EnumSet.of(Rolle.GREMIENBUERO, Rolle.ADMINISTRATION)));
        assertThat(pruefung.pruefe().maengel())
                .allSatisfy(b -> assertThat(b.person()).isNotNull());
    }

    @Test
    @DisplayName(
            "Auch was keine Vorlage nennt, verrät keine: vergebene Nummer, abgelegte Datei, Punkt der Tagesordnung, Ereignis einer Fassung")
    void nothingHintsAtIt() throws SQLException {
        begin();
        currentActor.set(ersteller);
        long fassung = testkommune.importiere(null);
        currentActor.set(gremienbuero);
        nummern.festlegen(new Nummernstand(-1, "PROGRAMM", "JJJJ/W/NNN", "7"));
        long sitzung = welt.sitzung(rat, LocalDate.now(ClockProducer.BERLIN).plusDays(40));
        long vorher = number("select max(id) from aenderung");

        currentActor.set(ersteller);
        long neue = einreichung.einreichenNeu(new Entwurfsangaben(entwurf(GEHEIM + " mit Nummer"), null, false));
        currentActor.set(gremienbuero);
        agenda.aufsetzen(sitzung, neue, 1, false);
        ausfertigung.vorlegen(geheim, 1);
        asOwner(
                "insert into fassungsereignis (kommune_id, fassung_id, status, datum, quelle, grund, bemerkung, nacherfasst,"
                        + " erfasst_am, erfasst_von, vorlage_id, ausgang) values (" + gremienbuero.kommuneId() + ", "
                        + fassung
                        + ", 'GEPRUEFT', current_date, '', '', '', false, now(), 'Test', " + geheim + ", 'VERTAGT')");

        String seither =
                "select count(*) from aenderung where kommune_id = " + gremienbuero.kommuneId() + " and id > " + vorher;
        for (String tabelle :
                List.of("nummernkreis", "dateiinhalt", "fassungsereignis", "schriftstueck", "tagesordnungspunkt")) {
            assertThat(number(gremienbuero, seither + " and tabelle = '" + tabelle + "'"))
                    .as(tabelle)
                    .isPositive();
        }
        for (Map.Entry<String, Akteur> person : draussen.entrySet()) {
            assertThat(number(person.getValue(), seither)).as(person.getKey()).isZero();
        }
        assertThat(number(ersteller, seither + " and tabelle = 'dateiinhalt'")).isPositive();
        assertThat(number(ersteller, seither + " and tabelle = 'nummernkreis'")).isZero();

        // a file that something open holds is told as before
        assertThat(number(
                        draussen.get("Administration"), "select count(*) from aenderung where tabelle = 'dateiinhalt'"))
                .isPositive();
        currentActor.set(draussen.get("Administration"));
        versiegeln();
        assertThat(pruefung.pruefe().maengel()).isEmpty();
    }

    @Test
    @DisplayName("Jede Tabelle, die eine Datei hält, zählt mit, wenn gefragt wird, wer von der Datei erfährt")
    void noHolderOfAFileIsForgotten() throws SQLException {
        assertThat(number("select count(*) from pg_constraint where confrelid = 'dateiinhalt'::regclass"))
                .isGreaterThan(3);
        assertThat(number("select count(*) from pg_constraint f, pg_policy p where f.contype = 'f'"
                        + " and f.confrelid = 'dateiinhalt'::regclass and f.conrelid <> 'dateistueck'::regclass"
                        + " and p.polrelid = 'aenderung'::regclass and p.polname = 'kreis'"
                        + " and pg_get_expr(p.polqual, p.polrelid) not like '%FROM ' || f.conrelid::regclass || ' %'"))
                .isZero();
    }
}
