package de.familienaudit.signatur;

import static de.familienaudit.shared.verlauf.Verlaufstabelle.tabelle;

import de.familienaudit.shared.verlauf.Benennung;
import de.familienaudit.shared.verlauf.Verlaufskunde;
import de.familienaudit.shared.verlauf.Verlaufstabelle;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The change log of papers to sign, their signatures, and of the register of certificates. */
@ApplicationScoped
class SignaturVerlauf implements Verlaufskunde {

    private static final String SCHRIFTSTUECK = "schriftstueck";
    private static final String SCHRIFTSTUECK_ID = "schriftstueck_id";
    private static final String KONTO = "konto";
    private static final String KONTO_ID = "konto_id";

    @Override
    public List<Verlaufstabelle> tabellen() {
        return List.of(
                tabelle(SCHRIFTSTUECK)
                        .heisst(Benennung.nach("schriftstueck.titel"))
                        .zeigtVerlauf(SignaturRechte.SCHRIFTSTUECK_LESEN, "/signatur/schriftstueck.xhtml?id=")
                        .konstante("art", "Schriftstueckart")
                        .konstante("status", "Schriftstueckstatus")
                        .personen("eingereicht_von", "zurueckgezogen_von")
                        .verweist("eingebracht_von_konto", KONTO)
                        .fertig(),
                tabelle("unterzeichnung")
                        .gehoertZu(SCHRIFTSTUECK, SCHRIFTSTUECK_ID)
                        .verweist(KONTO_ID, KONTO)
                        .konstante("art", "Unterzeichnungsart")
                        .personen("person_name", "vertretene_person")
                        .fertig(),
                tabelle("bestaetigung")
                        .gehoertZu(SCHRIFTSTUECK, SCHRIFTSTUECK_ID)
                        .verweist(KONTO_ID, KONTO)
                        .personen("person_name", "vertretene_person")
                        .fertig(),
                tabelle("signaturzertifikat")
                        .gehoertZu(KONTO, KONTO_ID)
                        .personen("bestaetigt_von", "beendet_von")
                        .fertig());
    }
}
