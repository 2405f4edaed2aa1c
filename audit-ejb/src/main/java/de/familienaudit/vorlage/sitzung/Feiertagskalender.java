package de.familienaudit.vorlage.sitzung;

import de.familienaudit.shared.ReadOnce;
import de.familienaudit.shared.zeit.Feiertag;
import de.familienaudit.shared.zeit.Feiertage;
import de.familienaudit.zugang.kommune.KommuneService;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;

/** Holidays as the actor's Kommune keeps them (rule V-16); what it set is asked only for a day on which it matters. */
@Dependent
class Feiertagskalender {

    private static final Feiertage ALLE = new Feiertage(true);

    @Inject
    private KommuneService kommune;

    @Inject
    private ReadOnce einmal;

    /** The holiday of a day, empty for any other day. */
    Optional<Feiertag> am(LocalDate tag) {
        return ALLE.am(tag).filter(f -> f != Feiertag.FRONLEICHNAM || istFronleichnamFeiertag());
    }

    private boolean istFronleichnamFeiertag() {
        return einmal.ask("Fronleichnam", kommune::istFronleichnamFeiertag);
    }
}
