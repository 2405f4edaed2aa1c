package de.familienaudit.server;

import static de.familienaudit.server.Tagesordnungswelt.plan;
import static de.familienaudit.server.Tagesordnungswelt.stimmen;
import static de.familienaudit.server.Tagesordnungswelt.zeile;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.familienaudit.shared.Akteur;
import de.familienaudit.shared.ClockProducer;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.ForbiddenException;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.shared.Rolle;
import de.familienaudit.vorlage.gang.EinreichungService;
import de.familienaudit.vorlage.gang.EntwurfService;
import de.familienaudit.vorlage.gang.Entwurfsangaben;
import de.familienaudit.vorlage.gang.NummernService;
import de.familienaudit.vorlage.gang.Nummernstand;
import de.familienaudit.vorlage.gremium.FestlegungEintragen;
import de.familienaudit.vorlage.gremium.GremienpflegeService;
import de.familienaudit.vorlage.gremium.GremiumService;
import de.familienaudit.vorlage.papier.Beratungsangabe;
import de.familienaudit.vorlage.papier.Finanzangabe;
import de.familienaudit.vorlage.papier.VorlageDetails;
import de.familienaudit.vorlage.papier.VorlagenService;
import de.familienaudit.vorlage.papier.Vorlagenangaben;
import de.familienaudit.vorlage.sitzung.SitzungPflegeService;
import de.familienaudit.vorlage.sitzung.SitzungService;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Two invented Kommunen on one server that fill the tables differently: majority per body and subject, competence, deadlines, numbers, and
 * who has which role. What a role may do is one table in the code, and so is which state follows which (V-7): neither is set per
 * Kommune. The state of a paper still differs, because it follows from the majority that is set.
 */
@DisplayName("V-1, V-2, V-4, V-16, R-1, R-2: Zwei Kommunen legen Verschiedenes fest, und jede bekommt nur das Ihre")
class KommunenWithRulesOfTheirOwnIT extends ServerTest {

    private static final LocalDate DAMALS = LocalDate.of(2023, 12, 13);

    @Inject
    private Testkommune testkommune;

    @Inject
    private Tagesordnungswelt welt;

    @Inject
    private GremienpflegeService gremien;

    @Inject
    private GremiumService gremienLesen;

    @Inject
    private NummernService nummern;

    @Inject
    private EntwurfService entwuerfe;

    @Inject
    private EinreichungService einreichung;

    @Inject
    private VorlagenService vorlagen;

    @Inject
    private SitzungService sitzungen;

    @Inject
    private SitzungPflegeService sitzungspflege;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    private Akteur kreis;
    private Akteur stadt;
    private long kreistag;
    private long stadtrat;

    @Test
    @DisplayName(
            "V-4, V-7: Dieselben Stimmen: im Kreistag beschlossen, im Stadtrat abgelehnt, weil dort zwei Drittel nötig sind")
    void sameVotesOtherResult() {
        beginne();
        currentActor.set(stadt);
        lege(stadtrat, "MEHRHEIT", "HAUPTSACHE", "ZWEI_DRITTEL");
        assertThat(ergebnis(kreis, kreistag, "HAUPTSACHE", "13/11//")).isEqualTo("BESCHLOSSEN");
        assertThat(ergebnis(stadt, stadtrat, "HAUPTSACHE", "13/11//")).isEqualTo("ABGELEHNT");
        assertThat(ergebnis(stadt, stadtrat, "HAUPTSACHE", "16/8//")).isEqualTo("BESCHLOSSEN");
        currentActor.set(kreis);
        assertThat(gremienLesen.gremium(kreistag).eintraege())
                .as("nothing came over")
                .noneMatch(e -> e.art().equals("MEHRHEIT"));
    }

    @Test
    @DisplayName(
            "V-4: Die Mehrheit gilt je Gegenstand und Zeitraum: vorher und bei anderem bleibt es bei der einfachen")
    void perSubjectAndPeriod() {
        beginne();
        currentActor.set(stadt);
        gremien.festlegen(
                stadtrat,
                gremienLesen.gremium(stadtrat).version(),
                new FestlegungEintragen(
                        "MEHRHEIT", "HAUPTSACHE", "DREI_VIERTEL_DER_MITGLIEDER", DAMALS.plusDays(1), null, "Satzung"),
                "");
        assertThat(ergebnis(stadt, stadtrat, "HAUPTSACHE", "13/11//")).isEqualTo("BESCHLOSSEN");
        lege(stadtrat, "MEHRHEIT", "VERFAHREN", "ZWEI_DRITTEL");
        assertThat(ergebnis(stadt, stadtrat, "HAUPTSACHE", "13/11//")).isEqualTo("BESCHLOSSEN");
    }

    @Test
    @DisplayName("V-16: Am selben Tag laden beide ein, jede mit der Frist ihrer Geschäftsordnung")
    void invitation() {
        beginne();
        currentActor.set(stadt);
        lege(stadtrat, "FRIST", "LADUNG", "7");
        assertThat(ladung(kreis, kreistag)).isEqualTo(in(35));
        assertThat(ladung(stadt, stadtrat)).isEqualTo(in(32));
    }

