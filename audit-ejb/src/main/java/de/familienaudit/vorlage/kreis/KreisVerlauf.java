package de.familienaudit.vorlage.kreis;

import static de.familienaudit.shared.verlauf.Verlaufstabelle.tabelle;

import de.familienaudit.shared.verlauf.Verlaufskunde;
import de.familienaudit.shared.verlauf.Verlaufstabelle;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The change log of who may see papers. */
@ApplicationScoped
class KreisVerlauf implements Verlaufskunde {

    @Override
    public List<Verlaufstabelle> tabellen() {
        return List.of(tabelle("vorlagenoeffentlichkeit")
                .gehoertZu("vorlage", "vorlage_id")
                .verweist("gremium_id", "gremium")
                .personen("erfasst_von")
                .fertig());
    }
}
