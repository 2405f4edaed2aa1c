package de.familienaudit.vorlage.domain.tagesordnung;

import static de.familienaudit.vorlage.domain.tagesordnung.Probe.RAT;
import static de.familienaudit.vorlage.domain.tagesordnung.Probe.geplantIn;
import static de.familienaudit.vorlage.domain.tagesordnung.Probe.papier;
import static de.familienaudit.vorlage.domain.tagesordnung.Probe.stimmen;
import static de.familienaudit.vorlage.domain.tagesordnung.Probe.zeile;
import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.shared.Violation;
import de.familienaudit.vorlage.domain.abstimmung.Abstimmung;
import de.familienaudit.vorlage.domain.abstimmung.Abstimmungsgegenstand;
import de.familienaudit.vorlage.domain.papier.Beratung;
import de.familienaudit.vorlage.domain.papier.Beratungsrolle;
import de.familienaudit.vorlage.domain.papier.Beratungsstand;
import de.familienaudit.vorlage.domain.papier.Sitzungsbezug;
import de.familienaudit.vorlage.domain.papier.Verbleib;
import de.familienaudit.vorlage.domain.sitzung.Sitzungsform;
import de.familienaudit.vorlage.domain.sitzung.Sitzungsplan;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName(
        "V-3, V-4, V-5, V-6: Stimmen einer Sitzung werden eingetragen, wie sie abgegeben wurden; Unbekanntes bleibt leer")
class VotesOfASessionAreEnteredAsTheyWereCastTest {

    private static final Sitzungsplan PLAN = plan(Sitzungsform.PRAESENZ, false);

    private static final String TAG = "2026-11-18";
    private final Beratung geplant = geplantIn(1, TAG);

    @Test
    @DisplayName("Stimmen ohne gewählten Stand heißen behandelt; ohne Stimmen bleibt die Zeile geplant")
    void stateFollows() {
        Beratung behandelt = in(null, "", stimmen("18/4/?/?", ""));
        assertThat(behandelt.stand()).isEqualTo(Beratungsstand.BEHANDELT);
        assertThat(behandelt.abstimmungen().get(0).stimmen().enthaltung()).isNull();
        assertThat(in(null, "").stand()).isEqualTo(Beratungsstand.GEPLANT);
        assertThat(in(Beratungsstand.BEHANDELT, "").abstimmungen()).isEmpty();
    }

    @Test
    @DisplayName("V-7: Wird die Zeile behandelt, nennt sie die Fassung, die dann vorliegt; danach bleibt diese stehen")
    void version() {
        Beratung behandelt = in(null, "", stimmen("18/4/0/0", ""));
        assertThat(behandelt.bezug()).isEqualTo(new Sitzungsbezug(1L, 2));
        assertThat(new Zeileneingabe(null, "", List.of(stimmen("18/5/0/0", "")))
                        .in(behandelt, 3)
                        .bezug())
                .isEqualTo(new Sitzungsbezug(1L, 2));
    }

    @Test
    @DisplayName("V-5: Der Vermerk ist der Grund einer ausgefallenen Zeile, sonst eine Bemerkung")
    void note() {
        Beratung vertagt = in(Beratungsstand.VERTAGT, " Fehlt noch ");
        assertThat(vertagt.verbleib()).isEqualTo(new Verbleib("Fehlt noch", null));
        assertThat(vertagt.bemerkung()).isEmpty();
        assertThat(Zeileneingabe.vermerk(vertagt)).isEqualTo("Fehlt noch");
        Beratung behandelt = in(Beratungsstand.BEHANDELT, "Mit Aussprache");
        assertThat(behandelt.bemerkung()).isEqualTo("Mit Aussprache");
        assertThat(Zeileneingabe.vermerk(behandelt)).isEqualTo("Mit Aussprache");
    }

    @Test
    @DisplayName(
            "V-3: Zahlen, die nicht zum Gremium passen, werden an ihrer Stelle abgelehnt, nur in der eingegebenen Zeile")
    void counts() {
        Beratung zuViele = in(null, "", stimmen("25/0/5/0", ""));
        assertThat(verstoesse(zuViele, true)).containsExactly("folge:0:stimmen:0:ja V-3.mehr_als_mitglieder");
        Beratung andereFalsche =
                zeile(RAT, TAG, Beratungsrolle.ENTSCHEIDUNG, Beratungsstand.BEHANDELT, null, stimmen("25/0/5/0", ""));
        assertThat(StimmerfassungRule.verstoesse(
                        papier(in(null, "", stimmen("18/4/0/0", "")), andereFalsche),
                        0,
                        PLAN,
                        Probe.AUSKUNFT,
                        Probe.HEUTE,
                        true))
                .isEmpty();
    }

