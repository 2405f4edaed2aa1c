package de.familienaudit.vorlage.kreis;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.shared.Rechtebuch;
import de.familienaudit.shared.Rolle;
import de.familienaudit.vorlage.gremium.GremiumRechte;
import de.familienaudit.vorlage.sitzung.SitzungRechte;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Results of papers are computed again when a body changes (V-4, V-7), also of papers that are not public: so nobody outside of every
 * circle may change a body or a session. The roles that see every paper stand in the database.
 */
@DisplayName("V-10: Wer Gremien und Sitzungen pflegt, gehört zum Kreis jeder Vorlage")
class WhoeverChangesBodiesSeesEveryPaperTest {

    private static final Path MIGRATION =
            Path.of("..", "db", "src", "main", "resources", "db", "migration", "V1_3_70__vorlage.sql");

    private static final Set<Rolle> ALLE_VORLAGEN = Set.of(Rolle.KAEMMEREI, Rolle.GREMIENBUERO, Rolle.LANDRAT);

    @Test
    void bodies() {
        nurFuerDenKreis(new GremiumRechte(), GremiumRechte.GREMIEN_PFLEGEN);
    }

    @Test
    void sessions() {
        nurFuerDenKreis(new SitzungRechte(), SitzungRechte.SITZUNGEN_PFLEGEN);
    }

    @Test
    void theDatabaseNamesTheSameRoles() throws Exception {
        assertThat(Files.readString(MIGRATION)).contains("r.rolle in ('KAEMMEREI', 'GREMIENBUERO', 'LANDRAT')");
    }

    private static void nurFuerDenKreis(Rechtebuch buch, String aktion) {
        assertThat(buch.rechte())
                .filteredOn(r -> r.aktion().equals(aktion))
                .singleElement()
                .satisfies(r -> assertThat(ALLE_VORLAGEN).containsAll(r.rollen()));
    }
}
