package de.familienaudit.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.familienaudit.shared.Akteur;
import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.ConflictException;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.ForbiddenException;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.shared.Rolle;
import de.familienaudit.vorlage.anlage.AnlageZeile;
import de.familienaudit.vorlage.anlage.AnlagenService;
import de.familienaudit.vorlage.anlage.Anlagenanlass;
import de.familienaudit.vorlage.anlage.AnlagenpflegeService;
import de.familienaudit.vorlage.gang.EinreichungService;
import de.familienaudit.vorlage.gang.EntwurfService;
import de.familienaudit.vorlage.gang.Entwurfsangaben;
import de.familienaudit.vorlage.papier.Beratungsangabe;
import de.familienaudit.vorlage.papier.VorlageDetails;
import de.familienaudit.vorlage.papier.VorlagenService;
import de.familienaudit.vorlage.papier.Vorlagenangaben;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Annexes of papers, in the real server on the real database. */
@DisplayName("V-12, V-10: Anlagen einer Vorlage, je Fassung festgehalten, öffentlich oder nicht")
class AnlagenIT extends ServerTest {

    @Inject
    private Testkommune testkommune;

    @Inject
    private Tagesordnungswelt welt;

    @Inject
    private EntwurfService entwuerfe;

    @Inject
    private EinreichungService einreichung;

    @Inject
    private AnlagenService anlagen;

    @Inject
    private AnlagenpflegeService pflege;

    @Inject
    private VorlagenService vorlagen;

    @Inject
    private CurrentActor currentActor;

    private Akteur projektleitung;
    private long vorlage;

    @Test
    @DisplayName(
            "Im Entwurf: anfügen, ordnen, entfernen; jeder Stand behält, was er hatte; der Inhalt kommt wie er war")
    void draft() {
        begin();
        fuegeAn("Zielvereinbarung", true, ohne());
        fuegeAn("Stellungnahme", false, ohne());
        fuegeAn("Finanzplan", true, ohne());
        assertThat(titel()).containsExactly("1 Zielvereinbarung", "2 Stellungnahme", "3 Finanzplan");
        pflege.nachOben(id("Finanzplan"), ohne());
        assertThat(titel()).containsExactly("1 Zielvereinbarung", "2 Finanzplan", "3 Stellungnahme");
        int mitAllen = details().kopf().aufzeichnung();
        pflege.entfernen(id("Zielvereinbarung"), ohne());
        assertThat(titel()).containsExactly("1 Finanzplan", "2 Stellungnahme");
        assertThat(anlagen.anlagen(vorlage, mitAllen)).hasSize(3);
        long plan = id("Finanzplan");
        assertThat(anlagen.datei(plan).medientyp()).isEqualTo("application/pdf");
        assertThat(new String(anlagen.stueck(plan, 0), StandardCharsets.ISO_8859_1))
                .contains("Finanzplan");
        assertThat(anlagen.stueck(plan, 1)).isEmpty();
    }

    @Test
    @DisplayName("Alles Falsche wird gesagt, und nichts davon bleibt")
    void refused() {
        begin();
        assertThatThrownBy(() -> fuegeAn(" ", true, ohne())).hasMessage("form.pflichtfeld");
        assertThatThrownBy(() -> pflege.anfuegen(
                        vorlage, "Bild", true, new Testdatei("bild.pdf", "kein PDF".getBytes()), ohne()))
                .isInstanceOf(BusinessRuleException.class);
        Anlagenanlass veraltet = ohne();
        fuegeAn("Erste", true, veraltet);
        assertThatThrownBy(() -> fuegeAn("Zweite", true, veraltet)).isInstanceOf(ConflictException.class);
        assertThat(titel()).containsExactly("1 Erste");
        pflege.entfernen(id("Erste"), ohne());
        assertThat(titel()).isEmpty();
    }

