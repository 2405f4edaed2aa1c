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
import de.familienaudit.vorlage.gremium.FestlegungEintragen;
import de.familienaudit.vorlage.gremium.GremienpflegeService;
import de.familienaudit.vorlage.gremium.GremiumAnlegen;
import de.familienaudit.vorlage.gremium.GremiumBlatt;
import de.familienaudit.vorlage.gremium.GremiumService;
import de.familienaudit.vorlage.papier.Beratungsangabe;
import de.familienaudit.vorlage.papier.Finanzangabe;
import de.familienaudit.vorlage.papier.Stimmangabe;
import de.familienaudit.vorlage.papier.VorlageDetails;
import de.familienaudit.vorlage.papier.VorlagenFilter;
import de.familienaudit.vorlage.papier.VorlagenListe;
import de.familienaudit.vorlage.papier.VorlagenService;
import de.familienaudit.vorlage.papier.Vorlagenangaben;
import de.familienaudit.vorlage.papier.VorlagenerfassungService;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Papers of an invented Kommune: recorded, found, read and corrected, in the real server on the real database. */
@DisplayName(
        "V-1, V-2, V-3, V-4, V-5, V-6, V-8, V-9, G-1: Vorlagen werden nacherfasst, gefunden, gelesen und berichtigt")
class VorlagenIT extends ServerTest {

    private static final Beratungsangabe.Entscheidung GANZ = new Beratungsangabe.Entscheidung("GANZ", "", false);

    @Inject
    private Testkommune testkommune;

    @Inject
    private VorlagenService vorlagen;

    @Inject
    private VorlagenerfassungService erfassung;

    @Inject
    private GremienpflegeService gremien;

    @Inject
    private GremiumService gremienLesen;

    @Inject
    private CurrentActor currentActor;

    @Resource
    private ManagedExecutorService executor;

    private long rat;

