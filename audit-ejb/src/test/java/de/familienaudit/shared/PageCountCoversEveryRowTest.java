package de.familienaudit.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Eine Liste hat so viele Seiten, wie ihre Zeilen brauchen, mindestens eine")
class PageCountCoversEveryRowTest {

    @ParameterizedTest(name = "{0} rows, {1} per page: {2}")
    @CsvSource({"0,20,1", "1,20,1", "20,20,1", "21,20,2", "40,20,2", "41,20,3", "54,10,6", "3,1,3"})
    void hasAsManyPagesAsNeeded(long rows, int perPage, int pages) {
        assertThat(new Seite<>(List.of(), rows, 1, perPage).anzahlSeiten()).isEqualTo(pages);
    }

    @ParameterizedTest(name = "{0} rows, page {1} of 20 rows each: {2}")
    @CsvSource({"0,1,1", "0,7,1", "41,0,1", "41,-3,1", "41,2,2", "41,3,3", "41,4,3", "41,2147483647,3"})
    void anyNumberInAnAddressLeadsToAPageThatIsThere(long rows, int wanted, int number) {
        assertThat(Seite.nummer(rows, wanted, 20)).isEqualTo(number);
    }
}
