package de.familienaudit.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.familienaudit.shared.Akteur;
import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.shared.Rolle;
import de.familienaudit.vorlage.papier.VorlagenFilter;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Who sees a paper that is not public, by the services and by plain SQL under the role of the application. */
@DisplayName("V-10, R-2: Nichtöffentliche Vorlagen sieht nur ihr Kreis, auch in der Datenbank und im Protokoll")
class VorlagenkreisIT extends KreisTest {

    /** Tables of others that name a paper by its id and hold nothing of it. */
    private static final Map<String, String> NENNEN_NUR_DIE_NUMMER = Map.of(
            "fassungsereignis",
            "that a Fassung was decided is told with the Fassung; its paper and the entry of the log only to who sees that");

    @Test
    @DisplayName(
            "Wer zum Kreis gehört, liest alles; für alle anderen gibt es die Vorlage nicht, in keiner Liste und unter keiner Nummer")
    void theCircleReadsAndNobodyElseFindsIt() throws SQLException {
        begin();
        drinnen.forEach((wer, akteur) -> {
            currentActor.set(akteur);
            assertThat(vorlagen.details(geheim, null).toString()).as(wer).contains(GEHEIM);
            assertThat(gesucht(GEHEIM)).as(wer).hasSize(1);
            assertThat(vorlagen.liste(VorlagenFilter.ALLE).jahre()).as(wer).contains(2021);
        });
        draussen.forEach((wer, akteur) -> {
            currentActor.set(akteur);
            assertThatThrownBy(() -> vorlagen.details(geheim, null)).as(wer).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> vorlagen.details(geheim, 1)).as(wer).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> oeffentlichkeit.blatt(geheim)).as(wer).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> protokoll.verlauf("VORLAGE", geheim, null))
                    .as(wer)
                    .isInstanceOf(NotFoundException.class);
            assertThat(gesucht(GEHEIM)).as(wer).isEmpty();
            assertThat(vorlagen.liste(VorlagenFilter.ALLE).toString()).as(wer).doesNotContain(GEHEIM);
            assertThat(vorlagen.liste(VorlagenFilter.ALLE).seite().gesamt())
                    .as(wer)
                    .isLessThanOrEqualTo(1);
            assertThat(vorlagen.liste(VorlagenFilter.ALLE).jahre()).as(wer).doesNotContain(2021);
        });
    }

    @Test
    @DisplayName("Auch ohne das Programm: bloßes SQL unter der Rolle der Anwendung zeigt und ändert nichts")
    void plainSqlShowsAndChangesNothing() throws SQLException {
        begin();
        for (Map.Entry<String, Akteur> person : drinnen.entrySet()) {
            for (String tabelle : TABELLEN) {
                if (!tabelle.equals("vorlagenoeffentlichkeit")) {
                    assertThat(zeilen(person.getValue(), tabelle))
                            .as(person.getKey() + " in " + tabelle)
                            .isPositive();
                }
            }
        }
        for (Map.Entry<String, Akteur> person : draussen.entrySet()) {
            Akteur akteur = person.getValue();
            for (String tabelle : TABELLEN) {
                assertThat(zeilen(akteur, tabelle))
                        .as(person.getKey() + " in " + tabelle)
                        .isZero();
            }
            assertThat(als(akteur, "update vorlage set stand = 'ABGELEHNT' where id = " + geheim))
                    .isZero();
            assertThatThrownBy(() -> als(
                            akteur,
                            "insert into beratungszeile (kommune_id, aufzeichnung_id, position, rolle, stand, umfang, teile,"
                                    + " geaendert, ausfallgrund, bemerkung) select " + akteur.kommuneId()
                                    + ", " + aufzeichnung()
                                    + ", 9, 'ANHOERUNG', 'GEPLANT', 'NICHTS', '', false, '', ''"))
                    .as(person.getKey())
                    .isInstanceOf(SQLException.class);
        }
    }

    @Test
    @DisplayName(
            "Eine vergebene Nummer wird auch dann nicht zweimal angenommen, wenn ihre Vorlage niemand sehen darf; gesagt wird nur das")
    void aSecretNumberIsTakenAllTheSame() throws SQLException {
        begin();
        currentActor.set(draussen.get("andere Projektleitung"));
        assertThatThrownBy(() -> erfassung.erfassen(angaben(NUMMER, "Etwas anderes")))
                .isInstanceOfSatisfying(
                        BusinessRuleException.class,
                        e -> assertThat(e.violations()).singleElement().satisfies(v -> {
                            assertThat(v.code()).isEqualTo("V-1.nummer_vergeben");
                            assertThat(v.params()).containsExactly(NUMMER);
                        }));
        assertThatThrownBy(() -> erfassung.berichtigen(geheim, 1, angaben("2021/7/900", "Fremd")))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    @DisplayName("Ein Gremium, das nur eine nichtöffentliche Vorlage nennt, wird nicht zurückgenommen")
    void aBodyThatOnlyASecretPaperNamesStands() throws SQLException {
        begin();
        // the right by the application alone: in the database this person is outside of the circle
        currentActor.set(mit(draussen.get("andere Projektleitung"), EnumSet.of(Rolle.GREMIENBUERO)));
        int version = gremienLesen.gremium(rat).version();
        assertThatThrownBy(() -> gremien.gremiumZuruecknehmen(rat, version, "Irrtum"))
                .isInstanceOfSatisfying(BusinessRuleException.class, e -> assertThat(e.violations())
                        .extracting(v -> v.code())
                        .containsExactly("V-2.gremium_genannt"));
    }

    @Test
    @DisplayName(
            "Jede Tabelle, die eine Vorlage oder Aufzeichnung nennt, ist mit ihr verschlossen und sagt es dem Protokoll, oder der Grund steht da")
    void noTableOfAPaperIsForgotten() throws SQLException {
        Set<String> offen = new TreeSet<>();
        try (Connection c = owner();
                Statement s = c.createStatement();
                ResultSet r = s.executeQuery(
                        "select distinct c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid"
                                + " join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'public' and c.relkind = 'r'"
                                + " and a.attname in ('vorlage_id', 'aufzeichnung_id') and not a.attisdropped and not (exists (select 1"
                                + " from pg_policy p where p.polrelid = c.oid and p.polname = 'kreis' and not p.polpermissive) and exists ("
                                + "select 1 from pg_trigger t where t.tgrelid = c.oid and t.tgname = 'aenderung_protokollieren' and t.tgnargs = 2))")) {
            while (r.next()) {
                offen.add(r.getString(1));
            }
        }
        assertThat(offen).containsExactlyElementsOf(NENNEN_NUR_DIE_NUMMER.keySet());
    }
}
