package de.familienaudit.vorlage.eilentscheidung;

import static de.familienaudit.shared.verlauf.Verlaufstabelle.tabelle;

import de.familienaudit.shared.verlauf.Verlaufskunde;
import de.familienaudit.shared.verlauf.Verlaufstabelle;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The change log of telling members. */
@ApplicationScoped
class EilentscheidungVerlauf implements Verlaufskunde {

    @Override
    public List<Verlaufstabelle> tabellen() {
        return List.of(tabelle("unterrichtung")
                .gehoertZu("vorlage", "vorlage_id")
                .technisch("aufzeichnung_id")
                .personen("erfasst_von", "zurueckgenommen_von")
                .fertig());
    }
}
