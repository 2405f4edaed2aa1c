package de.familienaudit.zertifikat;

import static de.familienaudit.shared.Rolle.ALLE;
import static de.familienaudit.shared.Rolle.AUDITOR;
import static de.familienaudit.shared.Rolle.PROJEKTLEITUNG;

import de.familienaudit.shared.Recht;
import de.familienaudit.shared.Rechtebuch;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What can be asked of certificates and of the seal, and who may (rule R-1). */
@ApplicationScoped
public class ZertifikatRechte implements Rechtebuch {

    /** Reading certificates and whether the seal may be used on a day. */
    public static final String ZERTIFIKATE_LESEN = "ZERTIFIKATE_LESEN";

    /** Entering awards and endings, claims and which of them counts (Z-1 to Z-4, G-3). */
    public static final String ZERTIFIKATE_PFLEGEN = "ZERTIFIKATE_PFLEGEN";

    /** Recording the recognition by the Verein (Z-6). */
    public static final String ERHALTUNG_ANERKENNEN = "ERHALTUNG_ANERKENNEN";

    /** Asking about the seal from outside; what a Kommune switched off is not told. */
    public static final String SIEGEL_ERFRAGEN = "SIEGEL_ERFRAGEN";

    private static final int RANG = 80;

    @Override
    public int rang() {
        return RANG;
    }

    @Override
    public List<Recht> rechte() {
        return List.of(
                Recht.fuer(ZERTIFIKATE_LESEN, "ZERTIFIKAT", ALLE),
                Recht.fuer(ZERTIFIKATE_PFLEGEN, "ZERTIFIKAT", PROJEKTLEITUNG),
                Recht.fuer(ERHALTUNG_ANERKENNEN, "ZERTIFIKAT", PROJEKTLEITUNG, AUDITOR),
                Recht.ohneAnmeldung(SIEGEL_ERFRAGEN, "ZERTIFIKAT"));
    }
}
