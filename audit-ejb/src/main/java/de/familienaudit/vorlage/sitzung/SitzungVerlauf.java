package de.familienaudit.vorlage.sitzung;

import static de.familienaudit.shared.verlauf.Verlaufstabelle.tabelle;

import de.familienaudit.shared.verlauf.Benennung;
import de.familienaudit.shared.verlauf.Verlaufskunde;
import de.familienaudit.shared.verlauf.Verlaufstabelle;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The change log of sessions. */
@ApplicationScoped
class SitzungVerlauf implements Verlaufskunde {

    /** The name that the body had on the day of the session; one row. */
    private static final String NAME =
            """
            left join lateral (select n.name from gremiumsname n
                                where n.gremium_id = sitzung.gremium_id and n.zurueckgenommen_am is null
                                  and (n.gilt_ab is null or n.gilt_ab <= sitzung.tag)
                                order by n.gilt_ab desc nulls last limit 1) damaliger on true""";

    @Override
    public List<Verlaufstabelle> tabellen() {
        return List.of(tabelle("sitzung")
                .heisst(new Benennung("to_char(sitzung.tag, 'DD.MM.YYYY')", "coalesce(damaliger.name, '')", NAME))
                .zeigtVerlauf(SitzungRechte.SITZUNGEN_LESEN, "/vorlage/sitzung.xhtml?id=")
                .konstante("form", "Sitzungsform")
                .konstante("stand", "Sitzungsstand")
                .verweist("gremium_id", "gremium")
                .verweist("nachfolger_id", "sitzung")
                .personen("erfasst_von", "abgesagt_von", "zurueckgenommen_von")
                .technisch("termin_seit")
                .fertig());
    }
}
