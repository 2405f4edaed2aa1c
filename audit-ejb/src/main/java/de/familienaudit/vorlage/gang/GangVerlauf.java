package de.familienaudit.vorlage.gang;

import static de.familienaudit.shared.verlauf.Verlaufstabelle.tabelle;

import de.familienaudit.shared.verlauf.Benennung;
import de.familienaudit.shared.verlauf.Verlaufskunde;
import de.familienaudit.shared.verlauf.Verlaufstabelle;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The change log of the numbers of papers: where they come from, and the last one of each circle. */
@ApplicationScoped
class GangVerlauf implements Verlaufskunde {

    @Override
    public List<Verlaufstabelle> tabellen() {
        return List.of(
                tabelle("nummernvergabe")
                        .stehtImVerlaufVon("kommune", "kommune_id")
                        .konstante("quelle", "Nummernquelle")
                        .fertig(),
                tabelle("nummernkreis")
                        .heisst(Benennung.nach("nummernkreis.kreis"))
                        .fertig());
    }
}
