package de.familienaudit.stelle;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.ClockProducer;
import de.familienaudit.shared.ConflictException;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.Violation;
import de.familienaudit.stelle.domain.Stelle;
import de.familienaudit.stelle.domain.Stellenereignis;
import de.familienaudit.stelle.domain.Stellenvorgang;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;

/** Hands out a Stelle to be changed, and writes down what was done to it (rules G-1, G-4). */
@Dependent
class Stellenchronik {

    @Inject
    private StellenRepository repository;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /**
     * The Stelle, locked until the transaction ends.
     *
     * @param version the version that the person saw
     * @throws de.familienaudit.shared.NotFoundException R-2
     * @throws ConflictException G-4.geaendert_von, names who did what in between
     */
    Stelle lock(long id, int version) {
        Stelle stelle = repository.lock(id);
        if (stelle.version() != version) {
            throw repository.findEreignisse(id).stream()
                    .findFirst()
                    .map(e -> conflict(e.von(), e.vorgang(), e.am()))
                    .orElseGet(ConflictException::new);
        }
        return stelle;
    }

    /**
     * The same for changes that a merged Stelle does not take.
     *
     * @throws BusinessRuleException A-3.zusammen_schon
     */
    Stelle lockEigenstaendig(long id, int version) {
        Stelle stelle = lock(id, version);
        if (stelle.zusammengefuehrtIn().isPresent()) {
            throw new BusinessRuleException(Violation.of("A-3.zusammen_schon", stelle.name()));
        }
        return stelle;
    }

    static ConflictException conflict(String wer, Stellenvorgang was, Instant wann) {
        return new ConflictException(wer, was, wann.atZone(ClockProducer.BERLIN).toLocalDateTime());
    }

    void record(Stelle stelle, Stellenvorgang vorgang, String vorher, String nachher, String grund) {
        stelle.geaendert(clock.instant());
        repository.save(new Stellenereignis(
                stelle,
                vorgang,
                vorher,
                nachher,
                grund,
                clock.instant(),
                currentActor.get().anzeigename()));
    }
}
