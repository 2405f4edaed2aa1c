package de.familienaudit.web.frame;

import de.familienaudit.shared.Aktion;
import java.util.Arrays;
import java.util.stream.Stream;

/** The pages of the Verwaltung in the order in which they are offered, each with the action that it needs (rule R-1). */
public enum Verwaltungsseite {
    KONTEN("konten", Aktion.KONTEN_VERWALTEN, "person"),
    STELLEN("stellen", Aktion.STELLEN_PFLEGEN, "personen"),
    VERTRETUNGEN("vertretungen", Aktion.VERTRETUNG_EINSETZEN, "tausch"),
    KOMMUNE("kommune", Aktion.KOMMUNE_EINSTELLEN, "zahnrad"),
    SICHERHEIT("sicherheit", Aktion.SICHERHEIT_EINSTELLEN, "schloss"),
    PROTOKOLL("protokoll", Aktion.PROTOKOLL_LESEN, "verlauf");

    private final String key;
    private final Aktion aktion;
    private final String icon;

    Verwaltungsseite(String key, Aktion aktion, String icon) {
        this.key = key;
        this.aktion = aktion;
        this.icon = icon;
    }

    static Stream<Verwaltungsseite> stream() {
        return Arrays.stream(values());
    }

    /** Name of the page file and of its texts {@code verwaltung.<key>}. */
    public String getKey() {
        return key;
    }

    /** What one must be allowed to do for the page to be offered. */
    public Aktion aktion() {
        return aktion;
    }

    /** Name in the sprite. */
    public String getIcon() {
        return icon;
    }

    /** The page, as an outcome. */
    public String getAddress() {
        return "/verwaltung/" + key + ".xhtml";
    }
}
