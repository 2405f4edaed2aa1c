package de.familienaudit.zielvereinbarung.massnahme;

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

    public SaeumnisRule rule() {
        Schwellenwerte schwellen = kommunen.schwellenwerte();
        return new SaeumnisRule(LocalDate.now(clock), schwellen.stilleMonate(), schwellen.vorschauTage());
    }
}
