package de.familienaudit.vorlage.domain.papier;

import static de.familienaudit.vorlage.domain.papier.Papiere.AUSKUNFT;
import static de.familienaudit.vorlage.domain.papier.Papiere.HEUTE;
import static de.familienaudit.vorlage.domain.papier.Papiere.KLEIN;
import static de.familienaudit.vorlage.domain.papier.Papiere.KREISTAG;
import static de.familienaudit.vorlage.domain.papier.Papiere.ausgefallen;
import static de.familienaudit.vorlage.domain.papier.Papiere.entscheidung;
import static de.familienaudit.vorlage.domain.papier.Papiere.papier;
import static de.familienaudit.vorlage.domain.papier.Papiere.stimmen;
import static de.familienaudit.vorlage.domain.papier.Papiere.teil;
import static de.familienaudit.vorlage.domain.papier.Papiere.vorberatung;
import static de.familienaudit.vorlage.domain.papier.Papiere.zeile;
import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.vorlage.domain.abstimmung.Abstimmung;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("V-2, V-3, V-5, V-6: Was eine Beratung sagen muss, steht an ihrem Feld, alles auf einmal")
class RowsOfAPaperSayWhatTheyNeedTest {

    @Test
    void aCompleteSequenceIsTaken() {
        assertThat(verstoesse(
                        vorberatung(KREISTAG, "2020-02-17", stimmen("6/0/0/0")),
                        ausgefallen(KREISTAG, "2020-03-17", Beratungsstand.ABGESAGT, "", 3),
                        entscheidung(KREISTAG, "2020-06-10", stimmen("29/0/5/0"), teil("1", "29/0/5/0"))))
                .isEmpty();
        assertThat(verstoesse()).isEmpty();
    }

    @Test
    @DisplayName("V-2, V-5: Gremium, Rolle und Stand fehlen")
    void whatIsMissing() {
        Beratung leer = new Beratung(
                null, null, null, null, Entscheidungsmarke.KEINE, Verbleib.OHNE, "nur eine Bemerkung", List.of());
        assertThat(verstoesse(vorberatung(KREISTAG, "2020-02-17"), leer))
                .containsExactly(
                        "folge:1:gremium V-2.gremium_fehlt",
                        "folge:1:rolle V-2.rolle_fehlt",
                        "folge:1:stand V-5.stand_fehlt");
        Papier eil = papier(
                Vorlagenart.EILENTSCHEIDUNG,
                "So.",
                Ausfertigung.KEINE,
                new Beratung(
                        null,
                        LocalDate.of(2020, 4, 1),
                        Beratungsrolle.ENTSCHEIDUNG,
                        Beratungsstand.BEHANDELT,
                        Entscheidungsmarke.GANZ,
                        Verbleib.OHNE,
                        "",
                        List.of()));
        assertThat(BeratungsfolgeRule.verstoesse(eil, AUSKUNFT, HEUTE)).isEmpty();
    }

    @Test
    @DisplayName("V-2: Teile und Umfang gehören zusammen, Änderungen zu einer Entscheidung")
    void partsAndScope() {
        assertThat(verstoesse(
                        mit(new Entscheidungsmarke(Entscheidungsumfang.TEILE, " ", false)),
                        mit(new Entscheidungsmarke(Entscheidungsumfang.GANZ, "Punkt 1", false)),
                        mit(new Entscheidungsmarke(Entscheidungsumfang.NICHTS, "", true)),
                        mit(new Entscheidungsmarke(Entscheidungsumfang.TEILE, "x".repeat(301), false))))
                .containsExactly(
                        "folge:0:teile V-2.teile_fehlen",
                        "folge:1:umfang V-2.teile_ohne_umfang",
                        "folge:2:umfang V-2.geaendert_ohne_entscheidung",
                        "folge:3:teile form.zu_lang");
    }

    @ParameterizedTest
    @EnumSource(names = {"GEPLANT", "ABGESAGT", "VERZICHTET"})
    @DisplayName("V-5: Wo nichts stattfand, gibt es keine Stimmen, auch keine Null")
    void noVotesWhereNothingTookPlace(Beratungsstand stand) {
        assertThat(verstoesse(zeile(
                        KREISTAG,
                        "2020-03-17",
                        Beratungsrolle.ENTSCHEIDUNG,
                        stand,
                        Entscheidungsmarke.KEINE,
                        stimmen("1/0/0/0"))))
                .containsExactly("folge:0:stand V-5.ohne_stimmen");
    }

