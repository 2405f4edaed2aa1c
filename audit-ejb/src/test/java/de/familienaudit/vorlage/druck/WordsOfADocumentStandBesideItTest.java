package de.familienaudit.vorlage.druck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.familienaudit.dokument.druck.Dokumentworte;
import java.time.LocalDate;
import java.util.MissingResourceException;
import org.junit.jupiter.api.Test;

/** ADR 22: a document has its words in a file beside its class, and they are German. */
class WordsOfADocumentStandBesideItTest {

    private final Dokumentworte worte = Dokumentworte.neben(Vorlagenbogen.class, "druckworte");

    @Test
    void wordsAndSentencesWithValues() {
        assertThat(worte.wort("betreff")).isEqualTo("Betreff");
        assertThat(worte.wort("mit_nummer", "Antrag", "2020/7/010")).isEqualTo("Antrag Nr. 2020/7/010");
        assertThat(worte.kennt("betreff")).isTrue();
        assertThat(worte.kennt("gibt_es_nicht")).isFalse();
    }

    @Test
    void whatIsMissingIsAFault() {
        assertThatThrownBy(() -> worte.wort("gibt_es_nicht")).isInstanceOf(MissingResourceException.class);
        assertThatThrownBy(() -> Dokumentworte.neben(Vorlagenbogen.class, "gibt_es_nicht"))
                .isInstanceOf(MissingResourceException.class);
    }

    @Test
    void daysAreWrittenAsPeopleWriteThem() {
        assertThat(Dokumentworte.datum(LocalDate.of(2020, 6, 10))).isEqualTo("10.06.2020");
        assertThat(Dokumentworte.datum(null)).isEmpty();
    }
}
