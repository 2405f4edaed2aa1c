package de.familienaudit.vorlage.domain.sitzung;

import java.time.LocalDate;

/**
 * Rule V-16: which days before a session count. The days of the invitation lie <em>between</em> receipt and session: neither of both
 * counts. Where the matter is dringlich the law only asks for the second day before, for invitation and agenda (ThürKO § 35).
 */
public final class SitzungsfristenRule {

    private static final int TAGESORDNUNG = 4;
    private static final int DRINGLICH = 2;

    private SitzungsfristenRule() {}

    /** @param dringlich whether the body is invited to a matter that cannot wait */
    public static Sitzungsfristen fristen(LocalDate sitzung, Ladungsregel regel, boolean dringlich) {
        return new Sitzungsfristen(
                regel.vorlagen() == null ? null : sitzung.minusDays(regel.vorlagen()),
                dringlich || regel.ladungPerPost() == null ? null : vorVollenTagen(sitzung, regel.ladungPerPost()),
                dringlich ? sitzung.minusDays(DRINGLICH) : vorVollenTagen(sitzung, regel.ladung()),
                sitzung.minusDays(dringlich ? DRINGLICH : TAGESORDNUNG));
    }

    private static LocalDate vorVollenTagen(LocalDate sitzung, int tage) {
        return sitzung.minusDays(tage + 1L);
    }
}
