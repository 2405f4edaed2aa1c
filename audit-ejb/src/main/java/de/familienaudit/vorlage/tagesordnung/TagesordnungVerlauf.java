package de.familienaudit.vorlage.tagesordnung;

import static de.familienaudit.shared.verlauf.Verlaufstabelle.tabelle;

import de.familienaudit.shared.verlauf.Verlaufskunde;
import de.familienaudit.shared.verlauf.Verlaufstabelle;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The change log of agendas and minutes: both belong to their session. */
@ApplicationScoped
class TagesordnungVerlauf implements Verlaufskunde {

    private static final String SITZUNG = "sitzung";

    @Override
    public List<Verlaufstabelle> tabellen() {
        return List.of(
                tabelle("tagesordnungspunkt")
                        .gehoertZu(SITZUNG, "sitzung_id")
                        .verweist("vorlage_id", "vorlage")
                        .personen("erfasst_von")
                        .fertig(),
                tabelle("niederschriftgenehmigung")
                        .gehoertZu(SITZUNG, "sitzung_id")
                        .verweist("gremium_id", "gremium")
                        .verweist("genehmigt_in_id", SITZUNG)
                        .personen("erfasst_von")
                        .fertig());
    }
}
