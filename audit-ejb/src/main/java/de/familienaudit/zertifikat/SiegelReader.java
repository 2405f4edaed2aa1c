package de.familienaudit.zertifikat;

import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.zeit.Angabenlage.Aussage;
import de.familienaudit.zertifikat.Siegelauskunft.Grundlage;
import de.familienaudit.zertifikat.Siegelauskunft.Zweifel;
import de.familienaudit.zertifikat.domain.Geltung;
import de.familienaudit.zertifikat.domain.GeltungsdauerRule;
import de.familienaudit.zertifikat.domain.SiegelRule;
import de.familienaudit.zertifikat.domain.SiegelRule.Antwort;
import de.familienaudit.zertifikat.domain.Zertifikat;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Rule Z-4: the answer for a day, as every page and interface shows it. */
@Dependent
class SiegelReader {

    @Inject
    private CurrentActor currentActor;

    Siegelauskunft read(Map<Zertifikat, Geltung> geltungen, LocalDate tag, LocalDate heute) {
        Antwort antwort = new SiegelRule(geltungen.values().stream().toList()).am(tag);
        boolean gedeckt = antwort.geltung() != null;
        Optional<Grundlage> vorher = gedeckt
                ? Optional.empty()
                : grundlagen(geltungen)
                        .filter(g -> g.bis() != null && g.bis().isBefore(tag))
                        .max(Comparator.comparing(Grundlage::bis));
        Optional<Grundlage> danach = gedeckt
                ? Optional.empty()
                : grundlagen(geltungen).filter(g -> g.von().isAfter(tag)).min(Comparator.comparing(Grundlage::von));
        return new Siegelauskunft(
                currentActor.get().kommuneName(),
                tag,
                heute,
                antwort.stand().name(),
                gedeckt
                        ? grundlagen(geltungen)
                                .filter(g -> g.id() == antwort.geltung().id())
                                .findFirst()
                                .orElse(null)
                        : null,
                zweifel(antwort.zweifel()),
                vorher.orElse(null),
                danach.orElse(null),
                antwort.luecke() == null ? 0 : antwort.luecke().tage());
    }

    private static Zweifel zweifel(Aussage aussage) {
        return aussage == null ? null : new Zweifel(aussage.tag().toString(), aussage.quelle());
    }

    private static Stream<Grundlage> grundlagen(Map<Zertifikat, Geltung> geltungen) {
        return geltungen.entrySet().stream()
                .map(e -> grundlage(e.getKey(), e.getValue()))
                .flatMap(Optional::stream);
    }

    private static Optional<Grundlage> grundlage(Zertifikat zertifikat, Geltung geltung) {
        LocalDate beschluss = zertifikat.verleihung().beschlossenAm().orElse(null);
        return geltung.zaehlende()
                .filter(l -> l.von() != null)
                .map(l -> new Grundlage(
                        zertifikat.id(),
                        zertifikat.stufe().name(),
                        l.von(),
                        l.bis(),
                        geltung.beginn().zaehlt().map(Aussage::quelle).orElse(""),
                        beschluss,
                        beschluss == null ? 0 : GeltungsdauerRule.rueckwirkend(l.von(), beschluss),
                        zertifikat.anerkanntAb().orElse(null)));
    }
}