    @Test
    @DisplayName("V-4: Worte gegen Zahlen werden neu abgelehnt, bei Nacherfasstem nicht")
    void words() {
        Beratung widerspruch = in(null, "", stimmen("15/9/0/0", "einstimmig"));
        assertThat(verstoesse(widerspruch, true)).containsExactly("folge:0:stimmen:0:worte V-4.einstimmig_mit_nein");
        assertThat(verstoesse(widerspruch, false)).isEmpty();
    }

    @Test
    @DisplayName("V-5: Wer einen Punkt absetzt, vertagt, verweist oder zurückstellt, nennt den Grund")
    void reason() {
        for (Beratungsstand stand : StimmerfassungRule.HERUNTER) {
            assertThat(verstoesse(in(stand, " "), true)).containsExactly("folge:0:ausfallgrund V-5.grund_fehlt");
            assertThat(verstoesse(in(stand, "Fehlt noch"), true)).isEmpty();
        }
        assertThat(StimmerfassungRule.WAEHLBAR)
                .doesNotContain(Beratungsstand.GEPLANT, Beratungsstand.ABGESAGT)
                .containsAll(StimmerfassungRule.HERUNTER);
    }

    @Test
    @DisplayName("V-6: Wer entscheidet, während eine Vorberatung offen ist, nennt den Grund; Nacherfasstes nicht")
    void openPreparation() {
        Beratung offen = zeile(8, "", Beratungsrolle.VORBERATUNG, Beratungsstand.GEPLANT, null);
        Beratung ohne = in(null, "", stimmen("18/4/0/0", ""));
        assertThat(mitOffener(offen, ohne, true)).containsExactly("V-6.grund_fehlt");
        assertThat(mitOffener(offen, ohne, false)).isEmpty();
        assertThat(mitOffener(offen, in(null, "Dringend", stimmen("18/4/0/0", "")), true))
                .isEmpty();
        assertThat(mitOffener(offen.mit(Beratungsstand.VERZICHTET, Verbleib.OHNE), ohne, true))
                .isEmpty();
    }

    @Test
    @DisplayName("V-6: Vor der Sitzung gibt es keine Stimmen; V-4: eine Wahl ist keine Abstimmung")
    void notYet() {
        Beratung morgen =
                new Zeileneingabe(null, "", List.of(stimmen("18/4/0/0", ""))).in(geplantIn(1, "2026-12-01"), 1);
        assertThat(verstoesse(morgen, true)).containsExactly("folge:0:tag V-6.in_der_zukunft");
        assertThat(verstoesse(in(null, "", stimmen(Abstimmungsgegenstand.WAHL, "18/4/0/0", "")), true))
                .containsExactly("folge:0:stimmen:0:gegenstand V-4.wahl");
    }

    @Test
    @DisplayName(
            "V-16: Im Umlauf gehört die Zustimmung dazu; scheitert sie, ist nichts behandelt; in einer Sitzung gibt es sie nicht")
    void umlauf() {
        Abstimmung sache = stimmen("18/4/0/0", "");
        Abstimmung dafuer = stimmen(Abstimmungsgegenstand.UMLAUF, "23/0/0/0", "");
        Abstimmung zuWenige = stimmen(Abstimmungsgegenstand.UMLAUF, "17/3/0/0", "");
        assertThat(verstoesse(in(null, "", sache), plan(Sitzungsform.UMLAUF, false), true))
                .containsExactly("folge:0:stimmen:0:gegenstand V-16.umlauf_ohne_zustimmung");
        assertThat(verstoesse(in(null, "", sache), plan(Sitzungsform.UMLAUF, false), false))
                .isEmpty();
        assertThat(verstoesse(in(null, "", sache, dafuer), plan(Sitzungsform.UMLAUF, false), true))
                .isEmpty();
        assertThat(verstoesse(in(null, "", sache, zuWenige), plan(Sitzungsform.UMLAUF, false), true))
                .containsExactly("folge:0:stand V-16.umlauf_gescheitert");
        assertThat(verstoesse(
                        in(Beratungsstand.VERTAGT, "Umlauf gescheitert", sache, zuWenige),
                        plan(Sitzungsform.UMLAUF, false),
                        true))
                .isEmpty();
        for (Sitzungsform form : List.of(Sitzungsform.PRAESENZ, Sitzungsform.VIDEO)) {
            assertThat(verstoesse(in(null, "", sache, dafuer), plan(form, false), false))
                    .containsExactly("folge:0:stimmen:1:gegenstand V-16.kein_umlauf");
        }
        assertThat(verstoesse(in(null, "", sache, dafuer), plan(Sitzungsform.UNBEKANNT, false), false))
                .isEmpty();
    }

