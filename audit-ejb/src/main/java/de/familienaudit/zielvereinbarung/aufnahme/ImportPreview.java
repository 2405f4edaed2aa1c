package de.familienaudit.zielvereinbarung.aufnahme;

import de.familienaudit.shared.zeit.ZeitDetails;
import de.familienaudit.shared.zeit.Zeitangabe;
import de.familienaudit.stelle.StelleDetails;
import de.familienaudit.stelle.StellenService;
import de.familienaudit.zielvereinbarung.domain.aufnahme.FalscherTag;
import de.familienaudit.zielvereinbarung.domain.aufnahme.Importdatei;
import de.familienaudit.zielvereinbarung.domain.fassung.Fassung;
import de.familienaudit.zielvereinbarung.domain.fassung.FederfuehrungPolicy;
import de.familienaudit.zielvereinbarung.domain.fassung.Vereinbart;
import de.familienaudit.zielvereinbarung.domain.fassung.Vorspanntext;
import de.familienaudit.zielvereinbarung.einlesen.Bemerkung;
import de.familienaudit.zielvereinbarung.einlesen.GeleseneMassnahme;
import de.familienaudit.zielvereinbarung.einlesen.GeleseneVereinbarung;
import de.familienaudit.zielvereinbarung.einlesen.GelesenesHandlungsfeld;
import de.familienaudit.zielvereinbarung.einlesen.GelesenesZiel;
import de.familienaudit.zielvereinbarung.einlesen.StellenName;
import de.familienaudit.zielvereinbarung.fassung.FassungRepository;
import de.familienaudit.zielvereinbarung.massnahme.MassnahmenListe;
import de.familienaudit.zugang.kommune.KommuneService;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Builds what a person sees before taking a document over. */
@Dependent
class ImportPreview {

    @Inject
    private FassungRepository fassungen;

    @Inject
    private StellenService stellenService;

    @Inject
    private KommuneService kommunen;

    @Inject
    private ImportComparison comparison;

    /**
     * What is proposed for the parties of the document.
     *
     * @param stellen by wording, in document order
     * @param einspringende name of the Stelle that leads where none of the administration is named (rule A-3)
     */
    private record Vorgeschlagen(Map<String, ImportVorschau.StelleVorschlag> stellen, String einspringende) {

        String federfuehrung(GeleseneMassnahme m) {
            if (!m.zusatz().federfuehrend().isEmpty()) {
                return m.zusatz().federfuehrend();
            }
            List<FederfuehrungPolicy.Kandidat> kandidaten = m.stellen().stream()
                    .map(s -> new FederfuehrungPolicy.Kandidat(s, intern(s)))
                    .toList();
            return FederfuehrungPolicy.vorschlag(kandidaten, einspringende);
        }

        List<String> waehlbar(GeleseneMassnahme m) {
            return Stream.concat(ImportTexts.genannte(m).stream(), Stream.of(einspringende))
                    .distinct()
                    .toList();
        }

        boolean intern(String wortlaut) {
            return stellen.get(wortlaut).intern();
        }
    }

    ImportVorschau build(Importdatei datei, GeleseneVereinbarung gelesen, Long gewaehlt) {
        Vorgeschlagen vorgeschlagen = new Vorgeschlagen(stellen(gelesen), kommunen.einspringendeStelle());
        List<Fassung> vorhandene = fassungen.findAll();
        Long ziel = comparison.target(vorhandene, gelesen, gewaehlt);
        ImportComparison.Result vergleich = comparison.compare(ziel, gelesen);
        return new ImportVorschau(
                datei.id(),
                datei.quelle().dateiname(),
                kopf(gelesen.vorspann()),
                laufzeit(gelesen),
                gelesen.handlungsfelder().stream()
                        .map(h -> feld(h, vorgeschlagen))
                        .toList(),
                gelesen.anzahlZiele(),
                gelesen.anzahlMassnahmen(),
                bemerkungen(gelesen, vorgeschlagen),
                List.copyOf(vorgeschlagen.stellen().values()),
                stellenService.stellen().stream().map(StelleDetails::name).toList(),
                ziel,
                ziel == null ? null : ImportComparison.newest(vorhandene, ziel).id(),
                vereinbarungen(vorhandene),
                vergleich.unterschiede(),
                vergleich.gleiche(),
                ImportTexts.hindernisse(gelesen));
    }

