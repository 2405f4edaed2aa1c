package de.familienaudit.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A list that the database pages has as many pages as its rows need, at least one")
class PageCountCoversEveryRowTest {

    @ParameterizedTest(name = "{0} rows, {1} per page: {2}")
    @CsvSource({"0,20,1", "1,20,1", "20,20,1", "21,20,2", "40,20,2", "41,20,3", "54,10,6", "3,1,3"})
    void hasAsManyPagesAsNeeded(long rows, int perPage, int pages) {
        assertThat(new Seite<>(List.of(), rows, 1, perPage).anzahlSeiten()).isEqualTo(pages);
    }
}
