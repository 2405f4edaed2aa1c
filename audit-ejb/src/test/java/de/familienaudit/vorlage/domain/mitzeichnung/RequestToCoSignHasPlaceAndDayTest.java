package de.familienaudit.vorlage.domain.mitzeichnung;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.shared.Violation;
import de.familienaudit.vorlage.domain.papier.Papierstand;
import de.familienaudit.vorlage.domain.papier.Vorlage;
import de.familienaudit.vorlage.domain.papier.weg.Papiergang;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("V-7: Um Mitzeichnung wird für einen Entwurf gebeten, mit Platz in der Reihenfolge und Frist")
class RequestToCoSignHasPlaceAndDayTest {

    private static final Anfrage.Wen BAU = Anfrage.Wen.stelle(5);

    @Test
    @DisplayName("Für Entwürfe und während der Abstimmung, heute oder später: nichts hindert")
    void whatCanBeAsked() {
        for (Papierstand stand : List.of(Papierstand.ENTWURF, Papierstand.IN_ABSTIMMUNG)) {
            assertThat(pruefe(stand, new Anfrage(BAU, 1, Muster.HEUTE, null), anfrage(Anfrage.Wen.KAEMMEREI)))
                    .isEmpty();
        }
    }

    @Test
    @DisplayName("Was fehlt oder nicht geht, steht auf einmal am Feld seiner Zeile")
    void everythingAtOnce() {
        assertThat(pruefe(
                        Papierstand.EINGEREICHT,
                        anfrage(BAU),
                        new Anfrage(null, null, null, "x".repeat(1001)),
                        new Anfrage(BAU, 0, Muster.HEUTE.minusDays(1), ""),
                        new Anfrage(Anfrage.Wen.KAEMMEREI, 100, Muster.FRIST, "")))
                .containsExactly(
                        " V-7.mitzeichnung_nur_entwurf",
                        "anfragen:1:wen V-7.mitzeichnung_wen",
                        "anfragen:1:rang V-7.mitzeichnung_rang",
                        "anfragen:1:frist V-7.mitzeichnung_frist_fehlt",
                        "anfragen:1:hinweis form.zu_lang",
                        "anfragen:2:wen V-7.mitzeichnung_schon_gefragt",
                        "anfragen:2:rang V-7.mitzeichnung_rang",
                        "anfragen:2:frist V-7.mitzeichnung_frist_vorbei",
                        "anfragen:3:rang V-7.mitzeichnung_rang");
        assertThat(pruefe(Papierstand.ENTWURF)).containsExactly(" V-7.mitzeichnung_niemand");
    }

    @Test
    @DisplayName("Wer gefragt ist und noch nicht geantwortet hat, wird nicht noch einmal gefragt")
    void nobodyIsAskedTwiceAtOnce() {
        assertThat(codes(AnfrageRule.verstoesse(
                        Papierstand.IN_ABSTIMMUNG, List.of(anfrage(BAU)), Set.of(BAU), Muster.HEUTE)))
                .containsExactly("anfragen:0:wen V-7.mitzeichnung_schon_gefragt");
    }

    @Test
    @DisplayName("Zurückgenommen wird eine Anfrage, solange nur der Kreis die Vorlage sieht")
    void takenBackWhileTheCircleAloneSeesIt() {
        assertThat(AnfrageRule.ruecknahme(false)).isEmpty();
        assertThat(AnfrageRule.ruecknahme(true)).contains(Violation.of("V-7.mitzeichnung_offen"));
    }

    @Test
    @DisplayName("Die Anfrage hält fest, wer bis wann in welcher Reihenfolge gefragt ist, und kennt ihre Runde")
    void theRequestKeepsIt() {
        Mitzeichnung stelle = Muster.stelle(5, 2, 3, 1);
        assertThat(stelle.art()).isEqualTo(Mitzeichnungsart.STELLE);
        assertThat(stelle.istKaemmerei()).isFalse();
        assertThat(stelle.stelleId()).isEqualTo(5);
        assertThat(stelle.runde()).isEqualTo(2);
        assertThat(stelle.rang()).isEqualTo(3);
        assertThat(stelle.frist()).isEqualTo(LocalDate.of(2026, 12, 10));
        assertThat(stelle.hinweis()).isEqualTo("Hinweis");
        assertThat(stelle.erfassung().von()).isEqualTo("Person 1");
        assertThat(stelle.ruecknahme()).isEmpty();
        assertThat(Muster.anfrage(Anfrage.Wen.KAEMMEREI, 1, 1, 0).istKaemmerei())
                .isTrue();
    }

    @Test
    @DisplayName("Mit der ersten Anfrage geht der Entwurf in Abstimmung, und zurück wird er wieder ein Entwurf")
    void theDraftGoesAndComesBack() {
        Vorlage vorlage = Muster.entwurf();
        vorlage.abstimmen();
        assertThat(vorlage.gang()).isEqualTo(Papiergang.IN_ABSTIMMUNG);
        assertThat(vorlage.stand()).isEqualTo(Papierstand.IN_ABSTIMMUNG);
        vorlage.zurueckZumEntwurf();
        assertThat(vorlage.gang()).isEqualTo(Papiergang.ENTWURF);
        assertThat(vorlage.stand()).isEqualTo(Papierstand.ENTWURF);
        assertThat(vorlage.aktuell()).isEqualTo(1);
    }

    private static Anfrage anfrage(Anfrage.Wen wen) {
        return new Anfrage(wen, 1, Muster.FRIST, "");
    }

    private static List<String> pruefe(Papierstand stand, Anfrage... anfragen) {
        return codes(AnfrageRule.verstoesse(stand, List.of(anfragen), Set.of(), Muster.HEUTE));
    }

    private static List<String> codes(List<Violation> verstoesse) {
        return verstoesse.stream().map(v -> v.field() + " " + v.code()).toList();
    }
}
