package de.familienaudit.vorlage.papier;

import static de.familienaudit.shared.verlauf.Verlaufstabelle.tabelle;

import de.familienaudit.shared.verlauf.Benennung;
import de.familienaudit.shared.verlauf.Verlaufskunde;
import de.familienaudit.shared.verlauf.Verlaufstabelle;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The change log of papers: each recording with its rows, votes and finance lines belongs to its paper. */
@ApplicationScoped
class PapierVerlauf implements Verlaufskunde {

    @Override
    public List<Verlaufstabelle> tabellen() {
        return List.of(
                tabelle("vorlage")
                        .heisst(Benennung.nach("vorlage.nummer"))
                        .konstante("stand", "Papierstand")
                        .konstante("herkunft", "Papierherkunft")
                        .konstante("gang", "Papiergang")
                        .verweist("ersteller_konto_id", "konto")
                        .verweist("eingereicht_konto_id", "konto")
                        .personen("zurueckgenommen_von")
                        .verweist("einreicher_stelle_id", "stelle")
                        .technisch("offen_ab", "angelegt_am", "geaendert_am")
                        .zeigtVerlauf(PapierRechte.VORLAGEN_LESEN, "/vorlage/vorlage.xhtml?id=")
                        .fertig(),
                tabelle("aufzeichnung")
                        .gehoertZu("vorlage", "vorlage_id")
                        .konstante("art", "Vorlagenart")
                        .konstante("kaemmerei", "Kaemmereistand")
                        .konstante("anlass", "Aufzeichnungsanlass")
                        .konstante("fassungsart", "Fassungsart")
                        .personen("erfasst_von")
                        .technisch("suchtext", "wortformen")
                        .fertig(),
                tabelle("beratungszeile")
                        .gehoertZu("aufzeichnung", "aufzeichnung_id")
                        .konstante("rolle", "Beratungsrolle")
                        .konstante("stand", "Beratungsstand")
                        .konstante("umfang", "Entscheidungsumfang")
                        .verweist("gremium_id", "gremium")
                        .verweist("sitzung_id", "sitzung")
                        .fertig(),
                tabelle("abstimmungszeile")
                        .gehoertZu("beratungszeile", "beratung_id")
                        .technisch("aufzeichnung_id")
                        .konstante("gegenstand", "Abstimmungsgegenstand")
                        .konstante("richtung", "Antragsrichtung")
                        .konstante("art", "Abstimmungsart")
                        .konstante("massgeblich", "Massgabe.Seite")
                        .fertig(),
                tabelle("finanzposten")
                        .gehoertZu("aufzeichnung", "aufzeichnung_id")
                        .konstante("art", "Finanzart")
                        .konstante("genauigkeit", "Betragsgenauigkeit")
                        .fertig());
    }
}
