package de.familienaudit.zielvereinbarung.domain.fortschritt;

import static de.familienaudit.zielvereinbarung.domain.fassung.Beispiel.HEUTE;
import static de.familienaudit.zielvereinbarung.domain.fassung.Beispiel.KREISTAG;
import static de.familienaudit.zielvereinbarung.domain.fassung.Beispiel.fortschritt;
import static de.familienaudit.zielvereinbarung.domain.fassung.Beispiel.fortschrittIn;
import static de.familienaudit.zielvereinbarung.domain.fassung.Beispiel.melden;
import static de.familienaudit.zielvereinbarung.domain.fassung.Beispiel.meldung;
import static de.familienaudit.zielvereinbarung.domain.fortschritt.Massnahmenstatus.DAUERAUFGABE;
import static de.familienaudit.zielvereinbarung.domain.fortschritt.Massnahmenstatus.IN_UMSETZUNG;
import static de.familienaudit.zielvereinbarung.domain.fortschritt.Massnahmenstatus.UMGESETZT;
import static de.familienaudit.zielvereinbarung.domain.fortschritt.Massnahmenstatus.VERSCHOBEN;
import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.shared.Refusals;
import de.familienaudit.shared.Violation;
import de.familienaudit.shared.zeit.Zeitangabe;
import de.familienaudit.zielvereinbarung.domain.fassung.Beispiel;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A-7, A-8: Eine Meldung sagt, was bis zu welchem Tag geschah, und erst nach dem Beschluss")
class ReportSaysWhatWasDoneByWhichDayTest {

    private static final int MAX = 20_000;
    private static final Zeitangabe AGREED = Zeitangabe.of("IV. Quartal 2021");

    @Test
    @DisplayName("A-7: the last report is what holds, and all of them are kept in their order")
    void allReportsAreKept() {
        Fortschritt fortschritt = fortschritt();
        assertThat(fortschritt.letzteMeldung()).isEmpty();
        assertThat(fortschritt.letzteMeldungAm()).isEmpty();

        melden(fortschritt, meldung(IN_UMSETZUNG).stand(HEUTE.minusDays(3)).text(" Erster Stand. "));
        Meldung second = melden(fortschritt, meldung(UMGESETZT).stand(HEUTE).text("Fertig."));

        assertThat(fortschritt.meldungen()).extracting(Meldung::nummer).containsExactly(1, 2);
        assertThat(fortschritt.meldungen()).extracting(Meldung::text).containsExactly("Erster Stand.", "Fertig.");
        assertThat(fortschritt.meldungen()).extracting(Meldung::stand).containsExactly(HEUTE.minusDays(3), HEUTE);
        assertThat(fortschritt.meldungen()).extracting(Meldung::status).containsExactly(IN_UMSETZUNG, UMGESETZT);
        assertThat(fortschritt.letzteMeldung()).contains(second);
        assertThat(fortschritt.letzteMeldungAm()).contains(HEUTE);
        assertThat(fortschritt.status()).isEqualTo(UMGESETZT);
    }

    @Test
    @DisplayName("A-7: the last report can be taken back with a reason; the state before holds again, the report stays")
    void theLastReportIsTakenBack() {
        Fortschritt fortschritt = fortschritt();
        melden(fortschritt, meldung(VERSCHOBEN).stand(HEUTE.minusDays(9)).neuesEnde("31.12.2022"));
        melden(fortschritt, meldung(IN_UMSETZUNG).stand(HEUTE.minusDays(3)));
        melden(fortschritt, meldung(VERSCHOBEN).stand(HEUTE).neuesEnde("31.12.2023"));

        assertThat(Refusals.of(() -> fortschritt.zuruecknehmen(2, ruecknahme(7, false, "falsch"), AGREED)))
                .containsExactly(Violation.of("A-7.meldung_nicht_letzte"));
        assertThat(Refusals.of(() -> fortschritt.zuruecknehmen(3, ruecknahme(7, false, " "), AGREED)))
                .containsExactly(Violation.at("ruecknahmeGrund", "A-7.ruecknahme_ohne_grund"));
        assertThat(Refusals.of(() -> fortschritt.zuruecknehmen(3, ruecknahme(8, false, "fremd"), AGREED)))
                .containsExactly(Violation.of("A-8.nur_eigene_meldung"));
        assertThat(fortschritt.status()).isEqualTo(VERSCHOBEN);
        Meldung dritte = fortschritt.zuruecknehmen(3, ruecknahme(7, false, " Falsche Maßnahme "), AGREED);

        assertThat(dritte.zurueckgenommenGrund()).isEqualTo("Falsche Maßnahme");
        assertThat(fortschritt.meldungen()).hasSize(3);
        assertThat(fortschritt.status()).isEqualTo(IN_UMSETZUNG);
        assertThat(fortschritt.ende().wortlaut()).isEqualTo("31.12.2022");
        assertThat(fortschritt.letzteMeldungAm()).contains(HEUTE.minusDays(3));
        assertThat(melden(fortschritt, meldung(UMGESETZT)).nummer()).isEqualTo(4);
        for (int nummer : List.of(4, 2, 1)) {
            fortschritt.zuruecknehmen(nummer, ruecknahme(8, true, "alles falsch"), AGREED);
        }

        assertThat(fortschritt.status()).isEqualTo(Massnahmenstatus.GEPLANT);
        assertThat(fortschritt.letzteMeldungAm()).isEmpty();
        assertThat(fortschritt.ende()).isEqualTo(AGREED);
        assertThat(Refusals.of(() -> fortschritt.zuruecknehmen(1, ruecknahme(7, true, "noch einmal"), AGREED)))
                .containsExactly(Violation.of("A-7.meldung_nicht_letzte"));
    }

