package de.familienaudit.zertifikat;

import static de.familienaudit.shared.verlauf.Verlaufstabelle.tabelle;

import de.familienaudit.shared.verlauf.Benennung;
import de.familienaudit.shared.verlauf.Verlaufskunde;
import de.familienaudit.shared.verlauf.Verlaufstabelle;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The change log of certificates. */
@ApplicationScoped
class ZertifikatVerlauf implements Verlaufskunde {

    @Override
    public List<Verlaufstabelle> tabellen() {
        return List.of(
                tabelle("zertifikat")
                        .heisst(Benennung.nach("zertifikat.stufe"))
                        .zeigtVerlauf(ZertifikatRechte.ZERTIFIKATE_LESEN, "/zertifikat/index.xhtml?id=")
                        .konstante("stufe", "Stufe")
                        .konstante("beendet_art", "Beendigungsart")
                        .personen("erfasst_von")
                        .fertig(),
                tabelle("siegelauskunft").fertig());
    }
}
