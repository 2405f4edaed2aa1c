package de.familienaudit.frist;

import java.time.LocalDate;
import java.util.List;

/** Rule F-1: knows dates of one kind; implemented by the slice that owns what they are about, as a CDI bean of the request. */
public interface FristQuelle {

    /** Kind of date in capitals, unique: {@code ZERTIFIKAT}. */
    String art();

    /**
     * What is due on this day or later, in any order; nothing for an actor who may not know it. Needs a fixed number of
     * statements, however much there is.
     *
     * @param ab the first day that is asked for
     */
    List<Frist> kommende(LocalDate ab);
}
