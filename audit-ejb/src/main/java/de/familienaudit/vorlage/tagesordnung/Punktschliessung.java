package de.familienaudit.vorlage.tagesordnung;

import de.familienaudit.vorlage.domain.tagesordnung.Punktfolge;
import de.familienaudit.vorlage.domain.tagesordnung.Tagesordnungspunkt;
import de.familienaudit.vorlage.kreis.Schliessungsfolge;
import de.familienaudit.vorlage.sitzung.Sitzungsakten;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/**
 * Rule V-10: a paper that ceases to be public leaves the public part of every session that did not take place. In one that did, the item
 * stays where it was dealt with, and who may not see the paper does not see it.
 */
@Dependent
public class Punktschliessung implements Schliessungsfolge {

    @Inject
    private TagesordnungRepository repository;

    @Inject
    private Sitzungsakten sitzungen;

    @Override
    public void geschlossen(long vorlageId) {
        for (Tagesordnungspunkt punkt : repository.findOeffentlicheVon(vorlageId)) {
            sitzungen.lock(punkt.sitzungId());
            new Punktfolge(repository.findPunkte(punkt.sitzungId())).verbergen(punkt);
        }
        repository.flush();
    }
}
