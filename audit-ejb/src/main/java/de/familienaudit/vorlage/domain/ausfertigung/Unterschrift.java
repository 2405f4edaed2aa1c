package de.familienaudit.vorlage.domain.ausfertigung;

import java.util.Collection;

/** Rules S-3, V-9: under which words of a paper a signature of this program stands. */
public enum Unterschrift {
    /** Under none: it was not issued here. */
    KEINE,
    /** Under those that hold. */
    GILT,
    /** Under former ones alone: the paper was corrected since, and what holds is not issued. */
    AELTERER_WORTLAUT;

    /** @param unterschriebene the words of each recording that was signed */
    public static Unterschrift von(Wortlaut jetzt, Collection<Wortlaut> unterschriebene) {
        if (unterschriebene.isEmpty()) {
            return KEINE;
        }
        return unterschriebene.stream().anyMatch(jetzt::istDerselbe) ? GILT : AELTERER_WORTLAUT;
    }
}
