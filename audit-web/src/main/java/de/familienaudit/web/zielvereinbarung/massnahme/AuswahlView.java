package de.familienaudit.web.zielvereinbarung.massnahme;

import de.familienaudit.shared.zeit.ZeitDetails;
import de.familienaudit.zielvereinbarung.massnahme.Auswahllisten;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** {@code #{auswahl}}: what the pages of this slice offer for choosing, and how a time was understood. */
@Named("auswahl")
@ApplicationScoped
public class AuswahlView {

    /** Wordings that say by themselves what they were understood as, by Zeitart. */
    private static final Map<String, Set<String>> SICH_SELBST = Map.of(
            "FORTLAUFEND", Set.of("fortlaufend", "laufend"),
            "WIEDERKEHREND", Set.of("wiederkehrend"),
            "FORTFUEHRUNG", Set.of("fortführung"));

    private static final Pattern VOR_EURO = Pattern.compile("(?<=[\\d-]) (?=€|EUR\\b|Euro\\b)");

    public List<String> getMassnahmenstatus() {
        return Auswahllisten.MASSNAHMENSTATUS;
    }

    public List<String> getSaeumnisse() {
        return Auswahllisten.SAEUMNISSE;
    }

    /** Key of the sentence that tells how a time was understood: from, to, both, or only its kind (rule A-4). */
    public String verstanden(ZeitDetails zeit) {
        if (zeit.von() != null && zeit.bis() != null) {
            return zeit.von().equals(zeit.bis()) ? "zeit.am" : "zeit.von_bis";
        }
        if (zeit.von() != null) {
            return "zeit.ab";
        }
        return zeit.bis() == null ? "Zeitart." + zeit.art() : "zeit.bis";
    }

    /** Whether the sentence of {@link #verstanden} says more than the wording itself. */
    public boolean erklaert(ZeitDetails zeit) {
        String wortlaut = zeit.wortlaut().strip();
        boolean derTag = zeit.von() != null
                && zeit.von().equals(zeit.bis())
                && wortlaut.equals(DateTimeFormatter.ofPattern("dd.MM.uuuu").format(zeit.von()));
        return !derTag && !SICH_SELBST.getOrDefault(zeit.art(), Set.of()).contains(wortlaut.toLowerCase(Locale.ROOT));
    }

    /** A wording in which no amount breaks before its euro sign. */
    public String betraege(String wortlaut) {
        return VOR_EURO.matcher(wortlaut).replaceAll("\u00a0");
    }

    /** A text for a narrow place: at most {@code zeichen} characters, cut at a blank where there is one. */
    public String gekuerzt(String text, int zeichen) {
        if (text.length() <= zeichen) {
            return text;
        }
        int blank = text.lastIndexOf(' ', zeichen);
        return text.substring(0, blank > zeichen / 2 ? blank : zeichen).strip() + " …";
    }
}
