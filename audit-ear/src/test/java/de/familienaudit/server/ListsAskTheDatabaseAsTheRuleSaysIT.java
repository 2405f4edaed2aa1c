package de.familienaudit.server;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.shared.Akteur;
import de.familienaudit.shared.Rolle;
import de.familienaudit.zielvereinbarung.domain.fortschritt.Massnahmenstatus;
import de.familienaudit.zielvereinbarung.domain.fortschritt.Saeumnis;
import de.familienaudit.zielvereinbarung.massnahme.MassnahmeZeile;
import de.familienaudit.zielvereinbarung.massnahme.MassnahmenFilter;
import de.familienaudit.zielvereinbarung.massnahme.MassnahmenService;
import de.familienaudit.zielvereinbarung.massnahme.UebersichtDetails;
import de.familienaudit.zielvereinbarung.massnahme.UebersichtService;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Rule A-6 is asked of the database in lists and of the rule class for each row: both must always agree. */
@DisplayName("A-6, A-11: Listen und Zahlen finden genau, was die Regel sagt")
class ListsAskTheDatabaseAsTheRuleSaysIT extends ServerTest {

    @Inject
    private Testkommune testkommune;

    @Inject
    private MassnahmenService massnahmen;

    @Inject
    private UebersichtService uebersicht;

    @Resource(lookup = "java:app/jdbc/audit")
    private DataSource dataSource;

    @Test
    void everyStateWithEveryEndAndEveryLastReport() throws SQLException {
        Akteur pl = testkommune.neu(Rolle.PROJEKTLEITUNG);
        testkommune.nacherfassen(testkommune.importiere(document(), null), "BESCHLOSSEN", LocalDate.of(2020, 6, 10));
        spread(pl);

        List<MassnahmeZeile> alle = massnahmen.alle(MassnahmenFilter.ALLE);
        assertThat(alle).hasSize(90);
        for (Saeumnis saeumnis : Saeumnis.values()) {
            List<String> byRule = alle.stream()
                    .filter(z -> z.saeumnisse().contains(saeumnis.name()))
                    .map(MassnahmeZeile::nummer)
                    .toList();
            List<String> byDatabase = massnahmen.alle(MassnahmenFilter.ALLE.nurSaeumnis(saeumnis.name())).stream()
                    .map(MassnahmeZeile::nummer)
                    .toList();
            assertThat(byDatabase).as(saeumnis.name()).isNotEmpty().containsExactlyInAnyOrderElementsOf(byRule);
            assertThat(byRule.size()).as(saeumnis.name()).isLessThan(alle.size());
        }
        UebersichtDetails.Feld feld =
                uebersicht.uebersicht().orElseThrow().felder().get(0);
        assertThat(feld.gesamt()).isEqualTo(90);
        assertThat(feld.anzahl().values()).containsOnly(15L);
        assertThat(feld.ueberfaellig())
                .isEqualTo(alle.stream()
                        .filter(z -> z.saeumnisse().contains("UEBERFAELLIG"))
                        .count());
    }

    @Test
    void searchFindsWordsInAnySpellingAndTreatsWildcardsAsLetters() {
        testkommune.neu(Rolle.PROJEKTLEITUNG);
        testkommune.importiere(null);
        assertThat(found("UBERSICHT angebote")).containsExactly("1.1.1");
        assertThat(found("spielplatze")).containsExactly("1.1.2");
        assertThat(found("1.1.2")).containsExactly("1.1.2");
        assertThat(found("%")).isEmpty();
        assertThat(found("' or 1=1 --")).isEmpty();
    }

    private List<String> found(String text) {
        return massnahmen.alle(new MassnahmenFilter(null, text, null, null, null, null, false, null, false, 1)).stream()
                .map(MassnahmeZeile::nummer)
                .toList();
    }

    /** 6 states, each with 5 ends (none, long ago, yesterday, today, tomorrow) and 3 last reports. */
    private void spread(Akteur pl) throws SQLException {
        try (Connection c = dataSource.getConnection();
                Statement s = c.createStatement()) {
            c.setAutoCommit(false);
            s.execute("select set_config('audit.kommune', '" + pl.kommuneId() + "', true),"
                    + " set_config('audit.akteur', 'test', true)");
            int n = 0;
            for (Massnahmenstatus status : Massnahmenstatus.values()) {
                for (String ende : List.of("null", "date '2001-01-01'", "heute - 1", "heute", "heute + 1")) {
                    for (String zuletzt : List.of("null", "heute - 400", "heute - 1")) {
                        n++;
                        s.executeUpdate(
                                "update fortschritt f set status = '" + status + "', beginn_von = null, beginn_bis = "
                                        + ende.replace("heute", "current_date") + ", ende_von = null, ende_bis = "
                                        + ende.replace("heute", "current_date") + ", letzte_meldung_am = "
                                        + zuletzt.replace("heute", "current_date")
                                        + " from massnahmentext t where t.massnahme_id = f.massnahme_id and t.nr_massnahme = "
                                        + n);
                    }
                }
            }
            c.commit();
        }
    }

    private static String document() {
        StringBuilder text =
                new StringBuilder("Zielvereinbarung\n\nHandlungsfeld 1: Steuerung\n\nZiel 1.1\tEin Ziel\n\n");
        for (int i = 1; i <= 90; i++) {
            text.append("Maßnahme 1.1.")
                    .append(i)
                    .append("\tMaßnahme Nummer ")
                    .append(i)
                    .append("\nVerantwortlich\tJugendamt\nUmsetzungsbeginn\t2020\nUmsetzung bis\t2022\n\n");
        }
        return text.toString();
    }
}
