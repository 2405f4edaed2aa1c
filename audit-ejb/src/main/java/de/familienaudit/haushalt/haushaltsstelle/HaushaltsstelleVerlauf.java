package de.familienaudit.haushalt.haushaltsstelle;

import static de.familienaudit.shared.verlauf.Verlaufstabelle.tabelle;

import de.familienaudit.shared.verlauf.Benennung;
import de.familienaudit.shared.verlauf.Verlaufskunde;
import de.familienaudit.shared.verlauf.Verlaufstabelle;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The change log of positions, of what digits are called, and of how doppisch numbers look. */
@ApplicationScoped
class HaushaltsstelleVerlauf implements Verlaufskunde {

    @Override
    public List<Verlaufstabelle> tabellen() {
        return List.of(
                tabelle("haushaltsstelle")
                        .heisst(Benennung.nach("haushaltsstelle.wortlaut"))
                        .zeigtVerlauf(HaushaltRechte.HAUSHALT_LESEN, Haushaltsverweise.SEITE)
                        .konstante("stil", "Rechnungsstil")
                        .konstante("seite", "Haushaltsseite")
                        .konstante("teil", "Haushaltsteil")
                        .fertig(),
                tabelle("gliederung_ort")
                        .heisst(Benennung.nach("gliederung_ort.ziffern || ' ' || gliederung_ort.bezeichnung"))
                        .konstante("art", "Gliederungsart")
                        .fertig(),
                tabelle("haushaltseinstellung").fertig());
    }
}