    @Test
    @DisplayName(
            "Erfasst, in der Liste gefunden, berichtigt: die frühere Aufzeichnung bleibt, die veraltete Fassung wird abgelehnt")
    void recordFindCorrect() {
        begin();
        long id = erfassung.erfassen(vollstaendig("2020/7/010", "29", "0"));
        VorlageDetails d = vorlagen.details(id, null);
        assertThat(d.kopf().lage().stand().name()).isEqualTo("BESCHLOSSEN");
        assertThat(d.kopf().lage().am()).isEqualTo("2020-06-10");
        assertThat(d.folge()).hasSize(3);
        assertThat(d.folge().get(1).nachfolgerin().position()).isEqualTo(3);
        assertThat(d.folge().get(2).stimmen()).singleElement().satisfies(s -> {
            assertThat(s.zahlen().ja()).isEqualTo(29);
            assertThat(s.zahlen().anwesende()).isNull();
            assertThat(s.antwort().ausgang().name()).isEqualTo("ANGENOMMEN");
        });
        assertThat(d.finanzen()).singleElement().satisfies(f -> assertThat(f.betrag())
                .isEqualTo("17.655,00\u00a0€"));
        assertThat(d.finanzen().get(0).angabe())
                .isEqualTo(new Finanzangabe(
                        "AUSSERPLANMAESSIG", "17.655,00\u00a0€", "UNGEFAEHR", true, "01.4953.7187", "ab 2020", ""));
        assertThat(d.angaben().kaemmerei().haushaltsjahr()).isEqualTo("2020/2021");
        assertThat(d.angaben().texte().beschluss()).isEqualTo("Beschlossen wird:\n3. Drittes\n1. Erstes");
        assertThat(d.bemerkungen()).extracting(v -> v.code()).containsExactly("V-5.grund_unbekannt");

        assertThat(zeilen(suche("drittes"))).extracting(VorlagenListe.Zeile::id).containsExactly(id);
        assertThat(zeilen(suche("7/010"))).hasSize(1);
        assertThat(zeilen(suche("100%"))).isEmpty();
        assertThat(zeilen(filter("", String.valueOf(rat), "2020", "BESCHLUSSVORLAGE", "BESCHLOSSEN")))
                .hasSize(1);
        assertThat(zeilen(filter("", "", "2019", "", ""))).isEmpty();
        assertThat(zeilen(filter("", "", "", "ANTRAG", ""))).isEmpty();
        assertThat(zeilen(filter("", "", "", "", "ABGELEHNT"))).isEmpty();
        assertThat(zeilen(filter("", "1", "", "", ""))).isEmpty();
        assertThat(zeilen(filter("", "x", "xx", "y", "z"))).hasSize(1);
        assertThat(vorlagen.liste(VorlagenFilter.ALLE).jahre()).containsExactly(2020);

        erfassung.berichtigen(id, d.kopf().aufzeichnung(), vollstaendig("2020/7/011", "3", "31"));
        VorlageDetails neu = vorlagen.details(id, null);
        assertThat(neu.kopf().nummer()).isEqualTo("2020/7/011");
        assertThat(neu.kopf().lage().stand().name()).isEqualTo("ABGELEHNT");
        assertThat(zeilen(filter("", "", "", "", "ABGELEHNT"))).hasSize(1);
        assertThat(neu.aufzeichnungen())
                .extracting(VorlageDetails.Aufgezeichnet::nummer)
                .containsExactly(2, 1);
        VorlageDetails frueher = vorlagen.details(id, 1);
        assertThat(frueher.kopf().aktuell()).isFalse();
        assertThat(frueher.kopf().nummer()).isEqualTo("2020/7/010");
        assertThat(frueher.angaben().nummer()).isEqualTo("2020/7/010");
        assertThat(frueher.kopf().lage().stand().name()).isEqualTo("BESCHLOSSEN");
        assertThatThrownBy(() -> vorlagen.details(id, 3)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(
                        () -> erfassung.berichtigen(id, d.kopf().aufzeichnung(), vollstaendig("2020/7/010", "29", "0")))
                .isInstanceOfSatisfying(
                        ConflictException.class,
                        e -> assertThat(e.violations().get(0).params()).contains("Person GREMIENBUERO", "Probe"));
        assertThat(vorlagen.details(id, null).aufzeichnungen()).hasSize(2);
    }

    @Test
    @DisplayName("Alles, was fehlt oder nicht geht, auf einmal am Feld; ganz leere Zeilen zählen nicht")
    void allBreachesAtOnce() {
        begin();
        Vorlagenangaben falsch = new Vorlagenangaben(
                "",
                "ANTRAG",
                new Vorlagenangaben.Texte("", "", "", "", ""),
                new Vorlagenangaben.Kaemmerei("ERFOLGT", "", "zwanzig"),
                new Vorlagenangaben.Ausgefertigt(LocalDate.of(2999, 1, 1), ""),
                List.of(
                        new Beratungsangabe(null, null, "", "", null, null, "", List.of(stimme("", "", ""))),
                        new Beratungsangabe(
                                rat, null, "", "ABGESAGT", null, null, "", List.of(stimme("HAUPTSACHE", "viele", "1"))),
                        zeile(rat, LocalDate.of(2020, 6, 10), "BEHANDELT", GANZ, stimme("", "3", "0"))),
                List.of(
                        new Finanzangabe("", "", "", false, "", "", ""),
                        new Finanzangabe("", "1.5.0", "", false, "", "bald", "")),
                new Vorlagenangaben.Woher("", ""));
        assertThatThrownBy(() -> erfassung.erfassen(falsch))
                .isInstanceOfSatisfying(BusinessRuleException.class, e -> assertThat(e.violations())
                        .extracting(v -> v.field() + " " + v.code())
                        .containsExactlyInAnyOrder(
                                "betreff V-8.betreff_fehlt",
                                "art V-8.antrag_ohne_kaemmerei",
                                "haushaltsjahr V-8.kein_jahr",
                                "ausgefertigtAm V-9.in_der_zukunft",
                                "quelle G-7.quelle_fehlt",
                                "grund G-7.grund_fehlt",
                                "folge:0:rolle V-2.rolle_fehlt",
                                "folge:0:stand V-5.ohne_stimmen",
                                "folge:0:stimmen:0:ja V-3.keine_zahl",
                                "folge:1:stimmen:0:gegenstand V-3.gegenstand_fehlt",
                                "finanzen:0:finanzart V-8.finanzart_fehlt",
                                "finanzen:0:betrag G-5.kein_betrag",
                                "finanzen:0:jahre V-8.jahre"));
        assertThat(vorlagen.liste(VorlagenFilter.ALLE).seite().gesamt()).isZero();
    }

    @Test
    @DisplayName("R-1, R-2: Fremde Vorlagen und Gremien sind nicht da; wer liest, erfasst nicht")
    void foreignIds() {
        Akteur hier = begin();
        long fremdesGremium = rat;
        long fremd = erfassung.erfassen(vollstaendig("2020/7/010", "29", "0"));
        begin();
        long eigene = erfassung.erfassen(vollstaendig("2020/7/010", "29", "0"));
        assertThatThrownBy(() -> vorlagen.details(fremd, null)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> erfassung.berichtigen(fremd, 1, vollstaendig("2020/7/010", "29", "0")))
                .isInstanceOf(NotFoundException.class);
        rat = fremdesGremium;
        assertThatThrownBy(() -> erfassung.erfassen(vollstaendig("2020/7/099", "29", "0")))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> erfassung.berichtigen(
                        eigene,
                        vorlagen.details(eigene, null).kopf().aufzeichnung(),
                        vollstaendig("2020/7/010", "1", "0")))
                .isInstanceOf(NotFoundException.class);
        assertThat(vorlagen.liste(VorlagenFilter.ALLE).seite().gesamt()).isEqualTo(1);
        testkommune.kollege(hier, Rolle.LESER);
        assertThat(vorlagen.details(fremd, null).kopf().nummer()).isEqualTo("2020/7/010");
        assertThatThrownBy(() -> erfassung.erfassen(vollstaendig("2020/7/011", "29", "0")))
                .isInstanceOf(ForbiddenException.class);
    }

