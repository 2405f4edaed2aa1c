package de.familienaudit.zielvereinbarung.massnahme;

import de.familienaudit.dokument.ausgabe.Zeitachse;
import de.familienaudit.shared.Guarded;
import de.familienaudit.shared.Requires;
import de.familienaudit.zielvereinbarung.ZielvereinbarungRechte;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** The plan: when which measure runs (rules ). */
@Stateless
@Guarded
public class ZeitplanService {

    @Inject
    private MassnahmenService massnahmen;

    @Inject
    private ZeitplanRepository repository;

    @Inject
    private Clock clock;

    /**
     * One page of the plan, with the filter of the list.
     *
     * @param ausschnitt the years to show
     * @return empty when the Kommune has no agreement yet
     * @throws de.familienaudit.shared.NotFoundException R-2 for a Fassung that is not there
     */
    @Requires(value = ZielvereinbarungRechte.ZIELVEREINBARUNG_LESEN, schreibt = false)
    public Optional<Zeitplan> zeitplan(MassnahmenFilter filter, Zeitausschnitt ausschnitt) {
        return massnahmen.liste(filter).map(liste -> plan(liste, filter, ausschnitt));
    }

    /**
     * The plan of all measures that the filter leaves, for print.
     *
     * @return empty when the Kommune has no agreement yet
     * @throws de.familienaudit.shared.NotFoundException R-2 for a Fassung that is not there
     */
    @Requires(value = ZielvereinbarungRechte.ZIELVEREINBARUNG_LESEN, schreibt = false)
    public Optional<Zeitplan> ganz(MassnahmenFilter filter) {
        return massnahmen.ganz(filter).map(liste -> plan(liste, filter, Zeitausschnitt.ALLES));
    }

    private Zeitplan plan(MassnahmenListe liste, MassnahmenFilter filter, Zeitausschnitt ausschnitt) {
        LocalDate heute = LocalDate.now(clock);
        long fassung = liste.fassung().id();
        LocalDate[] grenzen = repository.findGrenzen(fassung);
        Zeitachse achse = ausschnitt.aus(Zeitachse.von(grenzen[0], grenzen[1], heute), heute);
        return new Zeitplan(
                liste,
                achse,
                achse.enthaelt(heute) ? achse.beginn(heute) : -1,
                new ZeitplanBuilder(achse, repository.findAbhaengigkeiten(fassung))
                        .zeilen(liste.seite().zeilen(), filter.istNachNummer()));
    }
}
