package de.familienaudit.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import de.familienaudit.shared.Akteur;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.shared.Rolle;
import de.familienaudit.vorlage.gremium.FestlegungEintragen;
import de.familienaudit.vorlage.gremium.GremienpflegeService;
import de.familienaudit.vorlage.gremium.GremiumService;
import de.familienaudit.vorlage.papier.Beratungsangabe;
import de.familienaudit.vorlage.papier.Bezugsangabe;
import de.familienaudit.vorlage.papier.Bezugsangabe.Eingriffsangabe;
import de.familienaudit.vorlage.papier.Bezugsangabe.Gegenstandsangabe;
import de.familienaudit.vorlage.papier.Bezugsangabe.Vorbehaltsangabe;
import de.familienaudit.vorlage.papier.VorlagenService;
import de.familienaudit.vorlage.papier.Vorlagenangaben;
import de.familienaudit.vorlage.papier.VorlagenerfassungService;
import de.familienaudit.vorlage.wirkung.Gegenstandswahl;
import de.familienaudit.vorlage.wirkung.WirkungService;
import de.familienaudit.vorlage.wirkung.Wirkungszeile;
import de.familienaudit.zielvereinbarung.fassung.FassungDetails;
import de.familienaudit.zielvereinbarung.fassung.FassungService;
import de.familienaudit.zielvereinbarung.fassung.FassungsgangService;
import de.familienaudit.zielvereinbarung.massnahme.MassnahmenFilter;
import de.familienaudit.zielvereinbarung.massnahme.MassnahmenService;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What papers do to Fassungen, in the real server on the real database. */
@DisplayName("V-11, A-9: Eine Fassung folgt dem Beschluss der Vorlage, die sie nennt, im selben Augenblick")
class BeschlusswirkungIT extends ServerTest {

    private static final LocalDate TAG = LocalDate.of(2020, 6, 10);
    private static final Gegenstandsangabe JAHRESBERICHT =
            new Gegenstandsangabe("ANDERES", "Jahresbericht 2019", "NICHTS", "", "");

    @Inject
    private Testkommune testkommune;

    @Inject
    private VorlagenerfassungService papiere;

    @Inject
    private VorlagenService vorlagen;

    @Inject
    private WirkungService wirkung;

    @Inject
    private GremienpflegeService gremien;

    @Inject
    private GremiumService gremienLesen;

    @Inject
    private FassungService fassungen;

    @Inject
    private FassungsgangService gang;

    @Inject
    private MassnahmenService massnahmen;

    @Inject
    private CurrentActor currentActor;

    private long rat;
    private long fassung;

    @Test
    @DisplayName("V-11: beschlossen, abgelehnt, vertagt und ohne Ergebnis, bei jedem Stand der Fassung")
    void everyResultInEveryState() {
        for (String stand : List.of("ENTWURF", "GEPRUEFT")) {
            ergibt(stand, "BEHANDELT", "29", "BESCHLOSSEN");
            ergibt(stand, "BEHANDELT", "0", "ENTWURF");
            ergibt(stand, "VERTAGT", "", stand);
            ergibt(stand, "BEHANDELT", "", stand);
            ergibt(stand, "GEPLANT", "", stand);
        }
        for (String stand : List.of("BESCHLOSSEN", "UNTERZEICHNET", "IN_KRAFT")) {
            begin(stand);
            for (String ja : List.of("29", "0")) {
                assertThatThrownBy(() -> papiere.erfassen(papier("BEHANDELT", ja, false, bezug())))
                        .hasMessageContaining("V-11.nicht_bereit");
            }
            assertThat(stand()).isEqualTo(stand);
        }
    }

    private void ergibt(String stand, String zeile, String ja, String danach) {
        begin(stand);
        papiere.erfassen(papier(zeile, ja, false, bezug()));
        assertThat(stand()).as(stand + " " + zeile + " " + ja).isEqualTo(danach);
    }

