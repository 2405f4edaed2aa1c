package de.familienaudit.haushalt.domain.haushaltsstelle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("H-1: Die Nummer einer Haushaltsstelle bleibt, ihre Bezeichnung darf sich ändern oder fehlen")
class NumberStaysNameMayChangeTest {

    private static final Kameralstelle NUMMER = Kameralstelle.lies("nummer", "01/49530.6300");

    @Test
    @DisplayName("Kameral: die Nummer wie geschrieben, ihre Teile, Seite und Haushalt aus der Gruppierung")
    void kameral() {
        Haushaltsstelle stelle = Haushaltsstelle.kameral(1, NUMMER, "  ");
        assertThat(stelle.wortlaut()).isEqualTo("01/49530.6300");
        assertThat(stelle.bezeichnung()).isEmpty();
        assertThat(stelle.kameral()).contains(NUMMER);
        assertThat(stelle.doppisch()).isEmpty();
        assertThat(stelle.seite()).isEqualTo(Haushaltsseite.AUSGABE);
        assertThat(stelle.teil()).contains(Haushaltsteil.VERWALTUNGSHAUSHALT);
        stelle.bezeichnen(" Sachausgaben ");
        assertThat(stelle.bezeichnung()).isEqualTo("Sachausgaben");
        assertThatThrownBy(() -> stelle.bezeichnen("x".repeat(301))).hasMessage("form.zu_lang");
        stelle.bezeichnen("x".repeat(300));
        assertThat(stelle.bezeichnung()).hasSize(300);
    }

    @Test
    @DisplayName("Doppisch: Produkt und Konto, und was eine Person sagt")
    void doppisch() {
        Haushaltsstelle stelle =
                Haushaltsstelle.doppisch(1, new Doppikstelle("363500", "5318000"), Haushaltsseite.AUSGABE, null);
        assertThat(stelle.wortlaut()).isEqualTo("363500 / 5318000");
        assertThat(stelle.stil()).isEqualTo(Rechnungsstil.DOPPISCH);
        assertThat(stelle.kameral()).isEmpty();
        assertThat(stelle.doppisch()).contains(new Doppikstelle("363500", "5318000"));
        assertThat(stelle.teil()).isEmpty();
    }

    @Test
    @DisplayName("Das Muster der Kommune kommt so zurück, wie es festgelegt wurde, mit jedem Zeichen")
    void pattern() {
        for (Set<Musterzeichen> auch : Set.of(
                Set.<Musterzeichen>of(),
                Set.of(Musterzeichen.PUNKT),
                Set.of(Musterzeichen.BUCHSTABE, Musterzeichen.BINDESTRICH),
                EnumSet.allOf(Musterzeichen.class))) {
            Doppikmuster muster = new Doppikmuster(new Feldmuster(2, 30, auch), Feldmuster.KONTO);
            Haushaltseinstellung einstellung = new Haushaltseinstellung(1, Doppikmuster.STANDARD);
            assertThat(einstellung.muster()).isEqualTo(Doppikmuster.STANDARD);
            einstellung.einstellen(muster);
            assertThat(einstellung.muster()).isEqualTo(muster);
        }
    }
}
