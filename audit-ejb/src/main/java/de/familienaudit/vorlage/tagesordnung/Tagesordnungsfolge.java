package de.familienaudit.vorlage.tagesordnung;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.Erfassung;
import de.familienaudit.shared.Violation;
import de.familienaudit.vorlage.domain.gang.RuecknahmeRule;
import de.familienaudit.vorlage.domain.papier.Papier;
import de.familienaudit.vorlage.domain.papier.weg.Aufzeichnungsanlass;
import de.familienaudit.vorlage.domain.sitzung.Sitzung;
import de.familienaudit.vorlage.domain.tagesordnung.Folgewechsel;
import de.familienaudit.vorlage.domain.tagesordnung.Punktfolge;
import de.familienaudit.vorlage.domain.tagesordnung.Tagesordnungspunkt;
import de.familienaudit.vorlage.papier.Papierakte;
import de.familienaudit.vorlage.papier.Papierakten;
import de.familienaudit.vorlage.sitzung.Sitzungsfolge;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Rule V-5: consultations are moved and cancelled with their session, and stand on the agenda of the one that takes its place. */
@Dependent
public class Tagesordnungsfolge implements Sitzungsfolge {

    @Inject
    private Papierakten papiere;

    @Inject
    private TagesordnungRepository repository;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    @Override
    public void sperren() {
        papiere.sperren();
    }

    @Override
    public void verlegt(Sitzung sitzung, String grund) {
        jede(
                sitzung,
                grund,
                p -> Folgewechsel.verlegen(p, sitzung.id(), sitzung.plan().tag()));
    }

    @Override
    public void abgesagt(Sitzung sitzung, String grund) {
        jede(sitzung, grund, p -> Folgewechsel.absagen(p, sitzung.id(), grund));
    }

    @Override
    public void ersetzt(Sitzung abgesagte, Sitzung neue) {
        String grund = abgesagte.absage().map(a -> a.grund()).orElse("");
        jede(
                abgesagte,
                grund,
                p -> Folgewechsel.wiederholen(
                        p, abgesagte.id(), neue.id(), neue.plan().tag()));
        uebernehmen(abgesagte, neue);
    }

    @Override
    public void darfZurueckgenommenWerden(Sitzung sitzung) {
        if (!repository.findPunkte(sitzung.id()).isEmpty()) {
            throw new BusinessRuleException(Violation.of("V-16.hat_tagesordnung"));
        }
        if (repository.hasBekanntgabe(sitzung.id())) {
            throw new BusinessRuleException(Violation.of("V-16.hat_bekanntgabe"));
        }
        if (!repository.findGenehmigungen(sitzung.id()).isEmpty()) {
            throw new BusinessRuleException(Violation.of("V-14.hat_niederschrift"));
        }
    }

    @Override
    public void darfVerfahrenWechseln(Sitzung sitzung) {
        boolean abgestimmt = papiere.findMitSitzung(sitzung.id()).stream()
                .flatMap(akte -> akte.papier().folge().stream())
                .anyMatch(z -> sitzung.id().equals(z.bezug().sitzung())
                        && !z.abstimmungen().isEmpty());
        if (abgestimmt) {
            throw new BusinessRuleException(Violation.at("form", "V-16.verfahren_mit_stimmen"));
        }
    }

    private void jede(Sitzung sitzung, String grund, UnaryOperator<Papier> wechsel) {
        for (Papierakte akte : papiere.findMitSitzung(sitzung.id())) {
            Papier danach = RuecknahmeRule.gehtWeiter(akte.vorlage()) ? wechsel.apply(akte.papier()) : akte.papier();
            if (!danach.equals(akte.papier())) {
                papiere.aufzeichnen(akte, danach, Aufzeichnungsanlass.BERATUNG, grund);
            }
        }
    }

    /**
     * Items whose papers are dealt with in the new session now, and matters without a paper, in the same order behind what stands there. A
     * paper that ceased to be public stands in the non-public part (V-10).
     */
    private void uebernehmen(Sitzung abgesagte, Sitzung neue) {
        Map<Long, Boolean> oeffentlich = papiere.findMitSitzung(neue.id()).stream()
                .collect(Collectors.toMap(Papierakte::id, a -> a.vorlage().istOeffentlich()));
        List<Tagesordnungspunkt> dort = repository.findPunkte(neue.id());
        Punktfolge folge = new Punktfolge(dort);
        Erfassung jetzt = Erfassung.von(currentActor.get(), clock.instant());
        for (Tagesordnungspunkt punkt : repository.findPunkte(abgesagte.id())) {
            boolean kommtMit = punkt.vorlageId() == null || oeffentlich.containsKey(punkt.vorlageId());
            boolean stehtDort = dort.stream()
                    .anyMatch(d -> Objects.equals(d.vorlageId(), punkt.vorlageId())
                            && d.titel().equals(punkt.titel()));
            if (kommtMit && !stehtDort) {
                Tagesordnungspunkt neuer = punkt.fuer(neue, oeffentlich.getOrDefault(punkt.vorlageId(), true), jetzt);
                folge.anfuegen(neuer);
                repository.save(neuer);
            }
        }
    }
}
