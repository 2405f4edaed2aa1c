package de.familienaudit.zielvereinbarung.massnahme;

import static de.familienaudit.shared.verlauf.Verlaufstabelle.tabelle;

import de.familienaudit.shared.verlauf.Benennung;
import de.familienaudit.shared.verlauf.Verlaufskunde;
import de.familienaudit.shared.verlauf.Verlaufstabelle;
import de.familienaudit.zielvereinbarung.ZielvereinbarungRechte;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The change log of a Massnahme: its words in every Fassung, its progress, and what people say about it. */
@ApplicationScoped
class MassnahmeVerlauf implements Verlaufskunde {

    private static final String MASSNAHME = "massnahme";
    private static final String MASSNAHME_ID = "massnahme_id";
    private static final String ZIELVEREINBARUNG = "zielvereinbarung";
    private static final String ZIELVEREINBARUNG_ID = "zielvereinbarung_id";
    private static final String ZEITART = "Zeitart";
    private static final String MASSNAHMENSTATUS = "Massnahmenstatus";

    /** As the newest Fassung calls it; one that stands in none any more keeps its entries without a name. */
    private static final Benennung NEUESTER_TEXT = new Benennung(
            "neuester.nummer",
            "neuester.titel",
            "left join lateral (select t.nr_handlungsfeld || '.' || t.nr_ziel || '.' || t.nr_massnahme as nummer, t.titel"
                    + " from massnahmentext t join fassung f on f.id = t.fassung_id where t.massnahme_id = massnahme.id"
                    + " order by f.nummer desc limit 1) neuester on true");

    @Override
    public List<Verlaufstabelle> tabellen() {
        return List.of(
                tabelle(MASSNAHME)
                        .heisst(NEUESTER_TEXT)
                        .zeigtVerlauf(
                                ZielvereinbarungRechte.ZIELVEREINBARUNG_LESEN, "/zielvereinbarung/massnahme.xhtml?id=")
                        .verweist(ZIELVEREINBARUNG_ID, ZIELVEREINBARUNG)
                        .fertig(),
                tabelle("massnahmentext")
                        .gehoertZu(MASSNAHME, MASSNAHME_ID)
                        .verweist(ZIELVEREINBARUNG_ID, ZIELVEREINBARUNG)
                        .verweist("fassung_id", "fassung")
                        .verweist("ziel_id", "ziel")
                        .verweist("federfuehrung_id", "stelle")
                        .konstante("beginn_art", ZEITART)
                        .konstante("ende_art", ZEITART)
                        .technisch("suchtext")
                        .fertig(),
                tabelle("beteiligung")
                        .gehoertZu("massnahmentext", "massnahmentext_id")
                        .verweist("stelle_id", "stelle")
                        .fertig(),
                tabelle("pflichtanlage")
                        .verweist("massnahmentext_id", "massnahmentext")
                        .fertig(),
                tabelle("fortschritt")
                        .gehoertZu(MASSNAHME, MASSNAHME_ID)
                        .konstante("status", MASSNAHMENSTATUS)
                        .konstante("beginn_art", ZEITART)
                        .konstante("ende_art", ZEITART)
                        .fertig(),
                tabelle("meldung")
                        .gehoertZu("fortschritt", "fortschritt_id")
                        .konstante("status", MASSNAHMENSTATUS)
                        .personen("gemeldet_von", "auskunft_von", "in_vertretung", "zurueckgenommen_von")
                        .fertig(),
                tabelle("kommentar")
                        .gehoertZu(MASSNAHME, MASSNAHME_ID)
                        .personen("verfasst_von", "in_vertretung")
                        .fertig(),
                tabelle("erwaehnung")
                        .gehoertZu("kommentar", "kommentar_id")
                        .verweist("konto_id", "konto")
                        .personen("name")
                        .fertig());
    }
}
