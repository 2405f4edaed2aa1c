package de.familienaudit.haushalt.satzung;

import static de.familienaudit.shared.verlauf.Verlaufstabelle.tabelle;

import de.familienaudit.haushalt.haushaltsstelle.HaushaltRechte;
import de.familienaudit.shared.verlauf.Benennung;
import de.familienaudit.shared.verlauf.Verlaufskunde;
import de.familienaudit.shared.verlauf.Verlaufstabelle;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The change log of budget years and of Satzungen with their steps. */
@ApplicationScoped
class SatzungVerlauf implements Verlaufskunde {

    /** The page of a Satzung. */
    private static final String SEITE = "/haushalt/satzung.xhtml?id=";

    @Override
    public List<Verlaufstabelle> tabellen() {
        return List.of(
                tabelle("haushaltsjahr")
                        .heisst(Benennung.nach("haushaltsjahr.jahr::text"))
                        .konstante("stil", "Rechnungsstil")
                        .personen("abgeschlossen_von")
                        .fertig(),
                tabelle("satzung")
                        .heisst(Benennung.nach("satzung.jahr_von::text || case when satzung.jahr_bis > satzung.jahr_von"
                                + " then '/' || satzung.jahr_bis else '' end"))
                        .zeigtVerlauf(HaushaltRechte.HAUSHALT_LESEN, SEITE)
                        .konstante("art", "Satzungsart")
                        .verweist("haushaltssatzung_id", "satzung")
                        .personen("erfasst_von", "zurueckgenommen_von")
                        .fertig(),
                tabelle("satzungsschritt")
                        .gehoertZu("satzung", "satzung_id")
                        .konstante("stand", "Satzungsstand")
                        .personen("erfasst_von", "zurueckgenommen_von")
                        .fertig(),
                tabelle("teilgenehmigung")
                        .gehoertZu("satzungsschritt", "satzungsschritt_id")
                        .konstante("gegenstand", "Genehmigungsgegenstand")
                        .fertig());
    }
}