    @Test
    @DisplayName("V-1: Eine Nummer gibt es einmal, auch wenn zwei sie zugleich erfassen")
    void oneNumberOnce() throws Exception {
        Akteur wer = begin();
        long erste = erfassung.erfassen(vollstaendig("2020/7/010", "29", "0"));
        assertThatThrownBy(() -> erfassung.erfassen(vollstaendig(" 2020/7/010 ", "29", "0")))
                .hasMessage("V-1.nummer_vergeben");
        long zweite = erfassung.erfassen(vollstaendig("2020/7/012", "29", "0"));
        assertThatThrownBy(() -> erfassung.berichtigen(
                        zweite,
                        vorlagen.details(zweite, null).kopf().aufzeichnung(),
                        vollstaendig("2020/7/010", "29", "0")))
                .hasMessage("V-1.nummer_vergeben");
        erfassung.berichtigen(
                erste, vorlagen.details(erste, null).kopf().aufzeichnung(), vollstaendig("2020/7/010", "28", "0"));

        assertThat(zugleich(wer, () -> erfassung.erfassen(vollstaendig("2020/7/077", "29", "0"))))
                .containsExactly("V-1.nummer_vergeben");
        assertThat(zeilen(suche("2020/7/077"))).hasSize(1);
        int gesehen = vorlagen.details(erste, null).kopf().aufzeichnung();
        assertThat(zugleich(wer, () -> erfassung.berichtigen(erste, gesehen, vollstaendig("2020/7/010", "27", "0"))))
                .containsExactly("G-4.geaendert_von");
        assertThat(vorlagen.details(erste, null).aufzeichnungen()).hasSize(3);
    }

    @Test
    @DisplayName(
            "V-4, V-7, G-4: Ändert sich ein Gremium, folgt das Ergebnis in Liste und Blatt; für wen berichtigt, ist das kein Konflikt")
    void resultFollowsTheBody() {
        begin();
        long id = erfassung.erfassen(vollstaendig("2020/7/010", "19", "11"));
        assertThat(zeilen(filter("", "", "", "", "BESCHLOSSEN"))).hasSize(1);
        gremien.festlegen(
                rat,
                gremium().version(),
                new FestlegungEintragen("MEHRHEIT", "HAUPTSACHE", "ZWEI_DRITTEL", null, null, "Hauptsatzung"),
                "");
        assertThat(zeilen(filter("", "", "", "", "ABGELEHNT"))).hasSize(1);
        assertThat(zeilen(filter("", "", "", "", "BESCHLOSSEN"))).isEmpty();
        assertThat(vorlagen.details(id, null).kopf().lage().stand().name()).isEqualTo("ABGELEHNT");
        long mehrheit = gremium().eintraege().stream()
                .filter(e -> e.quelle().equals("Hauptsatzung"))
                .findFirst()
                .orElseThrow()
                .id();
        gremien.zuruecknehmen(rat, gremium().version(), mehrheit, "Galt nie");
        assertThat(zeilen(filter("", "", "", "", "BESCHLOSSEN"))).hasSize(1);

        gremien.festlegen(
                rat,
                gremium().version(),
                new FestlegungEintragen("MITGLIEDER", "", "20", null, null, "Wahlergebnis"),
                "");
        assertThat(vorlagen.details(id, null).bemerkungen())
                .extracting(v -> v.code())
                .contains("V-3.mitglieder_in_zeile");

        erfassung.berichtigen(id, 1, vollstaendig("2020/7/010", "12", "7"));
        assertThat(vorlagen.details(id, null).kopf().aufzeichnung()).isEqualTo(2);
    }

