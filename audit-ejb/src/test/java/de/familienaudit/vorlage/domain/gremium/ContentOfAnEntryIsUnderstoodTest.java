package de.familienaudit.vorlage.domain.gremium;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.shared.Refusals;
import de.familienaudit.shared.Violation;
import de.familienaudit.vorlage.domain.abstimmung.Abstimmungsgegenstand;
import de.familienaudit.vorlage.domain.abstimmung.Mehrheit;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName(
        "V-2, V-3, V-4, V-10, V-16: Was zu einem Gremium festgelegt wird, hat einen Inhalt, der zu seiner Art passt")
class ContentOfAnEntryIsUnderstoodTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "000", "-1", "1000", "7,5", "sieben", "٧"})
    @DisplayName("V-3: Ein Gremium hat mindestens ein Mitglied, in ganzen Zahlen")
    void no_number_of_members(String wert) {
        for (Festlegungsart art : List.of(Festlegungsart.MITGLIEDER, Festlegungsart.BERATENDE)) {
            assertThat(Refusals.of(() -> InhaltRule.lies(art, "", wert)))
                    .containsExactly(Violation.at("mitglieder", "V-3.mitglieder", 999));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "100", "4,5", "vier"})
    @DisplayName("V-16: Fristen eines Gremiums sind ganze Tage")
    void no_number_of_days(String wert) {
        assertThat(Refusals.of(() -> InhaltRule.lies(Festlegungsart.FRIST, "LADUNG", wert)))
                .containsExactly(Violation.at("tage", "V-16.tage", 99));
    }

    @Test
    @DisplayName("Jede Art wird verstanden und so wiedergegeben, wie sie eingetragen wurde")
    void every_kind() {
        assertThat(InhaltRule.lies(Festlegungsart.BESTEHEN, "", "")).isEqualTo(new Inhalt.Bestehen());
        assertThat(InhaltRule.lies(Festlegungsart.MITGLIEDER, "", " 46 ")).isEqualTo(new Inhalt.Mitglieder(46));
        assertThat(InhaltRule.lies(Festlegungsart.BERATENDE, "", "12")).isEqualTo(new Inhalt.Beratende(12));
        assertThat(InhaltRule.lies(Festlegungsart.SITZUNGEN, "", "true")).isEqualTo(new Inhalt.Sitzungen(true));
        assertThat(InhaltRule.lies(Festlegungsart.SITZUNGEN, "", "false")).isEqualTo(new Inhalt.Sitzungen(false));
        assertThat(InhaltRule.lies(Festlegungsart.ZUSTAENDIGKEIT, "JAHRESBERICHT", ""))
                .isEqualTo(new Inhalt.Zustaendigkeit(Beschlusssache.JAHRESBERICHT));
        assertThat(InhaltRule.lies(Festlegungsart.FRIST, "LADUNG_POST", "0"))
                .isEqualTo(new Inhalt.Frist(Fristsache.LADUNG_POST, 0));
        assertThat(InhaltRule.lies(Festlegungsart.MEHRHEIT, "TEIL", "DREI_VIERTEL"))
                .isEqualTo(new Inhalt.Mehrheitswahl(Abstimmungsgegenstand.TEIL, Mehrheit.DREI_VIERTEL));
    }

    @ParameterizedTest
    @EnumSource(Festlegungsart.class)
    @DisplayName("Was eingetragen ist, sagt dasselbe, wenn es wieder gelesen wird")
    void kept(Festlegungsart art) {
        Inhalt inhalt =
                switch (art) {
                    case BESTEHEN -> new Inhalt.Bestehen();
                    case MITGLIEDER -> new Inhalt.Mitglieder(7);
                    case BERATENDE -> new Inhalt.Beratende(12);
                    case SITZUNGEN -> new Inhalt.Sitzungen(false);
                    case ZUSTAENDIGKEIT -> new Inhalt.Zustaendigkeit(Beschlusssache.MEHRAUSGABE);
                    case FRIST -> new Inhalt.Frist(Fristsache.LADUNG, 5);
                    case MEHRHEIT -> new Inhalt.Mehrheitswahl(Abstimmungsgegenstand.HAUPTSACHE, Mehrheit.ZWEI_DRITTEL);
                };
        Festlegung f = new Akte(Gremiumart.BEIRAT).festlegung(inhalt, null, null);
        assertThat(f.inhalt()).isEqualTo(inhalt);
        assertThat(f.inhalt().art()).isEqualTo(art);
    }

    @ParameterizedTest
    @CsvSource({
        "SITZUNGEN, '', ja, oeffentlich, form.pflichtfeld",
        "ZUSTAENDIGKEIT, '', '', sache, form.pflichtfeld",
        "FRIST, '', 5, frist, form.pflichtfeld",
        "MEHRHEIT, '', EINFACH, gegenstand, form.pflichtfeld",
        "MEHRHEIT, TEIL, HALB, mehrheit, form.pflichtfeld",
        "MEHRHEIT, WAHL, EINFACH, gegenstand, V-4.mehrheit_bei_wahl",
        "MEHRHEIT, UMLAUF, EINFACH, gegenstand, V-16.mehrheit_im_umlauf"
    })
    @DisplayName("Fehlendes steht am Feld; für eine Wahl und einen Umlauf wird keine Mehrheit festgelegt")
    void refused(Festlegungsart art, String worueber, String wert, String feld, String code) {
        assertThat(Refusals.of(() -> InhaltRule.lies(art, worueber, wert))).containsExactly(Violation.at(feld, code));
    }
}
