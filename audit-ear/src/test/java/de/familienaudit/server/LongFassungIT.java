package de.familienaudit.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.familienaudit.shared.Akteur;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.shared.Rolle;
import de.familienaudit.shared.vergleich.Feldvergleich;
import de.familienaudit.zielvereinbarung.ausgabe.Ausgabeformat;
import de.familienaudit.zielvereinbarung.ausgabe.FassungAusgabe;
import de.familienaudit.zielvereinbarung.ausgabe.FassungAusgabeService;
import de.familienaudit.zielvereinbarung.austausch.CsvFassungReader;
import de.familienaudit.zielvereinbarung.austausch.ExcelFassungReader;
import de.familienaudit.zielvereinbarung.austausch.JsonFassungReader;
import de.familienaudit.zielvereinbarung.austausch.Vereinbarungsdaten;
import de.familienaudit.zielvereinbarung.domain.fassung.Fassungsinhalt;
import de.familienaudit.zielvereinbarung.domain.fassung.Fassungstext;
import de.familienaudit.zielvereinbarung.fassung.Vergleich;
import de.familienaudit.zielvereinbarung.fassung.VergleichService;
import de.familienaudit.zielvereinbarung.fassung.Vergleichsempfang;
import de.familienaudit.zielvereinbarung.fassung.WortlautService;
import de.familienaudit.zielvereinbarung.fassung.Wortlautseite;
import de.familienaudit.zielvereinbarung.massnahme.MassnahmenFilter;
import de.familienaudit.zielvereinbarung.massnahme.MassnahmenService;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Reading a Fassung in pages and putting it out as a stream: nothing is left out, nothing comes twice (ADR 34). */
@DisplayName("A-2, G-1: Auch eine sehr lange Fassung wird ganz gezeigt, ganz verglichen und ganz ausgegeben")
class LongFassungIT extends ServerTest {

    @Inject
    private Testkommune testkommune;

    @Inject
    private GrosseVereinbarung grosse;

    @Inject
    private WortlautService wortlaut;

    @Inject
    private VergleichService vergleiche;

    @Inject
    private FassungAusgabeService ausgaben;

    @Inject
    private MassnahmenService liste;

    @Resource(lookup = "java:app/jdbc/audit")
    private DataSource dataSource;

    @Test
    void everyMeasureStandsOnOnePageOfTheWording() {
        Akteur pl = testkommune.neu(Rolle.PROJEKTLEITUNG);
        long fassung = grosse.lege(pl, 3, 20, 20);

        Wortlautseite erste = wortlaut.seite(fassung, 1);
        assertThat(erste.vorspann().titel()).isEqualTo("Groß 1");
        assertThat(erste.seiten()).isEqualTo(7);
        List<String> gezeigt = IntStream.rangeClosed(1, erste.seiten())
                .mapToObj(seite -> wortlaut.seite(fassung, seite))
                .flatMap(LongFassungIT::zeilen)
                .toList();

        assertThat(gezeigt)
                .containsExactlyElementsOf(
                        zeilen(wortlaut.lesen(fassung).felder()).toList());
        assertThat(gezeigt).hasSize(3 * 20 * 21).doesNotHaveDuplicates();
        Wortlautseite letzte = wortlaut.seite(fassung, 999);
        assertThat(letzte.nummer()).isEqualTo(7);
        assertThat(letzte.vorspann()).isNull();
        assertThat(letzte.anfaenge())
                .extracting(Wortlautseite.Feldanfang::seite)
                .isSorted();
        Fassungsinhalt.Eintrag m = wortlaut.seite(fassung, 1)
                .felder()
                .get(0)
                .ziele()
                .get(0)
                .massnahmen()
                .get(13);
        assertThat(m.nummer()).hasToString("1.1.14");
        assertThat(m.stellen()).containsExactly("Bauamt", "Stabsstelle");
        assertThat(m.federfuehrung()).isEqualTo("Stabsstelle");
        assertThat(m.anlagen()).containsExactly("Liste 14");
        assertThat(m.abhaengigkeiten()).containsExactly("1.1.1");
    }

