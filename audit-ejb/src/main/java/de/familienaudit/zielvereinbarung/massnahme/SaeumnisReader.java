package de.familienaudit.zielvereinbarung.massnahme;

import de.familienaudit.zielvereinbarung.domain.fassung.Fassungsstatus;
import de.familienaudit.zielvereinbarung.domain.fortschritt.SaeumnisRule;
import de.familienaudit.zugang.kommune.KommuneService;
import de.familienaudit.zugang.kommune.Schwellenwerte;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** Rule A-6 of today, with the thresholds of the Kommune. */
@Dependent
public class SaeumnisReader {

    @Inject
    private KommuneService kommunen;

    @Inject
    private Clock clock;

    /** The same for the measures of a Fassung in this state. */
    public SaeumnisRule rule(Fassungsstatus status) {
        return rule().in(status);
    }

    public SaeumnisRule rule() {
        Schwellenwerte schwellen = kommunen.schwellenwerte();
        return new SaeumnisRule(LocalDate.now(clock), schwellen.stilleMonate(), schwellen.vorschauTage());
    }
}
