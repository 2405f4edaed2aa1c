package de.familienaudit.zielvereinbarung.kennzahl;

import de.familienaudit.dokument.ausgabe.Liniendiagramm;
import de.familienaudit.shared.AccessTable;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.Rolle;
import de.familienaudit.shared.Seite;
import de.familienaudit.shared.zeit.Dezimalzahl;
import de.familienaudit.stelle.StellenService;
import de.familienaudit.zielvereinbarung.ZielvereinbarungRechte;
import de.familienaudit.zielvereinbarung.domain.fassung.Ziel;
import de.familienaudit.zielvereinbarung.domain.fassung.Zustaendigkeit;
import de.familienaudit.zielvereinbarung.domain.kennzahl.Kennzahl;
import de.familienaudit.zielvereinbarung.domain.kennzahl.KennzahlErreichtRule;
import de.familienaudit.zielvereinbarung.domain.kennzahl.KennzahlErreichtRule.Messung;
import de.familienaudit.zielvereinbarung.domain.kennzahl.Kennzahldefinition;
import de.familienaudit.zielvereinbarung.domain.kennzahl.Kennzahlwert;
import de.familienaudit.zielvereinbarung.domain.kennzahl.WertmeldungPolicy;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Puts together what the pages of key figures show, and who may record values (rules ). */
@Dependent
class KennzahlReader {

    /** Values on one page. */
    static final int JE_SEITE = 25;

    /** More points than this stand too close to be seen. */
    private static final int PUNKTE = 200;

    @Inject
    private KennzahlRepository kennzahlen;

    @Inject
    private StellenService stellen;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private AccessTable accessTable;

    KennzahlDetails read(Kennzahl k, int seite, LocalDate heute) {
        Optional<Ziel> ziel = kennzahlen.findZiel(k);
        Kennzahldefinition d = k.definition();
        List<Kennzahlwert> letzte = kennzahlen.findLetzte(k.id(), PUNKTE);
        return new KennzahlDetails(
                k.id(),
                k.version(),
                ziel.map(z -> ZielKopf.of(z, heute)).orElse(null),
                k.zielnummer(),
                d.bezeichnung(),
                KennzahlSoll.of(d),
                d.erlaeuterung(),
                d.negativ(),
                stand(d, kennzahlen.findMassgebliche(List.of(k.id()), heute), heute),
                k.beendetAm()
                        .map(am -> new KennzahlDetails.Ende(am, k.beendetVon(), k.beendetGrund()))
                        .orElse(null),
                diagramm(d, letzte),
                letzte.isEmpty() ? null : zeile(letzte.get(letzte.size() - 1), null, null, d),
                werte(k, d, seite),
                erlaubt(ZielvereinbarungRechte.KENNZAHL_PFLEGEN)
                        && k.beendetAm().isEmpty(),
                erlaubt(ZielvereinbarungRechte.KENNZAHL_WERT_MELDEN)
                        && berechtigung(ziel.orElse(null)).darfMelden());
    }

    /** The key figures of a Ziel, those that are ended last. */
    List<KennzahlZeile> zeilen(Ziel ziel, LocalDate heute) {
        List<Kennzahl> gefunden = kennzahlen.find(ziel);
        Map<Long, List<Kennzahlwert>> werte =
                kennzahlen.findMassgebliche(gefunden.stream().map(Kennzahl::id).toList(), heute).stream()
                        .collect(Collectors.groupingBy(w -> w.kennzahl().id()));
        return gefunden.stream()
                .sorted(Comparator.comparing(k -> k.beendetAm().isPresent()))
                .map(k -> zeile(k, werte.getOrDefault(k.id(), List.of()), heute))
                .toList();
    }

    /** Who may record values of a key figure of this Ziel; null when no Fassung has it any more. */
    WertmeldungPolicy berechtigung(Ziel ziel) {
        Zustaendigkeit zustaendigkeit = Zustaendigkeit.KEINE;
        if (ziel != null) {
            List<Long> federfuehrungen = kennzahlen.findFederfuehrungen(ziel.id());
            Map<Long, StellenService.Mitwirkung> meine = stellen.meineStellen();
            zustaendigkeit = stellen.stellen(federfuehrungen).values().stream()
                    .map(s -> zustaendigkeit(meine.get(s.id())))
                    .reduce(Zustaendigkeit.KEINE, Zustaendigkeit::oder);
        }
        return new WertmeldungPolicy(currentActor.get().hat(Rolle.PROJEKTLEITUNG), zustaendigkeit);
    }

