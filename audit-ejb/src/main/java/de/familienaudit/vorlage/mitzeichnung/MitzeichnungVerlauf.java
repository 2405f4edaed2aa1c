package de.familienaudit.vorlage.mitzeichnung;

import static de.familienaudit.shared.verlauf.Verlaufstabelle.tabelle;

import de.familienaudit.shared.verlauf.Verlaufskunde;
import de.familienaudit.shared.verlauf.Verlaufstabelle;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The change log of co-signing: who is asked, what was answered, how a round ended. */
@ApplicationScoped
class MitzeichnungVerlauf implements Verlaufskunde {

    @Override
    public List<Verlaufstabelle> tabellen() {
        return List.of(
                tabelle("mitzeichnung")
                        .gehoertZu("vorlage", "vorlage_id")
                        .konstante("art", "Mitzeichnungsart")
                        .verweist("stelle_id", "stelle")
                        .personen("erfasst_von", "zurueckgenommen_von")
                        .fertig(),
                tabelle("mitzeichnungsantwort")
                        .gehoertZu("vorlage", "vorlage_id")
                        .konstante("ergebnis", "Mitzeichnungsergebnis")
                        .konstante("kaemmerei", "Kaemmereistand")
                        .verweist("mitzeichnung_id", "mitzeichnung")
                        .personen("erfasst_von", "vertreten")
                        .fertig(),
                tabelle("mitzeichnungsende")
                        .gehoertZu("vorlage", "vorlage_id")
                        .konstante("ende", "Rundenende")
                        .personen("erfasst_von")
                        .fertig());
    }
}