    @Test
    @DisplayName("V-7: Eingereicht ist jede Änderung eine neue Fassung; frühere behalten ihre Anlagen, Nummern bleiben")
    void submitted() {
        begin();
        fuegeAn("Zielvereinbarung", true, ohne());
        fuegeAn("Finanzplan", true, ohne());
        einreichung.einreichen(vorlage, details().kopf().aufzeichnung());
        int erste = details().kopf().aufzeichnung();
        long weg = id("Zielvereinbarung");
        assertThatThrownBy(() -> pflege.entfernen(weg, ohne()))
                .hasMessage("V-7.fassungsart_fehlt, V-7.fassungsgrund_fehlt");
        assertThatThrownBy(() -> pflege.nachOben(id("Finanzplan"), ohne())).hasMessage("V-12.reihenfolge_bleibt");
        pflege.entfernen(weg, weil("ERSETZUNG"));
        fuegeAn("Zielvereinbarung, neu", true, weil("ERGAENZUNG"));
        assertThat(titel()).containsExactly("2 Finanzplan", "3 Zielvereinbarung, neu");
        pflege.entfernen(id("Zielvereinbarung, neu"), weil("ERSETZUNG"));
        fuegeAn("Zielvereinbarung, noch neuer", true, weil("ERGAENZUNG"));
        assertThat(titel())
                .as("no number is given twice")
                .containsExactly("2 Finanzplan", "4 Zielvereinbarung, noch neuer");
        assertThat(anlagen.anlagen(vorlage, erste))
                .extracting(AnlageZeile::titel)
                .containsExactly("Zielvereinbarung", "Finanzplan");
        assertThat(details().aufzeichnungen())
                .extracting(a -> a.fassung().nummer())
                .startsWith(5, 4, 3, 2, 1);
        assertThat(details().aufzeichnungen().get(0).grund()).isEqualTo("Neue Zahlen");
        einreichung.zurueckziehen(vorlage, details().kopf().aufzeichnung(), "Überholt");
        assertThatThrownBy(() -> fuegeAn("Zu spät", true, weil("ERGAENZUNG"))).hasMessage("V-12.bleiben");
        assertThatThrownBy(() -> pflege.blatt(vorlage)).hasMessage("V-12.bleiben");
        long zweite = id("Zielvereinbarung, noch neuer");
        assertThatThrownBy(() -> pflege.nachOben(zweite, weil("ERGAENZUNG"))).hasMessage("V-12.bleiben");
    }