    private static Zustaendigkeit zustaendigkeit(StellenService.Mitwirkung mitwirkung) {
        if (mitwirkung == null) {
            return Zustaendigkeit.KEINE;
        }
        return mitwirkung.inVertretung()
                ? Zustaendigkeit.inVertretung(mitwirkung.inVertretungVon(), mitwirkung.stelle())
                : Zustaendigkeit.EIGENE;
    }

    private static KennzahlZeile zeile(Kennzahl k, List<Kennzahlwert> zaehlende, LocalDate heute) {
        Optional<Kennzahlwert> letzter =
                zaehlende.isEmpty() ? Optional.empty() : Optional.of(zaehlende.get(zaehlende.size() - 1));
        return new KennzahlZeile(
                k.id(),
                k.definition().bezeichnung(),
                KennzahlSoll.of(k.definition()),
                stand(k.definition(), zaehlende, heute),
                letzter.flatMap(Kennzahlwert::zahl).map(Dezimalzahl::schreibe).orElse(""),
                letzter.map(w -> w.stichtag().wortlaut()).orElse(""),
                k.beendetAm().isPresent());
    }

    private static String stand(Kennzahldefinition d, List<Kennzahlwert> zaehlende, LocalDate heute) {
        return new KennzahlErreichtRule(heute)
                .stand(
                        d,
                        zaehlende.stream()
                                .map(w ->
                                        new Messung(w.stichtag().tag(), w.zahl().orElseThrow()))
                                .toList())
                .name();
    }

    private static Liniendiagramm diagramm(Kennzahldefinition d, List<Kennzahlwert> letzte) {
        if (letzte.isEmpty()) {
            return null;
        }
        return Liniendiagramm.von(
                letzte.stream()
                        .map(w -> new Liniendiagramm.Messpunkt(
                                w.stichtag().tag(), w.zahl().orElseThrow(), istErreicht(d, w)))
                        .toList(),
                d.zielwert(),
                d.termin() == null ? null : d.termin().tag());
    }

    private Seite<KennzahlWertZeile> werte(Kennzahl k, Kennzahldefinition d, int gewuenscht) {
        long gesamt = kennzahlen.countWerte(k.id());
        int seite = Seite.nummer(gesamt, gewuenscht, JE_SEITE);
        return new Seite<>(
                kennzahlen.findWerte(k.id(), (seite - 1) * JE_SEITE, JE_SEITE).stream()
                        .map(row -> zeile((Kennzahlwert) row[0], (Kennzahlwert) row[1], (Kennzahlwert) row[2], d))
                        .toList(),
                gesamt,
                seite,
                JE_SEITE);
    }

    private static KennzahlWertZeile zeile(
            Kennzahlwert w, Kennzahlwert berichtigung, Kennzahlwert alt, Kennzahldefinition d) {
        return new KennzahlWertZeile(
                w.id(),
                w.stichtag().tag(),
                w.stichtag().wortlaut(),
                w.zahl().map(Dezimalzahl::schreibe).orElse(""),
                istErreicht(d, w),
                w.quelle(),
                alt == null ? "" : alt.zahl().map(Dezimalzahl::schreibe).orElse(""),
                w.grund(),
                w.zahl().isPresent() && berichtigung == null,
                w.gemeldetAm(),
                w.gemeldetVon(),
                w.inVertretung(),
                w.vertreteneStelle());
    }

    private static boolean istErreicht(Kennzahldefinition d, Kennzahlwert w) {
        return w.zahl().filter(z -> d.schwelle().istErreicht(z, d.zielwert())).isPresent();
    }

    private boolean erlaubt(String aktion) {
        return accessTable.erlaubt(currentActor.get(), aktion);
    }
}
