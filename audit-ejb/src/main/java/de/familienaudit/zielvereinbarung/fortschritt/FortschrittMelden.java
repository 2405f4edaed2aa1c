package de.familienaudit.zielvereinbarung.fortschritt;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.EnumNames;
import de.familienaudit.shared.Violation;
import de.familienaudit.zielvereinbarung.domain.fortschritt.Massnahmenstatus;
import de.familienaudit.zielvereinbarung.domain.fortschritt.Meldungsinhalt;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Command: somebody reports progress on a measure (rules ). Texts may be null or empty.
 *
 * @param massnahmeId the measure
 * @param version version of the progress that the reporter saw (rule G-4)
 * @param status name of the Massnahmenstatus
 * @param stand day that the report describes
 * @param auskunftVon who said it, when the Projektleitung reports for an external party
 * @param nacherfasst whether it is recorded afterwards from an older paper (rule G-7)
 */
public record FortschrittMelden(
        long massnahmeId,
        int version,
        String status,
        LocalDate stand,
        String text,
        String indikator,
        String grund,
        String neuesEnde,
        Integer jahr,
        Boolean jahrErfuellt,
        String auskunftVon,
        boolean nacherfasst) {

    private static final int MAX_AUSKUNFT = 300;

    /** @throws BusinessRuleException A-7.status_fehlt, form.zu_lang */
    Meldungsinhalt inhalt() {
        if (auskunft().length() > MAX_AUSKUNFT) {
            throw new BusinessRuleException(
                    Violation.zuLang("auskunftVon", auskunft().length(), MAX_AUSKUNFT));
        }
        return new Meldungsinhalt(
                status(status), stand, leer(text), leer(indikator), leer(grund), leer(neuesEnde), jahr, jahrErfuellt);
    }

    String auskunft() {
        return leer(auskunftVon);
    }

    private static String leer(String wert) {
        return Objects.requireNonNullElse(wert, "");
    }

    private static Massnahmenstatus status(String name) {
        return EnumNames.find(Massnahmenstatus.class, name)
                .orElseThrow(() -> new BusinessRuleException(Violation.at("status", "A-7.status_fehlt")));
    }
}