    @Test
    @DisplayName(
            "V-10: Nichtöffentliches und im Entwurf Entferntes sieht nur der Kreis; R-1, R-2: Fremde ändern nichts")
    void whoSees() {
        begin();
        fuegeAn("Öffentlich", true, ohne());
        fuegeAn("Geheim", false, ohne());
        fuegeAn("Verworfen", true, ohne());
        long oeffentlich = id("Öffentlich");
        long geheim = id("Geheim");
        long verworfen = id("Verworfen");
        pflege.entfernen(verworfen, ohne());
        Akteur leser = testkommune.kollege(projektleitung, Rolle.LESER);
        currentActor.set(leser);
        assertThatThrownBy(() -> anlagen.datei(oeffentlich)).isInstanceOf(NotFoundException.class);
        currentActor.set(projektleitung);
        einreichung.einreichen(vorlage, details().kopf().aufzeichnung());
        currentActor.set(leser);
        assertThat(titel()).containsExactly("1 Öffentlich");
        assertThat(anlagen.datei(oeffentlich).titel()).isEqualTo("Öffentlich");
        for (long id : List.of(geheim, verworfen)) {
            assertThatThrownBy(() -> anlagen.datei(id)).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> anlagen.stueck(id, 0)).isInstanceOf(NotFoundException.class);
        }
        assertThatThrownBy(() -> fuegeAn("Fremd", true, weil("ERGAENZUNG"))).isInstanceOf(ForbiddenException.class);
        Akteur buero = testkommune.kollege(projektleitung, Rolle.GREMIENBUERO);
        currentActor.set(buero);
        assertThat(titel()).containsExactly("1 Öffentlich", "2 Geheim");
        assertThatThrownBy(() -> fuegeAn("Fremd", true, weil("ERGAENZUNG"))).hasMessage("R-1.fremde_vorlage");
        testkommune.neu(Rolle.PROJEKTLEITUNG);
        assertThat(anlagen.anlagen(vorlage, 99)).isEmpty();
        assertThatThrownBy(() -> anlagen.datei(oeffentlich)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> pflege.blatt(vorlage)).isInstanceOf(NotFoundException.class);
    }

    @Test
    @DisplayName("G-7: Nacherfasstes bekommt seine Anlagen mit Grund, auch beschlossen")
    void recordedAfterwards() {
        projektleitung = testkommune.neu(Rolle.GREMIENBUERO);
        vorlage = welt.vorlage("2020/7/010", welt.gremium("Rat"));
        assertThatThrownBy(() -> fuegeAn("Akte", true, ohne())).hasMessage("G-7.grund_fehlt");
        fuegeAn("Akte", true, weil(""));
        assertThat(titel()).containsExactly("1 Akte");
        assertThat(details().aufzeichnungen()).hasSize(2);
        assertThat(details().kopf().nummer()).isEqualTo("2020/7/010");
        assertThat(pflege.darf(details())).isTrue();
        fuegeAn("Vertrag", false, weil(""));
        currentActor.set(testkommune.kollege(projektleitung, Rolle.PROJEKTLEITUNG));
        assertThat(titel()).as("outside of the circle").containsExactly("1 Akte");
        assertThatThrownBy(() -> fuegeAn("Gutachten", false, weil(""))).hasMessage("V-12.nur_kreis");
        fuegeAn("Gutachten", true, weil(""));
        assertThat(titel()).containsExactly("1 Akte", "3 Gutachten");
    }

    private void begin() {
        Akteur buero = testkommune.neu(Rolle.GREMIENBUERO);
        long rat = welt.gremium("Rat");
        projektleitung = testkommune.kollege(buero, Rolle.PROJEKTLEITUNG);
        currentActor.set(projektleitung);
        vorlage = entwuerfe.beginnen(new Entwurfsangaben(
                new Vorlagenangaben(
                        "",
                        "BESCHLUSSVORLAGE",
                        new Vorlagenangaben.Texte("Spielplatz", "Beschlossen wird.", "Sachverhalt", "Amt", ""),
                        new Vorlagenangaben.Kaemmerei("NICHT_ERFORDERLICH", "", ""),
                        new Vorlagenangaben.Ausgefertigt(null, ""),
                        List.of(new Beratungsangabe(
                                rat,
                                null,
                                "ENTSCHEIDUNG",
                                "",
                                new Beratungsangabe.Entscheidung("GANZ", "", false),
                                null,
                                "",
                                List.of())),
                        List.of(),
                        new Vorlagenangaben.Woher("", "")),
                null,
                true));
    }

    private void fuegeAn(String titel, boolean oeffentlich, Anlagenanlass anlass) {
        pflege.anfuegen(
                vorlage,
                titel,
                oeffentlich,
                new Testdatei("anlage.pdf", ("%PDF-1.7\n% " + titel).getBytes(StandardCharsets.ISO_8859_1)),
                anlass);
    }

    private Anlagenanlass ohne() {
        return new Anlagenanlass(details().kopf().aufzeichnung(), "", "");
    }

    private Anlagenanlass weil(String art) {
        return new Anlagenanlass(details().kopf().aufzeichnung(), art, "Neue Zahlen");
    }

    private long id(String titel) {
        return anlagen.anlagen(vorlage, details().kopf().aufzeichnung()).stream()
                .filter(a -> a.titel().equals(titel))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private List<String> titel() {
        return anlagen.anlagen(vorlage, details().kopf().aufzeichnung()).stream()
                .map(a -> a.rang() + " " + a.titel())
                .toList();
    }

    private VorlageDetails details() {
        return vorlagen.details(vorlage, null);
    }
}
