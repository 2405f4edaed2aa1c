package de.familienaudit.vorlage.sitzung;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.EnumNames;
import de.familienaudit.shared.Guarded;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.shared.Requires;
import de.familienaudit.shared.Violation;
import de.familienaudit.shared.zeit.Takt;
import de.familienaudit.vorlage.domain.gremium.Gremium;
import de.familienaudit.vorlage.domain.sitzung.Sitzungsplan;
import de.familienaudit.vorlage.domain.sitzung.SitzungsreiheRule;
import de.familienaudit.vorlage.sitzung.Sitzungsreihe.Reihentag;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Plans the sessions of a body for a year in one step (rules V-16, F-3): all of them, or none. */
@Stateless
@Guarded
public class SitzungsreiheService {

    /** Names of what a row can be. */
    public static final List<String> TAKTE =
            Stream.of(Takt.values()).map(Enum::name).toList();

    @Inject
    private SitzungRepository repository;

    @Inject
    private Sitzungsplaner planer;

    @Inject
    private Feiertagskalender feiertage;

    /**
     * The days that would be planned, to be looked at before.
     *
     * @throws NotFoundException R-2
     * @throws BusinessRuleException V-16.…, form.…
     */
    @Requires(value = SitzungRechte.SITZUNGEN_PFLEGEN, schreibt = false)
    public List<Reihentag> tage(SitzungPlanen command, Sitzungsreihe reihe) {
        return mitFeiertag(geprueft(Planeingabe.lies(command), planer.gremium(command.gremium()), reihe));
    }

    /**
     * Plans a session on each of these days.
     *
     * @return the days
     * @throws NotFoundException R-2
     * @throws BusinessRuleException V-16.…, form.…
     */
    @Requires(SitzungRechte.SITZUNGEN_PFLEGEN)
    public List<Reihentag> planen(SitzungPlanen command, Sitzungsreihe reihe) {
        repository.lockKommune();
        Gremium gremium = planer.gremium(command.gremium());
        Planeingabe eingabe = Planeingabe.lies(command);
        List<LocalDate> tage = geprueft(eingabe, gremium, reihe);
        tage.forEach(tag -> planer.anlegen(eingabe.plan().am(tag), gremium));
        return mitFeiertag(tage);
    }

    private List<LocalDate> geprueft(Planeingabe eingabe, Gremium gremium, Sitzungsreihe reihe) {
        Sitzungsplan plan = eingabe.plan();
        Takt takt = EnumNames.find(Takt.class, reihe.takt()).orElse(null);
        List<Violation> verstoesse = new ArrayList<>(planer.verstoesse(eingabe, gremium));
        verstoesse.addAll(SitzungsreiheRule.verstoesse(plan.tag(), takt, reihe.letzter()));
        BusinessRuleException.throwIfAny(verstoesse);
        List<LocalDate> tage = SitzungsreiheRule.tage(plan.tag(), takt, reihe.letzter());
        LocalDate letzter = tage.get(tage.size() - 1);
        verstoesse.addAll(planer.verstoesse(new Planeingabe(plan.am(letzter), List.of()), gremium));
        Set<LocalDate> belegt = repository.findTage(gremium.id(), plan.tag(), letzter);
        verstoesse.addAll(SitzungsreiheRule.belegt(tage, belegt));
        BusinessRuleException.throwIfAny(verstoesse);
        return tage;
    }

    private List<Reihentag> mitFeiertag(List<LocalDate> tage) {
        return tage.stream()
                .map(tag -> new Reihentag(tag, feiertage.am(tag).map(Enum::name).orElse("")))
                .toList();
    }
}
