package de.familienaudit.vorlage.stellungnahme;

import java.io.Serializable;
import java.util.List;

/**
 * What a paper asks of the budget.
 *
 * @param aufzeichnung number of the recording that asks
 * @param aufzeichnungId of the same
 * @param geldstand what it says of money, see {@link Geldstand}
 * @param fragen in the order of the lines; lines that say nothing are left out
 */
public record Papierfrage(
        long vorlageId, int aufzeichnung, long aufzeichnungId, String geldstand, List<Finanzfrage> fragen)
        implements Serializable {

    public Papierfrage {
        fragen = List.copyOf(fragen);
    }
}
