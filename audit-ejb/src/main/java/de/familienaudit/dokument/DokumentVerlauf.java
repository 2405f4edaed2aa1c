package de.familienaudit.dokument;

import static de.familienaudit.shared.verlauf.Verlaufstabelle.tabelle;

import de.familienaudit.shared.verlauf.Verlaufskunde;
import de.familienaudit.shared.verlauf.Verlaufstabelle;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The change log of attached files: an Anhang belongs to whatever record its Bezug names. */
@ApplicationScoped
class DokumentVerlauf implements Verlaufskunde {

    @Override
    public List<Verlaufstabelle> tabellen() {
        return List.of(
                tabelle("anhang")
                        .gehoertZuJedem("bezug_art", "bezug_id")
                        .personen("zurueckgezogen_von", "in_vertretung")
                        .fertig(),
                tabelle("dateiinhalt").fertig());
    }
}
