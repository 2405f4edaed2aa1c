package de.familienaudit.server;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.shared.Rolle;
import de.familienaudit.zielvereinbarung.ausgabe.Ausgabeformat;
import de.familienaudit.zielvereinbarung.ausgabe.FassungAusgabe;
import de.familienaudit.zielvereinbarung.ausgabe.FassungAusgabeService;
import de.familienaudit.zielvereinbarung.entwurf.EntwurfBearbeitenService;
import de.familienaudit.zielvereinbarung.entwurf.EntwurfDetails;
import de.familienaudit.zielvereinbarung.entwurf.EntwurfLesenService;
import de.familienaudit.zielvereinbarung.entwurf.EntwurfMassnahme;
import de.familienaudit.zielvereinbarung.entwurf.FortschreibungService;
import de.familienaudit.zielvereinbarung.entwurf.MassnahmeBearbeiten;
import de.familienaudit.zielvereinbarung.fassung.FassungService;
import de.familienaudit.zielvereinbarung.fassung.Vergleich;
import de.familienaudit.zielvereinbarung.fassung.VergleichService;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The example agreement goes out in each format and comes in again without a difference (A-2, ADR 21). */
@DisplayName("A-2: Was ausgegeben wurde, lässt sich ohne Verlust wieder einlesen")
class FassungAusgabeIT extends ServerTest {

    @Inject
    private Testkommune testkommune;

    @Inject
    private FassungAusgabeService ausgaben;

    @Inject
    private FassungService fassungen;

    @Inject
    private EntwurfLesenService lesen;

    @Inject
    private EntwurfBearbeitenService bearbeiten;

    @Inject
    private FortschreibungService fortschreibung;

    @Inject
    private VergleichService vergleiche;

    @Test
    void everyFormatOfTheExampleComesBackAsItWas() throws IOException {
        testkommune.neu(Rolle.PROJEKTLEITUNG);
        long erste = testkommune.importiere(beispiel(), null);
        enrich(erste);
        testkommune.nacherfassen(erste, "BESCHLOSSEN", LocalDate.of(2020, 6, 10));
        testkommune.nacherfassen(erste, "IN_KRAFT", LocalDate.of(2020, 6, 11));
        Long vereinbarung = fassungen.details(erste).kopf().zielvereinbarungId();
        String json = content(erste);
        assertThat(json)
                .contains("Ergebnisprotokoll")
                .contains("\"von\": \"2027-03-01\"")
                .contains("Bänke \\\"neu\\\"; 😀");
        assertThat(ausgaben.json(erste)).isEqualTo(ausgaben.json(erste));

        for (Ausgabeformat format : Ausgabeformat.values()) {
            long zweite = testkommune.importiere("ausgabe." + format.endung(), bytes(erste, format), vereinbarung);
            Vergleich vergleich = vergleiche.vergleich(zweite, erste, 1, 1);
            assertThat(vergleich.massnahmen().zeilen()).as(format.name()).isEmpty();
            assertThat(vergleich.ziele().zeilen()).as(format.name()).isEmpty();
            assertThat(vergleich.vorspann()).as(format.name()).isEmpty();
            assertThat(content(zweite)).as(format.name()).isEqualTo(json);
            fortschreibung.verwerfen(zweite, fassungen.details(zweite).version(), "nur ein Versuch");
        }

        byte[] datei = bytes(erste, Ausgabeformat.JSON);
        testkommune.neu(Rolle.PROJEKTLEITUNG);
        assertThat(content(testkommune.importiere("ausgabe.json", datei, null)))
                .as("in another Kommune")
                .isEqualTo(json);
    }

    @Test
    void theNameOfTheFileHoldsKommuneAgreementAndFassung() {
        testkommune.neu(Rolle.PROJEKTLEITUNG);
        try (FassungAusgabe ausgabe = ausgaben.ausgabe(testkommune.importiere(null), Ausgabeformat.CSV)) {
            assertThat(ausgabe.dateiname()).matches("zielvereinbarung-kommune-[0-9a-f-]+-nr-\\d+-fassung-1\\.csv");
            assertThat(ausgabe.medientyp()).startsWith("text/csv");
        }
    }

    /** Annexes, a dependency, bounds by hand and difficult words, which no document brings. */
    private void enrich(long entwurf) {
        EntwurfMassnahme m = lesen.uebersicht(entwurf, null, 1).felder().stream()
                .flatMap(f -> f.ziele().stream())
                .flatMap(z -> z.massnahmen().stream())
                .filter(z -> z.nummer().equals("1.1.1"))
                .map(EntwurfDetails.Zeile::massnahmeId)
                .findFirst()
                .map(id -> lesen.massnahme(entwurf, id))
                .orElseThrow();
        bearbeiten.speichern(new MassnahmeBearbeiten(
                entwurf,
                m.massnahmeId(),
                m.version(),
                m.zielId(),
                "",
                "=Bänke \"neu\"; 😀",
                "- eins\r\n- zwei",
                "'alle'",
                m.kosten(),
                m.verantwortlich(),
                m.kommunikation(),
                "sobald die Stelle besetzt ist",
                LocalDate.of(2027, 3, 1),
                null,
                "wenn alles fertig ist",
                null,
                LocalDate.of(2028, 2, 29),
                m.stellen(),
                m.federfuehrung(),
                "Ergebnisprotokoll\nBericht",
                "2.1.1, 1.1.2"));
    }

    /** Everything but what the file says for information. */
    private String content(long fassung) {
        return new String(ausgaben.json(fassung), StandardCharsets.UTF_8)
                .replaceAll("\":\\s*", "\": ")
                .replaceFirst("\"information\": \\{[^}]*}", "");
    }

    private byte[] bytes(long fassung, Ausgabeformat format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (FassungAusgabe ausgabe = ausgaben.ausgabe(fassung, format)) {
            ausgabe.schreibe(out);
            assertThat(ausgabe.groesse()).isEqualTo(out.size());
        }
        return out.toByteArray();
    }

    private static String beispiel() throws IOException {
        try (InputStream in = FassungAusgabeIT.class
                .getClassLoader()
                .getResourceAsStream("beispiel/zielvereinbarung-kyffhaeuserkreis.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