    @Test
    @DisplayName(
            "V-1: Die Stadt lässt das Programm nummerieren, nach ihrem Muster; im Kreis bleibt es beim Ratsinformationssystem")
    void numbers() {
        beginne();
        currentActor.set(stadt);
        nummern.festlegen(new Nummernstand(-1, "PROGRAMM", "NN-JJJJ", ""));
        String jahr = Year.now(ClockProducer.BERLIN).toString();
        assertThat(nummer(kreis, kreistag)).isEmpty();
        assertThat(nummer(stadt, stadtrat)).isEqualTo("01-" + jahr);
        assertThat(nummer(stadt, stadtrat)).isEqualTo("02-" + jahr);
        assertThat(nummer(kreis, kreistag)).isEmpty();
        currentActor.set(kreis);
        assertThat(nummern.stand().quelle()).isEqualTo("RATSINFORMATION");
    }

    @Test
    @DisplayName(
            "V-2: Über die Zielvereinbarung entscheidet hier das eine, dort das andere Gremium; der Vordruck folgt dem")
    void competence() {
        beginne();
        currentActor.set(kreis);
        long ausschuss = welt.gremium("Jugendhilfeausschuss");
        lege(ausschuss, "ZUSTAENDIGKEIT", "ZIELVEREINBARUNG", "");
        currentActor.set(stadt);
        lege(stadtrat, "ZUSTAENDIGKEIT", "ZIELVEREINBARUNG", "");
        assertThat(vorgeschlagen(kreis)).containsExactly(ausschuss);
        assertThat(vorgeschlagen(stadt)).containsExactly(stadtrat);
    }

    @Test
    @DisplayName(
            "R-1, R-2: Wer welche Rolle hat, sagt jede Kommune selbst; was sie darf, ist überall gleich und endet an der Grenze")
    void roles() {
        beginne();
        Akteur leserDesKreises = testkommune.kollege(kreis, Rolle.LESER);
        currentActor.set(leserDesKreises);
        assertThatThrownBy(() -> lege(kreistag, "FRIST", "LADUNG", "9")).isInstanceOf(ForbiddenException.class);
        Akteur zweitesBuero = testkommune.kollege(stadt, Rolle.GREMIENBUERO);
        currentActor.set(zweitesBuero);
        lege(stadtrat, "FRIST", "LADUNG", "9");
        assertThatThrownBy(() -> gremien.festlegen(
                        kreistag, 0, new FestlegungEintragen("FRIST", "LADUNG", "9", null, null, "Satzung"), ""))
                .isInstanceOf(NotFoundException.class);
        assertThat(ladung(kreis, kreistag)).isEqualTo(in(35));
    }

    private void beginne() {
        kreis = testkommune.neu(Rolle.GREMIENBUERO);
        kreistag = welt.gremium("Kreistag");
        stadt = testkommune.neu(Rolle.GREMIENBUERO);
        stadtrat = welt.gremium("Stadtrat");
    }

    private void lege(long gremium, String art, String worueber, String wert) {
        gremien.festlegen(
                gremium,
                gremienLesen.gremium(gremium).version(),
                new FestlegungEintragen(art, worueber, wert, null, null, "Satzung"),
                "");
    }

    /** The state of a paper with this vote on {@link #DAMALS}. */
    private String ergebnis(Akteur buero, long gremium, String gegenstand, String zahlen) {
        currentActor.set(buero);
        long id = welt.vorlage("", List.of(zeile(gremium, DAMALS, "BEHANDELT", stimmen(gegenstand, zahlen, ""))));
        return details(id).kopf().lage().stand().name();
    }

    private LocalDate ladung(Akteur buero, long gremium) {
        currentActor.set(buero);
        long id = sitzungspflege.planen(plan(gremium, in(40)));
        return sitzungen.sitzung(id).fristen().ladung().tag();
    }

    private String nummer(Akteur buero, long gremium) {
        currentActor.set(testkommune.kollege(buero, Rolle.PROJEKTLEITUNG));
        long id = einreichung.einreichenNeu(new Entwurfsangaben(
                new Vorlagenangaben(
                        "",
                        "BESCHLUSSVORLAGE",
                        new Vorlagenangaben.Texte("Spielplatz", "Beschlossen wird.", "Sachverhalt", "Amt", ""),
                        new Vorlagenangaben.Kaemmerei("ERFOLGT", "", "2026"),
                        new Vorlagenangaben.Ausgefertigt(null, ""),
                        List.of(zeile(gremium, null, "")),
                        List.of(new Finanzangabe("GESAMTKOSTEN", "1.500 €", "", false, "", "2026", "")),
                        new Vorlagenangaben.Woher("", "")),
                null,
                true));
        return details(id).kopf().nummer();
    }

    private List<Long> vorgeschlagen(Akteur buero) {
        currentActor.set(testkommune.kollege(buero, Rolle.PROJEKTLEITUNG));
        return entwuerfe.nachVordruck("ZIELVEREINBARUNG").angaben().papier().folge().stream()
                .map(Beratungsangabe::gremium)
                .toList();
    }

    private VorlageDetails details(long id) {
        return vorlagen.details(id, null);
    }

    private LocalDate in(int tage) {
        return LocalDate.now(clock).plusDays(tage);
    }
}
