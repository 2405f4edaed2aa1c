package de.familienaudit.server;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.haushalt.domain.buch.Buchung;
import de.familienaudit.haushalt.domain.buch.Buchungsart;
import de.familienaudit.haushalt.domain.buch.Posten;
import de.familienaudit.shared.Geldbetrag;
import jakarta.annotation.Resource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What an act may move is written twice: in {@link Buchungsart}, and in the table that the triggers ask. */
@DisplayName("H-9: Das Programm und die Datenbank lassen in jeder Art von Buchung dieselben Zeilen zu")
class BuchungsmusterIT extends ServerTest {

    @Resource(lookup = "java:app/jdbc/audit")
    private DataSource dataSource;

    @Test
    void bothSayTheSame() throws SQLException {
        Set<String> imProgramm = Arrays.stream(Buchungsart.values())
                .flatMap(art -> Arrays.stream(Posten.values()).flatMap(posten -> Stream.of(1, -1)
                        .filter(vorzeichen -> art.erlaubt(buchung(posten, vorzeichen)))
                        .map(vorzeichen -> art + " " + posten + " " + vorzeichen)))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(inDerDatenbank()).isNotEmpty().isEqualTo(imProgramm);
    }

    /** Of the kinds and parts that the program knows; the table holds those of coming acts too. */
    private Set<String> inDerDatenbank() throws SQLException {
        Set<String> arten = Arrays.stream(Buchungsart.values()).map(Enum::name).collect(Collectors.toSet());
        Set<String> posten = Arrays.stream(Posten.values()).map(Enum::name).collect(Collectors.toSet());
        Set<String> muster = new TreeSet<>();
        try (Connection c = dataSource.getConnection();
                Statement s = c.createStatement();
                ResultSet r = s.executeQuery("select art, posten, vorzeichen from buchungsmuster")) {
            while (r.next()) {
                if (arten.contains(r.getString(1)) && posten.contains(r.getString(2))) {
                    muster.add(r.getString(1) + " " + r.getString(2) + " " + r.getInt(3));
                }
            }
        }
        return muster;
    }

    private static Buchung buchung(Posten posten, int vorzeichen) {
        Geldbetrag euro = Geldbetrag.parse("1");
        return new Buchung(1, posten, vorzeichen > 0 ? euro : euro.negiert(), posten.gehoertZurBindung() ? 1L : null);
    }
}