    @Test
    @DisplayName(
            "V-16: In einer dringlichen Sitzung gehört die Feststellung der Dringlichkeit dazu; verneint das Gremium sie, ist nichts behandelt")
    void dringlich() {
        Sitzungsplan eilig = plan(Sitzungsform.PRAESENZ, true);
        Abstimmung sache = stimmen("18/4/0/0", "");
        Abstimmung festgestellt = stimmen(Abstimmungsgegenstand.DRINGLICHKEIT, "20/2/0/0", "");
        Abstimmung verneint = stimmen(Abstimmungsgegenstand.DRINGLICHKEIT, "2/20/0/0", "");
        assertThat(verstoesse(in(null, "", sache), eilig, true))
                .containsExactly("folge:0:stimmen:0:gegenstand V-16.dringlichkeit_fehlt");
        assertThat(verstoesse(in(null, "", sache), eilig, false)).isEmpty();
        assertThat(verstoesse(in(null, "", sache), PLAN, true)).isEmpty();
        assertThat(verstoesse(in(null, "", sache, festgestellt), eilig, true)).isEmpty();
        assertThat(verstoesse(in(null, "", sache, festgestellt), PLAN, true)).isEmpty();
        assertThat(verstoesse(in(null, "", sache, verneint), eilig, true))
                .containsExactly("folge:0:stand V-16.dringlichkeit_verneint");
        assertThat(verstoesse(in(Beratungsstand.VERTAGT, "Kann warten", verneint), eilig, true))
                .isEmpty();
        assertThat(verstoesse(in(null, "", sache, festgestellt, festgestellt), eilig, true))
                .containsExactly("folge:0:stimmen:2:gegenstand V-3.zweite_antwort");
        assertThat(verstoesse(
                        in(null, "", sache, stimmen(Abstimmungsgegenstand.UMLAUF, "23/0/0/0", "")),
                        plan(Sitzungsform.UMLAUF, true),
                        true))
                .isEmpty();
    }

    @Test
    @DisplayName("V-16: Was neben der Sache gefragt wird, folgt aus Form und Dringlichkeit")
    void askedBeside() {
        assertThat(StimmerfassungRule.vorfrage(PLAN)).isEmpty();
        assertThat(StimmerfassungRule.vorfrage(plan(Sitzungsform.VIDEO, true)))
                .contains(Abstimmungsgegenstand.DRINGLICHKEIT);
        for (boolean dringlich : new boolean[] {true, false}) {
            assertThat(StimmerfassungRule.vorfrage(plan(Sitzungsform.UMLAUF, dringlich)))
                    .contains(Abstimmungsgegenstand.UMLAUF);
        }
    }

    private static Sitzungsplan plan(Sitzungsform form, boolean dringlich) {
        return new Sitzungsplan(LocalDate.parse("2026-11-30"), null, null, "", form, dringlich);
    }

    private Beratung in(Beratungsstand stand, String vermerk, Abstimmung... stimmen) {
        return new Zeileneingabe(stand, vermerk, List.of(stimmen)).in(geplant, 2);
    }

    private static List<String> verstoesse(Beratung zeile, boolean neu) {
        return verstoesse(zeile, PLAN, neu);
    }

    private static List<String> verstoesse(Beratung zeile, Sitzungsplan plan, boolean neu) {
        return StimmerfassungRule.verstoesse(papier(zeile), 0, plan, Probe.AUSKUNFT, Probe.HEUTE, neu).stream()
                .map(v -> v.field() + " " + v.code())
                .toList();
    }

    private static List<String> mitOffener(Beratung offen, Beratung zeile, boolean neu) {
        return StimmerfassungRule.verstoesse(papier(offen, zeile), 1, PLAN, Probe.AUSKUNFT, Probe.HEUTE, neu).stream()
                .map(Violation::code)
                .toList();
    }
}
