package de.familienaudit.zertifikat;

import de.familienaudit.beleg.AngabeZeile;
import de.familienaudit.beleg.Angabenbuch;
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

    List<ZertifikatDetails> read(Map<Zertifikat, Geltung> geltungen) {
        List<Long> ids = geltungen.keySet().stream().map(Zertifikat::id).toList();
        List<AngabeZeile> alleAngaben = angaben.angaben(Geltungen.ZERTIFIKAT, ids);
        List<BestimmungZeile> alleBestimmungen = angaben.bestimmungen(Geltungen.ZERTIFIKAT, ids);
        List<Stufe> stufen = geltungen.keySet().stream().map(Zertifikat::stufe).toList();
        return geltungen.entrySet().stream()
                .map(e -> details(e.getKey(), e.getValue(), stufen, alleAngaben, alleBestimmungen))
                .sorted(Comparator.comparing(
                        z -> z.zeit().von(), Comparator.nullsLast(Comparator.<LocalDate>naturalOrder())))
                .toList();
    }

    private static ZertifikatDetails details(
            Zertifikat z,
            Geltung geltung,
            List<Stufe> stufen,
            List<AngabeZeile> angaben,
            List<BestimmungZeile> bestimmungen) {
        Optional<Beendigung> ende = z.beendigung();
        return new ZertifikatDetails(
                z.id(),
                z.version(),
                z.stufe().name(),
                zeit(z, geltung),
                herkunft(z),
                new ZertifikatDetails.Anerkennung(z.anerkanntAb().orElse(null), z.anerkanntQuelle()),
                new ZertifikatDetails.Ende(
                        ende.map(Beendigung::letzterTag).orElse(null),
                        ende.map(e -> e.art().name()).orElse(""),
                        ende.map(Beendigung::durch).orElse(""),
                        ende.map(Beendigung::quelle).orElse("")),
                fehlt(z, stufen),
                angaben.stream().filter(a -> a.feld().id() == z.id()).toList(),
                bestimmungen.stream().filter(b -> b.feld().id() == z.id()).toList());
    }

    /** Rule G-7: of an act of the past, what nobody can document is a remark; what the agreement was then is not looked at. */
    private static List<String> fehlt(Zertifikat z, List<Stufe> stufen) {
        return z.istNacherfasst()
                ? VerleihungRule.fehlendes(z.stufe(), z.verleihung(), new Voraussetzung(stufen, true, true)).stream()
                        .map(Violation::code)
                        .toList()
                : List.of();
    }

    private static ZertifikatDetails.Zeit zeit(Zertifikat z, Geltung geltung) {
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
