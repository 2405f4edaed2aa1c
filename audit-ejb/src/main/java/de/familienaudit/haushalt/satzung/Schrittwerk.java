package de.familienaudit.haushalt.satzung;

import de.familienaudit.haushalt.domain.satzung.Genehmigungsakte;
import de.familienaudit.haushalt.domain.satzung.NachtragstageRule;
import de.familienaudit.haushalt.domain.satzung.Satzung;
import de.familienaudit.haushalt.domain.satzung.Satzungsakte;
import de.familienaudit.haushalt.domain.satzung.Satzungsart;
import de.familienaudit.haushalt.domain.satzung.Satzungsschritt;
import de.familienaudit.haushalt.domain.satzung.Satzungsstand;
import de.familienaudit.haushalt.domain.satzung.Schrittakte;
import de.familienaudit.shared.ConflictException;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.Erfassung;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.shared.Ruecknahme;
import de.familienaudit.shared.Violation;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The steps of one Satzung: how it stands, and writing another one (rule H-2). */
@Dependent
class Schrittwerk {

    @Inject
    private SatzungRepository repository;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    @Inject
    private Ansatzfolge ansaetze;

    /**
     * One that counts, kept until the end of the transaction; with a Nachtrag what it changes, so that the days of both are compared by one
     * person at a time.
     *
     * @throws NotFoundException R-2
     * @throws ConflictException G-4, when somebody took it back
     */
    Satzungsakte lockGeltende(long id) {
        Satzungsakte satzung = repository.lock(id);
        if (satzung.istZurueckgenommen()) {
            throw Vorgaenge.anSatzungen(List.of(satzung)).konflikt();
        }
        if (satzung.art() == Satzungsart.NACHTRAG) {
            repository.lock(satzung.haushaltssatzungId());
        }
        return satzung;
    }

    /** Rule G-7: days of a Satzung and of what changes it do not contradict each other. */
    Optional<Violation> nachtragstage(Satzungsakte akte, Satzungsschritt schritt) {
        if (akte.art() == Satzungsart.NACHTRAG) {
            return NachtragstageRule.nachtrag(
                    schritt.stand(),
                    schritt.tag(),
                    bekanntgemacht(List.of(repository.get(akte.haushaltssatzungId())))
                            .get(0));
        }
        return NachtragstageRule.satzung(schritt.stand(), schritt.tag(), bekanntgemacht(geltende(akte.id())));
    }

    /** Nachträge of a Satzung that count, the first one first. */
    List<Satzungsakte> geltende(long satzungId) {
        return repository.findNachtraege(satzungId).stream()
                .filter(n -> !n.istZurueckgenommen())
                .toList();
    }

    private List<LocalDate> bekanntgemacht(List<Satzungsakte> akten) {
        Satzungsstaende staende = new Satzungsstaende(
                akten,
                repository.findSchritte(akten.stream().map(Satzungsakte::id).toList()));
        return akten.stream()
                .flatMap(a -> staende.satzung(a).bekanntgemachtAm().stream())
                .toList();
    }

    Satzung satzung(Satzungsakte akte) {
        return new Satzungsstaende(List.of(akte), repository.findSchritte(List.of(akte.id()))).satzung(akte);
    }

    /**
     * What an announcement does to the Ansätze happens with it.
     *
     * @param folge place among the steps that count, from 1
     */
    void schreibe(Satzungsakte satzung, int folge, SchrittReader gelesen) {
        Schrittakte neu = new Schrittakte(satzung, folge, gelesen.schritt(), gelesen.wie(), jetzt());
        schreibe(neu, gelesen);
        if (satzung.art() == Satzungsart.HAUSHALT && neu.schritt().stand() == Satzungsstand.BEKANNTGEMACHT) {
            ansaetze.bekanntgemacht(satzung.jahre(), neu);
        }
    }

    /** Takes a step back and puts another at its place in the same moment, recorded as that was. */
    void ersetze(Satzungsakte satzung, Schrittakte bisher, SchrittReader gelesen, String grund) {
        Erfassung jetzt = jetzt();
        bisher.zuruecknehmen(new Ruecknahme(grund, jetzt));
        schreibe(new Schrittakte(satzung, bisher.folge(), gelesen.schritt(), bisher.wie(), jetzt), gelesen);
    }

    private void schreibe(Schrittakte neu, SchrittReader gelesen) {
        repository.save(neu);
        gelesen.betraege().forEach(betrag -> repository.save(new Genehmigungsakte(neu, betrag)));
    }

    Erfassung jetzt() {
        return Erfassung.von(currentActor.get(), clock.instant());
    }
}
