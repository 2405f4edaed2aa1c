package de.familienaudit.zielvereinbarung.domain.entwurf;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.shared.Refusals;
import de.familienaudit.shared.Violation;
import de.familienaudit.shared.zeit.Zeitangabe;
import de.familienaudit.zielvereinbarung.domain.entwurf.Sammelaenderung.Art;
import de.familienaudit.zielvereinbarung.domain.entwurf.Sammelaenderung.Bemerkung;
import de.familienaudit.zielvereinbarung.domain.entwurf.Sammelaenderung.Ergebnis;
import de.familienaudit.zielvereinbarung.domain.entwurf.Sammelaenderung.Stand;
import de.familienaudit.zielvereinbarung.domain.entwurf.Sammelaenderung.Stellenangabe;
import de.familienaudit.zielvereinbarung.domain.fassung.Beispiel;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A-3, A-5: Mehrere Maßnahmen bekommen eine andere Stelle oder Zeit; was falsch würde, bleibt")
class SeveralMassnahmenChangeAtOnceTest {

    private static final long GESUNDHEIT = 1;
    private static final long JUGEND = 2;
    private static final long VEREIN = 3;

    private static final Map<Long, Stellenangabe> STELLEN = Map.of(
            GESUNDHEIT, new Stellenangabe("Gesundheitsamt", true),
            JUGEND, new Stellenangabe("Jugendamt", true),
            VEREIN, new Stellenangabe("Verein", false));

    private static final Stand STAND =
            new Stand(Beispiel.vereinbart("I. Quartal 2020", "IV. Quartal 2020"), List.of(GESUNDHEIT), GESUNDHEIT);

    @Test
    void aStelleIsReplacedWhereverItIsNamed() {
        Ergebnis e = stelle(GESUNDHEIT, JUGEND).anwenden(STAND, STELLEN);

        assertThat(e.aendert()).isTrue();
        assertThat(e.neu().stellen()).containsExactly(JUGEND);
        assertThat(e.neu().federfuehrung()).isEqualTo(JUGEND);
        assertThat(e.neu().text().verantwortlich()).isEqualTo("Jugendamt");
        assertThat(e.neu().text().titel()).isEqualTo(STAND.text().titel());
        assertThat(e.bemerkungen()).isEmpty();
    }

    @Test
    void nobodyIsNamedTwiceAndTheOtherLeadStays() {
        Stand beide = new Stand(STAND.text(), List.of(JUGEND, GESUNDHEIT), JUGEND);

        Ergebnis e = stelle(GESUNDHEIT, JUGEND).anwenden(beide, STELLEN);

        assertThat(e.neu().stellen()).containsExactly(JUGEND);
        assertThat(e.neu().federfuehrung()).isEqualTo(JUGEND);
        assertThat(stelle(GESUNDHEIT, VEREIN).anwenden(beide, STELLEN).neu().stellen())
                .containsExactly(JUGEND, VEREIN);
    }

    @Test
    void aWordingThatNamesTheStelleDifferentlyIsPointedOut() {
        Stand anders = new Stand(Beispiel.vereinbart("2020", "2021"), List.of(JUGEND), null);

        Ergebnis e = stelle(JUGEND, VEREIN).anwenden(anders, STELLEN);

        assertThat(e.aendert()).isTrue();
        assertThat(e.neu().federfuehrung()).isNull();
        assertThat(e.neu().text().verantwortlich()).isEqualTo("Gesundheitsamt");
        assertThat(e.bemerkungen()).containsExactly(Bemerkung.WORTLAUT_BLEIBT);
    }

    @Test
    void whatDoesNotNameTheStelleStays() {
        bleibt(stelle(VEREIN, JUGEND), Bemerkung.OHNE_AENDERUNG);
    }

    @Test
    @DisplayName("A-3: the accountable Stelle belongs to the house")
    void theLeadStaysInTheHouse() {
        bleibt(stelle(GESUNDHEIT, VEREIN), Bemerkung.FEDERFUEHRUNG_NICHT_IM_HAUS);
        assertThat(fuehrung(VEREIN).maengel(STELLEN))
                .containsExactly(Violation.at("federfuehrung", "A-3.federfuehrung_nicht_im_haus"));
    }

