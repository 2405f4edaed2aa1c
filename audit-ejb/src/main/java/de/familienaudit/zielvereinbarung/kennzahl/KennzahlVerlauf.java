package de.familienaudit.zielvereinbarung.kennzahl;

import static de.familienaudit.shared.verlauf.Verlaufstabelle.tabelle;

import de.familienaudit.shared.verlauf.Benennung;
import de.familienaudit.shared.verlauf.Verlaufskunde;
import de.familienaudit.shared.verlauf.Verlaufstabelle;
import de.familienaudit.zielvereinbarung.ZielvereinbarungRechte;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The change log of Kennzahlen and their values. */
@ApplicationScoped
class KennzahlVerlauf implements Verlaufskunde {

    @Override
    public List<Verlaufstabelle> tabellen() {
        return List.of(
                tabelle("kennzahl")
                        .heisst(new Benennung(
                                "kennzahl.nr_handlungsfeld || '.' || kennzahl.nr_ziel", "kennzahl.bezeichnung", ""))
                        .zeigtVerlauf(
                                ZielvereinbarungRechte.ZIELVEREINBARUNG_LESEN, "/zielvereinbarung/kennzahl.xhtml?id=")
                        .verweist("zielvereinbarung_id", "zielvereinbarung")
                        .konstante("schwelle", "Zielschwelle")
                        .personen("beendet_von")
                        .fertig(),
                tabelle("kennzahlwert")
                        .gehoertZu("kennzahl", "kennzahl_id")
                        .verweist("berichtigt_id", "kennzahlwert")
                        .personen("gemeldet_von", "in_vertretung")
                        .fertig());
    }
}
