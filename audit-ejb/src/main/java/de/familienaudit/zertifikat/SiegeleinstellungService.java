package de.familienaudit.zertifikat;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.ConflictException;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.Guarded;
import de.familienaudit.shared.Requires;
import de.familienaudit.shared.Violation;
import de.familienaudit.zertifikat.domain.Siegelveroeffentlichung;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** What the Kommune tells about its seal to the outside, and under which short name (rule Z-4). */
@Stateless
@Guarded
public class SiegeleinstellungService {

    @Inject
    private SiegeleinstellungRepository einstellungen;

    @Inject
    private ZertifikatRepository zertifikate;

    @Inject
    private CurrentActor currentActor;

    /** What is told; nothing before anybody chose. */
    @Requires(value = ZertifikatRechte.ZERTIFIKATE_LESEN, schreibt = false)
    public Siegeleinstellung einstellung() {
        return einstellungen
                .find()
                .map(s -> new Siegeleinstellung(s.kurzname(), s.schnittstelle(), s.seite(), s.version()))
                .orElse(Siegeleinstellung.KEINE);
    }

    /** The same for whoever takes the address of the public page to paper. */
    @Requires(value = ZertifikatRechte.ZERTIFIKATE_PFLEGEN, schreibt = false)
    public Siegeleinstellung fuerDenDruck() {
        return einstellung();
    }

    /**
     * Decides what is told.
     *
     * @throws ConflictException G-4
     * @throws BusinessRuleException Z-4.kurzname, Z-4.kurzname_vergeben
     */
    @Requires(ZertifikatRechte.ZERTIFIKATE_PFLEGEN)
    public void veroeffentlichen(Siegeleinstellung neu) {
        zertifikate.lockKommune();
        Siegelveroeffentlichung bisher = einstellungen.find().orElse(null);
        if (bisher != null && bisher.version() != neu.version()) {
            throw new ConflictException();
        }
        String kurzname = Siegelveroeffentlichung.kurzname(neu.kurzname());
        if (einstellungen.istVergeben(kurzname)) {
            throw new BusinessRuleException(Violation.at("kurzname", "Z-4.kurzname_vergeben"));
        }
        if (bisher == null) {
            einstellungen.save(new Siegelveroeffentlichung(
                    currentActor.get().kommuneId(), kurzname, neu.schnittstelle(), neu.seite()));
        } else {
            bisher.einstellen(kurzname, neu.schnittstelle(), neu.seite());
        }
    }
}