    @Test
    void theLeadIsSet() {
        Ergebnis e = fuehrung(JUGEND).anwenden(STAND, STELLEN);

        assertThat(e.neu().federfuehrung()).isEqualTo(JUGEND);
        assertThat(e.neu().stellen()).containsExactly(GESUNDHEIT);
        bleibt(fuehrung(GESUNDHEIT), Bemerkung.OHNE_AENDERUNG);
    }

    @Test
    void aTimeIsUnderstoodAsItIsWritten() {
        Ergebnis e = zeit(Art.ENDE, "II. Quartal 2021").anwenden(STAND, STELLEN);

        assertThat(e.neu().text().ende().bis()).contains(LocalDate.of(2021, 6, 30));
        assertThat(e.neu().text().beginn()).isEqualTo(STAND.text().beginn());
        assertThat(e.bemerkungen()).isEmpty();
        assertThat(zeit(Art.BEGINN, "01.02.2020")
                        .anwenden(STAND, STELLEN)
                        .neu()
                        .text()
                        .beginn()
                        .von())
                .contains(LocalDate.of(2020, 2, 1));
        bleibt(zeit(Art.ENDE, "IV. Quartal 2020"), Bemerkung.OHNE_AENDERUNG);
    }

    @Test
    @DisplayName("A-5: Beginn.from ≤ Ende.to, also for each of several")
    void aMeasureThatWouldEndBeforeItBeginsStays() {
        bleibt(zeit(Art.ENDE, "2019"), Bemerkung.ENDE_VOR_BEGINN);
        bleibt(zeit(Art.BEGINN, "2021"), Bemerkung.ENDE_VOR_BEGINN);
    }

    @Test
    @DisplayName("A-4: what cannot be understood is pointed out, unless somebody gives the days")
    void anUnknownTimeIsPointedOut() {
        assertThat(zeit(Art.ENDE, "irgendwann").anwenden(STAND, STELLEN).bemerkungen())
                .containsExactly(Bemerkung.ZEIT_UNVERSTANDEN);
        Zeitangabe vonHand = Zeitangabe.eingegeben("irgendwann", null, LocalDate.of(2021, 1, 1));
        assertThat(new Sammelaenderung(Art.ENDE, null, null, vonHand)
                        .anwenden(STAND, STELLEN)
                        .bemerkungen())
                .isEmpty();
    }

    @Test
    void whatIsMissingIsNamedAtItsField() {
        assertThat(stelle(null, 99L).maengel(STELLEN))
                .containsExactly(
                        Violation.at("vonStelle", "A-3.stelle_waehlen"),
                        Violation.at("nachStelle", "A-3.stelle_waehlen"));
        assertThat(stelle(JUGEND, JUGEND).maengel(STELLEN))
                .containsExactly(Violation.at("nachStelle", "A-3.dieselbe_stelle"));
        assertThat(stelle(JUGEND, VEREIN).maengel(STELLEN)).isEmpty();
        assertThat(fuehrung(null).maengel(STELLEN))
                .containsExactly(Violation.at("federfuehrung", "A-3.stelle_waehlen"));
        assertThat(fuehrung(JUGEND).maengel(STELLEN)).isEmpty();
        assertThat(Refusals.codes(zeit(Art.BEGINN, " ").maengel(STELLEN))).containsExactly("A-4.zeit_fehlt");
        assertThat(zeit(Art.ENDE, "x".repeat(501)).maengel(STELLEN))
                .containsExactly(Violation.zuLang("zeit", 501, 500));
        assertThat(zeit(Art.ENDE, "2030").maengel(STELLEN)).isEmpty();
    }

    private static void bleibt(Sammelaenderung aenderung, Bemerkung warum) {
        Ergebnis e = aenderung.anwenden(STAND, STELLEN);
        assertThat(e.aendert()).isFalse();
        assertThat(e.neu()).isEqualTo(STAND);
        assertThat(e.bemerkungen()).containsExactly(warum);
    }

    private static Sammelaenderung stelle(Long von, Long nach) {
        return new Sammelaenderung(Art.STELLE, von, nach, Zeitangabe.of(""));
    }

    private static Sammelaenderung fuehrung(Long stelle) {
        return new Sammelaenderung(Art.FEDERFUEHRUNG, null, stelle, Zeitangabe.of(""));
    }

    private static Sammelaenderung zeit(Art art, String wortlaut) {
        return new Sammelaenderung(art, null, null, Zeitangabe.of(wortlaut));
    }
}
