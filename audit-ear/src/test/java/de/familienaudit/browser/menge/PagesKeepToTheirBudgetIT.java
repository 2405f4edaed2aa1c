package de.familienaudit.browser.menge;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.browser.Besucher;
import de.familienaudit.browser.BrowserExtension;
import de.familienaudit.browser.Datenbestand;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every page of the books, asked for a Kommune with 54 measures and for one with 20,000, beside 100 other Kommunen. */
@DisplayName("Eine Seite fragt bei 20.000 Maßnahmen nicht mehr als bei 54 und liest keine fremden Zeilen")
@ExtendWith(BrowserExtension.class)
class PagesKeepToTheirBudgetIT {

    /** Tables with more rows must not be read from beginning to end. */
    private static final long LARGE = 10_000;

    private final Datenbestand daten = Mengengeruest.daten();

    @Test
    void statementsRowsAndBytesStayWithinTheBudgetOfThePage() {
        SoftAssertions softly = new SoftAssertions();
        int pages = 0;
        Kennungen kleine = new Kennungen(daten, Mengengeruest.KLEIN);
        Kennungen grosse = new Kennungen(daten, Mengengeruest.GROSS);
        for (Seite seite : Seite.alle()) {
            Abfragen klein = Abfragen.of(Besucher.angemeldet(Mengengeruest.KLEIN), kleine.adresse(seite));
            Abfragen gross = Abfragen.of(Besucher.angemeldet(Mengengeruest.GROSS), grosse.adresse(seite));
            System.out.println(line(seite, klein, gross));
            pages++;
            for (Abfragen eine : List.of(klein, gross)) {
                softly.assertThat(eine.anweisungen())
                        .as("statements of " + seite.adresse() + ": " + eine.texte())
                        .isBetween(3L, seite.anweisungen());
                softly.assertThat(eine.zeilen())
                        .as("rows of " + seite.adresse())
                        .isLessThanOrEqualTo(seite.zeilen());
                softly.assertThat(eine.bytes() / 1000)
                        .as("kilobytes of " + seite.adresse())
                        .isLessThanOrEqualTo(seite.kilobyte());
            }
            for (Abfrageplan plan : Abfrageplan.of(gross, Mengengeruest.UNBEKANNT)) {
                softly.assertThat(plan.immerWiederGelesene())
                        .as("read for each row of another list for " + seite.adresse() + ": " + plan)
                        .isEmpty();
            }
            for (Abfrageplan plan : Abfrageplan.of(gross, grosse.kommune())) {
                softly.assertThat(plan.ganzGelesene())
                        .as("read from beginning to end for " + seite.adresse() + ": " + plan)
                        .noneMatch(this::isLarge);
            }
        }
        assertThat(pages).isGreaterThan(10);
        softly.assertAll();
    }

    private boolean isLarge(String relation) {
        return daten.number("select reltuples::bigint from pg_class where oid = to_regclass(?)", relation) > LARGE;
    }

    private static String line(Seite seite, Abfragen klein, Abfragen gross) {
        return String.format(
                Locale.ROOT,
                "budget %-60s statements %3d %3d  rows %5d %6d  blocks %6d %7d  kB %5d %5d",
                seite.adresse(),
                klein.anweisungen(),
                gross.anweisungen(),
                klein.zeilen(),
                gross.zeilen(),
                klein.bloecke(),
                gross.bloecke(),
                klein.bytes() / 1000,
                gross.bytes() / 1000);
    }
}
