package de.familienaudit.zertifikat.domain;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Rule Z-5: days between two certificates on which the seal may not be used, both ends inclusive. */
public record Luecke(LocalDate von, LocalDate bis) implements Serializable {

    public long tage() {
        return ChronoUnit.DAYS.between(von, bis) + 1;
    }

    boolean umfasst(LocalDate tag) {
        return !tag.isBefore(von) && !tag.isAfter(bis);
    }
}
