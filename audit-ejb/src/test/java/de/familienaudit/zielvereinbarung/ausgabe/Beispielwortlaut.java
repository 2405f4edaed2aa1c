package de.familienaudit.zielvereinbarung.ausgabe;

import de.familienaudit.shared.zeit.Zeitangabe;
import de.familienaudit.vorlage.wirkung.Papiernennung;
import de.familienaudit.zielvereinbarung.domain.fassung.Fassungsinhalt;
import de.familienaudit.zielvereinbarung.domain.fassung.Fassungsstatus;
import de.familienaudit.zielvereinbarung.domain.fassung.Fassungstext;
import de.familienaudit.zielvereinbarung.domain.fassung.Massnahmennummer;
import de.familienaudit.zielvereinbarung.domain.fassung.Vereinbart;
import de.familienaudit.zielvereinbarung.domain.fassung.Vorspanntext;
import de.familienaudit.zielvereinbarung.domain.fassung.Zieltext;
import de.familienaudit.zielvereinbarung.einlesen.DokumentReader;
import de.familienaudit.zielvereinbarung.einlesen.GeleseneMassnahme;
import de.familienaudit.zielvereinbarung.einlesen.GeleseneVereinbarung;
import de.familienaudit.zielvereinbarung.einlesen.GelesenesZiel;
import de.familienaudit.zielvereinbarung.fassung.FassungDetails;
import de.familienaudit.zielvereinbarung.fassung.FassungKopf;
import de.familienaudit.zielvereinbarung.fassung.Wortlaut;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The example agreement as the service would read it from the database, and longer ones made of it. */
final class Beispielwortlaut {

    static final LocalDate BESCHLUSS = LocalDate.of(2020, 6, 10);
    static final Instant JETZT = Instant.parse("2026-03-01T10:00:00Z");
    static final Map<String, List<String>> BAUT_AUF = Map.of("3.2.3", List.of("3.2.2"), "6.1", List.of("5.1"));

    private static final String DOKUMENT = "/beispiel/zielvereinbarung-kyffhaeuserkreis.docx";

    private Beispielwortlaut() {}

    static Wortlaut beispiel(Fassungsstatus status) {
        return mal(1, status, "");
    }

    /**
     * The example several times over.
     *
     * @param mal how often each Ziel has its measures
     * @param zusatz put behind every text that a user can type
     */
    static Wortlaut mal(int mal, Fassungsstatus status, String zusatz) {
        GeleseneVereinbarung gelesen = gelesen();
        List<Fassungstext.Feld> felder = gelesen.handlungsfelder().stream()
                .map(h -> new Fassungstext.Feld(
                        h.nummer(),
                        h.titel() + zusatz,
                        h.untertitel(),
                        h.ziele().stream().map(z -> ziel(z, mal, zusatz)).toList()))
                .toList();
        return new Wortlaut(fassung(gelesen.vorspann(), status, zusatz), felder);
    }

    private static Fassungstext.Zielteil ziel(GelesenesZiel z, int mal, String zusatz) {
        List<Fassungsinhalt.Eintrag> massnahmen = new ArrayList<>();
        int anzahl = z.massnahmen().size();
        for (int i = 0; i < mal * anzahl; i++) {
            massnahmen.add(massnahme(z.massnahmen().get(i % anzahl), i + 1, zusatz));
        }
        return new Fassungstext.Zielteil(
                z.handlungsfeld() + "." + z.nummer(),
                new Zieltext(z.text() + zusatz, z.indikator() + zusatz, z.zielquelle() + zusatz),
                List.of(),
                massnahmen);
    }

    private static Fassungsinhalt.Eintrag massnahme(GeleseneMassnahme m, int nummer, String zusatz) {
        return new Fassungsinhalt.Eintrag(
                nummer,
                Massnahmennummer.of(m.handlungsfeld(), m.ziel(), nummer),
                new Vereinbart(
                        m.titel() + zusatz,
                        m.indikator() + zusatz,
                        m.zielgruppe() + zusatz,
                        m.kosten() + zusatz,
                        m.verantwortlich() + zusatz,
                        m.kommunikation() + zusatz,
                        zeit(m.beginn(), zusatz),
                        zeit(m.ende(), zusatz)),
                m.stellen().isEmpty() ? "" : m.stellen().get(0),
                m.stellen(),
                nummer == 3 ? List.of("Ergebnisprotokoll" + zusatz, "Bericht") : List.of(),
                nummer == 3 ? List.of(m.handlungsfeld() + "." + m.ziel() + ".2") : List.of());
    }

    /** The bounds of the wording without what was put behind it. */
    private static Zeitangabe zeit(String wortlaut, String zusatz) {
        Zeitangabe verstanden = Zeitangabe.of(wortlaut);
        return zusatz.isEmpty()
                ? verstanden
                : Zeitangabe.of(wortlaut + zusatz)
                        .mitGrenzen(
                                verstanden.von().orElse(null), verstanden.bis().orElse(null));
    }

    private static FassungDetails fassung(Vorspanntext v, Fassungsstatus status, String zusatz) {
        FassungKopf kopf = new FassungKopf(
                7,
                3,
                "Zielvereinbarung 2020–2022" + zusatz,
                LocalDate.of(2020, 1, 1),
                LocalDate.of(2022, 12, 31),
                1,
                status.name(),
                false);
        List<FassungDetails.Ereignis> ereignisse = status.istBeschlossen()
                ? List.of(new FassungDetails.Ereignis(
                        "BESCHLOSSEN",
                        BESCHLUSS,
                        new FassungDetails.Beleg("", "", ""),
                        true,
                        new Papiernennung(9, "2020/7/010" + zusatz, "Zielvereinbarung"),
                        false,
                        true,
                        JETZT,
                        "x"))
                : List.of();
        return new FassungDetails(
                kopf,
                1,
                new Vorspanntext(
                        v.titel() + zusatz,
                        v.projektleitung() + zusatz,
                        v.auditorin() + zusatz,
                        v.protokolldatum(),
                        v.gesamtziel() + zusatz,
                        v.visionspunkte().stream().map(p -> p + zusatz).toList(),
                        v.definitionFamilie() + zusatz,
                        v.definitionSenioren() + zusatz,
                        v.zielDesAudits() + zusatz),
                new FassungDetails.Herkunft("x.docx", "00", zusatz, false, JETZT, "Elke Schnabel"),
                ereignisse,
                List.of(kopf),
                List.of(),
                new FassungDetails.Moeglich(false, false, false, false, false, false, 0, false, false, null));
    }

    private static GeleseneVereinbarung gelesen() {
        try (InputStream datei = Beispielwortlaut.class.getResourceAsStream(DOKUMENT)) {
            return new DokumentReader().lies(DOKUMENT, datei.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
