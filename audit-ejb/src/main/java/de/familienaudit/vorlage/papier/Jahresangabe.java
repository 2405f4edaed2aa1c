package de.familienaudit.vorlage.papier;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.Violation;
import de.familienaudit.vorlage.domain.papier.finanz.Finanzzeile.Jahre;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Budget years as people type them (rule V-8): {@code 2024}, {@code 2024–2026}, {@code 2024 und 2025}, {@code ab 2024}. */
final class Jahresangabe {

    private static final Pattern OFFEN = Pattern.compile("(?:ab|seit)\\s+(\\d{4})|(\\d{4})\\s*ff\\.?");
    private static final Pattern JAHRE =
            Pattern.compile("(\\d{4})(?:\\s*(?<wort>-|–|bis|/|,|u\\.|und)\\s*(\\d{4}|\\d{2}))?");
    private static final Pattern HAUSHALTSJAHR =
            Pattern.compile("(\\d{4})(?:\\s*(?:-|–|/|u\\.|und)\\s*(\\d{4}|\\d{2}))?");

    private Jahresangabe() {}

    /** @throws BusinessRuleException V-8.jahre, V-8.jahre_getrennt for two years that are no neighbours */
    static Jahre lies(String text) {
        if (text.isBlank()) {
            return Jahre.OHNE;
        }
        Matcher offen = OFFEN.matcher(text.strip());
        if (offen.matches()) {
            return new Jahre(Integer.valueOf(offen.group(1) == null ? offen.group(2) : offen.group(1)), null, false);
        }
        Matcher m = JAHRE.matcher(text.strip());
        if (!m.matches()) {
            throw new BusinessRuleException(Violation.of("V-8.jahre"));
        }
        int von = Integer.parseInt(m.group(1));
        if (m.group(3) == null) {
            return Jahre.nur(von);
        }
        int bis = zweites(m.group(1), m.group(3));
        boolean strecke = m.group("wort").matches("-|–|bis");
        if (!strecke && bis > von + 1) {
            throw new BusinessRuleException(Violation.of("V-8.jahre_getrennt", text.strip()));
        }
        return new Jahre(von, bis, false);
    }

    /**
     * The field HH-Jahr: one year, or the two of a budget for two years.
     *
     * @return {@code 2024} or {@code 2024/2025}; null when it is empty
     * @throws BusinessRuleException V-8.kein_jahr
     */
    static String haushaltsjahr(String text) {
        if (text.isBlank()) {
            return null;
        }
        Matcher m = HAUSHALTSJAHR.matcher(text.strip());
        if (!m.matches()) {
            throw new BusinessRuleException(Violation.of("V-8.kein_jahr", text.strip()));
        }
        int erstes = Integer.parseInt(m.group(1));
        if (m.group(2) == null) {
            return m.group(1);
        }
        if (zweites(m.group(1), m.group(2)) != erstes + 1) {
            throw new BusinessRuleException(Violation.of("V-8.kein_jahr", text.strip()));
        }
        return erstes + "/" + (erstes + 1);
    }

    /** Also {@code 25} after {@code 2024}. */
    private static int zweites(String erstes, String zweites) {
        return Integer.parseInt(zweites.length() == 2 ? erstes.substring(0, 2) + zweites : zweites);
    }

    /** The other way round of {@link #lies}. */
    static String text(Jahre jahre) {
        if (jahre.von() == null) {
            return "";
        }
        if (jahre.bis() == null) {
            return "ab " + jahre.von();
        }
        return jahre.von().equals(jahre.bis()) ? jahre.von().toString() : jahre.von() + "–" + jahre.bis();
    }
}
