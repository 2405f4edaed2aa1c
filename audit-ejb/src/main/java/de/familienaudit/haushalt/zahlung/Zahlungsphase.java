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
import java.util.Map;

/** Whether the years of a commitment are provisional today (rule H-3). */
@Dependent
class Zahlungsphase {

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

    boolean istVorlaeufig(Sperre sperre) {
        Map<Integer, Satzung> satzungen = plaene.satzungen();
        boolean tagFrei = einstellungen.istBekanntmachungstagFrei();
        LocalDate heute = LocalDate.now(clock);
        return sperre.jahre().stream()
                .map(jahr -> jahr.mit(satzungen.get(jahr.jahr())))
                .anyMatch(jahr -> PhaseRule.phase(jahr, heute, tagFrei) == Haushaltsphase.VORLAEUFIG);
    }
}
