package de.familienaudit.haushalt.buch;

import static de.familienaudit.shared.verlauf.Verlaufstabelle.tabelle;

import de.familienaudit.haushalt.haushaltsstelle.HaushaltRechte;
import de.familienaudit.shared.verlauf.Benennung;
import de.familienaudit.shared.verlauf.Verlaufskunde;
import de.familienaudit.shared.verlauf.Verlaufstabelle;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The change log of the ledger: positions of a year, Deckungsringe, acts with their lines and words, and commitments. */
@ApplicationScoped
class BuchVerlauf implements Verlaufskunde {

    @Override
    public List<Verlaufstabelle> tabellen() {
        return List.of(
                tabelle("deckungsring")
                        .heisst(Benennung.nach("deckungsring.nummer"))
                        .verweist("haushaltsjahr_id", "haushaltsjahr")
                        .fertig(),
                tabelle("jahresstelle")
                        .gehoertZu("haushaltsstelle", "haushaltsstelle_id")
                        .verweist("haushaltsjahr_id", "haushaltsjahr")
                        .verweist("deckungsring_id", "deckungsring")
                        .konstante("seite", "Haushaltsseite")
                        .konstante("stil", "Rechnungsstil")
                        .fertig(),
                tabelle("bindung")
                        .heisst(Benennung.nach("bindung.betreff"))
                        .zeigtVerlauf(HaushaltRechte.HAUSHALT_LESEN, "/haushalt/bindung.xhtml?id=")
                        .verweist("vorlage_id", "vorlage")
                        .verweist("massnahme_id", "massnahme")
                        .verweist("antrag_konto_id", "konto")
                        .personen("erfasst_von")
                        .technisch("anlass_art", "anlass_id")
                        .fertig(),
                tabelle("bindungszeile")
                        .gehoertZu("bindung", "bindung_id")
                        .verweist("jahresstelle_id", "jahresstelle")
                        .verweist("vorgaenger_id", "bindungszeile")
                        .fertig(),
                tabelle("buchungssatz")
                        .heisst(Benennung.nach("to_char(buchungssatz.tag, 'DD.MM.YYYY')"))
                        .konstante("art", "Buchungsart")
                        .verweist("storniert_id", "buchungssatz")
                        .verweist("berichtigt_id", "buchungssatz")
                        .verweist("konto_id", "konto")
                        .technisch("zeilen")
                        .fertig(),
                tabelle("buchung")
                        .gehoertZu("jahresstelle", "jahresstelle_id")
                        .verweist("satz_id", "buchungssatz")
                        .verweist("haushaltsjahr_id", "haushaltsjahr")
                        .verweist("bindungszeile_id", "bindungszeile")
                        .konstante("posten", "Posten")
                        .technisch("wirkung")
                        .fertig(),
                tabelle("buchungsangabe")
                        .gehoertZu("buchungssatz", "satz_id")
                        .verweist("vorlage_id", "vorlage")
                        .verweist("bindung_id", "bindung")
                        .verweist("satzungsschritt_id", "satzungsschritt")
                        .personen("erfasst_von")
                        .fertig());
    }
}
