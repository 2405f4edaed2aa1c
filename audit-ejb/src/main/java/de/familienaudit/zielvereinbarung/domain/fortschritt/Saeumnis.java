package de.familienaudit.zielvereinbarung.domain.fortschritt;

import java.time.LocalDate;

/** Rule A-6: the ways in which a measure needs attention, the most urgent first; the last one before it is late. */
public enum Saeumnis {
    UEBERFAELLIG,
    VERSPAETET_BEGONNEN,
    STILL,
    DEMNAECHST_FAELLIG;

    /**
     * The day that it is about: the end that passed or comes up, the begin that passed, the last report.
     *
     * @param beginnBis last day of the begin that holds
     * @param endeBis last day of the end that holds
     * @param zuletzt day of the last report, or from which on somebody has to report
     */
    public LocalDate tag(LocalDate beginnBis, LocalDate endeBis, LocalDate zuletzt) {
        return switch (this) {
            case UEBERFAELLIG, DEMNAECHST_FAELLIG -> endeBis;
            case VERSPAETET_BEGONNEN -> beginnBis;
            case STILL -> zuletzt;
        };
    }
}
