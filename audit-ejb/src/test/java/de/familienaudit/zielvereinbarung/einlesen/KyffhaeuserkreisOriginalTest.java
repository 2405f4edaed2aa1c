package de.familienaudit.zielvereinbarung.einlesen;

import static de.familienaudit.zielvereinbarung.einlesen.ErwartetesJson.objekte;
import static de.familienaudit.zielvereinbarung.einlesen.ErwartetesJson.text;
import static de.familienaudit.zielvereinbarung.einlesen.ErwartetesJson.texte;
import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.zielvereinbarung.domain.fassung.Vorspanntext;
import de.familienaudit.zielvereinbarung.einlesen.Bemerkung.Code;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

@EnabledIf(value = "original", disabledReason = "the real agreement does not lie beside the project")
@DisplayName("A-2, A-3: Das echte Dokument wird gelesen, wo es neben dem Projekt liegt")
class KyffhaeuserkreisOriginalTest {

    private static final Path SHARED = Path.of("..", "..", "shared");
    private static final Path DOKUMENT = SHARED.resolve("seeds").resolve("004_71b15ec1c0af6388.txt");
    private static final Path FAKTEN = SHARED.resolve("facts").resolve("agreement.json");

    private static GeleseneVereinbarung gelesen;
    private static JsonObject fakten;

    static boolean original() {
        return Files.isReadable(DOKUMENT) && Files.isReadable(FAKTEN);
    }

    @BeforeAll
    static void liesDokument() throws IOException {
        gelesen = new DokumentReader().lies(DOKUMENT.getFileName().toString(), Files.readAllBytes(DOKUMENT));
        fakten = ErwartetesJson.read(Files.newInputStream(FAKTEN));
    }

    @Test
    void umfang() {
        assertThat(gelesen.anzahlHandlungsfelder()).isEqualTo(6);
        assertThat(gelesen.anzahlZiele()).isEqualTo(19);
        assertThat(gelesen.anzahlMassnahmen()).isEqualTo(54);
        assertThat(gelesen.handlungsfelder())
                .extracting(h ->
                        h.ziele().stream().mapToInt(z -> z.massnahmen().size()).sum())
                .containsExactly(15, 8, 9, 10, 4, 8);
    }

    @Test
    void vorspann() {
        Vorspanntext vorspann = gelesen.vorspann();
        assertThat(vorspann.titel())
                .isEqualTo("Zielvereinbarung zur Erlangung des Zertifikats „Familiengerechter Kyffhäuserkreis“");
        assertThat(vorspann.projektleitung()).isEqualTo("Elke Schnabel");
        assertThat(vorspann.auditorin()).isEqualTo("Ellen Ehring");
        assertThat(vorspann.protokolldatum()).isEqualTo(LocalDate.of(2019, 11, 27));
        assertThat(vorspann.visionspunkte()).hasSize(6);
        assertThat(vorspann.gesamtziel())
                .startsWith("Der Landkreis Kyffhäuser hat")
                .endsWith("für Familien sind.");
        assertThat(vorspann.definitionFamilie())
                .startsWith("Der Familienbegriff")
                .endsWith("gelebt werden.“");
        assertThat(vorspann.definitionSenioren())
                .startsWith("Im Strategieworkshop")
                .endsWith("im Unternehmen.");
        assertThat(vorspann.zielDesAudits()).startsWith("Als Vision zum Audit").endsWith("zu gestalten.");
    }

    @Test
    void handlungsfelderUndZiele() {
        List<JsonObject> erwartet = objekte(fakten.getJsonArray("handlungsfelder"));
        SoftAssertions soft = new SoftAssertions();
        for (int h = 0; h < erwartet.size(); h++) {
            GelesenesHandlungsfeld feld = gelesen.handlungsfelder().get(h);
            soft.assertThat(feld.titel()).isEqualTo(erwartet.get(h).getString("title"));
            boolean nurIn003 = text(erwartet.get(h), "subtitle").contains("nur Datei 003");
            soft.assertThat(feld.untertitel()).isEqualTo(nurIn003 ? "" : text(erwartet.get(h), "subtitle"));
            List<JsonObject> ziele = objekte(erwartet.get(h).getJsonArray("ziele"));
            for (int z = 0; z < ziele.size(); z++) {
                GelesenesZiel ziel = feld.ziele().get(z);
                soft.assertThat(ziel.handlungsfeld() + "." + ziel.nummer())
                        .isEqualTo(ziele.get(z).getString("no"));
                soft.assertThat(ziel.ort()).isEqualTo("Zeile " + ziele.get(z).getInt("line"));
            }
        }
        soft.assertAll();
    }

    @Test
    void massnahmen() {
        List<JsonObject> erwartet = erwarteteMassnahmen();
        List<GeleseneMassnahme> massnahmen = gelesen.massnahmen().toList();
        SoftAssertions soft = new SoftAssertions();
        for (int i = 0; i < erwartet.size(); i++) {
            JsonObject e = erwartet.get(i);
            GeleseneMassnahme m = massnahmen.get(i);
            String nummer = e.getString("no");
            soft.assertThat(m.handlungsfeld() + "." + m.ziel() + "." + m.nummer())
                    .isEqualTo(nummer);
            soft.assertThat(m.nummerWortlaut()).isEqualTo(e.getString("raw_no"));
            soft.assertThat(m.ort()).as(nummer).isEqualTo("Zeile " + e.getInt("line"));
            soft.assertThat(m.beginn()).as(nummer).isEqualTo(gereinigt(e, "start_raw"));
            soft.assertThat(m.ende()).as(nummer).isEqualTo(gereinigt(e, "end_raw"));
            soft.assertThat(m.endeLabel()).as(nummer).isEqualTo(e.getString("end_label"));
            soft.assertThat(m.verantwortlich()).as(nummer).isEqualTo(e.getString("responsible_raw"));
            soft.assertThat(m.stellen()).as(nummer).isEqualTo(texte(e.getJsonArray("responsible")));
        }
        soft.assertAll();
    }

