package de.familienaudit.haushalt.domain.jahr;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Rules H-2, H-3: the phase of a budget year on a day. From 01.01. up to and including the day of the announcement it is provisional
 * (announced on 14.03., free from 15.03. on); a Kommune can say that the day itself is free. Without an announcement it stays provisional
 * after its end too.
 */
public final class PhaseRule {

    private PhaseRule() {}

    /** @param bekanntmachungstagFrei setting of the Kommune: the day of the announcement is free already */
    public static Haushaltsphase phase(Haushaltsjahr jahr, LocalDate tag, boolean bekanntmachungstagFrei) {
        if (jahr.nachweis()) {
            return Haushaltsphase.NACHWEIS;
        }
        if (jahr.abgeschlossenAm() != null) {
            return Haushaltsphase.ABGESCHLOSSEN;
        }
        if (tag.isBefore(jahr.ersterTag())) {
            return Haushaltsphase.NICHT_BEGONNEN;
        }
        boolean frei = freiAb(jahr, bekanntmachungstagFrei)
                .filter(ab -> !tag.isBefore(ab))
                .isPresent();
        return frei ? Haushaltsphase.FREI : Haushaltsphase.VORLAEUFIG;
    }

    /** The first day that is not provisional, though not before the year; empty while no Satzung is announced. */
    public static Optional<LocalDate> freiAb(Haushaltsjahr jahr, boolean bekanntmachungstagFrei) {
        return Optional.ofNullable(jahr.bekanntgemachtAm())
                .map(tag -> bekanntmachungstagFrei ? tag : tag.plusDays(1))
                .map(tag -> tag.isBefore(jahr.ersterTag()) ? jahr.ersterTag() : tag);
    }

    /** Rule G-7: whether a year is only a record, because it ended before this day. */
    public static boolean istNachweis(int jahr, LocalDate gefuehrtAb) {
        return jahr < gefuehrtAb.getYear();
    }
}
