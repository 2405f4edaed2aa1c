package de.familienaudit.vorlage.domain.papier;

import static de.familienaudit.vorlage.domain.papier.Papiere.AUSKUNFT;
import static de.familienaudit.vorlage.domain.papier.Papiere.HEUTE;
import static de.familienaudit.vorlage.domain.papier.Papiere.lage;
import static de.familienaudit.vorlage.domain.papier.Papiere.papier;
import static de.familienaudit.vorlage.domain.papier.Papiere.stimmen;
import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.vorlage.domain.abstimmung.Abstimmung;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("V-13: Eine Eilentscheidung hat kein Gremium und keine Stimmen; jede andere Zeile nennt ihr Gremium")
class UrgentDecisionHasNoBodyAndNoVotesTest {

    @Test
    @DisplayName("Ohne Gremium und Stimmen ist sie beschlossen, an ihrem Tag")
    void decides() {
        Papier eil = eilentscheidung(zeile(Entscheidungsmarke.GANZ));
        assertThat(verstoesse(eil)).isEmpty();
        assertThat(lage(eil).stand()).isEqualTo(Papierstand.BESCHLOSSEN);
        assertThat(lage(eil).am()).isEqualTo("2020-04-01");
    }

    @Test
    @DisplayName("Stimmen ohne Gremium, und eine Kenntnisnahme ohne Gremium, werden am Feld abgelehnt")
    void others() {
        assertThat(verstoesse(eilentscheidung(zeile(Entscheidungsmarke.GANZ, stimmen("2/20/0/0")))))
                .containsExactly("folge:0:gremium V-13.ohne_stimmen");
        assertThat(verstoesse(eilentscheidung(zeile(Entscheidungsmarke.GANZ), zeile(Entscheidungsmarke.KEINE))))
                .containsExactly("folge:1:gremium V-2.gremium_fehlt");
        assertThat(verstoesse(papier(zeile(Entscheidungsmarke.GANZ))))
                .containsExactly("folge:0:gremium V-2.gremium_fehlt");
    }

    private static Papier eilentscheidung(Beratung... folge) {
        return papier(Vorlagenart.EILENTSCHEIDUNG, "Es wird beschafft.", Ausfertigung.KEINE, folge);
    }

    private static Beratung zeile(Entscheidungsmarke marke, Abstimmung... stimmen) {
        return new Beratung(
                null,
                LocalDate.of(2020, 4, 1),
                Beratungsrolle.ENTSCHEIDUNG,
                Beratungsstand.BEHANDELT,
                marke,
                Verbleib.OHNE,
                "",
                List.of(stimmen));
    }

    private static List<String> verstoesse(Papier papier) {
        return BeratungsfolgeRule.verstoesse(papier, AUSKUNFT, HEUTE).stream()
                .map(v -> v.field() + " " + v.code())
                .toList();
    }
}
