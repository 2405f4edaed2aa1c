package de.familienaudit.zertifikat;

import de.familienaudit.shared.Akteur;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.Guarded;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.shared.Requires;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;

/**
 * Rule Z-4: whoever asks from outside, without signing in, is told what the Kommune wants to tell. A short name that nobody has is
 * answered like one whose Kommune tells nothing.
 */
@Stateless
@Guarded
public class SiegelfrageService {

    @Inject
    private SiegeleinstellungRepository einstellungen;

    @Inject
    private ZertifikatService zertifikate;

    @Inject
    private CurrentActor currentActor;

    /**
     * @param kurzname short name of a Kommune
     * @param tag null for today
     * @param seite whether the public page asks; else a program does
     * @throws NotFoundException R-2
     */
    @Requires(value = ZertifikatRechte.SIEGEL_ERFRAGEN, schreibt = false)
    public Siegelauskunft frage(String kurzname, LocalDate tag, boolean seite) {
        Akteur wer = currentActor.get();
        SiegeleinstellungRepository.Oeffentlich kommune =
                einstellungen.findOeffentliche(kurzname, seite).orElseThrow(NotFoundException::new);
        currentActor.set(new Akteur(0, "anonym", "", kommune.id(), kommune.name(), Set.of()));
        try {
            return zertifikate.auskunft(tag);
        } finally {
            currentActor.set(wer);
        }
    }
}
