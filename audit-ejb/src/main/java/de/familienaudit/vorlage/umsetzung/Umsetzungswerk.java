package de.familienaudit.vorlage.umsetzung;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.ConflictException;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.Erfassung;
import de.familienaudit.vorlage.domain.umsetzung.Beschlusslage;
import de.familienaudit.vorlage.domain.umsetzung.UmsetzungRule;
import de.familienaudit.vorlage.domain.umsetzung.Umsetzungseintrag;
import de.familienaudit.vorlage.papier.Papierakte;
import de.familienaudit.vorlage.papier.Papierakten;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.stream.Stream;

/** What every step beside a decision needs: how the paper stands, that nobody was faster (G-4), and who does it. */
@Dependent
class Umsetzungswerk {

    @Inject
    private UmsetzungRepository repository;

    @Inject
    private Papierakten akten;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /** One step after the other until the end of the transaction. */
    void sperren() {
        akten.sperren();
    }

    Beschlusslage lage(Papierakte akte) {
        return Beschlusslage.of(akte.vorlage(), akte.papier(), akten.lage(akte));
    }

    /**
     * Before something new is entered.
     *
     * @param gesehen how much the person saw of what follows this decision
     * @throws ConflictException G-4
     */
    void pruefeGesehen(long vorlageId, int gesehen) {
        Collection<Umsetzungseintrag> alle = Stream.<Umsetzungseintrag>concat(
                        repository.findBekanntmachungen(vorlageId).stream(),
                        repository.findAusfuehrungen(vorlageId).stream())
                .toList();
        if (alle.size() != gesehen) {
            throw konflikt(alle);
        }
    }

    /**
     * Before a step takes the place of another.
     *
     * @param bisher the step that the person saw
     * @param alle those of its kind at the paper
     * @throws ConflictException G-4
     * @throws BusinessRuleException V-15.zurueckgenommen
     */
    void pruefeGilt(Umsetzungseintrag bisher, Collection<? extends Umsetzungseintrag> alle) {
        if (bisher.istAbgeloest()) {
            throw konflikt(
                    alle.stream().filter(e -> e.eintrag() == bisher.eintrag()).toList());
        }
        UmsetzungRule.nachRuecknahme(bisher.schritt()).ifPresent(v -> {
            throw new BusinessRuleException(v);
        });
    }

    private static ConflictException konflikt(Collection<? extends Umsetzungseintrag> alle) {
        return alle.stream()
                .max(Comparator.comparing(e -> e.erfassung().am()))
                .map(e -> new ConflictException(
                        e.erfassung().von(), e.schritt(), e.erfassung().am()))
                .orElseGet(ConflictException::new);
    }

    Erfassung jetzt() {
        return Erfassung.von(currentActor.get(), clock.instant());
    }
}
