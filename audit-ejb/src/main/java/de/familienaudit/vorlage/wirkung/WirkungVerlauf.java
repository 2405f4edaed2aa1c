package de.familienaudit.vorlage.wirkung;

import static de.familienaudit.shared.verlauf.Verlaufstabelle.tabelle;

import de.familienaudit.shared.verlauf.Verlaufskunde;
import de.familienaudit.shared.verlauf.Verlaufstabelle;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The change log of what papers decide on: it belongs to the paper. */
@ApplicationScoped
class WirkungVerlauf implements Verlaufskunde {

    @Override
    public List<Verlaufstabelle> tabellen() {
        return List.of(
                tabelle("beschlussgegenstand")
                        .gehoertZu("aufzeichnung", "aufzeichnung_id")
                        .konstante("art", "Gegenstandsart")
                        .konstante("umfang", "Entscheidungsumfang")
                        .technisch("gegenstand_id", "geaendert_id")
                        .fertig(),
                tabelle("beschlussvorbehalt")
                        .gehoertZu("aufzeichnung", "aufzeichnung_id")
                        .fertig(),
                tabelle("beschlusswirkung")
                        .gehoertZu("vorlage", "vorlage_id")
                        .konstante("gegenstand_art", "Gegenstandsart")
                        .konstante("wirkung", "Wirkungsart")
                        .personen("erfasst_von")
                        .technisch("gegenstand_id", "ziel_id")
                        .fertig());
    }
}
