package de.familienaudit.web.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.familienaudit.web.text.TextBundle;
import de.familienaudit.zugang.ZugangRechte;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Every slice brings its own book of pages, and the books agree")
class EveryBookIsReadTest {

    private static final Seitenbuecher ALLE = AlleSeitenbuecher.gelesen();
    private static final String HIER = "/hier.xhtml";

    @Test
    void everySliceWithPagesHasItsBook() {
        assertThat(AlleSeitenbuecher.buecher())
                .extracting(buch -> buch.getClass().getSimpleName())
                .contains("RahmenSeiten", "ZugangSeiten", "StelleSeiten", "SignaturSeiten", "ZielvereinbarungSeiten");
    }

    @Test
    void anAddressInTwoBooksIsRefused() {
        assertThatThrownBy(() -> Seitenbuecher.aus(List.of(new Testbuch(), new Testbuch())))
                .hasMessageContaining(HIER);
    }

    @Test
    void theStartPageOfTheVerwaltungBelongsToNoBook() {
        assertThatThrownBy(() ->
                        new Adresstabelle(List.of(Adresse.mit(ZugangRechte.KONTEN_VERWALTEN, PageAddress.VERWALTUNG))))
                .hasMessageContaining(PageAddress.VERWALTUNG);
    }

    @Test
    void whatLeadsToAnAddressThatNobodyListsIsRefused() {
        String weg = "/weg.xhtml";
        NavEntry entry = new NavEntry(1, "weg", weg, "weg");
        assertThatThrownBy(() -> Seitenbuecher.aus(List.of(new Testbuch() {
                    @Override
                    public List<NavEntry> navigation() {
                        return List.of(entry);
                    }
                })))
                .hasMessageContaining(weg);
        assertThatThrownBy(() -> Seitenbuecher.aus(List.of(new Testbuch() {
                    @Override
                    public List<NavEntry> verwaltung() {
                        return List.of(entry);
                    }
                })))
                .hasMessageContaining(weg);
    }

    @Test
    void theNavigationStandsInTheOrderOfTheNumbers() {
        assertThat(ALLE.navigation())
                .extracting(NavEntry::key)
                .containsSubsequence("uebersicht", "zielvereinbarung", "signatur", "verwaltung");
        assertThat(ALLE.verwaltung())
                .extracting(NavEntry::key)
                .containsSubsequence("konten", "stellen", "vertretungen", "protokoll");
        for (List<NavEntry> entries : List.of(ALLE.navigation(), ALLE.verwaltung())) {
            assertThat(entries).extracting(NavEntry::order).isSorted().doesNotHaveDuplicates();
            assertThat(entries).extracting(NavEntry::key).doesNotHaveDuplicates();
        }
    }

    @Test
    void everyEntryHasItsWords() {
        Stream<String> keys = Stream.concat(
                ALLE.navigation().stream().map(entry -> "nav." + entry.key()),
                ALLE.verwaltung().stream()
                        .flatMap(entry ->
                                Stream.of("verwaltung." + entry.key(), "verwaltung." + entry.key() + ".text")));
        assertThat(keys)
                .allSatisfy(key -> assertThat(TextBundle.of(Locale.GERMAN).find(key))
                        .as(key)
                        .isPresent());
    }

    /** A book with one page. */
    private static class Testbuch implements Seitenbuch {
        @Override
        public List<Adresse> adressen() {
            return List.of(Adresse.offen(HIER));
        }
    }
}
