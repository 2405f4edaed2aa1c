package de.familienaudit.haushalt.stellungnahme;

import static de.familienaudit.shared.verlauf.Verlaufstabelle.tabelle;

import de.familienaudit.shared.verlauf.Verlaufskunde;
import de.familienaudit.shared.verlauf.Verlaufstabelle;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The change log of statements of the Kämmerei: what the budget said, and the conditions. */
@ApplicationScoped
class StellungnahmeVerlauf implements Verlaufskunde {

    @Override
    public List<Verlaufstabelle> tabellen() {
        return List.of(
                tabelle("stellungnahme")
                        .gehoertZu("vorlage", "vorlage_id")
                        .verweist("aufzeichnung_id", "aufzeichnung")
                        .verweist("antwort_id", "mitzeichnungsantwort")
                        .personen("erfasst_von")
                        .technisch("geldstand", "befunde", "bedingungen")
                        .fertig(),
                tabelle("stellungnahmebefund")
                        .gehoertZu("stellungnahme", "stellungnahme_id")
                        .verweist("aufzeichnung_id", "aufzeichnung")
                        .verweist("jahresstelle_id", "jahresstelle")
                        .konstante("befund", "Befund")
                        .konstante("phase", "Haushaltsphase")
                        .konstante("grundlage", "Ansatzgrundlage")
                        .fertig(),
                tabelle("stellungnahmebedingung")
                        .gehoertZu("stellungnahme", "stellungnahme_id")
                        .verweist("aufzeichnung_id", "aufzeichnung")
                        .konstante("art", "Bedingungsart")
                        .fertig());
    }
}
