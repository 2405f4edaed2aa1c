package de.familienaudit.vorlage.domain.sitzung;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.Violation;
import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Rule V-16: hours as people type them: {@code 17:00}, {@code 17.30 Uhr}, {@code 17 Uhr}, {@code 9}. */
public final class Uhrzeiteingabe {

    private static final int GEZEIGT = 60;
    private static final Pattern GESCHRIEBEN = Pattern.compile(
            "(?<stunde>[01]?\\d|2[0-3])(?:[:.](?<minute>[0-5]\\d))?(?:\\h*Uhr)?", Pattern.CASE_INSENSITIVE);

    private Uhrzeiteingabe() {}

    /**
     * @param feld the field of the form, for the refusal
     * @param text what was typed; null counts as empty
     * @return null when nothing was typed
     * @throws BusinessRuleException V-16.keine_uhrzeit
     */
    public static LocalTime lies(String feld, String text) {
        String getippt = text == null ? "" : text.strip();
        if (getippt.isEmpty()) {
            return null;
        }
        Matcher m = GESCHRIEBEN.matcher(getippt);
        if (!m.matches()) {
            String gezeigt = getippt.length() <= GEZEIGT ? getippt : getippt.substring(0, GEZEIGT) + "…";
            throw new BusinessRuleException(Violation.at(feld, "V-16.keine_uhrzeit", gezeigt));
        }
        String minute = m.group("minute");
        return LocalTime.of(Integer.parseInt(m.group("stunde")), minute == null ? 0 : Integer.parseInt(minute));
    }
}
