package de.familienaudit.vorlage.umsetzung;

import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.Erfassung;
import de.familienaudit.vorlage.domain.umsetzung.Beschlusslage;
import de.familienaudit.vorlage.domain.umsetzung.Umsetzungseintrag;
import de.familienaudit.vorlage.papier.Papierakte;
import de.familienaudit.vorlage.papier.Papierakten;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
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
     * @throws de.familienaudit.shared.ConflictException G-4
     */
    void pruefeGesehen(long vorlageId, int gesehen) {
        Schrittkette.pruefeGesehen(
                Stream.<Umsetzungseintrag>concat(
                                repository.findBekanntmachungen(vorlageId).stream(),
                                repository.findAusfuehrungen(vorlageId).stream())
                        .toList(),
                gesehen);
    }

    Erfassung jetzt() {
        return Erfassung.von(currentActor.get(), clock.instant());
    }
}
