package de.familienaudit.vorlage.domain.papier;

import de.familienaudit.vorlage.domain.abstimmung.Abstimmung;
import de.familienaudit.vorlage.domain.abstimmung.Abstimmungsart;
import de.familienaudit.vorlage.domain.abstimmung.Abstimmungsgegenstand;
import de.familienaudit.vorlage.domain.abstimmung.Antragsrichtung;
import de.familienaudit.vorlage.domain.abstimmung.Mehrheit;
import de.familienaudit.vorlage.domain.abstimmung.Stimmen;
import de.familienaudit.vorlage.domain.papier.finanz.Kaemmereiangabe;
import de.familienaudit.vorlage.domain.papier.finanz.Kaemmereistand;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

/** Papers and rows for the tests; bodies are numbers, and members are 20 in body 4 and unknown in all others. */
final class Papiere {

    static final long KREISTAG = 1;
    static final long JUGENDHILFEAUSSCHUSS = 2;
    static final long AUSSCHUSS = 3;
    static final long KLEIN = 4;
    static final LocalDate HEUTE = LocalDate.of(2026, 11, 30);

    static final Gremienauskunft AUSKUNFT = new Gremienauskunft() {
        @Override
        public Mehrheit mehrheit(Beratung zeile, Abstimmungsgegenstand gegenstand) {
            return Mehrheit.EINFACH;
        }

        @Override
        public OptionalInt mitglieder(Beratung zeile) {
            return zeile.gremium() != null && zeile.gremium() == KLEIN ? OptionalInt.of(20) : OptionalInt.empty();
        }

        @Override
        public String name(Beratung zeile) {
            return zeile.gremium() == null ? "" : "Gremium " + zeile.gremium();
        }

        @Override
        public boolean besteht(Beratung zeile) {
            return zeile.tag() == null || zeile.tag().getYear() >= 1994;
        }
    };

    private Papiere() {}

    static LocalDate tag(String tag) {
        return tag.isEmpty() ? null : LocalDate.parse(tag);
    }

    static Beratung zeile(
            long gremium,
            String tag,
            Beratungsrolle rolle,
            Beratungsstand stand,
            Entscheidungsmarke marke,
            Abstimmung... stimmen) {
        return new Beratung(gremium, tag(tag), rolle, stand, marke, Verbleib.OHNE, "", List.of(stimmen));
    }

    static Beratung vorberatung(long gremium, String tag, Abstimmung... stimmen) {
        return zeile(
                gremium, tag, Beratungsrolle.VORBERATUNG, Beratungsstand.BEHANDELT, Entscheidungsmarke.KEINE, stimmen);
    }

    static Beratung entscheidung(long gremium, String tag, Abstimmung... stimmen) {
        return zeile(
                gremium, tag, Beratungsrolle.ENTSCHEIDUNG, Beratungsstand.BEHANDELT, Entscheidungsmarke.GANZ, stimmen);
    }

    static Beratung ueberTeile(long gremium, String tag, String teile, Abstimmung... stimmen) {
        return zeile(
                gremium,
                tag,
                Beratungsrolle.ENTSCHEIDUNG,
                Beratungsstand.BEHANDELT,
                new Entscheidungsmarke(Entscheidungsumfang.TEILE, teile, false),
                stimmen);
    }

    static Beratung ausgefallen(long gremium, String tag, Beratungsstand stand, String grund, Integer nachfolgerin) {
        return new Beratung(
                gremium,
                tag(tag),
                Beratungsrolle.ENTSCHEIDUNG,
                stand,
                Entscheidungsmarke.KEINE,
                new Verbleib(grund, nachfolgerin),
                "",
                List.of());
    }

    /** "27/3/0/0": Ja, Nein, Enthaltung, Befangen; "?" for unknown. */
    static Abstimmung stimmen(String zahlen) {
        return abstimmung(Abstimmungsgegenstand.HAUPTSACHE, "", Antragsrichtung.ANNEHMEN, zahlen, "");
    }

    static Abstimmung teil(String teil, String zahlen) {
        return abstimmung(Abstimmungsgegenstand.TEIL, teil, Antragsrichtung.ANNEHMEN, zahlen, "");
    }

    static Abstimmung worte(String worte) {
        return abstimmung(Abstimmungsgegenstand.HAUPTSACHE, "", Antragsrichtung.ANNEHMEN, "?/?/?/?", worte);
    }

    static Abstimmung abstimmung(
            Abstimmungsgegenstand gegenstand, String teil, Antragsrichtung richtung, String zahlen, String worte) {
        Integer[] z = Arrays.stream(zahlen.split("/"))
                .map(t -> t.equals("?") ? null : Integer.valueOf(t))
                .toArray(Integer[]::new);
        return new Abstimmung(
                new Abstimmung.Worueber(gegenstand, teil, richtung),
                "",
                new Stimmen(z[0], z[1], z[2], z[3], null),
                worte,
                Abstimmungsart.OFFEN,
                "");
    }

    static Papier papier(Beratung... folge) {
        return papier(Vorlagenart.BESCHLUSSVORLAGE, "Der Kreistag beschließt etwas.", Ausfertigung.KEINE, folge);
    }

    static Papier papier(Vorlagenart art, String beschluss, Ausfertigung ausfertigung, Beratung... folge) {
        return new Papier(
                "2020/7/010",
                art,
                new Papiertext("Betreff", beschluss, "Sachverhalt", "Die Landrätin", ""),
                art == Vorlagenart.ANTRAG
                        ? Kaemmereiangabe.KEINE
                        : new Kaemmereiangabe(Kaemmereistand.ERFOLGT, "", null),
                ausfertigung,
                List.of(folge),
                List.of(),
                new Herkunft("Niederschrift", "Probe"));
    }

    static Papierlage lage(Papier papier) {
        return PapierstandRule.lage(papier, AUSKUNFT);
    }
}
