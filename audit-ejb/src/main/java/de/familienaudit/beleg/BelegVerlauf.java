package de.familienaudit.beleg;

import static de.familienaudit.shared.verlauf.Verlaufstabelle.tabelle;

import de.familienaudit.shared.verlauf.Verlaufskunde;
import de.familienaudit.shared.verlauf.Verlaufstabelle;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The change log of claims and of which of them counts. */
@ApplicationScoped
class BelegVerlauf implements Verlaufskunde {

    @Override
    public List<Verlaufstabelle> tabellen() {
        return List.of(
                tabelle("angabe")
                        .konstante("genauigkeit", "Genauigkeit")
                        .konstante("quelle_art", "Quellenart")
                        .personen("erfasst_von", "zurueckgenommen_von")
                        .fertig(),
                tabelle("bestimmung")
                        .gehoertZu("angabe", "angabe_id")
                        .personen("erfasst_von")
                        .fertig());
    }
}
