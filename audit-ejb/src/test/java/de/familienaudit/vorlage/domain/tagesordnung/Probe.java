package de.familienaudit.vorlage.domain.tagesordnung;

import de.familienaudit.shared.Erfassung;
import de.familienaudit.shared.KommuneObjekt;
import de.familienaudit.vorlage.domain.abstimmung.Abstimmung;
import de.familienaudit.vorlage.domain.abstimmung.Abstimmungsart;
import de.familienaudit.vorlage.domain.abstimmung.Abstimmungsgegenstand;
import de.familienaudit.vorlage.domain.abstimmung.Antragsrichtung;
import de.familienaudit.vorlage.domain.abstimmung.Mehrheit;
import de.familienaudit.vorlage.domain.abstimmung.Stimmen;
import de.familienaudit.vorlage.domain.abstimmung.UmlaufRule;
import de.familienaudit.vorlage.domain.gremium.Gremium;
import de.familienaudit.vorlage.domain.gremium.Gremiumart;
import de.familienaudit.vorlage.domain.papier.Ausfertigung;
import de.familienaudit.vorlage.domain.papier.Beratung;
import de.familienaudit.vorlage.domain.papier.Beratungsrolle;
import de.familienaudit.vorlage.domain.papier.Beratungsstand;
import de.familienaudit.vorlage.domain.papier.Entscheidungsmarke;
import de.familienaudit.vorlage.domain.papier.Gremienauskunft;
import de.familienaudit.vorlage.domain.papier.Herkunft;
import de.familienaudit.vorlage.domain.papier.Papier;
import de.familienaudit.vorlage.domain.papier.Papierlage;
import de.familienaudit.vorlage.domain.papier.Papierstand;
import de.familienaudit.vorlage.domain.papier.Papiertext;
import de.familienaudit.vorlage.domain.papier.Sitzungsbezug;
import de.familienaudit.vorlage.domain.papier.Verbleib;
import de.familienaudit.vorlage.domain.papier.Vorlage;
import de.familienaudit.vorlage.domain.papier.Vorlagenart;
import de.familienaudit.vorlage.domain.papier.finanz.Kaemmereiangabe;
import de.familienaudit.vorlage.domain.papier.finanz.Kaemmereistand;
import de.familienaudit.vorlage.domain.papier.weg.Papiergang;
import de.familienaudit.vorlage.domain.papier.weg.Papierherkunft;
import de.familienaudit.vorlage.domain.sitzung.Sitzung;
import de.familienaudit.vorlage.domain.sitzung.Sitzungsform;
import de.familienaudit.vorlage.domain.sitzung.Sitzungsplan;
import java.lang.reflect.Field;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** Invented sessions and papers for the tests; the body has 24 members. */
final class Probe {

    static final LocalDate HEUTE = LocalDate.parse("2026-11-30");
    static final Erfassung WER = new Erfassung(Instant.parse("2026-11-30T10:00:00Z"), "Gerda Grün");
    static final long RAT = 7;
    static final long ANDERES = 8;

    static final Gremienauskunft AUSKUNFT = new Gremienauskunft() {
        @Override
        public Mehrheit mehrheit(Beratung zeile, Abstimmungsgegenstand gegenstand) {
            return gegenstand == Abstimmungsgegenstand.UMLAUF ? UmlaufRule.MEHRHEIT : Mehrheit.EINFACH;
        }

        @Override
        public OptionalInt mitglieder(Beratung zeile) {
            return OptionalInt.of(24);
        }

        @Override
        public String name(Beratung zeile) {
            return "Rat";
        }

        @Override
        public boolean besteht(Beratung zeile) {
            return true;
        }
    };

    private Probe() {}

    /** A planned session of the body, today or later. */
    static Sitzung sitzung(long id, String tag) {
        return sitzung(id, RAT, tag);
    }

    static Sitzung sitzung(long id, long gremiumId, String tag) {
        Gremium gremium = new Gremium(1, Gremiumart.VERTRETUNG, WER);
        setze(KommuneObjekt.class, gremium, "id", gremiumId);
        Sitzung sitzung = Sitzung.planen(
                gremium,
                new Sitzungsplan(LocalDate.parse(tag), LocalTime.of(17, 0), null, "Saal", Sitzungsform.PRAESENZ, false),
                HEUTE,
                WER);
        setze(KommuneObjekt.class, sitzung, "id", id);
        return sitzung;
    }

    static Vorlage nacherfasst() {
        return new Vorlage(1, papier(), new Papierlage(Papierstand.EINGEREICHT, null, Set.of(), Set.of(), Set.of()));
    }

    static Vorlage imProgramm(Papiergang gang, boolean oeffentlich) {
        Vorlage vorlage = nacherfasst();
        setze(Vorlage.class, vorlage, "herkunft", Papierherkunft.PROGRAMM);
        setze(Vorlage.class, vorlage, "gang", gang);
        setze(Vorlage.class, vorlage, "oeffentlich", oeffentlich);
        return vorlage;
    }

    static Papier papier(Beratung... folge) {
        return new Papier(
                "2026/8/001",
                Vorlagenart.BESCHLUSSVORLAGE,
                new Papiertext("Betreff", "Beschluss", "", "", ""),
                new Kaemmereiangabe(Kaemmereistand.UNBEKANNT, "", null),
                new Ausfertigung(null, ""),
                List.of(folge),
                List.of(),
                new Herkunft("Vorlage", "Erfasst"));
    }

    static Beratung geplant(long gremium, String tag) {
        return zeile(gremium, tag, Beratungsrolle.ENTSCHEIDUNG, Beratungsstand.GEPLANT, null);
    }

    static Beratung geplantIn(long sitzung, String tag) {
        return zeile(RAT, tag, Beratungsrolle.ENTSCHEIDUNG, Beratungsstand.GEPLANT, sitzung);
    }

    static Beratung zeile(
            long gremium, String tag, Beratungsrolle rolle, Beratungsstand stand, Long sitzung, Abstimmung... stimmen) {
        return new Beratung(
                gremium,
                tag.isEmpty() ? null : LocalDate.parse(tag),
                rolle,
                stand,
                rolle == Beratungsrolle.ENTSCHEIDUNG ? Entscheidungsmarke.GANZ : Entscheidungsmarke.KEINE,
                Verbleib.OHNE,
                "",
                new Sitzungsbezug(sitzung, sitzung == null ? null : 1),
                List.of(stimmen));
    }

    /** "27/3/0/0": Ja, Nein, Enthaltung, Befangen; "?" for unknown. */
    static Abstimmung stimmen(String zahlen, String worte) {
        return stimmen(Abstimmungsgegenstand.HAUPTSACHE, zahlen, worte);
    }

    static Abstimmung stimmen(Abstimmungsgegenstand gegenstand, String zahlen, String worte) {
        Integer[] z = Arrays.stream(zahlen.split("/"))
                .map(t -> t.equals("?") ? null : Integer.valueOf(t))
                .toArray(Integer[]::new);
        return new Abstimmung(
                new Abstimmung.Worueber(gegenstand, "", Antragsrichtung.ANNEHMEN),
                "",
                new Stimmen(z[0], z[1], z[2], z[3], null),
                worte,
                Abstimmungsart.UNBEKANNT,
                "");
    }

    private static void setze(Class<?> klasse, Object objekt, String feld, Object wert) {
        try {
            Field field = klasse.getDeclaredField(feld);
            field.setAccessible(true);
            field.set(objekt, wert);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
