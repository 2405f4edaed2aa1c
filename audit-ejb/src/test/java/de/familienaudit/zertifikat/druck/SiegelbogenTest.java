package de.familienaudit.zertifikat.druck;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.beleg.AngabeZeile;
import de.familienaudit.beleg.Belegfeld;
import de.familienaudit.beleg.BestimmungZeile;
import de.familienaudit.dokument.druck.Pruefstelle;
import de.familienaudit.zertifikat.Siegelauskunft;
import de.familienaudit.zertifikat.ZertifikatDetails;
import de.familienaudit.zertifikat.Zertifikatsblatt;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The sheet on the seal prints answer, timeline, gaps and claims with their sources; PDF/A-3A and PDF/UA-1")
class SiegelbogenTest {

    private static final Instant JETZT = Instant.parse("2026-11-30T09:00:00Z");
    private static final LocalDate HEUTE = LocalDate.of(2026, 11, 30);

    @Test
    void prints() throws IOException {
        Siegelbogen bogen = bogen(List.of(grund(), erhaltung()));
        byte[] pdf = bogen.pdf();
        Pruefstelle.pruefe("siegelbogen", pdf);
        assertThat(bogen.dateiname()).isEqualTo("Siegel Musterkreis 2019-01-01");
        assertThat(text(pdf))
                .contains("Siegel „Familiengerechte Kommune“: Musterkreis", "Stand 30.11.2026")
                .contains("01.01.2019: nein, strittig", "Lücke von 849 Tagen <&>.")
                .contains("01.07.2018 bis 26.10.2020: 849 Tage", "2013", "2027")
                .contains(
                        "01.06.2015 bis 30.06.2018; gerechnet bis 31.05.2018, belegt 30 Tage länger; geplant bis 01.05.2015, verliehen 31 Tage später")
                .contains("12.06.2015 Vorlage 2018/6/067, Sachverhalt, „am 12. Juni“ zählt nicht")
                .contains("November 2023 Frau Beispiel, gesagt am 02.03.2021 zurückgenommen: verhört")
                .contains(
                        "Erster Tag: 01.06.2015 (Zielvereinbarung). Grund: zwei Quellen. Bestimmt von P. Leitung am 05.01.2026.")
                .contains("seit 01.12.2023; Der Beginn liegt 12 Tage vor dem Beschluss vom 13.12.2023.")
                .contains("noch nicht, unter Vorbehalt", "06.11.2013, Kreistag", "ohne Wirkung");
    }

    @Test
    void prints_what_ended_was_recognised_or_is_undecided() throws IOException {
        byte[] pdf = bogen(List.of(
                        mit(
                                erhaltung(),
                                new ZertifikatDetails.Anerkennung(LocalDate.of(2025, 3, 10), "Bescheid"),
                                new ZertifikatDetails.Ende(LocalDate.of(2026, 1, 31), "ENTZOGEN", "Verein", "Brief")),
                        ungeklaert()))
                .pdf();
        Pruefstelle.pruefe("siegelbogen-beendet", pdf);
        assertThat(text(pdf))
                .contains("ab 10.03.2025 (Bescheid)", "entzogen, letzter Tag 31.01.2026, durch Verein (Brief)")
                .contains("ungeklärt: Die Quellen nennen verschiedene Tage");
    }

    @Test
    void prints_that_there_is_nothing_yet() throws IOException {
        byte[] pdf = new Siegelbogen(
                        new Zertifikatsblatt(auskunft(HEUTE), auskunft(HEUTE), List.of(), List.of()),
                        "30.11.2026: nein",
                        List.of("Kein Zertifikat."),
                        JETZT)
                .pdf();
        Pruefstelle.pruefe("siegelbogen-leer", pdf);
        assertThat(text(pdf)).contains("Noch kein Zertifikat ist eingetragen.").doesNotContain("Zeitstrahl");
    }

    private static Siegelbogen bogen(List<ZertifikatDetails> zertifikate) {
        return new Siegelbogen(
                new Zertifikatsblatt(
                        auskunft(HEUTE),
                        auskunft(LocalDate.of(2019, 1, 1)),
                        zertifikate,
                        List.of(new Zertifikatsblatt.Zeitluecke(
                                LocalDate.of(2018, 7, 1), LocalDate.of(2020, 10, 26), 849))),
                "01.01.2019: nein, strittig",
                List.of(
                        "Am 01.01.2019 durfte das Siegel nicht geführt werden.",
                        "Dazwischen liegt eine Lücke von 849 Tagen <&>."),
                JETZT);
    }