    @Test
    @DisplayName("V-11, A-8: Vorlage und Fassung zeigen aufeinander; was nur der Betreff nennt, ist nicht beschlossen")
    void paperAndFassungPointToEachOther() {
        begin("GEPRUEFT");
        assertThat(wirkung.angebot().bereit()).extracting(Gegenstandswahl::id).containsExactly(fassung);
        long id = papiere.erfassen(
                papier("BEHANDELT", "29", false, new Bezugsangabe(List.of(ganz(), JAHRESBERICHT), List.of(), null)));

        FassungDetails d = fassungen.details(fassung);
        assertThat(d.ereignisse()).last().satisfies(e -> {
            assertThat(e.was()).isEqualTo("BESCHLOSSEN");
            assertThat(e.datum()).isEqualTo(TAG);
            assertThat(e.vorlage().id()).isEqualTo(id);
            assertThat(e.vorlage().nummer()).isNull();
            assertThat(e.nacherfasst()).isTrue();
        });
        assertThat(meldbar()).isTrue();
        assertThat(wirkung.angebot().bereit()).isEmpty();
        List<Wirkungszeile> zeilen =
                wirkung.zeilen(id, 1, vorlagen.details(id, null).angaben().bezug());
        assertThat(zeilen).extracting(z -> z.folge().art().name()).containsExactly("BESCHLOSSEN", "OFFEN");
        assertThat(zeilen).extracting(Wirkungszeile::gedeckt).containsExactly(true, false);
        assertThat(zeilen.get(0).name()).isEqualTo("Vereinbarung, Fassung 1");
        assertThat(zeilen.get(0).seite()).endsWith("id=" + fassung);
        assertThat(vorlagen.details(id, null).kopf().nummer()).isNullOrEmpty();
    }

    @Test
    @DisplayName("V-11, G-1: Wird der Beschluss berichtigt, geht die Fassung mit; gelöscht wird nichts")
    void correction() {
        begin("GEPRUEFT");
        long id = papiere.erfassen(papier("BEHANDELT", "29", false, bezug()));
        assertThat(meldbar()).isTrue();
        papiere.berichtigen(id, 1, papier("BEHANDELT", "29", false, bezug()));
        assertThat(ereignisse()).as("nothing else came out").hasSize(2);

        papiere.berichtigen(id, 2, papier("BEHANDELT", "0", false, bezug()));
        assertThat(stand()).isEqualTo("ENTWURF");
        assertThat(meldbar()).isFalse();
        assertThat(ereignisse()).containsExactly("GEPRUEFT", "BESCHLOSSEN", "BERICHTIGT", "ABGELEHNT");
        assertThat(fassungen.details(fassung).ereignisse())
                .extracting(FassungDetails.Ereignis::ersetzt)
                .containsExactly(false, true, false, false);
        papiere.berichtigen(id, 3, papier("BEHANDELT", "29", false, bezug()));
        assertThat(stand()).isEqualTo("BESCHLOSSEN");

        papiere.berichtigen(id, 4, papier("BEHANDELT", "29", false, Bezugsangabe.OHNE));
        assertThat(stand()).as("it was not about this one").isEqualTo("GEPRUEFT");
        assertThat(ereignisse()).last().isEqualTo("BERICHTIGT");
    }

    @Test
    @DisplayName(
            "V-11: Was in Kraft ist, wird erst abgelöst, ehe der Beschluss zurückgenommen wird; sein Tag kann berichtigt werden")
    void inForce() {
        begin("GEPRUEFT");
        long id = papiere.erfassen(papier("BEHANDELT", "29", false, bezug()));
        testkommune.nacherfassen(fassung, "IN_KRAFT", TAG.plusDays(2));
        assertThatThrownBy(() -> papiere.berichtigen(id, 1, papier("BEHANDELT", "0", false, bezug())))
                .hasMessageContaining("V-11.in_kraft");
        assertThatThrownBy(() -> papiere.berichtigen(id, 1, papier("BEHANDELT", "29", false, Bezugsangabe.OHNE)))
                .hasMessageContaining("V-11.in_kraft");
        assertThatThrownBy(() -> papiere.berichtigen(id, 1, am(TAG.plusDays(3))))
                .hasMessageContaining("V-11.tag_nach_spaeterem");
        assertThat(vorlagen.details(id, null).aufzeichnungen()).hasSize(1);

        papiere.berichtigen(id, 1, am(TAG.plusDays(1)));
        assertThat(stand()).isEqualTo("IN_KRAFT");
        assertThat(fassungen.details(fassung).ereignisse())
                .filteredOn(e -> e.was().equals("BESCHLOSSEN"))
                .extracting(FassungDetails.Ereignis::datum, FassungDetails.Ereignis::ersetzt)
                .containsExactly(tuple(TAG, true), tuple(TAG.plusDays(1), false));
    }

