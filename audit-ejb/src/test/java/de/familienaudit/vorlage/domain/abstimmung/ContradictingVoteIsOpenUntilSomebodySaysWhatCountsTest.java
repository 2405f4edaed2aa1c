package de.familienaudit.vorlage.domain.abstimmung;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.shared.Violation;
import de.familienaudit.vorlage.domain.abstimmung.Ergebnis.Ausgang;
import de.familienaudit.vorlage.domain.abstimmung.Ergebnis.Grund;
import de.familienaudit.vorlage.domain.abstimmung.Ergebnis.Wirkung;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName(
        "G-3, V-4: Widersprechen sich Zahlen und Worte, ist das Ergebnis offen, bis jemand mit Begründung sagt, was gilt")
class ContradictingVoteIsOpenUntilSomebodySaysWhatCountsTest {

    @ParameterizedTest
    @CsvSource({
        "9/20/1/0, einstimmig, ABGELEHNT, ANGENOMMEN",
        "9/20/1/0, angenommen, ABGELEHNT, ANGENOMMEN",
        "5/5/20/0, mehrheitlich, ABGELEHNT, ANGENOMMEN",
        "20/9/0/0, abgelehnt, ANGENOMMEN, ABGELEHNT",
        "20/9/0/0, einstimmig abgelehnt, ANGENOMMEN, ABGELEHNT"
    })
    void theProgramNeverChooses(String zahlen, String worte, Ausgang nachZahlen, Ausgang nachWorten) {
        Abstimmung a = Voten.hauptsache(zahlen, worte);

        Ergebnis offen = ergebnis(a);
        assertThat(offen.ausgang()).isEqualTo(Ausgang.NICHT_FESTSTELLBAR);
        assertThat(offen.grund()).isEqualTo(Grund.WIDERSPRUCH);
        assertThat(offen.wirkung()).isEqualTo(Wirkung.KEINE);
        assertThat(ergebnis(mit(a, Massgabe.Seite.ZAHLEN, "Namensliste")).ausgang())
                .isEqualTo(nachZahlen);
        Ergebnis worteGelten = ergebnis(mit(a, Massgabe.Seite.WORTE, "Tippfehler der Abschrift"));
        assertThat(worteGelten.ausgang()).isEqualTo(nachWorten);
        assertThat(worteGelten.grund()).isEqualTo(Grund.WORTE);
    }

    @ParameterizedTest
    @CsvSource({"20/9/0/0, einstimmig", "30/0/0/0, mehrheitlich", "27/3/0/0, mehrheitlich", "3/20/0/0, abgelehnt"})
    void nothingIsOpenWhereBothComeToTheSame(String zahlen, String worte) {
        Abstimmung a = Voten.hauptsache(zahlen, worte);

        assertThat(ergebnis(a).ausgang()).isNotEqualTo(Ausgang.NICHT_FESTSTELLBAR);
        for (Massgabe.Seite seite : Massgabe.Seite.values()) {
            assertThat(ergebnis(mit(a, seite, "Liste")).wirkung())
                    .isEqualTo(ergebnis(a).wirkung());
        }
    }

    @Test
    void noWordTellsThatThreeQuartersConsentedToAnUmlauf() {
        Abstimmung umlauf = Voten.ueber(Abstimmungsgegenstand.UMLAUF, "9/20/1/0", "einstimmig");

        assertThat(ergebnis(mit(umlauf, Massgabe.Seite.WORTE, "Liste")).ausgang())
                .isEqualTo(Ausgang.ABGELEHNT);
    }

    @Test
    void aMarkNeedsAReasonAndAContradiction() {
        Abstimmung a = Voten.hauptsache("9/20/1/0", "einstimmig");

        assertThat(verstoesse(a)).isEmpty();
        assertThat(verstoesse(mit(a, Massgabe.Seite.WORTE, "Liste"))).isEmpty();
        assertThat(verstoesse(mit(Voten.hauptsache("20/9/0/0", "einstimmig"), Massgabe.Seite.ZAHLEN, "Liste")))
                .isEmpty();
        assertThat(verstoesse(mit(a, Massgabe.Seite.WORTE, " ")))
                .containsExactly(Violation.at("x:massgabegrund", "G-3.massgabe_ohne_grund"));
        assertThat(verstoesse(mit(a, null, "Liste")))
                .containsExactly(Violation.at("x:massgabe", "G-3.grund_ohne_massgabe"));
    }

    @ParameterizedTest
    @CsvSource({"9/20/1/0, ''", "?/?/?/?, einstimmig", "20/0/0/0, angenommen", "9/20/1/0, abgelehnt"})
    void withoutAContradictionThereIsNothingToMark(String zahlen, String worte) {
        Abstimmung a = mit(Voten.hauptsache(zahlen, worte), Massgabe.Seite.WORTE, "Liste");

        assertThat(verstoesse(a)).containsExactly(Violation.at("x:massgabe", "G-3.nichts_zu_waehlen"));
        assertThat(MassgabeRule.ohneUeberholte(a, Mehrheit.EINFACH, Voten.UNBEKANNT)
                        .massgabe())
                .isEqualTo(Massgabe.KEINE);
    }

    @Test
    void aMarkThatIsNeededStays() {
        Abstimmung a = mit(Voten.hauptsache("9/20/1/0", "einstimmig"), Massgabe.Seite.WORTE, "Liste");
        Abstimmung umlauf =
                mit(Voten.ueber(Abstimmungsgegenstand.UMLAUF, "9/20/1/0", "einstimmig"), Massgabe.Seite.WORTE, "Liste");

        assertThat(MassgabeRule.ohneUeberholte(a, Mehrheit.EINFACH, Voten.UNBEKANNT))
                .isEqualTo(a);
        assertThat(verstoesse(umlauf)).containsExactly(Violation.at("x:massgabe", "G-3.nichts_zu_waehlen"));
    }

    private static List<Violation> verstoesse(Abstimmung a) {
        return MassgabeRule.verstoesse("x:", a, Mehrheit.EINFACH, Voten.UNBEKANNT);
    }

    private static Ergebnis ergebnis(Abstimmung a) {
        return ErgebnisRule.ergebnis(a, Mehrheit.EINFACH, Voten.UNBEKANNT);
    }

    private static Abstimmung mit(Abstimmung a, Massgabe.Seite seite, String grund) {
        return a.mit(new Massgabe(seite, grund));
    }
}
