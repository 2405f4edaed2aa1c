package de.familienaudit.haushalt.wiederkehr;

import static de.familienaudit.shared.verlauf.Verlaufstabelle.tabelle;

import de.familienaudit.shared.verlauf.Benennung;
import de.familienaudit.shared.verlauf.Verlaufskunde;
import de.familienaudit.shared.verlauf.Verlaufstabelle;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The change log of recurring costs, and of which request is for which number of them. */
@ApplicationScoped
class WiederkehrVerlauf implements Verlaufskunde {

    @Override
    public List<Verlaufstabelle> tabellen() {
        return List.of(
                tabelle("wiederkehrkosten")
                        .heisst(Benennung.nach("wiederkehrkosten.bezeichnung"))
                        .verweist("haushaltsstelle_id", "haushaltsstelle")
                        .verweist("massnahme_id", "massnahme")
                        .konstante("faelligkeit", "Faelligkeitsart")
                        .personen("erfasst_von", "beendet_von", "zurueckgenommen_von")
                        .fertig(),
                tabelle("kostenantrag")
                        .gehoertZu("bindung", "bindung_id")
                        .verweist("kosten_id", "wiederkehrkosten")
                        .fertig());
    }
}
