package de.familienaudit.server;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.shared.Akteur;
import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.ConflictException;
import de.familienaudit.shared.ForbiddenException;
import de.familienaudit.shared.Rolle;
import de.familienaudit.signatur.schriftstueck.SchriftstueckDetails;
import de.familienaudit.signatur.signaturpruefung.BekanntesSchriftstueck;
import de.familienaudit.signatur.signaturpruefung.SignaturauskunftService;
import de.familienaudit.signatur.unterzeichnung.PapierunterschriftNacherfassen;
import de.familienaudit.signatur.unterzeichnung.PapierunterschriftService;
import de.familienaudit.stelle.domain.Besetzungsart;
import de.familienaudit.vorlage.ausfertigung.AusfertigungService;
import de.familienaudit.vorlage.gremium.GremienpflegeService;
import de.familienaudit.vorlage.gremium.GremiumAnlegen;
import de.familienaudit.vorlage.papier.Beratungsangabe;
import de.familienaudit.vorlage.papier.Stimmangabe;
import de.familienaudit.vorlage.papier.VorlageDetails;
import de.familienaudit.vorlage.papier.VorlagenFilter;
import de.familienaudit.vorlage.papier.VorlagenService;
import de.familienaudit.vorlage.papier.Vorlagenangaben;
import de.familienaudit.vorlage.papier.VorlagenerfassungService;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** From the decision of a body to the issued paper: V-9, S-1, S-2, R-3, G-7. */
@DisplayName("V-9, S-2, R-3: Eine beschlossene Vorlage wird vorgelegt, unterzeichnet und damit ausgefertigt")
class AusfertigungIT extends SigningTest {

    private static final String NUMMER = "2026/7/001";

    @Inject
    private AusfertigungService ausfertigung;

    @Inject
    private VorlagenService vorlagen;

    @Inject
    private VorlagenerfassungService erfassung;

    @Inject
    private GremienpflegeService gremien;

    @Inject
    private SignaturauskunftService pruefung;

    @Inject
    private PapierunterschriftService papierunterschrift;

    private Akteur buero;
    private long gremium;
    private long vorlage;

    @Test
    @DisplayName(
            "Die Landrätin unterzeichnet, was das Gremienbüro vorgelegt hat; die Vorlage ist ausgefertigt, genau einmal")
    void signedIsIssued() {
        beschlossen("7");
        papier = ausfertigung.vorlegen(vorlage, 1);
        SchriftstueckDetails vorher = papiere.details(papier);
        assertThat(vorher.titel()).isEqualTo("Beschlussvorlage Nr. " + NUMMER);
        assertThat(vorher.bezug().seite()).isEqualTo("/vorlage/vorlage.xhtml?id=" + vorlage);
        refused(() -> ausfertigung.vorlegen(vorlage, 1), BusinessRuleException.class, "V-9.liegt_schon_vor");
        refused(() -> gang.unterzeichnen(mit(LANDRAETIN)), ForbiddenException.class, "R-1.nicht_erlaubt");

        currentActor.set(landraetin);
        gang.unterzeichnen(mit(LANDRAETIN));

        VorlageDetails danach = vorlagen.details(vorlage, null);
        assertThat(danach.angaben().ausgefertigt().am()).isEqualTo(heute);
        assertThat(danach.angaben().ausgefertigt().durch()).isEqualTo("Person LANDRAT, Jugendamt, Sondershausen");
        assertThat(danach.kopf().lage().stand()).hasToString("BESCHLOSSEN");
        assertThat(danach.aufzeichnungen()).hasSize(2);
        assertThat(ausfertigung.akte(vorlage).schriftstuecke())
                .extracting(z -> z.id() + " " + z.status())
                .containsExactly(papier + " UNTERZEICHNET");
        BekanntesSchriftstueck bekannt = pruefung.pruefe(datei(true)).schriftstueck();
        assertThat(bekannt.treffer()).isEqualTo(BekanntesSchriftstueck.Treffer.UNTERSCHRIEBENE_DATEI);
        assertThat(bekannt.inKraft()).isTrue();
        currentActor.set(buero);
        refused(() -> ausfertigung.vorlegen(vorlage, 2), BusinessRuleException.class, "V-9.schon_ausgefertigt");

        assertThat(ausgefertigte()).isEqualTo(1);
    }

    @Test
    @DisplayName(
            "S-3: Berichtigte Stimmen lassen die Unterschrift gelten und nehmen sie nicht weg; ein berichtigter Beschluss wird neu ausgefertigt")
    void theSignatureBelongsToItsWords() {
        beschlossen("7");
        assertThat(ausgefertigte()).isZero();
        papier = ausfertigung.vorlegen(vorlage, 1);
        currentActor.set(landraetin);
        gang.unterzeichnen(mit(LANDRAETIN));
        currentActor.set(buero);
        refused(
                () -> erfassung.berichtigen(vorlage, 2, angaben("8", "Niederschrift")),
                BusinessRuleException.class,
                "V-9.durch_unterschrift");
        erfassung.berichtigen(vorlage, 2, angaben("8", "Niederschrift", "Beschluss", heute));
        assertThat(pruefung.pruefe(datei(true)).schriftstueck().inKraft()).isTrue();
        assertThat(ausfertigung.akte(vorlage).unterschrift()).isEqualTo("GILT");
        refused(() -> ausfertigung.vorlegen(vorlage, 3), BusinessRuleException.class, "V-9.schon_ausgefertigt");

        erfassung.berichtigen(vorlage, 3, angaben("8", "Abschrift", "Berichtigter Beschluss", heute));
        assertThat(pruefung.pruefe(datei(true)).schriftstueck().inKraft()).isFalse();
        assertThat(ausfertigung.akte(vorlage).unterschrift()).isEqualTo("AELTERER_WORTLAUT");
        papier = ausfertigung.vorlegen(vorlage, 4);
        currentActor.set(landraetin);
        gang.unterzeichnen(mit(LANDRAETIN));
        currentActor.set(buero);
        assertThat(ausfertigung.akte(vorlage).unterschrift()).isEqualTo("GILT");
        assertThat(pruefung.pruefe(datei(true)).schriftstueck().inKraft()).isTrue();

        erfassung.berichtigen(vorlage, 5, angaben("2", "Doch abgelehnt", "Berichtigter Beschluss", heute));
        assertThat(pruefung.pruefe(datei(true)).schriftstueck().inKraft()).isFalse();
        assertThat(ausgefertigte()).isZero();
    }

