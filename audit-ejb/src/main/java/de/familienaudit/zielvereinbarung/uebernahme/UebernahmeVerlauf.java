package de.familienaudit.zielvereinbarung.uebernahme;

import static de.familienaudit.shared.verlauf.Verlaufstabelle.tabelle;

import de.familienaudit.shared.verlauf.Verlaufskunde;
import de.familienaudit.shared.verlauf.Verlaufstabelle;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The change log of the end of an agreement: what becomes of a Massnahme stands in the history of the Massnahme too. */
@ApplicationScoped
class UebernahmeVerlauf implements Verlaufskunde {

    private static final String ZIELVEREINBARUNG = "zielvereinbarung";
    private static final String MASSNAHME = "massnahme";

    @Override
    public List<Verlaufstabelle> tabellen() {
        return List.of(
                tabelle("uebernahme")
                        .verweist("zielvereinbarung_id", ZIELVEREINBARUNG)
                        .verweist("nachfolgerin_id", ZIELVEREINBARUNG)
                        .fertig(),
                tabelle("uebernahmeentscheidung")
                        .stehtImVerlaufVon(MASSNAHME, "massnahme_id")
                        .verweist("nachfolgende_massnahme_id", MASSNAHME)
                        .verweist("ersetzte_massnahme_id", MASSNAHME)
                        .konstante("art", "Uebernahmeart")
                        .fertig());
    }
}
