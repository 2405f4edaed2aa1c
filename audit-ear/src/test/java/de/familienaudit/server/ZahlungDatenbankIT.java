package de.familienaudit.server;

import static de.familienaudit.server.Buchprobe.zustand;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.familienaudit.haushalt.zustimmung.BindungVollziehen;
import de.familienaudit.shared.Akteur;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the application's role tries past the program. */
@DisplayName("H-3, H-9, G-7, R-3: Die Datenbank zahlt nichts, was niemand gebunden hat")
class ZahlungDatenbankIT extends ServerTest {

    @Inject
    private Bindungsprobe probe;

    @Inject
    private Zahlungsprobe kasse;

    @Resource(lookup = "java:app/jdbc/audit")
    private DataSource dataSource;

    @Test
    @DisplayName("Gezahlt wird auf eine Bindung, nicht auf einen Antrag und nicht ohne einen")
    void nothingWithoutACommitment() throws SQLException {
        probe.beginne();
        long stelle = probe.position("01.49530.6300", "1.500");
        probe.schritt("BEKANNTGEMACHT", 1);
        long antrag = probe.beantrage(stelle, "100");
        long zeile = kasse.zeile(probe, antrag, 0);
        try (Buchprobe buch = buch(probe.kaemmerei)) {
            assertThatThrownBy(() -> buch.zahle(stelle, zeile, "10")).satisfies(zustand("ZH009"));
        }
        try (Buchprobe buch = buch(probe.kaemmerei)) {
            assertThatThrownBy(() -> buch.reserviere(stelle, zeile, "10"))
                    .as("more than somebody consents to")
                    .satisfies(zustand("ZH009"));
        }
        try (Buchprobe buch = buch(probe.kaemmerei)) {
            assertThatThrownBy(() -> buch.satz("REST"))
                    .as("what nobody books yet")
                    .satisfies(zustand("ZH009"));
        }
        try (Buchprobe buch = buch(probe.kaemmerei)) {
            long direkt = buch.bindungszeile(buch.bindung(null, true, false), stelle);
            assertThatThrownBy(() -> buch.zahle(stelle, direkt, "10")).satisfies(zustand("ZH009"));
        }
    }

    @Test
    @DisplayName("G-7: Nacherfasst wird nur in einem Nachweisjahr, sonst wäre es ein Weg um die zweite Person")
    void recordedAfterwardsOnlyInARecord() throws SQLException {
        probe.beginne();
        long stelle = probe.position("01.49530.6300", "1.500");
        try (Buchprobe buch = buch(probe.kaemmerei)) {
            long zeile = buch.bindungszeile(buch.bindung(null, false, true), stelle);
            assertThatThrownBy(() -> buch.reserviere(stelle, zeile, "10")).satisfies(zustand("ZH007"));
        }
        long antrag = probe.beantrage(stelle, "1.000");
        try (Buchprobe buch = buch(probe.kaemmerei)) {
            buch.execute(Bindungsprobe.binden(antrag, probe.kaemmerei).replace("2, false, ", "2, true, "));
            assertThatThrownBy(buch::pruefe).satisfies(zustand("ZH007"));
        }
    }

    @Test
    @DisplayName("R-3, H-3: Über den Rest zahlt nicht, wer beantragt hat, und niemand vor der Bekanntmachung")
    void aboveTheRest() throws SQLException {
        probe.beginne();
        long stelle = probe.position("01.49530.6300", "1.500");
        long bindung = probe.beantrage(stelle, "1.000");
        probe.stimmeZu(bindung);
        probe.binde(bindung, new BindungVollziehen("RECHTLICH_VERPFLICHTET", "Vertrag", false, false, null));
        long zeile = kasse.zeile(probe, bindung, 0);
        try (Buchprobe buch = buch(probe.kaemmerei)) {
            assertThatThrownBy(() -> buch.zahle(stelle, zeile, "10")).satisfies(zustand("ZH003"));
        }
        probe.schritt("BEKANNTGEMACHT", 1);
        try (Buchprobe buch = buch(probe.fachamt)) {
            assertThatThrownBy(() -> buch.zahle(stelle, zeile, "10")).satisfies(zustand("ZR003"));
        }
        try (Buchprobe buch = buch(probe.kaemmerei)) {
            buch.zahle(stelle, zeile, "10");
        }
    }

    private Buchprobe buch(Akteur wer) throws SQLException {
        return new Buchprobe(dataSource.getConnection(), wer);
    }
}
