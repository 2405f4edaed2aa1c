package de.familienaudit.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.Rolle;
import de.familienaudit.vorlage.abstimmung.Votum;
import de.familienaudit.vorlage.papier.Stimmangabe;
import de.familienaudit.vorlage.papier.VorlageDetails;
import de.familienaudit.vorlage.papier.VorlagenService;
import de.familienaudit.vorlage.sitzung.SitzungPflegeService;
import de.familienaudit.vorlage.sitzung.SitzungPlanen;
import de.familienaudit.vorlage.sitzung.SitzungService;
import de.familienaudit.vorlage.tagesordnung.SitzungsstimmenService;
import de.familienaudit.vorlage.tagesordnung.Stimmblatt;
import de.familienaudit.vorlage.tagesordnung.Stimmeneingabe;
import de.familienaudit.vorlage.tagesordnung.TagesordnungPflegeService;
import de.familienaudit.vorlage.tagesordnung.VotumserklaerungService;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** An invented body of 24 members that decides in writing. */
@DisplayName("V-16: Ein Umlauf hat zwei Ergebnisse, das zum Verfahren und das in der Sache")
class UmlaufIT extends ServerTest {

    @Inject
    private Testkommune testkommune;

    @Inject
    private Tagesordnungswelt welt;

    @Inject
    private SitzungPflegeService sitzungen;

    @Inject
    private TagesordnungPflegeService agenda;

    @Inject
    private SitzungsstimmenService stimmen;

    @Inject
    private VotumserklaerungService erklaerungen;

    @Inject
    private VorlagenService vorlagen;

    @Inject
    private SitzungService sitzungsblaetter;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    private long rat;
    private long umlauf;
    private long vorlage;

    @Test
    @DisplayName(
            "Ohne Zustimmung zum Verfahren wird nichts eingetragen; mit ihr ist beschlossen, was die Mehrheit will")
    void decidedInWriting() {
        beginne();
        assertThat(stimmen.stimmen(umlauf).vorfrage()).isEqualTo("UMLAUF");
        Stimmangabe sache = Tagesordnungswelt.stimmen("HAUPTSACHE", "12/5//", "");
        assertThatThrownBy(() -> eintragen("", "", sache))
                .isInstanceOfSatisfying(BusinessRuleException.class, e -> assertThat(e.violations())
                        .extracting(v -> v.field() + " " + v.code())
                        .containsExactly("zeilen:0:ja V-16.umlauf_ohne_zustimmung"));
        assertThat(erklaerungen
                        .erklaere(umlauf, Tagesordnungswelt.stimmen("UMLAUF", "17/0//", ""))
                        .votum()
                        .antwort())
                .satisfies(a -> {
                    assertThat(a.ausgang().name()).isEqualTo("ABGELEHNT");
                    assertThat(a.noetig()).isEqualTo(18);
                });
        eintragen("", "", sache, Tagesordnungswelt.stimmen("UMLAUF", "18/0//", ""));
        VorlageDetails danach = vorlagen.details(vorlage, null);
        assertThat(danach.kopf().lage().stand().name()).isEqualTo("BESCHLOSSEN");
        assertThat(ausgaenge(danach)).containsExactly("ANGENOMMEN", "ANGENOMMEN");
        assertThatThrownBy(() -> alsPraesenz(umlauf)).hasMessage("V-16.verfahren_mit_stimmen");
    }

    @Test
    @DisplayName("Stimmen zu wenige dem Verfahren zu, ist nichts behandelt; die Vorlage wird vertagt und kommt wieder")
    void refused() {
        beginne();
        Stimmangabe sache = Tagesordnungswelt.stimmen("HAUPTSACHE", "12/5//", "");
        Stimmangabe zuWenige = Tagesordnungswelt.stimmen("UMLAUF", "17/3//", "");
        assertThatThrownBy(() -> eintragen("", "", sache, zuWenige))
                .isInstanceOfSatisfying(BusinessRuleException.class, e -> assertThat(e.violations())
                        .extracting(v -> v.field() + " " + v.code())
                        .containsExactly("zeilen:0:stand V-16.umlauf_gescheitert"));
        eintragen("VERTAGT", "Umlauf gescheitert", sache, zuWenige);
        VorlageDetails danach = vorlagen.details(vorlage, null);
        assertThat(danach.kopf().lage().stand().name()).isEqualTo("IN_BERATUNG");
        assertThat(ausgaenge(danach)).containsExactly("OHNE_WIRKUNG", "ABGELEHNT");
        long sitzung = welt.sitzung(rat, LocalDate.now(clock).plusDays(20));
        agenda.aufsetzen(sitzung, vorlage, 1, true);
        assertThat(vorlagen.details(vorlage, null).folge()).hasSize(2);
        long ohneStimmen = sitzungen.planen(new SitzungPlanen(rat, LocalDate.now(clock), "", "", "", "UMLAUF", false));
        alsPraesenz(ohneStimmen);
        assertThat(sitzungsblaetter.sitzung(ohneStimmen).zeile().form()).isEqualTo("PRAESENZ");
    }