    @Test
    @DisplayName("V-4, V-11: Ändert sich die Mehrheit des Gremiums, folgt auch die Fassung")
    void majorityOfTheBody() {
        Akteur pl = begin("GEPRUEFT");
        papiere.erfassen(papier("BEHANDELT", "29", "16", false, bezug()));
        assertThat(stand()).isEqualTo("BESCHLOSSEN");
        currentActor.set(testkommune.kollege(pl, Rolle.GREMIENBUERO));
        gremien.festlegen(
                rat,
                gremienLesen.gremium(rat).version(),
                new FestlegungEintragen("MEHRHEIT", "HAUPTSACHE", "ZWEI_DRITTEL", null, null, "Hauptsatzung"),
                "");
        assertThat(stand()).isEqualTo("ENTWURF");
        assertThat(ereignisse()).endsWith("BERICHTIGT", "ABGELEHNT");
    }

    @Test
    @DisplayName("V-11: Unter Vorbehalt Beschlossenes wirkt, sobald jeder Vorbehalt mit Tag und Beleg erfüllt ist")
    void conditions() {
        begin("GEPRUEFT");
        long id = papiere.erfassen(papier("BEHANDELT", "29", false, vorbehalt(null, "")));
        assertThat(stand()).isEqualTo("GEPRUEFT");
        assertThat(ereignisse()).last().isEqualTo("UNTER_VORBEHALT");
        assertThat(meldbar()).isFalse();
        assertThatThrownBy(() ->
                        papiere.berichtigen(id, 1, papier("BEHANDELT", "29", false, vorbehalt(TAG.plusDays(30), ""))))
                .hasMessageContaining("V-11.beleg_fehlt");
        papiere.berichtigen(id, 1, papier("BEHANDELT", "29", false, vorbehalt(TAG.plusDays(30), "Amtsblatt")));
        assertThat(stand()).isEqualTo("BESCHLOSSEN");
        assertThat(fassungen.details(fassung).ereignisse()).last().satisfies(e -> assertThat(e.datum())
                .isEqualTo(TAG.plusDays(30)));
    }

    @Test
    @DisplayName(
            "V-7, V-11: Ausgesetzt ist die Fassung wieder geprüft und bleibt im Wortlaut; endet das, gilt der Beschluss wieder")
    void suspension() {
        begin("GEPRUEFT");
        long id = papiere.erfassen(papier("BEHANDELT", "29", false, bezug()));
        papiere.berichtigen(id, 1, papier("BEHANDELT", "29", false, eingriff("AUSGESETZT")));
        assertThat(stand()).isEqualTo("GEPRUEFT");
        assertThat(meldbar()).isFalse();
        assertThat(vorlagen.details(id, null).kopf().lage().stand().name()).isEqualTo("AUSGESETZT");
        int version = fassungen.details(fassung).version();
        assertThatThrownBy(() -> gang.zurueckgeben(fassung, version, "anders"))
                .hasMessageContaining("V-11.war_beschlossen");

        papiere.berichtigen(id, 2, papier("BEHANDELT", "29", false, bezug()));
        assertThat(stand()).isEqualTo("BESCHLOSSEN");
        testkommune.nacherfassen(fassung, "UNTERZEICHNET", TAG.plusDays(1));
        papiere.berichtigen(id, 3, papier("BEHANDELT", "29", false, eingriff("AUSGESETZT")));
        papiere.berichtigen(id, 4, papier("BEHANDELT", "29", false, bezug()));
        assertThat(stand()).as("signed before").isEqualTo("UNTERZEICHNET");
        papiere.berichtigen(id, 5, papier("BEHANDELT", "29", false, eingriff("AUFGEHOBEN")));
        assertThat(stand()).isEqualTo("GEPRUEFT");
        assertThat(ereignisse()).last().isEqualTo("AUFGEHOBEN");
        assertThat(ereignisse()).filteredOn("BESCHLOSSEN"::equals).hasSize(3);
    }

    @Test
    @DisplayName("V-11: Geändert beschlossen ist die Fassung, die mit dem geänderten Text genannt ist")
    void changed() {
        begin("GEPRUEFT");
        assertThatThrownBy(() -> papiere.erfassen(papier("BEHANDELT", "29", true, bezug())))
                .hasMessageContaining("V-11.geaenderter_text_fehlt");
        long andere = testkommune.importiere(null);
        assertThatThrownBy(() -> papiere.erfassen(papier("BEHANDELT", "29", true, geaendert(andere))))
                .hasMessageContaining("V-11.anderer_gegenstand");
        papiere.erfassen(papier("BEHANDELT", "29", true, geaendert(fassung)));
        assertThat(stand()).isEqualTo("BESCHLOSSEN");
    }

