package de.familienaudit.zielvereinbarung.einlesen;

import static de.familienaudit.zielvereinbarung.einlesen.ErwartetesJson.einzeilig;
import static de.familienaudit.zielvereinbarung.einlesen.ErwartetesJson.objekte;
import static de.familienaudit.zielvereinbarung.einlesen.ErwartetesJson.text;
import static de.familienaudit.zielvereinbarung.einlesen.ErwartetesJson.texte;
import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.shared.Geldbetrag;
import de.familienaudit.zielvereinbarung.domain.fassung.Vorspanntext;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A-2, A-3: Das Beispieldokument wird vollständig gelesen, als Text und als Word-Dokument")
class BeispieldokumentIstVollstaendigLesbarTest {

    private static final String BEISPIEL = "/beispiel/zielvereinbarung-kyffhaeuserkreis";

    @ParameterizedTest
    @ValueSource(strings = {".txt", ".docx"})
    void entsprichtDemErwartetenErgebnis(String endung) throws IOException {
        GeleseneVereinbarung gelesen =
                new DokumentReader().lies("beispiel" + endung, oeffne(endung).readAllBytes());
        JsonObject erwartet = ErwartetesJson.read(oeffne(".erwartet.json"));

        SoftAssertions soft = new SoftAssertions();
        vorspann(soft, gelesen, erwartet);
        List<JsonObject> felder = objekte(erwartet.getJsonArray("handlungsfelder"));
        assertThat(gelesen.handlungsfelder()).hasSameSizeAs(felder);
        for (int i = 0; i < felder.size(); i++) {
            handlungsfeld(soft, gelesen.handlungsfelder().get(i), felder.get(i));
        }
        soft.assertAll();
    }

    private static void vorspann(SoftAssertions soft, GeleseneVereinbarung gelesen, JsonObject erwartet) {
        JsonObject umfang = erwartet.getJsonObject("counts");
        Vorspanntext vorspann = gelesen.vorspann();
        soft.assertThat(gelesen.anzahlHandlungsfelder()).isEqualTo(umfang.getInt("handlungsfelder"));
        soft.assertThat(gelesen.anzahlZiele()).isEqualTo(umfang.getInt("ziele"));
        soft.assertThat(gelesen.anzahlMassnahmen()).isEqualTo(umfang.getInt("massnahmen"));
        soft.assertThat(vorspann.projektleitung()).isEqualTo(erwartet.getString("projektleitung"));
        soft.assertThat(vorspann.auditorin()).isEqualTo(erwartet.getString("auditorin"));
        soft.assertThat(vorspann.protokolldatum()).hasToString(erwartet.getString("protokolldatum"));
        soft.assertThat(vorspann.visionspunkte()).hasSize(erwartet.getInt("visionspunkte"));
        soft.assertThat(vorspann.titel()).isNotEmpty();
        soft.assertThat(vorspann.gesamtziel()).isNotEmpty();
        soft.assertThat(vorspann.definitionFamilie()).isNotEmpty();
        soft.assertThat(vorspann.definitionSenioren()).isNotEmpty();
        soft.assertThat(vorspann.zielDesAudits()).isNotEmpty();
    }

    private static void handlungsfeld(SoftAssertions soft, GelesenesHandlungsfeld feld, JsonObject erwartet) {
        soft.assertThat(feld.nummer()).isEqualTo(erwartet.getInt("nummer"));
        soft.assertThat(feld.titel()).isEqualTo(erwartet.getString("titel"));
        soft.assertThat(feld.untertitel()).isEqualTo(text(erwartet, "untertitel"));
        List<JsonObject> ziele = objekte(erwartet.getJsonArray("ziele"));
        assertThat(feld.ziele()).as("Handlungsfeld %d", feld.nummer()).hasSameSizeAs(ziele);
        for (int i = 0; i < ziele.size(); i++) {
            ziel(soft, feld.ziele().get(i), ziele.get(i));
        }
    }

    private static void ziel(SoftAssertions soft, GelesenesZiel ziel, JsonObject erwartet) {
        String nummer = erwartet.getString("nummer");
        soft.assertThat(ziel.handlungsfeld() + "." + ziel.nummer()).isEqualTo(nummer);
        soft.assertThat(einzeilig(ziel.text())).as(nummer).isEqualTo(einzeilig(erwartet.getString("text")));
        soft.assertThat(einzeilig(ziel.zielquelle())).as(nummer).isEqualTo(einzeilig(erwartet.getString("zielquelle")));
        List<JsonObject> massnahmen = objekte(erwartet.getJsonArray("massnahmen"));
        assertThat(ziel.massnahmen()).as("Ziel %s", nummer).hasSameSizeAs(massnahmen);
        for (int i = 0; i < massnahmen.size(); i++) {
            massnahme(soft, ziel.massnahmen().get(i), massnahmen.get(i));
        }
    }

    private static void massnahme(SoftAssertions soft, GeleseneMassnahme m, JsonObject erwartet) {
        String nummer = erwartet.getString("nummer");
        soft.assertThat(m.handlungsfeld() + "." + m.ziel() + "." + m.nummer()).isEqualTo(nummer);
        soft.assertThat(einzeilig(m.titel())).as(nummer).isEqualTo(einzeilig(erwartet.getString("titel")));
        soft.assertThat(einzeilig(m.beginn())).as(nummer).isEqualTo(wortlaut(erwartet, "beginn"));
        soft.assertThat(einzeilig(m.ende())).as(nummer).isEqualTo(wortlaut(erwartet, "ende"));
        soft.assertThat(m.endeLabel()).as(nummer).isEqualTo(erwartet.getString("endeLabel"));
        soft.assertThat(einzeilig(m.verantwortlich()))
                .as(nummer)
                .isEqualTo(einzeilig(erwartet.getString("verantwortlich")));
        soft.assertThat(m.stellen()).as(nummer).isEqualTo(texte(erwartet.getJsonArray("stellen")));
        soft.assertThat(Geldbetrag.inText(m.kosten()))
                .extracting(b -> b.wert().toPlainString())
                .as(nummer)
                .isEqualTo(texte(erwartet.getJsonArray("betraege")));
        if (erwartet.getBoolean("kommunikationFehlt")) {
            soft.assertThat(m.kommunikation()).as(nummer).isEmpty();
        }
    }

    private static String wortlaut(JsonObject massnahme, String zeit) {
        return einzeilig(massnahme.getJsonObject(zeit).getString("wortlaut"));
    }

    private static InputStream oeffne(String endung) {
        InputStream quelle = BeispieldokumentIstVollstaendigLesbarTest.class.getResourceAsStream(BEISPIEL + endung);
        assertThat(quelle).as(BEISPIEL + endung).isNotNull();
        return quelle;
    }
}