    @Test
    void everyDifferenceStandsOnOnePageOfTheComparison() {
        Akteur pl = testkommune.neu(Rolle.PROJEKTLEITUNG);
        long alt = inKraft(grosse.lege(pl, 2, 20, 20));
        long neu = grosse.schreibeFort(pl, alt);

        Vergleich erste = vergleiche.vergleich(neu, null, 1, 1);
        assertThat(erste.von().id()).isEqualTo(alt);
        assertThat(erste.vorspann()).extracting(Feldvergleich::name).containsExactly("titel");
        List<String> gefunden = IntStream.rangeClosed(1, erste.massnahmen().anzahlSeiten())
                .mapToObj(seite -> vergleiche.vergleich(neu, alt, seite, 1).massnahmen())
                .peek(seite -> assertThat(seite.zeilen()).hasSizeLessThanOrEqualTo(VergleichService.JE_SEITE))
                .flatMap(seite -> seite.zeilen().stream())
                .map(LongFassungIT::kurz)
                .toList();

        assertThat(gefunden).containsExactlyElementsOf(erwartet(2, 20, 20)).hasSize((int)
                erste.massnahmen().gesamt());
        assertThat(vergleiche.vergleich(neu, alt, 99, 99).massnahmen().nummer())
                .isEqualTo(erste.massnahmen().anzahlSeiten());
        assertThat(erste.ziele().gesamt()).isEqualTo(20);
        assertThat(erste.ziele().zeilen())
                .extracting(Vergleich.Ziel::nummer)
                .startsWith("1.2", "1.4")
                .hasSize(20)
                .doesNotHaveDuplicates();
        Empfang ganz = new Empfang();
        vergleiche.ausgeben(neu, alt, ganz);
        assertThat(ganz.massnahmen).isEqualTo(gefunden);
        assertThat(ganz.ziele).isEqualTo(20);
        assertThat(vergleiche.vergleich(neu, neu, 1, 1).massnahmen().gesamt()).isZero();
    }

    @Test
    void moreThanTwentyThousandMeasuresArePutOutWhole() throws IOException {
        Akteur pl = testkommune.neu(Rolle.PROJEKTLEITUNG);
        long fassung = grosse.lege(pl, 3, 67, 101);

        Vereinbarungsdaten json = JsonFassungReader.lies(
                        new String(bytes(fassung, Ausgabeformat.JSON), StandardCharsets.UTF_8))
                .daten();
        assertThat(json.massnahmen()).hasSize(3 * 67 * 101);
        assertThat(CsvFassungReader.lies(
                                new String(bytes(fassung, Ausgabeformat.CSV), StandardCharsets.UTF_8).substring(1))
                        .daten()
                        .equals(json))
                .isTrue();
        assertThat(ExcelFassungReader.lies(bytes(fassung, Ausgabeformat.EXCEL))
                        .daten()
                        .equals(json))
                .isTrue();
        List<String> nummern = new ArrayList<>();
        liste.ausgeben(
                new MassnahmenFilter(fassung, null, null, null, null, null, false, null, false, 1),
                zeile -> nummern.add(zeile.nummer()));
        assertThat(nummern)
                .isEqualTo(json.massnahmen()
                        .map(Vereinbarungsdaten.Massnahme::nummer)
                        .toList());
    }

    /** A kept plan for ten rows looked 20,000 up for a minute and a half (ADR 33); nothing else plans for the values. */
    @Test
    void whatIsReadWholeIsPlannedForTheRowsOfTheDay() {
        Akteur pl = testkommune.neu(Rolle.PROJEKTLEITUNG);
        long fassung = grosse.lege(pl, 1, 1, 2);
        List<String> plaene = new ArrayList<>();

        liste.ausgeben(
                new MassnahmenFilter(fassung, null, null, null, null, null, false, null, false, 1),
                zeile -> plaene.add(plan()));

        assertThat(plaene).containsExactly("true force_generic_plan on", "true force_generic_plan on");
    }

