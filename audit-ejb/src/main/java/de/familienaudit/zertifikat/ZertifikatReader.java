package de.familienaudit.zertifikat;

import de.familienaudit.beleg.AngabeZeile;
import de.familienaudit.beleg.Angabenbuch;
import de.familienaudit.beleg.Belegfeld;
import de.familienaudit.beleg.BestimmungZeile;
import de.familienaudit.shared.Violation;
import de.familienaudit.shared.zeit.Angabenlage;
import de.familienaudit.zertifikat.domain.Beendigung;
import de.familienaudit.zertifikat.domain.Geltung;
import de.familienaudit.zertifikat.domain.Geltung.Lesart;
import de.familienaudit.zertifikat.domain.GeltungsdauerRule;
import de.familienaudit.zertifikat.domain.Stufe;
import de.familienaudit.zertifikat.domain.Verleihung;
import de.familienaudit.zertifikat.domain.VerleihungRule;
import de.familienaudit.zertifikat.domain.VerleihungRule.Voraussetzung;
import de.familienaudit.zertifikat.domain.Zertifikat;
import de.familienaudit.zielvereinbarung.fassung.Vereinbarungsstand;
import de.familienaudit.zielvereinbarung.fassung.VereinbarungsstandService;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts together what the page shows of each certificate; a fixed number of statements. */
@Dependent
class ZertifikatReader {

    @Inject
    private Angabenbuch angaben;

    @Inject
    private VereinbarungsstandService vereinbarung;

    List<ZertifikatDetails> read(Map<Zertifikat, Geltung> geltungen) {
        List<Long> ids = geltungen.keySet().stream().map(Zertifikat::id).toList();
        List<AngabeZeile> alleAngaben = angaben.angaben(Geltungen.ZERTIFIKAT, ids);
        List<BestimmungZeile> alleBestimmungen = angaben.bestimmungen(Geltungen.ZERTIFIKAT, ids);
        List<Stufe> stufen = geltungen.keySet().stream().map(Zertifikat::stufe).toList();
        Map<Belegfeld, Angabenlage> lagen = angaben.lagen(Geltungen.ZERTIFIKAT, ids);
        Vereinbarungsstand.Tage tage = vereinbarung.tage();
        return geltungen.entrySet().stream()
                .map(e -> details(
                        e.getKey(),
                        zeit(
                                e.getKey(),
                                e.getValue(),
                                lagen.getOrDefault(
                                        Geltungen.Feld.PLAN.von(e.getKey().id()), Angabenlage.LEER)),
                        fehlt(e.getKey(), e.getValue(), stufen, tage),
                        alleAngaben,
                        alleBestimmungen))
                .sorted(Comparator.comparing(
                        z -> z.zeit().von(), Comparator.nullsLast(Comparator.<LocalDate>naturalOrder())))
                .toList();
    }

    private static ZertifikatDetails details(
            Zertifikat z,
            ZertifikatDetails.Zeit zeit,
            List<String> fehlt,
            List<AngabeZeile> angaben,
            List<BestimmungZeile> bestimmungen) {
        Optional<Beendigung> ende = z.beendigung();
        return new ZertifikatDetails(
                z.id(),
                z.version(),
                z.stufe().name(),
                zeit,
                herkunft(z),
                new ZertifikatDetails.Anerkennung(z.anerkanntAb().orElse(null), z.anerkanntQuelle()),
                new ZertifikatDetails.Ende(
                        ende.map(Beendigung::letzterTag).orElse(null),
                        ende.map(e -> e.art().name()).orElse(""),
                        ende.map(Beendigung::durch).orElse(""),
                        ende.map(Beendigung::quelle).orElse("")),
                fehlt,
                angaben.stream().filter(a -> a.feld().id() == z.id()).toList(),
                bestimmungen.stream().filter(b -> b.feld().id() == z.id()).toList());
    }

    /** Rule G-7: of an act of the past, what nobody can document is a remark; the agreement counts as it was on the day of the award. */
    private static List<String> fehlt(Zertifikat z, Geltung geltung, List<Stufe> stufen, Vereinbarungsstand.Tage tage) {
        if (!z.istNacherfasst()) {
            return List.of();
        }
        Vereinbarungsstand damals =
                z.verleihung().tag().or(geltung::ersterTag).map(tage::am).orElse(new Vereinbarungsstand(false, false));
        Voraussetzung voraussetzung = new Voraussetzung(stufen, damals.beschlossen(), damals.unterschrieben());
        return VerleihungRule.fehlendes(z.stufe(), z.verleihung(), voraussetzung).stream()
                .map(Violation::code)
                .toList();
    }

    private static ZertifikatDetails.Zeit zeit(Zertifikat z, Geltung geltung, Angabenlage plan) {
        Optional<Lesart> zaehlende = geltung.zaehlende().filter(l -> l.von() != null);
        LocalDate von = zaehlende.map(Lesart::von).orElse(null);
        LocalDate bis = zaehlende.map(Lesart::bis).orElse(null);
        boolean rechnen = von != null && z.stufe().istBefristet();
        LocalDate belegtesEnde =
                geltung.ende().zaehlt().map(a -> a.tag().letzter()).orElse(null);
        return new ZertifikatDetails.Zeit(
                von,
                bis,
                worte(geltung.beginn()),
                worte(geltung.ende()),
                zaehlende.isEmpty(),
                rechnen ? GeltungsdauerRule.ende(von) : null,
                rechnen && belegtesEnde != null ? GeltungsdauerRule.abweichung(von, belegtesEnde) : 0,
                plan.zaehlt().map(a -> a.tag().letzter()).orElse(null),
                plan.zaehlt()
                        .flatMap(a -> z.verleihung()
                                .tag()
                                .map(v -> GeltungsdauerRule.spaeter(a.tag().letzter(), v)))
                        .orElse(0L),
                von == null
                        ? 0
                        : z.verleihung()
                                .beschlossenAm()
                                .map(b -> GeltungsdauerRule.rueckwirkend(von, b))
                                .orElse(0L));
    }

    private static String worte(Angabenlage lage) {
        return lage.zaehlt().map(a -> a.tag().toString()).orElse("");
    }

    private static ZertifikatDetails.Herkunft herkunft(Zertifikat z) {
        Verleihung v = z.verleihung();
        return new ZertifikatDetails.Herkunft(
                v.tag().orElse(null),
                v.form(),
                v.beschlossenAm().orElse(null),
                v.beschluss(),
                v.vertragAm().orElse(null),
                z.istNacherfasst(),
                z.quelle(),
                z.erfassung().von());
    }
}
