package de.familienaudit.haushalt.nacherfassung;

import static de.familienaudit.shared.verlauf.Verlaufstabelle.tabelle;

import de.familienaudit.shared.verlauf.Verlaufskunde;
import de.familienaudit.shared.verlauf.Verlaufstabelle;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The change log of what is known of expenditure that was recorded afterwards. */
@ApplicationScoped
class NacherfassungVerlauf implements Verlaufskunde {

    @Override
    public List<Verlaufstabelle> tabellen() {
        return List.of(tabelle("nacherfassung")
                .gehoertZu("bindung", "bindung_id")
                .verweist("vorlage_id", "vorlage")
                .konstante("art", "Ausgabeart")
                .konstante("organ", "Bewilligungsorgan")
                .fertig());
    }
}
