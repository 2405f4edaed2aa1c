package de.familienaudit.server.rechte;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.protokoll.ProtokollEintrag;
import de.familienaudit.protokoll.ProtokollService;
import de.familienaudit.server.ServerTest;
import de.familienaudit.shared.Akteur;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.Rolle;
import de.familienaudit.shared.verlauf.Spaltenkunde;
import de.familienaudit.shared.verlauf.Verlaufskunde;
import de.familienaudit.shared.verlauf.Verlaufstabelle;
import de.familienaudit.shared.verlauf.Zugehoerigkeit;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Compares what the slices say of their tables with the catalogue of the database, and reads a history of each kind. */
@DisplayName("G-2: Zu jeder protokollierten Tabelle und zu jeder Art von Eintrag gibt es einen Verlauf")
class EveryTableTellsItsHistoryIT extends ServerTest {

    private static final String COLUMNS =
            """
            select c.relname, a.attname
              from pg_class c join pg_namespace n on n.oid = c.relnamespace
                   join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
             where n.nspname = 'public' and c.relkind in ('r', 'p')
               and exists (select 1 from pg_trigger t where t.tgrelid = c.oid and t.tgname = 'aenderung_protokollieren')
            """;

    /** Tables that must be in the history of some kinds, beside the one of the record itself. */
    private static final Map<String, Set<String>> DAZU = Map.of(
            "massnahme", Set.of("massnahmentext", "anhang", "kommentar", "erwaehnung"),
            "fassung", Set.of("fassungsereignis"),
            "kennzahl", Set.of("kennzahlwert"),
            "gremium", Set.of("gremiumsname", "gremiumsfestlegung"),
            "stelle", Set.of("schreibweise", "beteiligung"),
            "konto", Set.of("rollenvergabe", "signaturzertifikat"));

    @Inject
    @Any
    private Instance<Verlaufskunde> kunden;

    @Inject
    private Rechtewelt rechtewelt;

    @Inject
    private ProtokollService protokoll;

    @Inject
    private CurrentActor currentActor;

    @Test
    void everyLoggedTableIsKnownWithTheColumnsThatItHas() throws SQLException {
        try (Connection c = owner()) {
            assertThat(verstoesse(c)).isEmpty();
            assertThat(columns(c).keySet()).hasSizeGreaterThan(40);
        }
    }

    @Test
    void aForgottenTableAndALostColumnWouldBeFound() throws SQLException {
        try (Connection c = owner();
                Statement s = c.createStatement()) {
            c.setAutoCommit(false);
            s.execute("create table vergessen (id bigint primary key, kommune_id bigint)");
            s.execute("call geschaeftstabelle('vergessen', 'select')");
            s.execute("alter table sperrvermerk rename column verfasst_von to von");
            assertThat(verstoesse(c))
                    .containsExactly("sperrvermerk has no column verfasst_von", "vergessen has no Verlaufskunde");
            c.rollback();
            assertThat(columns(c)).doesNotContainKey("vergessen");
        }
    }

    @Test
    void everyKindOfRecordShowsItsHistory() {
        List<String> arten = tabellen().stream()
                .filter(t -> t.einsicht() != null)
                .map(Verlaufstabelle::name)
                .toList();
        assertThat(arten).containsAll(DAZU.keySet()).contains("vertretung", "schriftstueck", "kommune");
        Rechtewelt.Welt welt = rechtewelt.baue();
        Akteur jede = welt.personen().stream()
                .filter(person -> person.rollen().size() == Rolle.values().length)
                .findFirst()
                .orElseThrow();
        arten.forEach(tabelle -> {
            currentActor.set(jede);
            List<ProtokollEintrag> eintraege = protokoll
                    .verlauf(tabelle.toUpperCase(Locale.ROOT), welt.hier().id(tabelle), null)
                    .eintraege();
            assertThat(eintraege)
                    .as(tabelle)
                    .extracting(ProtokollEintrag::tabelle)
                    .containsAll(DAZU.getOrDefault(tabelle, Set.of()));
            assertThat(eintraege)
                    .as(tabelle)
                    .filteredOn(e -> e.tabelle().equals(tabelle))
                    .isNotEmpty()
                    .allSatisfy(e -> {
                        assertThat(e.bezug().art()).isEqualTo(tabelle.toUpperCase(Locale.ROOT));
                        assertThat(e.bezug().id()).isEqualTo(welt.hier().id(tabelle));
                        assertThat(e.bezug().name()).isNotBlank();
                    });
        });
    }

    private Set<String> verstoesse(Connection c) throws SQLException {
        Map<String, Verlaufstabelle> bekannt =
                tabellen().stream().collect(Collectors.toMap(Verlaufstabelle::name, t -> t));
        Map<String, Set<String>> vorhanden = columns(c);
        Set<String> found = new TreeSet<>();
        vorhanden.keySet().stream()
                .filter(name -> !bekannt.containsKey(name))
                .forEach(name -> found.add(name + " has no Verlaufskunde"));
        bekannt.forEach((name, tabelle) -> genannt(tabelle).stream()
                .filter(spalte -> !vorhanden.getOrDefault(name, Set.of()).contains(spalte))
                .forEach(spalte -> found.add(name + " has no column " + spalte)));
        return found;
    }

    private Collection<Verlaufstabelle> tabellen() {
        return kunden.stream().flatMap(kunde -> kunde.tabellen().stream()).toList();
    }

    private static Set<String> genannt(Verlaufstabelle tabelle) {
        Spaltenkunde spalten = tabelle.spalten();
        Set<String> genannt = new TreeSet<>(Set.of("id"));
        genannt.addAll(spalten.verweise().keySet());
        genannt.addAll(spalten.konstanten().keySet());
        genannt.addAll(spalten.personen());
        genannt.addAll(spalten.technisch());
        for (Zugehoerigkeit z : tabelle.zugehoerigkeiten()) {
            genannt.add(z.spalte());
            if (z.artSpalte() != null) {
                genannt.add(z.artSpalte());
            }
        }
        return genannt;
    }

    private static Map<String, Set<String>> columns(Connection c) throws SQLException {
        Map<String, Set<String>> columns = new TreeMap<>();
        try (Statement s = c.createStatement();
                ResultSet r = s.executeQuery(COLUMNS)) {
            while (r.next()) {
                columns.computeIfAbsent(r.getString(1), t -> new TreeSet<>()).add(r.getString(2));
            }
        }
        return columns;
    }

    private static Connection owner() throws SQLException {
        return DriverManager.getConnection(
                System.getenv("AUDIT_DB_URL"),
                System.getenv("AUDIT_DB_OWNER"),
                System.getenv("AUDIT_DB_OWNER_PASSWORD"));
    }
}
