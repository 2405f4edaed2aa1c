package de.familienaudit.vorlage.domain.sitzung;

import de.familienaudit.shared.Erfassung;
import de.familienaudit.vorlage.domain.gremium.Gremium;
import de.familienaudit.vorlage.domain.gremium.Gremiumart;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/** Sessions of an invented body, put together for the tests; today is a Friday in May 2024. */
final class Probe {

    static final LocalDate HEUTE = LocalDate.parse("2024-05-03");
    static final Instant JETZT = Instant.parse("2024-05-03T10:00:00Z");
    static final Erfassung WER = new Erfassung(JETZT, "Gerda Grün");
    static final Nacherfassung BELEGT = new Nacherfassung("Niederschrift", "Vor der Einführung", "");

    private static final Gremium GREMIUM = new Gremium(1, Gremiumart.VERTRETUNG, WER);

    private Probe() {}

    static Sitzungsplan plan(String tag) {
        return plan(tag, Sitzungsform.PRAESENZ, false);
    }

    static Sitzungsplan plan(String tag, Sitzungsform form, boolean dringlich) {
        return new Sitzungsplan(
                LocalDate.parse(tag), LocalTime.of(17, 0), LocalTime.of(19, 30), " Ratssaal ", form, dringlich);
    }

    static Sitzung geplant(String tag) {
        return Sitzung.planen(GREMIUM, plan(tag), HEUTE, WER);
    }

    static Sitzung geplant(Sitzungsplan plan) {
        return Sitzung.planen(GREMIUM, plan, HEUTE, WER);
    }

    static Sitzung nacherfasst(Sitzungsplan plan) {
        return Sitzung.nacherfassen(GREMIUM, plan, Sitzungsstand.STATTGEFUNDEN, BELEGT, HEUTE, WER);
    }

    static Sitzung nacherfasstAbgesagt(String tag) {
        return Sitzung.nacherfassen(
                GREMIUM,
                plan(tag),
                Sitzungsstand.ABGESAGT,
                new Nacherfassung("Vorlage", "Vor der Einführung", "Nicht genannt"),
                HEUTE,
                WER);
    }

    /** A session that is in this state. */
    static Sitzung im(Sitzungsstand stand) {
        Sitzung sitzung = geplant("2024-05-03");
        switch (stand) {
            case ABGESAGT -> sitzung.absagen("Erkrankt", WER);
            case STATTGEFUNDEN -> sitzung.stattgefunden(HEUTE);
            case ZURUECKGENOMMEN -> sitzung.zuruecknehmen("Irrtum", WER);
            default -> {
                // it is planned
            }
        }
        return sitzung;
    }
}
