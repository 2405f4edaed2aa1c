package de.familienaudit.haushalt.satzung;

import de.familienaudit.haushalt.domain.satzung.Genehmigungsakte;
import de.familienaudit.haushalt.domain.satzung.Satzung;
import de.familienaudit.haushalt.domain.satzung.Satzungsakte;
import de.familienaudit.haushalt.domain.satzung.Satzungsart;
import de.familienaudit.haushalt.domain.satzung.Satzungsstand;
import de.familienaudit.haushalt.domain.satzung.Schrittakte;
import de.familienaudit.shared.ConflictException;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.Erfassung;
import de.familienaudit.shared.NotFoundException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

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
     * One that counts, kept until the end of the transaction.
     *
     * @throws NotFoundException R-2
     * @throws ConflictException G-4, when somebody took it back
     */
    Satzungsakte lockGeltende(long id) {
        Satzungsakte satzung = repository.lock(id);
        if (satzung.istZurueckgenommen()) {
            throw new ConflictException(
                    satzung.ruecknahme().von(),
                    satzung.ruecknahme().grund(),
                    satzung.ruecknahme().am());
        }
        return satzung;
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

    /** At the place of one that was taken back just now, recorded as that was. */
    void ersetze(Satzungsakte satzung, Schrittakte bisher, SchrittReader gelesen) {
        schreibe(new Schrittakte(satzung, bisher.folge(), gelesen.schritt(), bisher.wie(), jetzt()), gelesen);
    }

    private void schreibe(Schrittakte neu, SchrittReader gelesen) {
        repository.save(neu);
        gelesen.betraege().forEach(betrag -> repository.save(new Genehmigungsakte(neu, betrag)));
    }

    Erfassung jetzt() {
        return Erfassung.von(currentActor.get(), clock.instant());
    }
}