    @Test
    void jedeUnregelmaessigkeitIstGemeldet() {
        assertThat(nummern(Code.NUMMER_MIT_PUNKT))
                .containsExactlyInAnyOrder(
                        "2.3", "3.1", "1.5.1", "1.5.2", "1.5.3", "2.1.3", "2.1.4", "2.1.5", "2.2.1", "2.3.1", "2.3.2",
                        "4.1.2", "4.3.1");
        assertThat(nummern(Code.ZEILE_FEHLT)).containsExactly("4.3.1", "4.3.2", "4.3.3");
        assertThat(nummern(Code.WERT_LEER)).containsExactly("1.4.2", "1.5.5", "4.1.1");
        assertThat(nummern(Code.LEERZEILE_FEHLT)).containsExactly("1.1.3", "5.1.4");
        assertThat(nummern(Code.TRENNLINIE_UEBERSPRUNGEN)).contains("1.2", "1.3.2", "4.1.2", "4.3.1", "6.1.2");
        assertThat(nummern(Code.TITEL_IM_NAECHSTEN_ABSATZ)).containsExactly("4", "5");
        assertThat(nummern(Code.LABEL_GETEILT)).containsExactly("2.2.1", "4.2.2", "4.3.1", "4.3.2", "4.3.3");
        assertThat(nummern(Code.LABEL_UNGEWOEHNLICH)).containsExactly("1.3.2", "1.5", "1.5.3");
        assertThat(nummern(Code.LABEL_IM_WERT)).containsExactly("1.1.1", "3.2.1", "3.2.2", "3.2.3");
        assertThat(nummern(Code.MARKUP_ENTFERNT)).containsExactly("1.1", "1.2.1", "1.3", "1.5.3", "1.5.3", "1.5.5");
        assertThat(gelesen.bemerkungen(Code.SCHLUSSERKLAERUNG)).hasSize(1);
        assertThat(gelesen.bemerkungen(Code.TRENNSTRICH_VERBUNDEN))
                .extracting(b -> b.werte().get(2))
                .containsExactly(
                        "Kyffhäuserkreis",
                        "beigefügt",
                        "Pflegeverantwortung",
                        "Kreisverwaltung",
                        "ämterübergreifenden",
                        "eingebunden",
                        "Audit",
                        "Bürgermeisterdienstberatung");
        assertThat(gelesen.bemerkungen(Code.ZEILE_UNBEKANNT))
                .extracting(b -> b.werte().get(2))
                .containsExactly("Das Audit Familiengerechte Kommune ist eine gemeinsame Initiative von");
    }

    @Test
    void nurDreiMassnahmenHabenKeineInterneStelle() {
        assertThat(gelesen.massnahmen().filter(m -> m.stellen().stream().allMatch(StellenName::istExtern)))
                .extracting(GeleseneMassnahme::nummerWortlaut)
                .containsExactly("1.5.2.", "5.1.2", "5.1.4");
    }

    @Test
    void vorschlaegeFuerGleicheStellen() {
        List<String> namen =
                gelesen.massnahmen().flatMap(m -> m.stellen().stream()).toList();

        assertThat(StellenName.vorschlaege(namen))
                .containsExactlyInAnyOrder(
                        Set.of(
                                "Leitung Jugend- und Sozialamt",
                                "Jugend- und Sozialamtsleitung",
                                "Jugend- und Sozialamtsleiterin"),
                        Set.of("Sozialplaner", "Sozialplanung"),
                        Set.of(
                                "Fachberatung Kindertagesstätten",
                                "Fachberatung der Kindertagesstätten im Jugend- und Sozialamt"),
                        Set.of("Leitung FB Wirtschaft und Recht", "FBL Wirtschaft und Recht"),
                        Set.of("SGL ÖPNV/ Schülerverkehr/ öffentliche Beteiligung", "SGL ÖPNV"),
                        Set.of("Fachkraft Jugendarbeit", "Fachkraft der Kinder- und Jugendarbeit"),
                        Set.of("BA", "Leitung Agentur für Arbeit"),
                        Set.of("Leitung Staatliches Schulamt", "staatliches Schulamt"),
                        Set.of("Pflegestützpunkt", "Pflegestützpunkt des Kyffhäuserkreises"),
                        Set.of("Kommunen", "Kommunen unter Einbezug Audit in SDH und Bad Frankenhausen"),
                        Set.of("Leitung ASD", "Leitung des ASD"));
    }

    private static List<String> nummern(Code code) {
        return gelesen.bemerkungen(code).stream().map(b -> b.werte().get(0)).toList();
    }

    private static String gereinigt(JsonObject massnahme, String name) {
        return new TextCleaner(true).reinige(massnahme.getString(name)).text();
    }

    private static List<JsonObject> erwarteteMassnahmen() {
        return objekte(fakten.getJsonArray("handlungsfelder")).stream()
                .flatMap(h -> objekte(h.getJsonArray("ziele")).stream())
                .flatMap(z -> objekte(z.getJsonArray("massnahmen")).stream())
                .toList();
    }
}
