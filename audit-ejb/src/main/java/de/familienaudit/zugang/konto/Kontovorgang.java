package de.familienaudit.zugang.konto;

import de.familienaudit.shared.EnumNames;
import java.util.Locale;

/** What somebody did to an account, as a conflict names it (rule G-4); follows from the use case in the change log. */
public enum Kontovorgang {
    ANLEGEN,
    UMBENENNEN,
    SPERREN,
    ENTSPERREN,
    BEFRISTEN,
    ERSTELLEN,
    EINLOESEN,
    SONSTIGES;

    /** @param anwendungsfall class and method of the service, as the change log keeps it */
    static Kontovorgang von(String anwendungsfall) {
        String methode = anwendungsfall.substring(anwendungsfall.lastIndexOf('.') + 1);
        return EnumNames.find(Kontovorgang.class, methode.toUpperCase(Locale.ROOT))
                .orElse(SONSTIGES);
    }
}