    @Test
    @DisplayName(
            "Nicht Beschlossenes wird nicht vorgelegt, ein veralteter Stand nicht unterzeichnet; zurück nimmt, wer vorlegt")
    void onlyWhatIsDecidedAndHolds() {
        beschlossen("2");
        refused(() -> ausfertigung.vorlegen(vorlage, 1), BusinessRuleException.class, "V-9.nicht_beschlossen");
        erfassung.berichtigen(vorlage, 1, angaben("7", "Tippfehler"));
        refused(() -> ausfertigung.vorlegen(vorlage, 1), ConflictException.class, "G-4.geaendert_von");
        papier = ausfertigung.vorlegen(vorlage, 2);
        erfassung.berichtigen(vorlage, 2, angaben("8", "Noch ein Tippfehler"));
        currentActor.set(landraetin);
        refused(() -> gang.unterzeichnen(mit(LANDRAETIN)), BusinessRuleException.class, "V-9.inzwischen_geaendert");
        assertThat(papiere.details(papier).status()).isEqualTo("ZUR_UNTERSCHRIFT");
        assertThat(vorlagen.details(vorlage, null).angaben().ausgefertigt().am())
                .isNull();

        currentActor.set(pl);
        assertThat(papiere.details(papier).darf().zurueckziehen()).isFalse();
        refused(() -> papiere.zurueckziehen(papier, 1, "Grund"), ForbiddenException.class, "S-2.anderer_legt_vor");
        currentActor.set(buero);
        assertThat(papiere.details(papier).darf().zurueckziehen()).isTrue();
        papiere.zurueckziehen(papier, papiere.details(papier).version(), "geändert");
        assertThat(ausfertigung.vorlegen(vorlage, 3)).isNotEqualTo(papier);
    }

    @Test
    @DisplayName("G-7: Auf Papier unterschrieben ist sie ausgefertigt an dem Tag, den das Papier nennt")
    void onPaper() {
        beschlossen("7");
        papier = ausfertigung.vorlegen(vorlage, 1);
        papierunterschrift.nacherfassen(new PapierunterschriftNacherfassen(
                papier,
                papiere.details(papier).version(),
                Testdatei.pdf("scan.pdf"),
                "Beispielperson",
                "Landrätin",
                "",
                "Sondershausen",
                heute,
                "Akte 10.2",
                "von Hand"));
        VorlageDetails danach = vorlagen.details(vorlage, null);
        assertThat(danach.angaben().ausgefertigt().am()).isEqualTo(heute);
        assertThat(danach.angaben().ausgefertigt().durch()).isEqualTo("Beispielperson, Landrätin");
    }

    /** A paper that a body of the Kommune decided yesterday with 3 Nein, and a Landrätin with her confirmed certificate. */
    private void beschlossen(String ja) {
        pl = testkommune.neu(Rolle.PROJEKTLEITUNG);
        testkommune.importiere(null);
        landraetin = testkommune.kollege(pl, Rolle.LANDRAT);
        testkommune.besetze(landraetin, "Jugendamt", Besetzungsart.LEITUNG);
        eintragen(landraetin, LANDRAETIN);
        buero = testkommune.kollege(pl, Rolle.GREMIENBUERO);
        currentActor.set(buero);
        gremium = gremien.anlegen(new GremiumAnlegen("BEIRAT", "Beirat", "Satzung"));
        vorlage = erfassung.erfassen(angaben(ja, "Probe"));
    }

    private long ausgefertigte() {
        return vorlagen.liste(new VorlagenFilter("", "", "", "", "AUSGEFERTIGT", VorlagenFilter.ALLE.blatt()))
                .seite()
                .gesamt();
    }

    private Vorlagenangaben angaben(String ja, String grund) {
        return angaben(ja, grund, "Beschluss", null);
    }

    private Vorlagenangaben angaben(String ja, String grund, String beschluss, LocalDate ausgefertigt) {
        return new Vorlagenangaben(
                NUMMER,
                "BESCHLUSSVORLAGE",
                new Vorlagenangaben.Texte("Betreff", beschluss, "Sachverhalt", "Amt", ""),
                new Vorlagenangaben.Kaemmerei("", "", ""),
                new Vorlagenangaben.Ausgefertigt(ausgefertigt, ""),
                List.of(new Beratungsangabe(
                        gremium,
                        gestern(),
                        "ENTSCHEIDUNG",
                        "BEHANDELT",
                        new Beratungsangabe.Entscheidung("GANZ", "", false),
                        null,
                        "",
                        List.of(new Stimmangabe(
                                new Stimmangabe.Frage("HAUPTSACHE", "", "", ""),
                                new Stimmangabe.Zahlen(ja, "3", "", "", ""),
                                "",
                                "",
                                "")))),
                List.of(),
                new Vorlagenangaben.Woher("Niederschrift", grund));
    }

    private LocalDate gestern() {
        return heute.minusDays(1);
    }
}