    /** On the connection of the transaction: whether the statement was planned anew, and how the next one is planned. */
    private String plan() {
        try (Connection c = dataSource.getConnection();
                Statement s = c.createStatement();
                ResultSet r = s.executeQuery("select coalesce(sum(custom_plans), 0) > 0,"
                        + " current_setting('plan_cache_mode'), current_setting('enable_nestloop')"
                        + " from pg_prepared_statements where statement like '%KOSTEN%' and custom_plans > 0")) {
            r.next();
            return r.getBoolean(1) + " " + r.getString(2) + " " + r.getString(3);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void whatFailsOnTheWayIsAnErrorAndNoFile() {
        Akteur pl = testkommune.neu(Rolle.PROJEKTLEITUNG);
        long alt = inKraft(grosse.lege(pl, 1, 2, 10));
        long neu = grosse.schreibeFort(pl, alt);

        assertThatThrownBy(() -> vergleiche.ausgeben(neu, alt, new Empfang() {
                    @Override
                    public void ziel(Vergleich.Ziel ziel) {
                        throw new IllegalStateException("disk full");
                    }
                }))
                .hasStackTraceContaining("disk full");
        testkommune.neu(Rolle.PROJEKTLEITUNG);
        assertThatThrownBy(() -> ausgaben.ausgabe(neu, Ausgabeformat.EXCEL)).isInstanceOf(NotFoundException.class);
    }

    /** Its words are fixed now, and the next Fassung can be written. */
    private long inKraft(long fassung) {
        testkommune.nacherfassen(fassung, "BESCHLOSSEN", LocalDate.of(2020, 6, 10));
        testkommune.nacherfassen(fassung, "IN_KRAFT", LocalDate.of(2020, 6, 11));
        return fassung;
    }

    /** What {@link GrosseVereinbarung#schreibeFort} changed. */
    private static List<String> erwartet(int felder, int ziele, int massnahmen) {
        List<String> geaendert = new ArrayList<>();
        List<String> weggefallen = new ArrayList<>();
        for (int h = 1; h <= felder; h++) {
            for (int z = 1; z <= ziele; z++) {
                for (int n = 1; n <= massnahmen; n++) {
                    String nummer = h + "." + z + "." + n;
                    switch (n % 10) {
                        case 1 -> geaendert.add(nummer + " GEAENDERT titel");
                        case 2 -> geaendert.add(nummer + " GEAENDERT beginn");
                        case 3 -> geaendert.add(nummer + " GEAENDERT federfuehrung");
                        case 5 -> geaendert.add(nummer + " GEAENDERT stellen");
                        case 6 -> geaendert.add(nummer + " GEAENDERT anlagen");
                        case 8 -> geaendert.add(nummer + " GEAENDERT abhaengigkeiten");
                        case 9 -> weggefallen.add(nummer + " WEGGEFALLEN ");
                        default -> {} // 4: the same Stellen in another order are no difference (G-1)
                    }
                }
            }
        }
        geaendert.addAll(weggefallen);
        return geaendert;
    }

    private static String kurz(Vergleich.Massnahme m) {
        return m.nummer() + " " + m.art() + " "
                + String.join(",", m.felder().stream().map(Feldvergleich::name).toList());
    }

    private static Stream<String> zeilen(Wortlautseite seite) {
        return zeilen(seite.felder());
    }

    private static Stream<String> zeilen(List<Fassungstext.Feld> felder) {
        return felder.stream()
                .flatMap(f -> f.ziele().stream())
                .flatMap(z -> Stream.concat(
                        Stream.of("Ziel " + z.nummer()),
                        z.massnahmen().stream()
                                .map(m -> m.nummer() + " " + m.text().titel())));
    }

    private byte[] bytes(long fassung, Ausgabeformat format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (FassungAusgabe ausgabe = ausgaben.ausgabe(fassung, format)) {
            ausgabe.schreibe(out);
        }
        return out.toByteArray();
    }

    private static class Empfang implements Vergleichsempfang {

        private final List<String> massnahmen = new ArrayList<>();
        private int ziele;

        @Override
        public void massnahme(Vergleich.Massnahme massnahme) {
            massnahmen.add(kurz(massnahme));
        }

        @Override
        public void ziel(Vergleich.Ziel ziel) {
            ziele++;
        }

        @Override
        public void vorspann(List<Feldvergleich> felder) {
            assertThat(felder).isNotEmpty();
        }
    }
}
