package de.familienaudit.vorlage.sitzung;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.EnumNames;
import de.familienaudit.shared.Violation;
import de.familienaudit.vorlage.domain.sitzung.Sitzungsform;
import de.familienaudit.vorlage.domain.sitzung.Sitzungsplan;
import de.familienaudit.vorlage.domain.sitzung.Uhrzeiteingabe;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/**
 * A session as it was typed, read.
 *
 * @param plan without both hours when one of them could not be read
 * @param verstoesse V-16.keine_uhrzeit; empty when everything could be read
 */
record Planeingabe(Sitzungsplan plan, List<Violation> verstoesse) {

    static Planeingabe lies(SitzungPlanen command) {
        List<Violation> verstoesse = new ArrayList<>();
        LocalTime von = BusinessRuleException.sammle(verstoesse, () -> Uhrzeiteingabe.lies("von", command.von()));
        LocalTime bis = BusinessRuleException.sammle(verstoesse, () -> Uhrzeiteingabe.lies("bis", command.bis()));
        boolean lesbar = verstoesse.isEmpty();
        Sitzungsplan plan = new Sitzungsplan(
                command.tag(),
                lesbar ? von : null,
                lesbar ? bis : null,
                command.ort(),
                EnumNames.find(Sitzungsform.class, command.form()).orElse(null),
                command.dringlich());
        return new Planeingabe(plan, List.copyOf(verstoesse));
    }
}
