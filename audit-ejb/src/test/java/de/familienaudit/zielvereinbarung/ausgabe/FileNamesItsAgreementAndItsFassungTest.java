package de.familienaudit.zielvereinbarung.ausgabe;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.zielvereinbarung.fassung.FassungKopf;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName(
        "Eine ausgegebene Datei nennt Zielvereinbarung und Fassung; zwei Vereinbarungen ergeben nie denselben Namen")
class FileNamesItsAgreementAndItsFassungTest {

    private static final LocalDate VON = LocalDate.of(2023, 1, 1);
    private static final LocalDate BIS = LocalDate.of(2026, 12, 31);

    @Test
    void kommune_years_agreement_and_fassung_are_in_the_name() {
        Fassungsname name = new Fassungsname("Kyffhäuserkreis", fassung(12, VON, BIS, 3));
        assertThat(name.lesbar("Zeitplan")).isEqualTo("Zeitplan Kyffhäuserkreis 2023-2026 Nr 12 Fassung 3");
        assertThat(name.schlicht("Zielvereinbarung"))
                .isEqualTo("zielvereinbarung-kyffhaeuserkreis-2023-2026-nr-12-fassung-3");
    }

    @Test
    void the_same_title_years_and_number_in_another_agreement_give_another_name() {
        Fassungsname eine = new Fassungsname("Kyffhäuserkreis", fassung(12, VON, BIS, 1));
        Fassungsname andere = new Fassungsname("Kyffhäuserkreis", fassung(13, VON, BIS, 1));
        assertThat(eine.lesbar("Zielvereinbarung")).isNotEqualTo(andere.lesbar("Zielvereinbarung"));
        assertThat(eine.schlicht("zielvereinbarung")).isNotEqualTo(andere.schlicht("zielvereinbarung"));
    }

    @Test
    void what_is_not_known_is_left_out_and_a_long_name_is_cut_before_the_numbers() {
        assertThat(new Fassungsname("", fassung(7, null, null, 1)).lesbar("Maßnahmen"))
                .isEqualTo("Maßnahmen Nr 7 Fassung 1");
        assertThat(new Fassungsname("", fassung(7, VON, null, 1)).lesbar("Maßnahmen"))
                .isEqualTo("Maßnahmen 2023 Nr 7 Fassung 1");
        assertThat(new Fassungsname("x".repeat(300), fassung(7, VON, BIS, 1)).lesbar("Zielvereinbarung"))
                .hasSizeLessThan(100)
                .endsWith(" 2023-2026 Nr 7 Fassung 1");
    }

    private static FassungKopf fassung(long vereinbarung, LocalDate von, LocalDate bis, int nummer) {
        return new FassungKopf(1, vereinbarung, "Zielvereinbarung", von, bis, nummer, "IN_KRAFT", false);
    }
}
