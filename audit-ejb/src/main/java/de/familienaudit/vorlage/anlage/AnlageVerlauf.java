package de.familienaudit.vorlage.anlage;

import static de.familienaudit.shared.verlauf.Verlaufstabelle.tabelle;

import de.familienaudit.shared.verlauf.Verlaufskunde;
import de.familienaudit.shared.verlauf.Verlaufstabelle;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The change log of annexes. */
@ApplicationScoped
class AnlageVerlauf implements Verlaufskunde {

    @Override
    public List<Verlaufstabelle> tabellen() {
        return List.of(tabelle("anlage")
                .gehoertZu("vorlage", "vorlage_id")
                .technisch("inhalt_id", "groesse", "medientyp")
                .personen("erfasst_von")
                .fertig());
    }
}