    @Test
    @DisplayName("V-6: Ein Tag in der Zukunft ist höchstens geplant")
    void future() {
        assertThat(verstoesse(
                        vorberatung(KREISTAG, "2026-11-30"),
                        vorberatung(KREISTAG, "2026-12-01"),
                        zeile(
                                KREISTAG,
                                "2026-12-01",
                                Beratungsrolle.ENTSCHEIDUNG,
                                Beratungsstand.GEPLANT,
                                Entscheidungsmarke.GANZ)))
                .containsExactly("folge:1:tag V-6.in_der_zukunft");
    }

    @Test
    @DisplayName("V-5: An die Stelle tritt eine andere, nicht frühere Beratung, und nur wo eine ausfiel")
    void successor() {
        Beratung behandelt = new Beratung(
                KREISTAG,
                LocalDate.of(2020, 6, 10),
                Beratungsrolle.ENTSCHEIDUNG,
                Beratungsstand.BEHANDELT,
                Entscheidungsmarke.GANZ,
                new Verbleib("", 1),
                "",
                List.of());
        assertThat(verstoesse(
                        ausgefallen(KREISTAG, "2020-03-17", Beratungsstand.ABGESAGT, "", 1),
                        ausgefallen(KREISTAG, "2020-03-17", Beratungsstand.VERTAGT, "", 9),
                        ausgefallen(KREISTAG, "2020-07-17", Beratungsstand.ABGESETZT, "g".repeat(1001), 4),
                        behandelt))
                .containsExactly(
                        "folge:0:nachfolgerin V-5.andere_zeile",
                        "folge:1:nachfolgerin V-5.andere_zeile",
                        "folge:2:ausfallgrund form.zu_lang",
                        "folge:2:nachfolgerin V-5.nachfolgerin_frueher",
                        "folge:3:nachfolgerin V-5.keine_nachfolgerin");
    }

    @Test
    @DisplayName("V-3: Die Abstimmungen stehen an ihren Feldern; es stimmen nicht mehr ab, als Mitglieder sind")
    void votes() {
        assertThat(verstoesse(entscheidung(KLEIN, "2020-06-10", stimmen("19/2/0/0"), teil("", "5/0/0/0"))))
                .containsExactly(
                        "folge:0:stimmen:0:ja V-3.mehr_als_mitglieder", "folge:0:stimmen:1:teil V-3.teil_fehlt");
        assertThat(verstoesse(entscheidung(KLEIN, "2020-06-10", stimmen("18/2/0/0"), stimmen("2/18/0/0"))))
                .containsExactly("folge:0:stimmen:1:gegenstand V-3.zweite_antwort");
    }

    @Test
    @DisplayName("V-2, V-3: Zu viele Zeilen und Abstimmungen")
    void limits() {
        Beratung[] viele =
                Collections.nCopies(51, vorberatung(KREISTAG, "2020-02-17")).toArray(Beratung[]::new);
        assertThat(verstoesse(viele)).containsExactly(" V-2.zu_viele_zeilen");
        Beratung zeile = entscheidung(
                KREISTAG,
                "2020-06-10",
                IntStream.range(0, 31).mapToObj(i -> teil("T" + i, "5/0/0/0")).toArray(Abstimmung[]::new));
        assertThat(verstoesse(zeile)).containsExactly(" V-3.zu_viele_abstimmungen");
    }

    private static Beratung mit(Entscheidungsmarke marke) {
        return zeile(
                KREISTAG,
                "2020-06-10",
                Beratungsrolle.ENTSCHEIDUNG,
                Beratungsstand.BEHANDELT,
                marke,
                stimmen("9/0/0/0"));
    }

    private static List<String> verstoesse(Beratung... folge) {
        return BeratungsfolgeRule.verstoesse(papier(folge), AUSKUNFT, HEUTE).stream()
                .map(v -> v.field() + " " + v.code())
                .toList();
    }
}