    private static ImportVorschau.Kopf kopf(Vorspanntext v) {
        return new ImportVorschau.Kopf(
                v.titel(),
                v.projektleitung(),
                v.auditorin(),
                v.protokolldatum(),
                v.gesamtziel(),
                v.visionspunkte(),
                v.definitionFamilie(),
                v.definitionSenioren(),
                v.zielDesAudits());
    }

    private static ImportVorschau.Laufzeit laufzeit(GeleseneVereinbarung gelesen) {
        return gelesen.istEigeneAusgabe()
                ? new ImportVorschau.Laufzeit(
                        gelesen.herkunft().zielvereinbarung(),
                        gelesen.herkunft().laufzeitVon(),
                        gelesen.herkunft().laufzeitBis())
                : new ImportVorschau.Laufzeit(gelesen.vorspann().titel(), null, null);
    }

    /** The named parties in document order; variants of one name get the name of the first of them. */
    private Map<String, ImportVorschau.StelleVorschlag> stellen(GeleseneVereinbarung gelesen) {
        Map<String, List<String>> genannt = new LinkedHashMap<>();
        gelesen.massnahmen().forEach(m -> ImportTexts.genannte(m)
                .forEach(s -> genannt.computeIfAbsent(s, x -> new ArrayList<>()).add(nummer(m))));
        Map<String, StelleDetails> bekannte = stellenService.bekannteSchreibweisen();
        Map<String, String> ersterName = new LinkedHashMap<>();
        // what the program itself wrote names every Stelle with its one name
        for (Set<String> varianten :
                gelesen.istEigeneAusgabe() ? List.<Set<String>>of() : StellenName.vorschlaege(genannt.keySet())) {
            String name = varianten.stream()
                    .filter(bekannte::containsKey)
                    .map(v -> bekannte.get(v).name())
                    .findFirst()
                    .orElse(varianten.iterator().next());
            varianten.forEach(v -> ersterName.put(v, name));
        }
        Map<String, ImportVorschau.StelleVorschlag> vorschlaege = new LinkedHashMap<>();
        genannt.forEach((wortlaut, nummern) -> {
            StelleDetails bekannt = bekannte.get(wortlaut);
            String name = bekannt != null ? bekannt.name() : ersterName.getOrDefault(wortlaut, wortlaut);
            boolean intern = bekannt != null ? bekannt.intern() : istIntern(gelesen, name);
            vorschlaege.put(
                    wortlaut,
                    new ImportVorschau.StelleVorschlag(
                            wortlaut, name, intern, bekannte.containsKey(name), List.copyOf(nummern)));
        });
        return vorschlaege;
    }

    private static boolean istIntern(GeleseneVereinbarung gelesen, String name) {
        Boolean gesagt =
                gelesen.istEigeneAusgabe() ? gelesen.herkunft().intern().get(name) : null;
        return gesagt != null ? gesagt : !StellenName.istExtern(name);
    }

    private static ImportVorschau.Feld feld(GelesenesHandlungsfeld h, Vorgeschlagen vorgeschlagen) {
        return new ImportVorschau.Feld(
                h.nummer(),
                h.titel(),
                h.untertitel(),
                h.ziele().stream().map(z -> ziel(z, vorgeschlagen)).toList());
    }

    private static ImportVorschau.ZielZeile ziel(GelesenesZiel z, Vorgeschlagen vorgeschlagen) {
        return new ImportVorschau.ZielZeile(
                z.handlungsfeld() + "." + z.nummer(),
                z.text(),
                z.indikator(),
                z.zielquelle(),
                z.massnahmen().stream().map(m -> massnahme(m, vorgeschlagen)).toList());
    }

