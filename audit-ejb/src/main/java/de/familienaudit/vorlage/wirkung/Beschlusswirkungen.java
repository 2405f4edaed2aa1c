package de.familienaudit.vorlage.wirkung;

import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.Erfassung;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.shared.Violation;
import de.familienaudit.vorlage.domain.papier.Beschlussbezug;
import de.familienaudit.vorlage.domain.papier.Gegenstand;
import de.familienaudit.vorlage.domain.papier.Gegenstand.Sache;
import de.familienaudit.vorlage.domain.papier.Gremienauskunft;
import de.familienaudit.vorlage.domain.papier.Papier;
import de.familienaudit.vorlage.domain.papier.Vorlage;
import de.familienaudit.vorlage.domain.papier.weg.Papierherkunft;
import de.familienaudit.vorlage.domain.wirkung.Beschlusswirkung;
import de.familienaudit.vorlage.domain.wirkung.BezugRule;
import de.familienaudit.vorlage.domain.wirkung.Wirkung;
import de.familienaudit.vorlage.domain.wirkung.WirkungRule;
import de.familienaudit.vorlage.papier.Papierfolge;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Rule V-11: what a paper decides on follows its result, whenever that becomes or changes, in the same transaction. What a paper did is
 * kept; what it does now follows from the rule, and only the difference happens.
 */
@Dependent
class Beschlusswirkungen implements Papierfolge {

    @Inject
    private WirkungRepository repository;

    @Inject
    private Gegenstandskunde kunde;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /** Gives each subject its name: the one it was recorded with, else the one it has. */
    @Override
    public Papier vollstaendig(Papier papier, Papier bisher) {
        Map<Sache, String> namen = new HashMap<>();
        kunde.namen(sachen(papier)).forEach((sache, name) -> namen.put(sache, name));
        if (bisher != null) {
            bisher.bezug().gegenstaende().stream()
                    .filter(g -> g.sache().id() != null)
                    .forEach(g -> namen.put(g.sache(), g.name()));
        }
        if (!namen.keySet().containsAll(sachen(papier))) {
            throw new NotFoundException();
        }
        List<Gegenstand> benannt = papier.bezug().gegenstaende().stream()
                .map(g -> g.sache().id() == null
                        ? g
                        : new Gegenstand(g.sache(), namen.get(g.sache()), g.umfang(), g.teile(), g.geaendert()))
                .toList();
        return papier.mit(new Beschlussbezug(
                benannt, papier.bezug().vorbehalte(), papier.bezug().eingriff()));
    }

    @Override
    public List<Violation> verstoesse(
            Vorlage vorlage, Papierherkunft herkunft, Papier papier, Gremienauskunft auskunft) {
        List<Violation> verstoesse = new ArrayList<>(BezugRule.verstoesse(papier, auskunft, LocalDate.now(clock)));
        Map<Sache, Beschlusswirkung> bisher = vorlage == null ? Map.of() : bisher(vorlage);
        Map<Sache, Wirkung> neu = neu(papier, auskunft);
        List<Gegenstand> gegenstaende = papier.bezug().gegenstaende();
        for (Sache sache : alle(bisher.keySet(), neu)) {
            Wirkung vorher = eingetreten(bisher.get(sache));
            Wirkung danach = neu.getOrDefault(sache, Wirkung.KEINE);
            boolean neuGenannt = !bisher.containsKey(sache);
            if (neuGenannt || istAnders(bisher.get(sache), danach)) {
                int platz =
                        gegenstaende.stream().map(Gegenstand::sache).toList().indexOf(sache);
                String feld = platz < 0 ? "" : "gegenstaende:" + platz + ":gegenstand";
                kunde.art(sache).hindernisse(folge(vorlage, herkunft, sache, vorher, danach)).stream()
                        .map(v -> new Violation(v.code(), feld, v.params()))
                        .forEach(verstoesse::add);
            }
        }
        return verstoesse;
    }

    @Override
    public void folgt(Vorlage vorlage, Papier papier, Gremienauskunft auskunft) {
        Map<Sache, Beschlusswirkung> bisher = bisher(vorlage);
        Map<Sache, Wirkung> neu = neu(papier, auskunft);
        for (Sache sache : alle(bisher.keySet(), neu)) {
            Wirkung vorher = eingetreten(bisher.get(sache));
            Wirkung danach = neu.getOrDefault(sache, Wirkung.KEINE);
            if (istAnders(bisher.get(sache), danach)) {
                boolean eingetreten = kunde.art(sache).folgt(folge(vorlage, vorlage.herkunft(), sache, vorher, danach));
                repository.save(new Beschlusswirkung(
                        vorlage, sache, danach, eingetreten, Erfassung.von(currentActor.get(), clock.instant())));
            }
        }
    }

    private static Beschlussfolge folge(
            Vorlage vorlage, Papierherkunft herkunft, Sache sache, Wirkung vorher, Wirkung danach) {
        return new Beschlussfolge(
                vorlage == null ? null : vorlage.id(),
                herkunft == Papierherkunft.NACHERFASST,
                sache.id(),
                Beschlussfolge.Stand.of(vorher),
                Beschlussfolge.Stand.of(danach));
    }

    /** The latest of each subject, whether it had an effect or not. */
    private Map<Sache, Beschlusswirkung> bisher(Vorlage vorlage) {
        Map<Sache, Beschlusswirkung> bisher = new LinkedHashMap<>();
        repository.find(vorlage.id()).forEach(w -> bisher.put(w.sache(), w));
        return bisher;
    }

    /** What the paper does to the subject; one that had no effect did nothing. */
    private static Wirkung eingetreten(Beschlusswirkung letzte) {
        return letzte != null && letzte.istEingetreten() ? letzte.wirkung() : Wirkung.KEINE;
    }

    /** One that had no effect is not tried again by whatever else is recorded of the paper later. */
    private static boolean istAnders(Beschlusswirkung letzte, Wirkung danach) {
        return !danach.equals(letzte == null ? Wirkung.KEINE : letzte.wirkung());
    }

    private static Map<Sache, Wirkung> neu(Papier papier, Gremienauskunft auskunft) {
        Map<Sache, Wirkung> neu = new LinkedHashMap<>();
        papier.bezug().gegenstaende().stream()
                .filter(g -> g.sache().id() != null)
                .forEach(g -> neu.putIfAbsent(g.sache(), WirkungRule.wirkung(papier, g, auskunft)));
        return neu;
    }

    /** What is taken back comes first, so that another can take its place. */
    private static List<Sache> alle(Set<Sache> bisher, Map<Sache, Wirkung> neu) {
        Set<Sache> alle = new HashSet<>(bisher);
        alle.addAll(neu.keySet());
        return alle.stream()
                .sorted((a, b) -> {
                    int weg = Boolean.compare(neu.containsKey(a), neu.containsKey(b));
                    return weg != 0
                            ? weg
                            : a.art().equals(b.art())
                                    ? a.id().compareTo(b.id())
                                    : a.art().compareTo(b.art());
                })
                .toList();
    }

    private static Set<Sache> sachen(Papier papier) {
        return papier.bezug().gegenstaende().stream()
                .map(Gegenstand::sache)
                .filter(s -> s.id() != null)
                .collect(Collectors.toSet());
    }
}
