package de.familienaudit.vorlage.bekanntgabe;

import static de.familienaudit.shared.verlauf.Verlaufstabelle.tabelle;

import de.familienaudit.shared.verlauf.Verlaufskunde;
import de.familienaudit.shared.verlauf.Verlaufstabelle;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The change log of published agendas, which belong to their session. */
@ApplicationScoped
class BekanntgabeVerlauf implements Verlaufskunde {

    private static final String SITZUNG = "sitzung";

    @Override
    public List<Verlaufstabelle> tabellen() {
        return List.of(
                tabelle("bekanntgabe")
                        .gehoertZu(SITZUNG, "sitzung_id")
                        .konstante("schritt", "Umsetzungsschritt")
                        .personen("erfasst_von")
                        .fertig(),
                tabelle("bekanntgabepunkt")
                        .gehoertZu(SITZUNG, "sitzung_id")
                        .verweist("vorlage_id", "vorlage")
                        .technisch("punkt_id")
                        .fertig());
    }
}
