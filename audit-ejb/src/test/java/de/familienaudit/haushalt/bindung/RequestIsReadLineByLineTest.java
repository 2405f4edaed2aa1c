package de.familienaudit.haushalt.bindung;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.haushalt.bindung.BindungBeantragen.Zeile;
import de.familienaudit.haushalt.buch.Jahresort;
import de.familienaudit.haushalt.domain.haushaltsstelle.Haushaltsseite;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("H-9, G-5: Ein Antrag wird Zeile für Zeile gelesen; was falsch ist, steht an seinem Feld")
class RequestIsReadLineByLineTest {

    private static final LocalDate TAG = LocalDate.of(2024, 5, 6);
    private static final Map<Long, Jahresort> ORTE = Map.of(
            1L, new Jahresort(1, 2024, "01.49530.6300", "", Haushaltsseite.AUSGABE, null, false),
            2L, new Jahresort(2, 2024, "01.49530.1710", "", Haushaltsseite.EINNAHME, null, false),
            3L, new Jahresort(3, 2025, "01.49530.6300", "", Haushaltsseite.AUSGABE, null, false));

    @Test
    @DisplayName("Eine Zeile, die nicht lesbar ist, verschiebt die anderen nicht")
    void placesStay() {
        Antragspruefung pruefung = pruefe(
                "Bus",
                new Zeile(1L, "4500.5"),
                new Zeile(null, "10"),
                new Zeile(1L, "10"),
                new Zeile(2L, "10"),
                new Zeile(3L, "-1"),
                new Zeile(3L, "10"));
        assertThat(pruefung.verstoesse())
                .extracting(v -> v.field() + " " + v.code())
                .containsExactlyInAnyOrder(
                        "zeilen:0:betrag G-5.punkt_statt_komma",
                        "zeilen:1:haushaltsstelle form.pflichtfeld",
                        "zeilen:3:haushaltsstelle H-9.keine_ausgabe",
                        "zeilen:4:betrag G-5.nicht_positiv",
                        "zeilen:5:haushaltsstelle H-9.anderes_jahr");
        assertThat(pruefung.satz(TAG).orElseThrow().buchungen()).hasSize(3);
    }

    @Test
    @DisplayName("Ohne Zeile fehlt eine; mit einer unlesbaren wird nur diese genannt")
    void noLine() {
        assertThat(codes(pruefe("Bus"))).containsExactly("H-9.keine_zeile");
        assertThat(codes(pruefe("", new Zeile(1L, "viel")))).containsExactly("form.pflichtfeld", "G-5.kein_betrag");
        assertThat(pruefe("Bus", new Zeile(1L, "viel")).satz(TAG)).isEmpty();
    }

    @Test
    @DisplayName("3 × 1,10 € sind 3,30 €")
    void cents() {
        List<Zeile> drei =
                IntStream.range(0, 3).mapToObj(i -> new Zeile(1L, "1,10")).toList();
        Antragspruefung pruefung = new Antragspruefung(new BindungBeantragen("Bus", "", drei, null, null), ORTE);
        assertThat(pruefung.satz(TAG).orElseThrow().buchungen().stream()
                        .map(b -> b.betrag())
                        .reduce(de.familienaudit.shared.Geldbetrag.NICHTS, (a, b) -> a.plus(b)))
                .hasToString("3,30\u00a0€");
    }

    private static Antragspruefung pruefe(String betreff, Zeile... zeilen) {
        return new Antragspruefung(new BindungBeantragen(betreff, "", List.of(zeilen), null, null), ORTE);
    }

    private static List<String> codes(Antragspruefung pruefung) {
        return pruefung.verstoesse().stream().map(v -> v.code()).toList();
    }
}
