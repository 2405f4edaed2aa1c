package de.familienaudit.vorlage.domain.sitzung;

import java.util.OptionalInt;

/**
 * How long before its sessions a body has to be invited and told of, as its Geschäftsordnung says (rule V-16; ThürKO § 35).
 *
 * @param ladung full calendar days between receipt of the invitation and the session, at least 0
 * @param ladungPerPost the same between posting and session; null where the Geschäftsordnung has no number of its own
 * @param vorlagen days before the session by which papers have to be in; null where nothing is set
 */
public record Ladungsregel(int ladung, Integer ladungPerPost, Integer vorlagen) {

    /** What the law asks for where the Geschäftsordnung says nothing else. */
    public static final Ladungsregel GESETZ = new Ladungsregel(4, null, null);

    /** What is set, and the law where nothing is set. */
    public static Ladungsregel von(OptionalInt ladung, OptionalInt ladungPerPost, OptionalInt vorlagen) {
        return new Ladungsregel(ladung.orElse(GESETZ.ladung()), oderNull(ladungPerPost), oderNull(vorlagen));
    }

    private static Integer oderNull(OptionalInt tage) {
        return tage.isPresent() ? tage.getAsInt() : null;
    }
}