    @Test
    @DisplayName(
            "V-2: Wird ein Gremium zurückgenommen, während eine Vorlage es nennt, geht nur eines von beiden; die Vorlage bleibt lesbar")
    void bodyIsTakenBackMeanwhile() throws Exception {
        Akteur wer = begin();
        int version = gremium().version();
        CyclicBarrier gleichzeitig = new CyclicBarrier(2);
        Future<?> zurueck =
                als(wer, gleichzeitig, () -> gremien.gremiumZuruecknehmen(rat, version, "Versehentlich eingetragen"));
        Future<?> vorlage = als(wer, gleichzeitig, () -> erfassung.erfassen(vollstaendig("2020/7/010", "29", "0")));
        assertThat(abgelehnt(List.of(zurueck, vorlage))).singleElement().satisfies(code -> assertThat(code)
                .containsAnyOf("V-2.gremium_genannt", "V-2.gremium_nicht_mehr"));
        List<VorlagenListe.Zeile> zeilen = zeilen(suche("2020/7/010"));
        zeilen.forEach(
                z -> assertThat(vorlagen.details(z.id(), null).folge().get(0).gremium())
                        .isEqualTo("Stadtrat"));
        assertThat(gremium().zurueckgenommen() == null).isEqualTo(zeilen.size() == 1);
    }

    private GremiumBlatt gremium() {
        return gremienLesen.gremium(rat);
    }

    /** What refused one of two who did it at the same moment. */
    private List<String> zugleich(Akteur wer, Runnable call) throws InterruptedException {
        CyclicBarrier gleichzeitig = new CyclicBarrier(2);
        return abgelehnt(List.of(als(wer, gleichzeitig, call), als(wer, gleichzeitig, call)));
    }

    private static List<String> abgelehnt(List<Future<?>> beide) throws InterruptedException {
        List<String> abgelehnt = new ArrayList<>();
        for (Future<?> einer : beide) {
            try {
                einer.get();
            } catch (ExecutionException e) {
                abgelehnt.add(e.getCause().getMessage());
            }
        }
        return abgelehnt;
    }

    private Future<?> als(Akteur wer, CyclicBarrier gleichzeitig, Runnable call) {
        return executor.submit(() -> {
            RequestContextController request =
                    CDI.current().select(RequestContextController.class).get();
            boolean activated = request.activate();
            try {
                currentActor.set(wer);
                gleichzeitig.await();
                call.run();
                return null;
            } finally {
                if (activated) {
                    request.deactivate();
                }
            }
        });
    }

    private Akteur begin() {
        Akteur wer = testkommune.neu(Rolle.GREMIENBUERO);
        rat = gremien.anlegen(new GremiumAnlegen("VERTRETUNG", "Stadtrat", "Satzung"));
        return wer;
    }

    private Vorlagenangaben vollstaendig(String nummer, String ja, String nein) {
        return new Vorlagenangaben(
                nummer,
                "BESCHLUSSVORLAGE",
                new Vorlagenangaben.Texte(
                        "Zielvereinbarung", "Beschlossen wird:\n3. Drittes\n1. Erstes", "Sachverhalt", "Amt", "Notiz"),
                new Vorlagenangaben.Kaemmerei("ERFOLGT", "Ja", "2020/2021"),
                new Vorlagenangaben.Ausgefertigt(null, ""),
                List.of(
                        zeile(rat, LocalDate.of(2020, 3, 4), "BEHANDELT", null, stimme("HAUPTSACHE", "7", "0")),
                        new Beratungsangabe(
                                rat,
                                LocalDate.of(2020, 3, 17),
                                "ENTSCHEIDUNG",
                                "ABGESAGT",
                                null,
                                new Beratungsangabe.Ausfall("", 3),
                                "",
                                List.of()),
                        zeile(rat, LocalDate.of(2020, 6, 10), "BEHANDELT", GANZ, stimme("HAUPTSACHE", ja, nein))),
                List.of(new Finanzangabe(
                        "AUSSERPLANMAESSIG", "rund 17.655,00 € je Jahr", "", false, "01.4953.7187", "ab 2020", "")),
                new Vorlagenangaben.Woher("Niederschrift", "Probe"));
    }

    private static Beratungsangabe zeile(
            long gremium, LocalDate tag, String stand, Beratungsangabe.Entscheidung entscheidung, Stimmangabe stimme) {
        return new Beratungsangabe(
                gremium,
                tag,
                entscheidung == null ? "VORBERATUNG" : "ENTSCHEIDUNG",
                stand,
                entscheidung,
                null,
                "",
                List.of(stimme));
    }

    private static Stimmangabe stimme(String gegenstand, String ja, String nein) {
        return new Stimmangabe(
                new Stimmangabe.Frage(gegenstand, "", "", ""),
                new Stimmangabe.Zahlen(ja, nein, "", "", ""),
                "",
                "",
                "");
    }

    private List<VorlagenListe.Zeile> zeilen(VorlagenFilter filter) {
        return vorlagen.liste(filter).seite().zeilen();
    }

    private static VorlagenFilter suche(String text) {
        return filter(text, "", "", "", "");
    }

    private static VorlagenFilter filter(String text, String gremium, String jahr, String art, String stand) {
        return new VorlagenFilter(text, gremium, jahr, art, stand, VorlagenFilter.ALLE.blatt());
    }
}
