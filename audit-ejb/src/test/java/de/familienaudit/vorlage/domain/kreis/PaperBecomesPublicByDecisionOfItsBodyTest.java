package de.familienaudit.vorlage.domain.kreis;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.shared.Erfassung;
import de.familienaudit.shared.Violation;
import de.familienaudit.vorlage.domain.papier.Vorlage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("V-10: Eine nichtöffentliche Vorlage wird durch Beschluss ihres Gremiums öffentlich")
class PaperBecomesPublicByDecisionOfItsBodyTest {

    private static final LocalDate HEUTE = LocalDate.of(2026, 12, 1);

    @Test
    @DisplayName("Tag, Gremium und Grund sind da: nichts hindert")
    void withDayBodyAndReason() {
        assertThat(pruefe(Muster.nichtoeffentlich(), HEUTE, 1L, "Vertrag erfüllt", true))
                .isEmpty();
    }

    @Test
    @DisplayName("Was fehlt oder nicht geht, steht auf einmal am Feld")
    void everythingAtOnce() {
        assertThat(pruefe(Muster.nichtoeffentlich(), null, null, " ", false))
                .containsExactly("tag V-10.tag_fehlt", "gremium V-10.gremium_fehlt", "grund V-10.grund_fehlt");
        assertThat(pruefe(Muster.nichtoeffentlich(), HEUTE.plusDays(1), 1L, "x".repeat(1001), false))
                .containsExactly("tag V-10.in_der_zukunft", "gremium V-10.gremium_besteht_nicht", "grund form.zu_lang");
        assertThat(pruefe(Muster.oeffentlich(), HEUTE, 1L, "Grund", true)).containsExactly(" V-10.schon_oeffentlich");
    }

    @Test
    @DisplayName("Nichtöffentlich stellen braucht einen Grund und eine öffentliche Vorlage")
    void closing() {
        assertThat(codes(OeffentlichkeitRule.schliessen(Muster.oeffentlich(), "Personalsache")))
                .isEmpty();
        assertThat(codes(OeffentlichkeitRule.schliessen(Muster.oeffentlich(), "")))
                .containsExactly("grund V-10.grund_fehlt");
        assertThat(codes(OeffentlichkeitRule.schliessen(Muster.nichtoeffentlich(), "Grund")))
                .containsExactly(" V-10.schon_nichtoeffentlich");
    }

    @Test
    @DisplayName(
            "Öffentlich ist sie mit der nächsten Aufzeichnung für alle da, nichtöffentlich für niemanden außer ihrem Kreis")
    void whatBecomesOfThePaper() {
        Vorlage vorlage = Muster.nichtoeffentlich();
        assertThat(vorlage.istOffen()).isFalse();
        assertThat(vorlage.istOeffentlich()).isFalse();
        assertThat(vorlage.erstellerKontoId()).isEqualTo(7);
        assertThat(OeffentlichkeitRule.istEingereicht(vorlage)).isTrue();
        vorlage.veroeffentlichen();
        assertThat(vorlage.istOffen()).isTrue();
        assertThat(vorlage.istOeffentlich()).isTrue();
        assertThat(vorlage.aktuell()).isEqualTo(2);
        vorlage.nichtMehrOeffentlich();
        assertThat(vorlage.istOffen()).isFalse();
        assertThat(vorlage.istOeffentlich()).isFalse();
        assertThat(vorlage.aktuell()).isEqualTo(2);
    }

    @Test
    @DisplayName("Der Akt hält Tag, Gremium, Freigabe und Grund fest")
    void theActKeepsWhatWasDecided() {
        Vorlage vorlage = Muster.gespeichert(Muster.oeffentlich());
        Erfassung jetzt = new Erfassung(Instant.EPOCH, "Person");
        Freigabe freigabe = new Freigabe(true, false, true);
        Vorlagenoeffentlichkeit akt = new Vorlagenoeffentlichkeit(
                vorlage, new Veroeffentlichungsbeschluss(HEUTE, 3L, " Grund ", freigabe), jetzt);
        assertThat(akt.istOeffentlich()).isTrue();
        assertThat(akt.tag()).isEqualTo(HEUTE);
        assertThat(akt.gremiumId()).isEqualTo(3);
        assertThat(akt.freigabe()).isEqualTo(freigabe);
        assertThat(akt.grund()).isEqualTo("Grund");
        assertThat(akt.erfassung()).isEqualTo(jetzt);
        Vorlagenoeffentlichkeit ende = new Vorlagenoeffentlichkeit(vorlage, HEUTE, "Ende", jetzt);
        assertThat(ende.istOeffentlich()).isFalse();
        assertThat(ende.gremiumId()).isNull();
        assertThat(ende.freigabe()).isEqualTo(Freigabe.NICHTS);
    }

    private static List<String> pruefe(Vorlage vorlage, LocalDate tag, Long gremium, String grund, boolean besteht) {
        return codes(OeffentlichkeitRule.veroeffentlichen(
                vorlage, new Veroeffentlichungsbeschluss(tag, gremium, grund, Freigabe.NICHTS), besteht, HEUTE));
    }

    private static List<String> codes(List<Violation> verstoesse) {
        return verstoesse.stream()
                .map(v -> (v.field() == null ? "" : v.field()) + " " + v.code())
                .toList();
    }
}
