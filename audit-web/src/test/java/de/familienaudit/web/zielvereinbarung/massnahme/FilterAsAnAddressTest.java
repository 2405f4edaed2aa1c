package de.familienaudit.web.zielvereinbarung.massnahme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What a filter narrows and orders can be used again as an address")
class FilterAsAnAddressTest {

    private final FilterForm filter = new FilterForm();

    @Test
    void nothing_is_no_query() {
        filter.setFassung("7");
        filter.setSeite("3");
        assertThat(filter.abfrage()).isEmpty();
    }

    @Test
    void every_part_is_there_and_nothing_breaks_out() {
        filter.setSuche("Müll & <b>\"1=1\"</b> 🙂");
        filter.setFeld("2");
        filter.setStelle("99");
        filter.setStand("GEPLANT");
        filter.setAchtung("STILL");
        filter.setMeine("ja");
        filter.setSortierung("-ENDE");
        assertThat(filter.abfrage())
                .isEqualTo("suche=M%C3%BCll+%26+%3Cb%3E%221%3D1%22%3C%2Fb%3E+%F0%9F%99%82&feld=2&stelle=99"
                        + "&stand=GEPLANT&achtung=STILL&meine=ja&sortierung=-ENDE");
    }

    @Test
    void a_part_can_be_left_out_and_the_fassung_stays() {
        filter.setFassung("7");
        filter.setFeld("2");
        filter.setStand("GEPLANT");
        assertThat(filter.adresseOhne("/liste.xhtml", "feld")).isEqualTo("/liste.xhtml?stand=GEPLANT&fassung=7");
    }

    @Test
    void how_the_list_looks_goes_along() {
        filter.getAnsicht().setZielgruppe("ja");
        filter.getAnsicht().setZeilen("hoch");
        assertThat(filter.abfrage()).isEqualTo("zielgruppe=ja&zeilen=hoch");
        assertThat(filter.isAktiv()).isFalse();
        assertThat(filter.getAnsicht().getSpalten()).isEqualTo(7);
    }

    @Test
    void what_is_folded_stays_folded_whatever_filter_or_order_follows_and_belongs_to_no_saved_filter() {
        filter.setFassung("7");
        filter.setFeld("2");
        filter.setSortierung("-ENDE");
        filter.getAnsicht().setZu("1-3");
        assertThat(filter.abfrage()).isEqualTo("feld=2&sortierung=-ENDE");
        assertThat(filter.adresse("/liste.xhtml")).isEqualTo("/liste.xhtml?feld=2&sortierung=-ENDE&fassung=7&zu=1-3");
        assertThat(filter.adresseOhne("/liste.xhtml", "feld"))
                .isEqualTo("/liste.xhtml?sortierung=-ENDE&fassung=7&zu=1-3");
        assertThat(filter.adresse("/liste.xhtml", "stand=GEPLANT"))
                .isEqualTo("/liste.xhtml?stand=GEPLANT&fassung=7&zu=1-3");
        assertThat(filter.getUebrigeTeile()).contains(new Adressteil("zu", "1-3"), new Adressteil("fassung", "7"));
        assertThat(filter.getFilterteile()).contains(new Adressteil("zu", "1-3"), new Adressteil("feld", "2"));
    }
}
