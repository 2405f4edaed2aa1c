package de.familienaudit.web.frame;

import java.util.Arrays;
import java.util.stream.Stream;

/**
 * The pages of the Verwaltung in the order in which they are offered; who may open which says {@link Adresstabelle}
 * (rule R-1).
 */
public enum Verwaltungsseite {
    KONTEN("konten", "person"),
    STELLEN("stellen", "personen"),
    VERTRETUNGEN("vertretungen", "tausch"),
    SIGNATURZERTIFIKATE("signaturzertifikate", "medaille"),
    KOMMUNE("kommune", "zahnrad"),
    SICHERHEIT("sicherheit", "schloss"),
    PROTOKOLL("protokoll", "verlauf");

    private final String key;
    private final String icon;

    Verwaltungsseite(String key, String icon) {
        this.key = key;
        this.icon = icon;
    }

    static Stream<Verwaltungsseite> stream() {
        return Arrays.stream(values());
    }

    /** Name of the page file and of its texts {@code verwaltung.<key>}. */
    public String getKey() {
        return key;
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
