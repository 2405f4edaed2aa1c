package de.familienaudit.vorlage.tagesordnung;

import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.Erfassung;
import de.familienaudit.vorlage.domain.papier.Sitzungsbezug;
import de.familienaudit.vorlage.domain.papier.weg.Aufzeichnungsanlass;
import de.familienaudit.vorlage.domain.sitzung.Sitzung;
import de.familienaudit.vorlage.domain.tagesordnung.Folgewechsel;
import de.familienaudit.vorlage.domain.tagesordnung.Punktfolge;
import de.familienaudit.vorlage.domain.tagesordnung.Tagesordnungspunkt;
import de.familienaudit.vorlage.papier.Papierakte;
import de.familienaudit.vorlage.papier.Papierakten;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Objects;

/** Puts papers on the agenda of a session; papers and session are locked, and the rules were asked. */
@Dependent
class Aufsetzwerk {

    @Inject
    private TagesordnungRepository repository;

    @Inject
    private Papierakten papiere;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /** Whether the agenda takes one more in that part. */
    boolean hatPlatz(Sitzung sitzung, boolean oeffentlich) {
        return new Punktfolge(repository.findPunkte(sitzung.id())).hatPlatz(oeffentlich);
    }

    /** A row of the paper gets this session, and its day; the paper stands at the end of its part. */
    void aufsetzen(Sitzung sitzung, Papierakte akte, int zeile, boolean oeffentlich) {
        Integer fassung = akte.aufzeichnung().fassungsstand().fassung();
        papiere.aufzeichnen(
                akte,
                Folgewechsel.einplanen(
                        akte.papier(),
                        zeile,
                        new Sitzungsbezug(sitzung.id(), fassung),
                        sitzung.plan().tag()),
                Aufzeichnungsanlass.BERATUNG,
                "");
        anfuegenEinmal(sitzung, akte.id(), oeffentlich);
    }

    /** An item of the paper that stands there without a row of it is its item from now on. */
    void anfuegenEinmal(Sitzung sitzung, long vorlageId, boolean oeffentlich) {
        boolean stehtDa =
                repository.findPunkte(sitzung.id()).stream().anyMatch(p -> Objects.equals(p.vorlageId(), vorlageId));
        if (!stehtDa) {
            anfuegen(sitzung, Tagesordnungspunkt.vorlage(sitzung, vorlageId, oeffentlich, jetzt()));
        }
    }

    /** A matter without a paper, at the end of the public part. */
    void anfuegenOhneVorlage(Sitzung sitzung, String titel) {
        anfuegen(sitzung, Tagesordnungspunkt.ohneVorlage(sitzung, titel, jetzt()));
    }

    private void anfuegen(Sitzung sitzung, Tagesordnungspunkt neuer) {
        new Punktfolge(repository.findPunkte(sitzung.id())).anfuegen(neuer);
        repository.save(neuer);
    }

    private Erfassung jetzt() {
        return Erfassung.von(currentActor.get(), clock.instant());
    }
}
