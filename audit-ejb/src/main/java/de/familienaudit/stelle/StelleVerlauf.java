package de.familienaudit.stelle;

import static de.familienaudit.shared.verlauf.Verlaufstabelle.tabelle;

import de.familienaudit.shared.verlauf.Benennung;
import de.familienaudit.shared.verlauf.Verlaufskunde;
import de.familienaudit.shared.verlauf.Verlaufstabelle;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The change log of Stellen, of who holds them, and of Vertretungen. */
@ApplicationScoped
class StelleVerlauf implements Verlaufskunde {

    private static final String STELLE = "stelle";
    private static final String STELLE_ID = "stelle_id";
    private static final String KONTO = "konto";

    @Override
    public List<Verlaufstabelle> tabellen() {
        return List.of(
                tabelle(STELLE)
                        .heisst(Benennung.nach("stelle.name"))
                        .zeigtVerlaufNachSpur(StelleRechte.STELLEN_LESEN, "/verwaltung/stelle.xhtml?id=", STELLE_ID)
                        .verweist("zusammengefuehrt_in", STELLE)
                        .konstante("art", "StellenArt")
                        .konstante("stand", "Stellenstand")
                        .technisch("wirksam_id")
                        .fertig(),
                tabelle("stellenname").gehoertZu(STELLE, STELLE_ID).fertig(),
                tabelle("schreibweise").gehoertZu(STELLE, STELLE_ID).fertig(),
                tabelle("stellenbesetzung")
                        .gehoertZu(STELLE, STELLE_ID)
                        .verweist("konto_id", KONTO)
                        .konstante("art", "Besetzungsart")
                        .personen("person_name")
                        .fertig(),
                tabelle("stellenereignis")
                        .gehoertZu(STELLE, STELLE_ID)
                        .konstante("vorgang", "Stellenvorgang")
                        .personen("von")
                        .fertig(),
                tabelle("zusammenfuehrung")
                        .gehoertZu(STELLE, STELLE_ID)
                        .verweist("ziel_stelle_id", STELLE)
                        .personen("von", "rueckgaengig_von")
                        .fertig(),
                tabelle("vertretung")
                        .heisst(new Benennung("''", "s.name", "join stelle s on s.id = vertretung.stelle_id"))
                        .zeigtVerlauf(StelleRechte.VERTRETUNG_EINSETZEN, "/verwaltung/vertretung.xhtml?id=")
                        .verweist(STELLE_ID, STELLE)
                        .verweist("inhaber_id", KONTO)
                        .verweist("vertreter_id", KONTO)
                        .personen("benannt_von", "bestaetigt_von", "beendet_von", "urkunde_von")
                        .technisch("urkunde_inhalt_id")
                        .fertig());
    }
}
