package de.familienaudit.web.haushalt.zahlung;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.haushalt.bindung.BindungZeile.Betraege;
import de.familienaudit.haushalt.bindung.Bindungsblatt;
import de.familienaudit.haushalt.bindung.Zustimmungsblatt;
import de.familienaudit.haushalt.domain.bindung.Bindungsstand;
import de.familienaudit.haushalt.domain.bindung.Vorgangslage;
import de.familienaudit.haushalt.domain.bindung.Zahlungsschritt;
import de.familienaudit.haushalt.domain.buch.Buchungsart;
import de.familienaudit.shared.Geldbetrag;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("H-9, H-10: Die Adresse einer Bindung fragt nur nach einem Schritt, der jetzt passt")
class AddressAsksForAStepThatFitsTest {

    private static final LocalDate TAG = LocalDate.of(2026, 5, 6);
    private static final long SATZ = 7;

    @Test
    @DisplayName("Jeder Schritt der Regel hat sein Wort, in der Reihenfolge der Knöpfe, und trifft seine Zeilen")
    void everyStepHasItsWord() {
        Bindungsblatt blatt = blatt(List.of(Zahlungsschritt.values()), Vorgangslage.BLEIBT);
        assertThat(Zahlungsaenderung.moegliche(blatt))
                .containsExactlyElementsOf(Arrays.stream(Zahlungsschritt.values())
                        .map(s -> s.name().toLowerCase(Locale.ROOT))
                        .toList())
                .allSatisfy(wort ->
                        assertThat(Zahlungsaenderung.zeilen(wort, blatt)).isEqualTo(blatt.zeilen()));
        assertThat(Zahlungsaenderung.moegliche(blatt(List.of(), Vorgangslage.BLEIBT)))
                .isEmpty();
    }

    @Test
    @DisplayName("Eine Buchung wird storniert oder berichtigt, je nachdem, wie es um sie steht")
    void whatAnActAllows() {
        for (Vorgangslage lage : Vorgangslage.values()) {
            Bindungsblatt blatt = blatt(List.of(), lage);
            assertThat(Zahlungsaenderung.istMoeglich("stornieren", blatt, SATZ))
                    .as("%s", lage)
                    .isEqualTo(lage == Vorgangslage.STORNIERBAR);
            assertThat(Zahlungsaenderung.istMoeglich("berichtigen", blatt, SATZ))
                    .as("%s", lage)
                    .isEqualTo(lage == Vorgangslage.BERICHTIGBAR);
        }
    }

    @Test
    @DisplayName("Eine Buchung, die es nicht gibt, und ein Wort, das kein Schritt ist, führen zu nichts")
    void nonsense() {
        Bindungsblatt blatt = blatt(List.of(Zahlungsschritt.values()), Vorgangslage.STORNIERBAR);
        assertThat(Zahlungsaenderung.istMoeglich("stornieren", blatt, null)).isFalse();
        assertThat(Zahlungsaenderung.istMoeglich("stornieren", blatt, SATZ + 1)).isFalse();
        assertThat(Zahlungsaenderung.istMoeglich("unsinn", blatt, SATZ)).isFalse();
        assertThat(Zahlungsaenderung.istMoeglich("ZAHLEN", blatt, null)).isFalse();
        assertThat(Zahlungsaenderung.istMoeglich("", blatt, null)).isFalse();
    }

    private static Bindungsblatt blatt(List<Zahlungsschritt> schritte, Vorgangslage lage) {
        Geldbetrag nichts = Geldbetrag.NICHTS;
        return new Bindungsblatt(
                new Bindungsblatt.Kopf(
                        1, 1, "Druck", "", TAG.getYear(), TAG, "Probe", Bindungsstand.GEBUNDEN, false, false),
                List.of(new Bindungsblatt.Zeile(2, 3, "1", "", new Betraege(nichts, nichts, nichts), schritte)),
                new Bindungsblatt.Anlass(null, "", null, null),
                new Zustimmungsblatt(List.of(), null, List.of()),
                null,
                List.of(new Bindungsblatt.Vorgang(
                        SATZ, Buchungsart.ZAHLUNG, TAG, nichts, nichts, nichts, lage, "", "", "")));
    }
}