    @Test
    @DisplayName("A-3, R-2: Vorbedingungen werden beim Erfassen geprüft; eine fremde Fassung gibt es nicht")
    void preconditionsAndForeignOnes() {
        Akteur pl = begin("GEPRUEFT");
        Akteur andere = testkommune.neu(Rolle.PROJEKTLEITUNG);
        rat = testkommune.gremium();
        assertThat(andere.kommuneId()).isNotEqualTo(pl.kommuneId());
        assertThatThrownBy(() -> papiere.erfassen(papier("BEHANDELT", "29", false, bezug())))
                .isInstanceOf(NotFoundException.class);
        long id = papiere.erfassen(papier("BEHANDELT", "29", false, Bezugsangabe.OHNE));
        currentActor.set(pl);
        assertThatThrownBy(() -> wirkung.zeilen(id, 1, Bezugsangabe.OHNE)).isInstanceOf(NotFoundException.class);
        assertThat(stand()).isEqualTo("GEPRUEFT");
    }

    /** A Fassung in this state, and a body. */
    private Akteur begin(String stand) {
        Akteur pl = testkommune.neu(Rolle.PROJEKTLEITUNG);
        rat = testkommune.gremium();
        fassung = testkommune.importiere(null);
        for (String schritt : List.of("GEPRUEFT", "BESCHLOSSEN", "UNTERZEICHNET", "IN_KRAFT")) {
            if (stand().equals(stand)) {
                return pl;
            }
            testkommune.nacherfassen(fassung, schritt, TAG);
        }
        return pl;
    }

    private String stand() {
        return fassungen.details(fassung).kopf().status();
    }

    private List<String> ereignisse() {
        return fassungen.details(fassung).ereignisse().stream()
                .map(FassungDetails.Ereignis::was)
                .toList();
    }

    private boolean meldbar() {
        long eine = massnahmen
                .alle(new MassnahmenFilter(fassung, null, null, null, null, null, false, null, false, 1))
                .get(0)
                .id();
        return massnahmen.details(eine, fassung).darfMelden();
    }

    private Vorlagenangaben papier(String zeile, String ja, boolean geaendert, Bezugsangabe bezug) {
        return papier(zeile, ja, ja.equals("0") ? "30" : "0", geaendert, bezug);
    }

    private Vorlagenangaben papier(String zeile, String ja, String nein, boolean geaendert, Bezugsangabe bezug) {
        LocalDate tag = zeile.equals("GEPLANT") ? null : TAG;
        Vorlagenangaben alle = testkommune.beschluss(rat, tag, zeile, ja, nein);
        Beratungsangabe z = alle.folge().get(0);
        return new Vorlagenangaben(
                alle.nummer(),
                alle.art(),
                alle.texte(),
                alle.kaemmerei(),
                alle.ausgefertigt(),
                List.of(new Beratungsangabe(
                        z.gremium(),
                        z.tag(),
                        z.rolle(),
                        z.stand(),
                        new Beratungsangabe.Entscheidung("GANZ", "", geaendert),
                        z.ausfall(),
                        z.bemerkung(),
                        z.stimmen())),
                alle.finanzen(),
                alle.woher(),
                bezug);
    }

    private Vorlagenangaben am(LocalDate tag) {
        return testkommune.beschluss(rat, tag, "BEHANDELT", "29", "0").mit(bezug());
    }

    private Gegenstandsangabe ganz() {
        return Gegenstandsangabe.ganz("FASSUNG", fassung);
    }

    private Bezugsangabe bezug() {
        return new Bezugsangabe(List.of(ganz()), List.of(), null);
    }

    private Bezugsangabe vorbehalt(LocalDate erfuelltAm, String beleg) {
        return new Bezugsangabe(
                List.of(ganz()), List.of(new Vorbehaltsangabe("Rechtskraft des Haushalts", erfuelltAm, beleg)), null);
    }

    private Bezugsangabe eingriff(String art) {
        return new Bezugsangabe(
                List.of(ganz()), List.of(), new Eingriffsangabe(art, TAG.plusDays(5), "Beanstandung der Landrätin"));
    }

    private Bezugsangabe geaendert(long text) {
        return new Bezugsangabe(
                List.of(new Gegenstandsangabe("FASSUNG:" + fassung, "", "", "", String.valueOf(text))),
                List.of(),
                null);
    }
}
