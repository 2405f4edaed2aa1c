package de.familienaudit.web.vorlage.papier;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.web.component.Formzeilen;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Ein Zwischenstand kommt mit so vielen Zeilen zurück, wie getippt waren")
class DraftHasAsManyRowsAsWereTypedTest {

    private final Zeilenform zeilen = new Zeilenform();

    @Test
    @DisplayName("Beratungen, ihre Abstimmungen und Finanzzeilen")
    void rowsAndVotes() {
        zeilen.gestalten(
                Formzeilen.mit("folge:1:gremium", "folge:0:stimmen:2:ja", "finanzen:0:betrag", "gegenstaende:4:name"));

        assertThat(zeilen.getFolge()).hasSize(2);
        assertThat(zeilen.getFolge().get(0).getStimmen()).hasSize(3);
        assertThat(zeilen.getFolge().get(1).getStimmen()).isEmpty();
        assertThat(zeilen.getFinanzen()).hasSize(1);
    }

    @Test
    @DisplayName("Was entfernt war, kommt nicht wieder")
    void removedRows() {
        zeilen.beginnen();
        zeilen.zeileDazu();
        zeilen.gestalten(Formzeilen.mit("betreff", "folge:0:gremium"));

        assertThat(zeilen.getFolge()).hasSize(1);
    }

    @Test
    @DisplayName("Ohne Zwischenstand bleiben die Zeilen, wie sie sind; mehr, als das Formular fasst, werden es nie")
    void noDraftAndTooManyRows() {
        zeilen.beginnen();
        zeilen.zeileDazu();
        zeilen.gestalten(Formzeilen.in(""));
        assertThat(zeilen.getFolge()).hasSize(2);

        zeilen.gestalten(Formzeilen.mit("folge:99:gremium"));
        assertThat(zeilen.getFolge()).hasSize(50);
    }
}
