package de.familienaudit.zielvereinbarung.fassung;

import static de.familienaudit.shared.verlauf.Verlaufstabelle.tabelle;

import de.familienaudit.shared.verlauf.Benennung;
import de.familienaudit.shared.verlauf.Verlaufskunde;
import de.familienaudit.shared.verlauf.Verlaufstabelle;
import de.familienaudit.zielvereinbarung.ZielvereinbarungRechte;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * The change log of an agreement, its Fassungen and their parts. Handlungsfelder, Ziele and dependencies name their Fassung, but
 * a Fassung with hundreds of them would have no history that anybody reads.
 */
@ApplicationScoped
class FassungVerlauf implements Verlaufskunde {

    private static final String ZIELVEREINBARUNG = "zielvereinbarung";
    private static final String FASSUNG = "fassung";
    private static final String FASSUNG_ID = "fassung_id";

    @Override
    public List<Verlaufstabelle> tabellen() {
        return List.of(
                tabelle(ZIELVEREINBARUNG)
                        .heisst(Benennung.nach("zielvereinbarung.titel"))
                        .fertig(),
                tabelle(FASSUNG)
                        .heisst(new Benennung("cast(fassung.nummer as text)", "fassung.titel", ""))
                        .zeigtVerlauf(
                                ZielvereinbarungRechte.ZIELVEREINBARUNG_LESEN, "/zielvereinbarung/fassung.xhtml?id=")
                        .verweist("zielvereinbarung_id", ZIELVEREINBARUNG)
                        .konstante("status", "Fassungsstatus")
                        .fertig(),
                tabelle("fassungsereignis")
                        .gehoertZu(FASSUNG, FASSUNG_ID)
                        .konstante("status", "Fassungsstatus")
                        .konstante("ausgang", "Beschlussausgang")
                        .verweist("vorlage_id", "vorlage")
                        .technisch("hebt_auf_id")
                        .fertig(),
                tabelle("visionspunkt").gehoertZu(FASSUNG, FASSUNG_ID).fertig(),
                tabelle("abhaengigkeit").heisstNach(FASSUNG, FASSUNG_ID).fertig(),
                tabelle("handlungsfeld")
                        .heisst(new Benennung("cast(handlungsfeld.nummer as text)", "handlungsfeld.titel", ""))
                        .heisstNach(FASSUNG, FASSUNG_ID)
                        .fertig(),
                tabelle("ziel")
                        .heisst(new Benennung(
                                "h.nummer || '.' || ziel.nummer",
                                "ziel.text",
                                "join handlungsfeld h on h.id = ziel.handlungsfeld_id"))
                        .heisstNach(FASSUNG, FASSUNG_ID)
                        .verweist("handlungsfeld_id", "handlungsfeld")
                        .fertig());
    }
}
