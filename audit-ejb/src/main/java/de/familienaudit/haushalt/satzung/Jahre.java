package de.familienaudit.haushalt.satzung;

import de.familienaudit.haushalt.domain.haushaltsstelle.Rechnungsstil;
import de.familienaudit.haushalt.domain.jahr.Jahresakte;
import de.familienaudit.haushalt.domain.jahr.PhaseRule;
import de.familienaudit.haushalt.domain.satzung.Satzungsjahre;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.EnumNames;
import de.familienaudit.zugang.kommune.KommuneService;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Budget years that a Satzung needs, and which of them are only records (rule G-7). */
@Dependent
class Jahre {

    @Inject
    private SatzungRepository repository;

    @Inject
    private KommuneService kommune;

    @Inject
    private CurrentActor currentActor;

    /** Since when the Kommune is kept in the program. */
    LocalDate gefuehrtAb() {
        return kommune.gefuehrtAb();
    }

    /** Whether all of these years ended before the Kommune was kept in the program. */
    boolean sindNachweis(Satzungsjahre satzungsjahre) {
        return PhaseRule.istNachweis(satzungsjahre.bis(), kommune.gefuehrtAb());
    }

    /**
     * Enters those that are not there yet.
     *
     * @param stil name of a Rechnungsstil; anything else is KAMERAL
     */
    void ergaenze(Satzungsjahre satzungsjahre, String stil) {
        LocalDate gefuehrtAb = kommune.gefuehrtAb();
        Rechnungsstil gewaehlt = EnumNames.find(Rechnungsstil.class, stil).orElse(Rechnungsstil.KAMERAL);
        for (int jahr = satzungsjahre.von(); jahr <= satzungsjahre.bis(); jahr++) {
            if (repository.findJahr(jahr).isEmpty()) {
                repository.save(new Jahresakte(currentActor.get().kommuneId(), jahr, gewaehlt, gefuehrtAb));
            }
        }
    }
}
