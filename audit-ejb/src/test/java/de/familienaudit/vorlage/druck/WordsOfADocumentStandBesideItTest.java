package de.familienaudit.vorlage.druck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.familienaudit.dokument.druck.Dokumentworte;
import de.familienaudit.vorlage.domain.abstimmung.Abstimmungsgegenstand;
import java.time.LocalDate;
import java.util.MissingResourceException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

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

    /** An election is refused where votes are entered (V-4). */
    @ParameterizedTest
    @EnumSource(value = Abstimmungsgegenstand.class, mode = EnumSource.Mode.EXCLUDE, names = "WAHL")
    void everySubjectOfAVoteHasItsWord(Abstimmungsgegenstand gegenstand) {
        assertThat(worte.kennt("gegenstand." + gegenstand.name())).isTrue();
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
