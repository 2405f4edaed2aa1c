package de.familienaudit.zielvereinbarung.domain.fassung;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.shared.Violation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("V-3, V-4: Ergebnis, Zahlen und Worte einer Abstimmung widersprechen sich nicht")
class VoteDoesNotContradictItselfTest {

    private static final Abstimmungsausgang ANGENOMMEN = Abstimmungsausgang.ANGENOMMEN;
    private static final Abstimmungsausgang ABGELEHNT = Abstimmungsausgang.ABGELEHNT;
    private static final Abstimmungsausgang VERTAGT = Abstimmungsausgang.VERTAGT;

    @Test
    @DisplayName("V-4: accepted when more say yes than no, abstentions do not count, a tie is a rejection")
    void theCountsGiveTheResult() {
        assertThat(vote(ANGENOMMEN, 27, 3, 0, "mehrheitlich").maengel()).isEmpty();
        assertThat(vote(ANGENOMMEN, 29, 0, 5, "einstimmig").maengel()).isEmpty();
        assertThat(vote(ABGELEHNT, 5, 5, 20, "").maengel()).isEmpty();
        assertThat(vote(ABGELEHNT, 0, 0, 3, "").maengel()).isEmpty();
        assertThat(vote(ANGENOMMEN, 5, 5, 20, "").maengel())
                .containsExactly(Violation.at("ausgang", "V-4.zahlen_widersprechen", 5, 5, ABGELEHNT, ANGENOMMEN));
        assertThat(vote(ANGENOMMEN, 0, 30, null, "").maengel())
                .containsExactly(Violation.at("ausgang", "V-4.zahlen_widersprechen", 0, 30, ABGELEHNT, ANGENOMMEN));
        assertThat(vote(ABGELEHNT, 20, 3, null, "").maengel())
                .containsExactly(Violation.at("ausgang", "V-4.zahlen_widersprechen", 20, 3, ANGENOMMEN, ABGELEHNT));
    }

    @Test
    @DisplayName("V-3: an unknown count is no 0; without counts the words are needed")
    void unknownIsNotZero() {
        assertThat(vote(ANGENOMMEN, null, null, null, "einstimmig").maengel()).isEmpty();
        assertThat(vote(ANGENOMMEN, null, null, null, " ").maengel())
                .containsExactly(Violation.at("abstimmung", "A-9.abstimmung_fehlt"));
        assertThat(vote(ANGENOMMEN, 12, null, null, "").maengel())
                .containsExactly(Violation.at("abstimmung", "A-9.abstimmung_fehlt"));
        assertThat(vote(null, 12, 3, null, "").maengel()).containsExactly(Violation.at("ausgang", "A-9.ausgang_fehlt"));
        assertThat(vote(ANGENOMMEN, -1, 1000, 3, "").maengel())
                .containsExactly(Violation.at("ja", "V-3.zahl", 999), Violation.at("nein", "V-3.zahl", 999));
    }

    @Test
    @DisplayName("V-3: vertagt with 12 Ja is no approval, and needs no words")
    void putOff() {
        assertThat(vote(VERTAGT, 12, 0, null, "").maengel()).isEmpty();
        assertThat(vote(VERTAGT, null, null, null, "").maengel()).isEmpty();
    }

    @Test
    @DisplayName("V-4: \"einstimmig\" with 9 Nein is refused, \"einstimmig abgelehnt\" with 0 Ja is not")
    void theWordsFit() {
        assertThat(vote(ANGENOMMEN, 20, 9, 0, "Einstimmig").maengel())
                .containsExactly(Violation.at("abstimmung", "V-4.nicht_einstimmig", 20, 9));
        assertThat(vote(ABGELEHNT, 0, 30, 0, "einstimmig abgelehnt").maengel()).isEmpty();
        assertThat(vote(ANGENOMMEN, 20, 9, 0, "nicht einstimmig").maengel()).isEmpty();
        assertThat(vote(ANGENOMMEN, null, null, null, "abgelehnt").maengel())
                .containsExactly(Violation.at("abstimmung", "V-4.worte_widersprechen", ANGENOMMEN));
        assertThat(vote(ABGELEHNT, 1, 2, null, "angenommen").maengel())
                .containsExactly(Violation.at("abstimmung", "V-4.worte_widersprechen", ABGELEHNT));
        assertThat(vote(ANGENOMMEN, 20, 2, null, "Änderungsantrag abgelehnt, Vorlage angenommen")
                        .maengel())
                .isEmpty();
    }

    private static Abstimmung vote(
            Abstimmungsausgang ausgang, Integer ja, Integer nein, Integer enthaltung, String wort) {
        return new Abstimmung(ausgang, ja, nein, enthaltung, wort);
    }
}