    private static ImportVorschau.MassnahmeVorschlag massnahme(GeleseneMassnahme m, Vorgeschlagen vorgeschlagen) {
        Vereinbart v = ImportTexts.vereinbart(m);
        return new ImportVorschau.MassnahmeVorschlag(
                nummer(m),
                v.titel(),
                v.indikator(),
                v.zielgruppe(),
                v.kosten(),
                v.verantwortlich(),
                m.stellen(),
                vorgeschlagen.federfuehrung(m),
                vorgeschlagen.waehlbar(m),
                ZeitDetails.of(v.beginn()),
                ZeitDetails.of(v.ende()),
                v.kommunikation(),
                m.ort());
    }

    private static List<ImportVorschau.BemerkungZeile> bemerkungen(
            GeleseneVereinbarung gelesen, Vorgeschlagen vorgeschlagen) {
        List<ImportVorschau.BemerkungZeile> zeilen = new ArrayList<>();
        for (Bemerkung b : gelesen.bemerkungen()) {
            zeilen.add(new ImportVorschau.BemerkungZeile(b.code().name(), b.ort(), b.werte()));
        }
        gelesen.massnahmen().forEach(m -> {
            Zeitangabe beginn = ImportTexts.beginn(m);
            Zeitangabe ende = ImportTexts.ende(m);
            if (!beginn.istVerstanden()) {
                zeilen.add(unverstanden("BEGINN_UNVERSTANDEN", m, m.beginn()));
            }
            if (!ende.istVerstanden()) {
                zeilen.add(unverstanden("ENDE_UNVERSTANDEN", m, m.ende()));
            }
            if (Zeitangabe.widerspricht(beginn, ende)) {
                zeilen.add(zeile("BEGINN_NACH_ENDE", m, m.beginn() + " / " + m.ende()));
            }
            if (ImportTexts.genannte(m).stream().noneMatch(vorgeschlagen::intern)) {
                zeilen.add(zeile("KEINE_INTERNE_STELLE", m, m.verantwortlich(), vorgeschlagen.einspringende()));
            }
        });
        vorgeschlagen.stellen().values().stream()
                .filter(s -> !s.bekannt())
                .forEach(s -> zeilen.add(new ImportVorschau.BemerkungZeile(
                        "STELLE_NEU", String.join(", ", s.massnahmen()), List.of(s.wortlaut()))));
        zeilen.sort(Comparator.comparing(ImportVorschau.BemerkungZeile::getNummer, ImportPreview::nachNummer));
        return zeilen;
    }

    /** In the order of the document: what has no number first, then part by part as numbers. */
    private static int nachNummer(String a, String b) {
        return Arrays.compare(stufen(a), stufen(b));
    }

    private static int[] stufen(String nummer) {
        return nummer.isEmpty()
                ? new int[0]
                : Arrays.stream(nummer.split("\\.", -1))
                        .mapToInt(ImportPreview::stufe)
                        .toArray();
    }

    /** A foreign file may hold any number; one that is too large counts as the largest. */
    private static int stufe(String teil) {
        return teil.length() > 6 ? Integer.MAX_VALUE : Integer.parseInt(teil);
    }

    private static ImportVorschau.BemerkungZeile unverstanden(String code, GeleseneMassnahme m, String wortlaut) {
        return FalscherTag.in(wortlaut)
                .map(f -> zeile("TAG_GIBT_ES_NICHT", m, f.tag(), Integer.toString(f.tage())))
                .orElseGet(() -> zeile(code, m, wortlaut));
    }

    private static String nummer(GeleseneMassnahme m) {
        return m.handlungsfeld() + "." + m.ziel() + "." + m.nummer();
    }

    private static ImportVorschau.BemerkungZeile zeile(String code, GeleseneMassnahme m, String... werte) {
        return new ImportVorschau.BemerkungZeile(
                code,
                m.ort(),
                Stream.concat(Stream.of(nummer(m)), Stream.of(werte)).toList());
    }

    private static List<MassnahmenListe.Auswahl> vereinbarungen(List<Fassung> fassungen) {
        Map<Long, String> titel = new LinkedHashMap<>();
        fassungen.forEach(f -> titel.putIfAbsent(
                f.zielvereinbarung().id(), f.zielvereinbarung().titel()));
        return titel.entrySet().stream()
                .map(e -> new MassnahmenListe.Auswahl(e.getKey().toString(), e.getValue()))
                .toList();
    }
}