    private static Ruecknahme ruecknahme(long konto, boolean projektleitung, String grund) {
        return new Ruecknahme(konto, "Erika Muster", projektleitung, grund, Beispiel.JETZT);
    }

    @Test
    @DisplayName("G-6: with the name of the reporter at that time")
    void keepsTheReporter() {
        Meldung meldung = melden(fortschritt(), meldung(IN_UMSETZUNG));

        assertThat(meldung.gemeldetVon()).isEqualTo("Erika Muster");
        assertThat(meldung.gemeldetAm()).isEqualTo(Beispiel.JETZT);
        assertThat(meldung.kommuneId()).isEqualTo(Beispiel.KREIS);
    }

    @Test
    @DisplayName("A-8: nobody reports before the agreement is beschlossen")
    void notBeforeTheDecision() {
        Fortschritt undecided = fortschritt("2020", "2021");

        assertThat(undecided.beobachtetSeit()).isEmpty();
        assertThat(Refusals.of(() -> melden(undecided, meldung(IN_UMSETZUNG))))
                .containsExactly(Violation.of("A-8.noch_nicht_beschlossen"));

        undecided.beschlossen(KREISTAG);
        assertThat(undecided.beobachtetSeit()).contains(KREISTAG);
        assertThat(Refusals.of(() -> melden(undecided, meldung(IN_UMSETZUNG)))).isEmpty();
    }

    @Test
    @DisplayName("A-7: the day that it describes is not to come, and not before that of the last report")
    void theDayIsNotToComeAndNotBeforeTheLastReport() {
        assertThat(Refusals.of(() -> melden(fortschritt(), meldung(IN_UMSETZUNG).stand(HEUTE.plusDays(1)))))
                .containsExactly(Violation.at("stand", "A-7.stand_in_der_zukunft", HEUTE.plusDays(1)));
        assertThat(Refusals.of(() -> melden(fortschritt(), meldung(IN_UMSETZUNG).stand(null))))
                .containsExactly(Violation.at("stand", "A-7.stand_fehlt"));

        Fortschritt reported = fortschrittIn(IN_UMSETZUNG);
        assertThat(Refusals.of(() -> melden(reported, meldung(IN_UMSETZUNG).stand(KREISTAG))))
                .containsExactly(Violation.at("stand", "A-7.stand_vor_letzter_meldung", KREISTAG.plusDays(1)));
        assertThat(Refusals.of(() -> melden(reported, meldung(IN_UMSETZUNG).stand(KREISTAG.plusDays(1)))))
                .isEmpty();
    }

    @Test
    @DisplayName("A-7: no text is longer than twenty thousand characters")
    void noTextIsTooLong() {
        String longest = "x".repeat(MAX);
        String tooLong = longest + "x";

        assertThat(Refusals.of(() -> melden(
                        fortschritt(),
                        meldung(IN_UMSETZUNG)
                                .text(longest)
                                .indikator(longest)
                                .grund(longest)
                                .neuesEnde(longest))))
                .isEmpty();
        assertThat(Refusals.of(() -> melden(
                        fortschritt(),
                        meldung(IN_UMSETZUNG)
                                .text(tooLong)
                                .indikator(tooLong)
                                .grund(tooLong)
                                .neuesEnde(tooLong))))
                .containsExactly(
                        Violation.zuLang("text", MAX + 1, MAX),
                        Violation.zuLang("indikator", MAX + 1, MAX),
                        Violation.zuLang("grund", MAX + 1, MAX),
                        Violation.zuLang("neuesEnde", MAX + 1, MAX));
    }

    @Test
    @DisplayName("A-7, A-8: everything that is wrong is said at once, and nothing changes")
    void saysEverythingAtOnceAndChangesNothing() {
        Fortschritt undecided = fortschritt("2020", "2021");

        assertThat(Refusals.codes(() -> melden(
                        undecided,
                        meldung(VERSCHOBEN)
                                .stand(null)
                                .text(" ")
                                .grund("")
                                .neuesEnde("")
                                .jahr(2020, true))))
                .containsExactly(
                        "A-7.stand_fehlt",
                        "A-7.text_fehlt",
                        "A-7.grund_fehlt",
                        "A-7.neue_zeit_fehlt",
                        "A-7.jahr_nur_daueraufgabe",
                        "A-8.noch_nicht_beschlossen");
        assertThat(undecided.status()).isEqualTo(Massnahmenstatus.GEPLANT);
        assertThat(undecided.meldungen()).isEmpty();
        assertThat(undecided.letzteMeldungAm()).isEmpty();

        Fortschritt done = fortschrittIn(UMGESETZT);
        assertThat(Refusals.codes(() -> melden(
                        done, meldung(VERSCHOBEN).stand(KREISTAG).grund("").neuesEnde(""))))
                .isEqualTo(List.of(
                        "A-7.grund_fehlt",
                        "A-7.neue_zeit_fehlt",
                        "A-7.uebergang",
                        "A-7.wiedereroeffnung_ohne_grund",
                        "A-7.stand_vor_letzter_meldung"));
        assertThat(done.status()).isEqualTo(UMGESETZT);
        assertThat(done.meldungen()).hasSize(1);
    }

    @Test
    @DisplayName("A-7: a text of blanks says nothing")
    void blanksSayNothing() {
        assertThat(Refusals.of(() -> melden(fortschritt(), meldung(DAUERAUFGABE).text(" \n"))))
                .containsExactly(Violation.at("text", "A-7.text_fehlt"));
    }
}
