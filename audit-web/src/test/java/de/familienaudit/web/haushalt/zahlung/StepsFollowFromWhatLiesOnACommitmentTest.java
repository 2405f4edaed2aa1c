package de.familienaudit.web.haushalt.zahlung;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.haushalt.bindung.BindungZeile.Betraege;
import de.familienaudit.haushalt.bindung.Bindungsblatt;
import de.familienaudit.haushalt.bindung.Zustimmungsblatt;
import de.familienaudit.haushalt.domain.bindung.Bindungsstand;
import de.familienaudit.haushalt.domain.buch.Buchungsart;
import de.familienaudit.shared.Geldbetrag;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("H-9, H-10: Angeboten wird, was zu dem passt, was auf der Bindung liegt")
class StepsFollowFromWhatLiesOnACommitmentTest {

    private static final LocalDate TAG = LocalDate.of(2026, 5, 6);

    @Test
    @DisplayName("Gebundenes wird gezahlt, umgebucht und abgeschlossen; erstattet wird erst, was gezahlt ist")
    void whatIsCommitted() {
        assertThat(schritte(Bindungsstand.GEBUNDEN, false, "1.500", "0"))
                .containsExactly("zahlen", "umbuchen", "abschliessen");
        assertThat(schritte(Bindungsstand.TEILWEISE_GEZAHLT, false, "500", "1.000"))
                .containsExactly("zahlen", "erstatten", "umbuchen", "abschliessen");
        assertThat(schritte(Bindungsstand.GEZAHLT, false, "0", "1.000"))
                .as("it can cost more")
                .containsExactly("zahlen", "erstatten");
    }

    @Test
    @DisplayName("Was beantragt oder entfallen ist oder in einem abgeschlossenen Jahr liegt, wird nicht gezahlt")
    void whatIsNot() {
        assertThat(schritte(Bindungsstand.BEANTRAGT, false, "0", "0")).isEmpty();
        assertThat(schritte(Bindungsstand.ENTFALLEN, false, "0", "0")).isEmpty();
        assertThat(schritte(Bindungsstand.GEZAHLT, true, "0", "1.000")).isEmpty();
    }

    @Test
    @DisplayName("Storniert wird im offenen Jahr, berichtigt im abgeschlossenen; ein Antrag und ein Storno bleiben")
    void whereAnActStands() {
        for (Buchungsart art : Buchungsart.values()) {
            boolean bleibt = List.of(Buchungsart.STORNO, Buchungsart.RESERVIERUNG, Buchungsart.FREIGABE)
                    .contains(art);
            boolean gezahlt = art == Buchungsart.ZAHLUNG || art == Buchungsart.ERSTATTUNG;
            assertThat(istMoeglich("stornieren", art, false, false))
                    .as("%s", art)
                    .isEqualTo(!bleibt);
            assertThat(istMoeglich("stornieren", art, false, true))
                    .as("%s", art)
                    .isFalse();
            assertThat(istMoeglich("stornieren", art, true, false))
                    .as("%s", art)
                    .isFalse();
            assertThat(istMoeglich("berichtigen", art, true, false))
                    .as("%s", art)
                    .isEqualTo(gezahlt);
            assertThat(istMoeglich("berichtigen", art, false, false))
                    .as("%s", art)
                    .isFalse();
        }
    }

    @Test
    @DisplayName("Eine Buchung, die es nicht gibt, und ein Wort, das kein Schritt ist, führen zu nichts")
    void nonsense() {
        Bindungsblatt blatt = blatt(Bindungsstand.GEBUNDEN, false, "1.500", "0", Buchungsart.BINDUNG, false);
        assertThat(Zahlungsaenderung.istMoeglich("stornieren", blatt, null)).isFalse();
        assertThat(Zahlungsaenderung.istMoeglich("stornieren", blatt, 8L)).isFalse();
        assertThat(Zahlungsaenderung.istMoeglich("unsinn", blatt, 7L)).isFalse();
        assertThat(Zahlungsaenderung.istMoeglich("", blatt, null)).isFalse();
    }

    private static List<String> schritte(Bindungsstand stand, boolean abgeschlossen, String gebunden, String gezahlt) {
        return Zahlungsaenderung.moegliche(blatt(stand, abgeschlossen, gebunden, gezahlt, Buchungsart.BINDUNG, false));
    }

    private static boolean istMoeglich(String schritt, Buchungsart art, boolean abgeschlossen, boolean storniert) {
        return Zahlungsaenderung.istMoeglich(
                schritt, blatt(Bindungsstand.GEZAHLT, abgeschlossen, "0", "1", art, storniert), 7L);
    }

    private static Bindungsblatt blatt(
            Bindungsstand stand,
            boolean abgeschlossen,
            String gebunden,
            String gezahlt,
            Buchungsart art,
            boolean storniert) {
        Geldbetrag nichts = Geldbetrag.NICHTS;
        return new Bindungsblatt(
                new Bindungsblatt.Kopf(1, 1, "Druck", "", TAG.getYear(), TAG, "Probe", stand, false, abgeschlossen),
                List.of(new Bindungsblatt.Zeile(
                        2, 3, "1", "", new Betraege(nichts, Geldbetrag.parse(gebunden), Geldbetrag.parse(gezahlt)))),
                new Bindungsblatt.Anlass(null, "", null),
                new Zustimmungsblatt(List.of(), null, List.of()),
                null,
                List.of(new Bindungsblatt.Vorgang(7, art, TAG, nichts, nichts, nichts, storniert, "", "", "")));
    }
}
