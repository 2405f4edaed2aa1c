package de.familienaudit.vorlage.umsetzung;

import static de.familienaudit.shared.verlauf.Verlaufstabelle.tabelle;

import de.familienaudit.shared.verlauf.Verlaufskunde;
import de.familienaudit.shared.verlauf.Verlaufstabelle;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The change log of what follows a decision. */
@ApplicationScoped
class UmsetzungVerlauf implements Verlaufskunde {

    @Override
    public List<Verlaufstabelle> tabellen() {
        return List.of(
                tabelle("bekanntmachung")
                        .gehoertZu("vorlage", "vorlage_id")
                        .konstante("schritt", "Umsetzungsschritt")
                        .personen("erfasst_von")
                        .fertig(),
                tabelle("ausfuehrung")
                        .gehoertZu("vorlage", "vorlage_id")
                        .konstante("schritt", "Umsetzungsschritt")
                        .verweist("stelle_id", "stelle")
                        .technisch("aufzeichnung_id")
                        .personen("erfasst_von", "vertreten")
                        .fertig());
    }
}
