package de.familienaudit.vorlage.domain.bekanntgabe;

import de.familienaudit.shared.Erfassung;
import de.familienaudit.shared.KommuneObjekt;
import de.familienaudit.shared.Violation;
import de.familienaudit.vorlage.domain.gremium.Gremium;
import de.familienaudit.vorlage.domain.gremium.Gremiumart;
import de.familienaudit.vorlage.domain.papier.Ausfertigung;
import de.familienaudit.vorlage.domain.papier.Einreichung;
import de.familienaudit.vorlage.domain.papier.Herkunft;
import de.familienaudit.vorlage.domain.papier.Papier;
import de.familienaudit.vorlage.domain.papier.Papierkreis;
import de.familienaudit.vorlage.domain.papier.Papierlage;
import de.familienaudit.vorlage.domain.papier.Papierstand;
import de.familienaudit.vorlage.domain.papier.Papiertext;
import de.familienaudit.vorlage.domain.papier.Vorlage;
import de.familienaudit.vorlage.domain.papier.Vorlagenart;
import de.familienaudit.vorlage.domain.papier.finanz.Kaemmereiangabe;
import de.familienaudit.vorlage.domain.papier.finanz.Kaemmereistand;
import de.familienaudit.vorlage.domain.sitzung.Nacherfassung;
import de.familienaudit.vorlage.domain.sitzung.Sitzung;
import de.familienaudit.vorlage.domain.sitzung.Sitzungsform;
import de.familienaudit.vorlage.domain.sitzung.Sitzungsplan;
import de.familienaudit.vorlage.domain.sitzung.Sitzungsstand;
import java.lang.reflect.Field;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What tests of this room share: a session of 13 December 2023, entered on 1 December, and papers. */
final class Muster {

    static final LocalDate EINGETRAGEN = LocalDate.of(2023, 12, 1);
    static final LocalDate SITZUNG = LocalDate.of(2023, 12, 13);

    private static final Gremium GREMIUM = new Gremium(1, Gremiumart.VERTRETUNG, am(1));
    private static final Papierlage EINGEREICHT = Papierlage.ohneTeile(Papierstand.EINGEREICHT, null);

    private static long zuletzt;

    private Muster() {}

    static Erfassung am(int tag) {
        return new Erfassung(Instant.parse("2023-12-01T08:00:00Z").plusSeconds(86_400L * (tag - 1L)), "Person " + tag);
    }

    static Sitzungsplan plan(LocalDate tag, Sitzungsform form, boolean dringlich) {
        return new Sitzungsplan(tag, null, null, "Saal", form, dringlich);
    }

    static Sitzung sitzung() {
        return sitzung(Sitzungsform.PRAESENZ, false);
    }

    static Sitzung sitzung(Sitzungsform form, boolean dringlich) {
        return gespeichert(Sitzung.planen(GREMIUM, plan(SITZUNG, form, dringlich), EINGETRAGEN, am(1)));
    }

    static Sitzung nacherfasst() {
        return gespeichert(Sitzung.nacherfassen(
                GREMIUM,
                plan(LocalDate.of(2019, 5, 8), Sitzungsform.PRAESENZ, false),
                Sitzungsstand.STATTGEFUNDEN,
                new Nacherfassung("Niederschrift", "Vor der Einführung", ""),
                EINGETRAGEN,
                am(1)));
    }

    static Vorlage entwurf(boolean oeffentlich) {
        return new Vorlage(1, papier(), EINGEREICHT, new Papierkreis(null, oeffentlich), 7);
    }

    static Vorlage eingereicht(boolean oeffentlich) {
        Vorlage vorlage = entwurf(oeffentlich);
        vorlage.einreichen(
                papier(), EINGEREICHT, new Papierkreis(null, oeffentlich), new Einreichung(am(1).am(), 7L), null);
        return vorlage;
    }

    static Vorlage nacherfassteVorlage() {
        return new Vorlage(1, papier(), EINGEREICHT);
    }

    private static Papier papier() {
        return new Papier(
                "",
                Vorlagenart.BESCHLUSSVORLAGE,
                new Papiertext("Betreff", "Beschluss", "Sachverhalt", "Amt", ""),
                new Kaemmereiangabe(Kaemmereistand.UNBEKANNT, "", "2023"),
                new Ausfertigung(null, ""),
                List.of(),
                List.of(),
                new Herkunft("", ""));
    }

    static List<String> codes(List<Violation> verstoesse) {
        return verstoesse.stream().map(v -> v.field() + " " + v.code()).toList();
    }

    /** As the database has it: with an id. */
    private static <T extends KommuneObjekt> T gespeichert(T objekt) {
        try {
            Field id = KommuneObjekt.class.getDeclaredField("id");
            id.setAccessible(true);
            id.set(objekt, ++zuletzt);
            return objekt;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
