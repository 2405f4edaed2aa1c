package de.familienaudit.haushalt.zahlung;

import de.familienaudit.haushalt.buch.Sperre;
import de.familienaudit.haushalt.domain.jahr.Haushaltsphase;
import de.familienaudit.haushalt.domain.jahr.PhaseRule;
import de.familienaudit.haushalt.domain.satzung.Satzung;
import de.familienaudit.haushalt.haushaltsstelle.HaushaltseinstellungService;
import de.familienaudit.haushalt.satzung.Jahresplaene;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Whether a year is provisional today, or has not begun (rule H-3). */
@Dependent
class Zahlungsphase {

    private static final Set<Haushaltsphase> NICHT_FREI =
            EnumSet.of(Haushaltsphase.VORLAEUFIG, Haushaltsphase.NICHT_BEGONNEN);

    @Inject
    private Jahresplaene plaene;

    @Inject
    private HaushaltseinstellungService einstellungen;

    @Inject
    private Clock clock;

    /** The Satzungen stay so until the end of the transaction; the first lock of a payment. */
    void sperre() {
        plaene.sperreSatzungen();
    }

    boolean istVorlaeufig(Sperre sperre, int jahr) {
        Map<Integer, Satzung> satzungen = plaene.satzungen();
        boolean tagFrei = einstellungen.istBekanntmachungstagFrei();
        LocalDate heute = LocalDate.now(clock);
        return sperre.jahre().stream()
                .filter(j -> j.jahr() == jahr)
                .map(j -> j.mit(satzungen.get(jahr)))
                .anyMatch(j -> NICHT_FREI.contains(PhaseRule.phase(j, heute, tagFrei)));
    }
}
