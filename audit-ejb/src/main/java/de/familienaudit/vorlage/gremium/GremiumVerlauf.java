package de.familienaudit.vorlage.gremium;

import static de.familienaudit.shared.verlauf.Verlaufstabelle.tabelle;

import de.familienaudit.shared.verlauf.Benennung;
import de.familienaudit.shared.verlauf.Verlaufskunde;
import de.familienaudit.shared.verlauf.Verlaufstabelle;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The change log of bodies. */
@ApplicationScoped
class GremiumVerlauf implements Verlaufskunde {

    private static final String GREMIUM = "gremium";
    private static final String GREMIUM_ID = "gremium_id";
    private static final String ERFASST = "erfasst_von";
    private static final String ZURUECK = "zurueckgenommen_von";

    /** The newest name that stands; one row. */
    private static final String NAME =
            """
            left join lateral (select n.name from gremiumsname n
                                where n.gremium_id = gremium.id and n.zurueckgenommen_am is null
                                order by n.gilt_ab desc nulls last limit 1) neuester on true""";

    @Override
    public List<Verlaufstabelle> tabellen() {
        return List.of(
                tabelle(GREMIUM)
                        .heisst(new Benennung("''", "coalesce(neuester.name, '')", NAME))
                        .zeigtVerlauf(GremiumRechte.GREMIEN_LESEN, "/vorlage/gremium.xhtml?id=")
                        .konstante("art", "Gremiumart")
                        .personen(ERFASST, ZURUECK)
                        .fertig(),
                tabelle("gremiumsname")
                        .gehoertZu(GREMIUM, GREMIUM_ID)
                        .personen(ERFASST, ZURUECK)
                        .fertig(),
                tabelle("gremiumsfestlegung")
                        .gehoertZu(GREMIUM, GREMIUM_ID)
                        .konstante("art", "Festlegungsart")
                        .konstante("sache", "Beschlusssache")
                        .konstante("gegenstand", "Abstimmungsgegenstand")
                        .konstante("mehrheit", "Mehrheit")
                        .konstante("frist", "Fristsache")
                        .personen(ERFASST, "beendet_von", ZURUECK)
                        .fertig());
    }
}
