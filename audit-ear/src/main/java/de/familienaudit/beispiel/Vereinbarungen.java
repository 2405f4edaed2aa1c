package de.familienaudit.beispiel;

import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.Zeitraum;
import de.familienaudit.stelle.StellenService;
import de.familienaudit.stelle.domain.Besetzungsart;
import de.familienaudit.stelle.domain.Stelle;
import de.familienaudit.stelle.domain.Stellenbesetzung;
import de.familienaudit.zielvereinbarung.aufnahme.DokumentHochladen;
import de.familienaudit.zielvereinbarung.aufnahme.ImportErgebnis;
import de.familienaudit.zielvereinbarung.aufnahme.ImportService;
import de.familienaudit.zielvereinbarung.aufnahme.ImportUebernehmen;
import de.familienaudit.zielvereinbarung.aufnahme.ImportVorschau;
import de.familienaudit.zielvereinbarung.fassung.FassungDetails;
import de.familienaudit.zielvereinbarung.fassung.FassungNacherfassen;
import de.familienaudit.zielvereinbarung.fassung.FassungService;
import de.familienaudit.zugang.anmeldung.AnmeldeService;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;

/** Takes the example agreements over through the importer itself and records their history (rule G-7). */
@Dependent
class Vereinbarungen {

    private static final String GRUND = "Vorgang aus der Zeit vor der Einführung des Programms";
    private static final String ERFUNDEN = "Erfundenes Beispiel";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private AnmeldeService anmeldung;

    @Inject
    private ImportService importe;

    @Inject
    private FassungService fassungen;

    @Inject
    private StellenService stellen;

    @Inject
    private Fortschritte fortschritte;

    @Inject
    private Kennzahlen kennzahlen;

    @Inject
    private Clock clock;

    /** The agreement of the district as a draft; a paper decides it. @return the Fassung */
    long kyffhaeuserkreis(Grunddaten.Konten konten) throws IOException {
        actAs(konten.konto("projektleitung"));
        return take(
                "zielvereinbarung-kyffhaeuserkreis.docx",
                "Zielvereinbarung 2020 bis 2022",
                LocalDate.of(2020, 1, 1),
                LocalDate.of(2022, 12, 31));
    }

    /** What happened to it after the decision. */
    void kyffhaeuserkreisFortfuehren(Grunddaten.Konten konten, long fassung) throws IOException {
        actAs(konten.konto("projektleitung"));
        record(fassung, "IN_KRAFT", LocalDate.of(2020, 6, 11), "Ausfertigung der Vorlage 2020/7/010", GRUND, "");
        besetze(
                konten.konto("projektleitung"),
                Besetzungsart.LEITUNG,
                "Projektleitung Audit",
                "Projektleitung Familie");
        besetze(konten.konto("landraetin"), Besetzungsart.LEITUNG, "Landrätin");
        besetze(konten.konto("fachamt"), Besetzungsart.LEITUNG, "Mitarbeiter des ASD");
        besetze(
                konten.konto("fachamt"),
                Besetzungsart.BEARBEITUNG,
                "Team „Frühe Hilfen und Kinderschutz“",
                "Leitung ASD");
        fortschritte.melden(fassung, "fortschritt-kyffhaeuserkreis.json");
        kennzahlen.festlegen();
    }

    /** The agreement of the town as a draft; a paper decides it. @return the Fassung */
    long sondershausen(Grunddaten.Konten konten) throws IOException {
        actAs(konten.konto("sondershausen"));
        return take(
                "zielvereinbarung-sondershausen.txt",
                "Zielvereinbarung 2025 bis 2028",
                LocalDate.of(2025, 1, 1),
                LocalDate.of(2028, 12, 31));
    }

    /** What happened to it after the decision. */
    void sondershausenFortfuehren(Grunddaten.Konten konten, long fassung) {
        actAs(konten.konto("sondershausen"));
        record(fassung, "IN_KRAFT", LocalDate.of(2025, 3, 21), ERFUNDEN, GRUND, "");
    }

    private void actAs(long konto) {
        currentActor.set(anmeldung.akteur(konto, 0).orElseThrow());
    }

    private long take(String datei, String titel, LocalDate von, LocalDate bis) throws IOException {
        long id = importe.hochladen(new DokumentHochladen(datei, read(datei)));
        ImportVorschau vorschau = importe.vorschau(id, 0L);
        ImportErgebnis ergebnis = importe.uebernehmen(new ImportUebernehmen(
                id,
                null,
                null,
                titel,
                von,
                bis,
                "",
                vorschau.stellen().stream()
                        .map(s -> new ImportUebernehmen.StellenZuordnung(s.wortlaut(), s.name(), s.intern()))
                        .toList(),
                vorschau.felder().stream()
                        .flatMap(f -> f.ziele().stream())
                        .flatMap(z -> z.massnahmen().stream())
                        .collect(Collectors.toMap(
                                ImportVorschau.MassnahmeVorschlag::nummer,
                                ImportVorschau.MassnahmeVorschlag::federfuehrung))));
        return ergebnis.fassungId();
    }

    /** What lies after today is still to come and left out. */
    private void record(long fassung, String status, LocalDate datum, String quelle, String grund, String bemerkung) {
        if (datum.isAfter(LocalDate.now(clock))) {
            return;
        }
        FassungDetails details = fassungen.details(fassung);
        fassungen.nacherfassen(
                new FassungNacherfassen(fassung, details.version(), status, datum, quelle, grund, bemerkung));
        em.flush();
    }

    private void besetze(long konto, Besetzungsart art, String... wortlaute) {
        Map<String, Long> ids = stellen.bekannteSchreibweisen().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().id()));
        for (String wortlaut : wortlaute) {
            Stelle stelle = em.find(Stelle.class, ids.get(wortlaut));
            em.persist(new Stellenbesetzung(stelle, konto, art, Zeitraum.of(null, null)));
        }
        em.flush();
    }

    static byte[] read(String datei) throws IOException {
        try (InputStream in = Vereinbarungen.class.getResourceAsStream("/beispiel/" + datei)) {
            if (in == null) {
                throw new IOException("Beispieldatei fehlt: " + datei);
            }
            return in.readAllBytes();
        }
    }
}