    @Test
    @DisplayName("In einer Sitzung in Präsenz gibt es die Frage nicht")
    void notInASession() {
        beginne();
        long sitzung = welt.sitzung(rat, LocalDate.now(clock));
        long andere = welt.vorlage("2026/2", rat);
        agenda.aufsetzen(sitzung, andere, 1, true);
        assertThat(stimmen.stimmen(sitzung).vorfrage()).isEmpty();
        assertThatThrownBy(() -> eintragen(
                        sitzung,
                        "",
                        "",
                        Tagesordnungswelt.stimmen("HAUPTSACHE", "12/5//", ""),
                        Tagesordnungswelt.stimmen("UMLAUF", "18/0//", "")))
                .isInstanceOfSatisfying(BusinessRuleException.class, e -> assertThat(e.violations())
                        .extracting(v -> v.field() + " " + v.code())
                        .containsExactly("zeilen:1:gegenstand V-16.kein_umlauf"));
    }

    @Test
    @DisplayName(
            "In einer dringlichen Sitzung wird zuerst nach der Dringlichkeit gefragt; beschlossen bleibt beschlossen")
    void urgent() {
        beginne();
        LocalDate heute = LocalDate.now(clock);
        long sitzung = sitzungen.planen(new SitzungPlanen(rat, heute, "", "", "Saal", "PRAESENZ", true));
        vorlage = welt.vorlage("2026/3", rat);
        agenda.aufsetzen(sitzung, vorlage, 1, true);
        assertThat(stimmen.stimmen(sitzung).vorfrage()).isEqualTo("DRINGLICHKEIT");
        Stimmangabe sache = Tagesordnungswelt.stimmen("HAUPTSACHE", "12/5//", "");
        assertThatThrownBy(() -> eintragen(sitzung, "", "", sache)).hasMessage("V-16.dringlichkeit_fehlt");
        eintragen(sitzung, "", "", sache, Tagesordnungswelt.stimmen("DRINGLICHKEIT", "17/0//", ""));
        assertThat(vorlagen.details(vorlage, null).kopf().lage().stand().name()).isEqualTo("BESCHLOSSEN");
    }

    private void alsPraesenz(long sitzung) {
        sitzungen.aendern(
                sitzung,
                sitzungsblaetter.sitzung(sitzung).version(),
                new SitzungPlanen(rat, LocalDate.now(clock), "", "", "", "PRAESENZ", false),
                "Doch in Präsenz");
    }

    private void beginne() {
        currentActor.set(testkommune.neu(Rolle.GREMIENBUERO));
        rat = welt.gremium("Rat");
        umlauf = sitzungen.planen(new SitzungPlanen(rat, LocalDate.now(clock), "", "", "", "UMLAUF", false));
        vorlage = welt.vorlage("2026/1", rat);
        agenda.aufsetzen(umlauf, vorlage, 1, true);
    }

    private void eintragen(String stand, String vermerk, Stimmangabe... angaben) {
        eintragen(umlauf, stand, vermerk, angaben);
    }

    private void eintragen(long sitzung, String stand, String vermerk, Stimmangabe... angaben) {
        Stimmblatt.Zeile zeile = stimmen.stimmen(sitzung).zeilen().get(0);
        List<Stimmeneingabe.Stimme> linien = new ArrayList<>();
        for (Stimmangabe angabe : angaben) {
            linien.add(new Stimmeneingabe.Stimme(linien.size(), angabe));
        }
        stimmen.speichern(new Stimmeneingabe(
                sitzung,
                List.of(new Stimmeneingabe.Zeile(
                        zeile.papier().id(),
                        zeile.papier().gesehen(),
                        zeile.wo().position(),
                        stand,
                        vermerk,
                        linien)),
                ""));
    }

    private static List<String> ausgaenge(VorlageDetails details) {
        return details.folge().get(0).stimmen().stream()
                .map(Votum::antwort)
                .map(a -> a.ausgang().name())
                .toList();
    }
}