    private static Siegelauskunft auskunft(LocalDate tag) {
        return new Siegelauskunft("Musterkreis", tag, HEUTE, "NEIN", null, null, null, null, 0);
    }

    private static ZertifikatDetails grund() {
        return new ZertifikatDetails(
                1,
                0,
                "GRUNDZERTIFIKAT",
                new ZertifikatDetails.Zeit(
                        LocalDate.of(2015, 6, 1),
                        LocalDate.of(2018, 6, 30),
                        "01.06.2015",
                        "30.06.2018",
                        false,
                        LocalDate.of(2018, 5, 31),
                        30,
                        LocalDate.of(2015, 5, 1),
                        31,
                        0),
                new ZertifikatDetails.Herkunft(
                        null, "", LocalDate.of(2013, 11, 6), "Kreistag", null, true, "Akte", "P. Leitung"),
                new ZertifikatDetails.Anerkennung(null, ""),
                new ZertifikatDetails.Ende(null, "", "", ""),
                List.of(),
                List.of(
                        angabe(1, "BEGINN", "01.06.2015", "Zielvereinbarung", null, "", true, ""),
                        angabe(2, "BEGINN", "12.06.2015", "Vorlage 2018/6/067", null, "am 12. Juni", false, ""),
                        angabe(
                                3,
                                "ENDE",
                                "November 2023",
                                "Frau Beispiel",
                                LocalDate.of(2021, 3, 2),
                                "",
                                false,
                                "verhört")),
                List.of(new BestimmungZeile(
                        new Belegfeld("ZERTIFIKAT", 1, "BEGINN"),
                        "01.06.2015",
                        "Zielvereinbarung",
                        "zwei Quellen",
                        "P. Leitung",
                        Instant.parse("2026-01-05T10:00:00Z"))));
    }

    private static ZertifikatDetails erhaltung() {
        return new ZertifikatDetails(
                2,
                0,
                "ERHALTUNGSZERTIFIKAT",
                new ZertifikatDetails.Zeit(
                        LocalDate.of(2023, 12, 1), null, "01.12.2023", "", false, null, 0, null, 0, 12),
                new ZertifikatDetails.Herkunft(
                        null,
                        "",
                        LocalDate.of(2023, 12, 13),
                        "Kreistag",
                        LocalDate.of(2023, 12, 1),
                        false,
                        "",
                        "P. Leitung"),
                new ZertifikatDetails.Anerkennung(null, ""),
                new ZertifikatDetails.Ende(null, "", "", ""),
                List.of(),
                List.of(angabe(4, "BEGINN", "01.12.2023", "Vorlage 2023/7/089", null, "", true, "")),
                List.of());
    }

    private static ZertifikatDetails mit(
            ZertifikatDetails z, ZertifikatDetails.Anerkennung anerkennung, ZertifikatDetails.Ende ende) {
        return new ZertifikatDetails(
                z.id(),
                0,
                z.stufe(),
                z.zeit(),
                z.herkunft(),
                anerkennung,
                ende,
                z.fehlt(),
                z.angaben(),
                z.bestimmungen());
    }

    private static ZertifikatDetails ungeklaert() {
        ZertifikatDetails g = grund();
        return new ZertifikatDetails(
                g.id(),
                0,
                g.stufe(),
                new ZertifikatDetails.Zeit(null, null, "", "", true, null, 0, null, 0, 0),
                g.herkunft(),
                g.anerkennung(),
                g.ende(),
                g.fehlt(),
                g.angaben(),
                List.of());
    }

    private static AngabeZeile angabe(
            long id,
            String feld,
            String tag,
            String quelle,
            LocalDate gesagtAm,
            String wortlaut,
            boolean zaehlt,
            String zurueckgenommen) {
        return new AngabeZeile(
                id,
                new Belegfeld("ZERTIFIKAT", 1, feld),
                tag,
                quelle,
                gesagtAm == null ? "Sachverhalt" : "",
                gesagtAm,
                wortlaut,
                zaehlt,
                zurueckgenommen,
                new AngabeZeile.Erfasst("P. Leitung", JETZT));
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument doc = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(doc).replaceAll("\\s+", " ");
        }
    }
}
