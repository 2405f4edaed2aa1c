package de.familienaudit.server;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.shared.Rolle;
import de.familienaudit.vorlage.gremium.GremienpflegeService;
import de.familienaudit.vorlage.gremium.GremiumAnlegen;
import de.familienaudit.vorlage.papier.Beratungsangabe;
import de.familienaudit.vorlage.papier.VorlagenFilter;
import de.familienaudit.vorlage.papier.VorlagenService;
import de.familienaudit.vorlage.papier.Vorlagenangaben;
import de.familienaudit.vorlage.papier.VorlagenerfassungService;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Papers are found by the words that people remember. */
@DisplayName("Vorlagen werden nach Teilen und anderen Formen ihrer Wörter gefunden")
class VorlagensucheIT extends ServerTest {

    @Inject
    private Testkommune testkommune;

    @Inject
    private GremienpflegeService gremien;

    @Inject
    private VorlagenerfassungService erfassung;

    @Inject
    private VorlagenService vorlagen;

    @Test
    @DisplayName("Andere Fälle und Zahlen eines Wortes, Umlaute, Teile, mehrere Wörter in jeder Reihenfolge")
    void partsAndForms() {
        testkommune.neu(Rolle.GREMIENBUERO);
        long rat = gremien.anlegen(new GremiumAnlegen("VERTRETUNG", "Stadtrat", "Satzung"));
        erfasse(rat, "2020/1", "Besuch der Häuser für Familien", "Der Plan wird beschlossen.");
        erfasse(rat, "2020/2", "Gebühren des Kindergartens", "50 % werden erlassen.");

        for (String text : List.of(
                "Besuch",
                "Besuche",
                "Besuchen",
                "besuchs",
                "Haus",
                "Häusern",
                "hauser",
                "Hauses",
                "Familie",
                "such",
                "Häuser Besuch",
                "die Besuche des Hauses",
                "Familien Pläne",
                "2020/1",
                "beschlossener Plan")) {
            assertThat(nummern(text)).as(text).containsExactly("2020/1");
        }
        for (String text : List.of("Gebühr", "Kindergarten", "GARTEN", "50 %", "erlassene Gebühren", "%")) {
            assertThat(nummern(text)).as(text).containsExactly("2020/2");
        }
        assertThat(nummern("2020 wird")).hasSize(2);
        assertThat(nummern("Besuche Gebühren")).isEmpty();
        assertThat(nummern("' or 1=1 --")).isEmpty();
        assertThat(nummern("🙂 & | !(")).isEmpty();
        assertThat(nummern("\\_")).isEmpty();
        assertThat(nummern("die")).isEmpty();
        assertThat(nummern("die was")).isEmpty();
        assertThat(nummern("x".repeat(5000))).isEmpty();
        assertThat(nummern("  ")).hasSize(2);
    }

    private List<String> nummern(String text) {
        return vorlagen
                .liste(new VorlagenFilter(text, "", "", "", "", VorlagenFilter.ALLE.blatt()))
                .seite()
                .zeilen()
                .stream()
                .map(z -> z.nummer())
                .toList();
    }

    private void erfasse(long rat, String nummer, String betreff, String beschluss) {
        erfassung.erfassen(new Vorlagenangaben(
                nummer,
                "BESCHLUSSVORLAGE",
                new Vorlagenangaben.Texte(betreff, beschluss, "Sachverhalt", "Amt", ""),
                new Vorlagenangaben.Kaemmerei("ERFOLGT", "Ja", ""),
                new Vorlagenangaben.Ausgefertigt(null, ""),
                List.of(new Beratungsangabe(
                        rat,
                        LocalDate.of(2020, 6, 10),
                        "ENTSCHEIDUNG",
                        "BEHANDELT",
                        new Beratungsangabe.Entscheidung("GANZ", "", false),
                        null,
                        "",
                        List.of())),
                List.of(),
                new Vorlagenangaben.Woher("Niederschrift", "Probe")));
    }
}
