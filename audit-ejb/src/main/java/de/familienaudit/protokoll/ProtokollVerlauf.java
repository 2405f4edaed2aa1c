package de.familienaudit.protokoll;

import static de.familienaudit.shared.verlauf.Verlaufstabelle.tabelle;

import de.familienaudit.shared.verlauf.Verlaufskunde;
import de.familienaudit.shared.verlauf.Verlaufstabelle;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The change log of the change log: how long entries are kept, and what became of a seal. */
@ApplicationScoped
class ProtokollVerlauf implements Verlaufskunde {

    @Override
    public List<Verlaufstabelle> tabellen() {
        return List.of(
                tabelle("protokolleinstellung")
                        .stehtImVerlaufVon("kommune", "kommune_id")
                        .fertig(),
                tabelle("protokollsiegel").fertig());
    }
}
