package de.familienaudit.haushalt.zustimmung;

import static de.familienaudit.shared.verlauf.Verlaufstabelle.tabelle;

import de.familienaudit.shared.verlauf.Benennung;
import de.familienaudit.shared.verlauf.Verlaufskunde;
import de.familienaudit.shared.verlauf.Verlaufstabelle;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The change log of consents: words of the Kämmerei, conditions, what met them, and why something was committed provisionally. */
@ApplicationScoped
class ZustimmungVerlauf implements Verlaufskunde {

    @Override
    public List<Verlaufstabelle> tabellen() {
        return List.of(
                tabelle("vorlaeufigausnahme")
                        .heisst(Benennung.nach("vorlaeufigausnahme.bezeichnung"))
                        .personen("erfasst_von", "zurueckgenommen_von")
                        .fertig(),
                tabelle("zustimmung")
                        .gehoertZu("bindung", "bindung_id")
                        .verweist("vorlage_id", "vorlage")
                        .verweist("konto_id", "konto")
                        .konstante("art", "Zustimmungsart")
                        .personen("erfasst_von")
                        .technisch("folge", "bedingungen")
                        .fertig(),
                tabelle("zustimmungsbedingung")
                        .gehoertZu("zustimmung", "zustimmung_id")
                        .verweist("vorlage_id", "vorlage")
                        .konstante("art", "Bedingungsart")
                        .fertig(),
                tabelle("bedingungserfuellung")
                        .gehoertZu("zustimmungsbedingung", "bedingung_id")
                        .verweist("vorlage_id", "vorlage")
                        .verweist("konto_id", "konto")
                        .personen("erfasst_von")
                        .fertig(),
                tabelle("vorlaeufigbindung")
                        .gehoertZu("bindung", "bindung_id")
                        .verweist("satz_id", "buchungssatz")
                        .verweist("vorlage_id", "vorlage")
                        .verweist("ausnahme_id", "vorlaeufigausnahme")
                        .konstante("grund", "Bindungsgrund")
                        .fertig());
    }
}
