package de.familienaudit.stelle;

import de.familienaudit.dokument.AbgelegteDatei;
import de.familienaudit.dokument.DateiQuelle;
import de.familienaudit.dokument.Dateiablage;
import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.Vermerk;
import de.familienaudit.shared.Violation;
import de.familienaudit.stelle.domain.Urkunde;
import de.familienaudit.stelle.domain.UrkundeRule;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;

/** Documents of appointment in the store of files: {@link UrkundeRule} says what may go in, the store keeps it (R-4, G-1). */
@Dependent
class Urkundenablage {

    @Inject
    private Dateiablage ablage;

    /**
     * Reads the beginning and the end of the file, never all of it.
     *
     * @throws BusinessRuleException R-4.urkunde_…
     */
    static UrkundeRule.Angaben pruefe(DateiQuelle datei) {
        long davor = Math.max(0, datei.groesse() - UrkundeRule.SCHLUSS);
        try (InputStream anfang = datei.oeffnen();
                InputStream schluss = datei.oeffnen()) {
            schluss.skipNBytes(davor);
            return UrkundeRule.pruefe(
                    datei.name(),
                    datei.groesse(),
                    anfang.readNBytes(UrkundeRule.ANFANG),
                    schluss.readNBytes(UrkundeRule.SCHLUSS));
        } catch (IOException e) {
            BusinessRuleException broken = new BusinessRuleException(Violation.at("datei", "R-4.urkunde_beschaedigt"));
            broken.initCause(e);
            throw broken;
        }
    }

    /** Keeps what {@link #pruefe} has let in. */
    Urkunde ablegen(DateiQuelle datei, UrkundeRule.Angaben angaben, Vermerk vermerk) {
        AbgelegteDatei abgelegt = ablage.ablegen(datei, angaben.dateiname(), angaben.medientyp());
        return new Urkunde(abgelegt.inhaltId(), angaben, abgelegt.sha256(), abgelegt.groesse(), vermerk);
    }

    /** One piece of the bytes; empty after the last one. */
    byte[] stueck(Urkunde urkunde, int nummer) {
        return ablage.stueck(urkunde.inhaltId(), nummer);
    }
}
