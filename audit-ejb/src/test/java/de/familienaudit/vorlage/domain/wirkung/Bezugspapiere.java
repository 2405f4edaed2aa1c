package de.familienaudit.vorlage.domain.wirkung;

import de.familienaudit.vorlage.domain.abstimmung.Abstimmung;
import de.familienaudit.vorlage.domain.abstimmung.Abstimmungsart;
import de.familienaudit.vorlage.domain.abstimmung.Abstimmungsgegenstand;
import de.familienaudit.vorlage.domain.abstimmung.Antragsrichtung;
import de.familienaudit.vorlage.domain.abstimmung.Mehrheit;
import de.familienaudit.vorlage.domain.abstimmung.Stimmen;
import de.familienaudit.vorlage.domain.papier.Ausfertigung;
import de.familienaudit.vorlage.domain.papier.Beratung;
import de.familienaudit.vorlage.domain.papier.Beratungsrolle;
import de.familienaudit.vorlage.domain.papier.Beratungsstand;
import de.familienaudit.vorlage.domain.papier.Beschlussbezug;
import de.familienaudit.vorlage.domain.papier.Eingriff;
import de.familienaudit.vorlage.domain.papier.Entscheidungsmarke;
import de.familienaudit.vorlage.domain.papier.Entscheidungsumfang;
import de.familienaudit.vorlage.domain.papier.Gegenstand;
import de.familienaudit.vorlage.domain.papier.Gremienauskunft;
import de.familienaudit.vorlage.domain.papier.Herkunft;
import de.familienaudit.vorlage.domain.papier.Papier;
import de.familienaudit.vorlage.domain.papier.Papiertext;
import de.familienaudit.vorlage.domain.papier.Verbleib;
import de.familienaudit.vorlage.domain.papier.Vorbehalt;
import de.familienaudit.vorlage.domain.papier.Vorlagenart;
import de.familienaudit.vorlage.domain.papier.finanz.Kaemmereiangabe;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;

/** Papers that decide on Fassung 7, as Vorlage 2020/7/010 decided on the agreement. */
final class Bezugspapiere {

    static final LocalDate KREISTAG = LocalDate.of(2020, 6, 10);
    static final LocalDate HEUTE = LocalDate.of(2026, 11, 30);
    static final Gegenstand FASSUNG = fassung(Entscheidungsumfang.GANZ, "", null);

    static final Gremienauskunft AUSKUNFT = new Gremienauskunft() {
        @Override
        public Mehrheit mehrheit(Beratung zeile, Abstimmungsgegenstand gegenstand) {
            return Mehrheit.EINFACH;
        }

        @Override
        public OptionalInt mitglieder(Beratung zeile) {
            return OptionalInt.empty();
        }

        @Override
        public String name(Beratung zeile) {
            return "Kreistag";
        }

        @Override
        public boolean besteht(Beratung zeile) {
            return true;
        }
    };

    private Bezugspapiere() {}

    static Gegenstand fassung(Entscheidungsumfang umfang, String teile, Long geaendert) {
        return new Gegenstand(new Gegenstand.Sache("FASSUNG", 7L), "Fassung 1", umfang, teile, geaendert);
    }

    static Beratung zeile(LocalDate tag, Beratungsstand stand, boolean geaendert, Abstimmung... stimmen) {
        return new Beratung(
                1L,
                tag,
                Beratungsrolle.ENTSCHEIDUNG,
                stand,
                new Entscheidungsmarke(Entscheidungsumfang.GANZ, "", geaendert),
                Verbleib.OHNE,
                "",
                List.of(stimmen));
    }

    static Beratung ueberTeile(LocalDate tag, String teile, int ja, int nein) {
        return new Beratung(
                1L,
                tag,
                Beratungsrolle.ENTSCHEIDUNG,
                Beratungsstand.BEHANDELT,
                new Entscheidungsmarke(Entscheidungsumfang.TEILE, teile, false),
                Verbleib.OHNE,
                "",
                List.of(stimmen(ja, nein)));
    }

    static Beratung beschlossen() {
        return zeile(KREISTAG, Beratungsstand.BEHANDELT, false, stimmen(29, 0));
    }

    static Abstimmung stimmen(int ja, int nein) {
        return abstimmung(Abstimmungsgegenstand.HAUPTSACHE, "", ja, nein);
    }

    static Abstimmung abstimmung(Abstimmungsgegenstand gegenstand, String teil, int ja, int nein) {
        return new Abstimmung(
                new Abstimmung.Worueber(gegenstand, teil, Antragsrichtung.ANNEHMEN),
                "",
                new Stimmen(ja, nein, null, null, null),
                "",
                Abstimmungsart.OFFEN,
                "");
    }

    static Papier papier(Beschlussbezug bezug, Beratung... folge) {
        return new Papier(
                "2020/7/010",
                Vorlagenart.BESCHLUSSVORLAGE,
                new Papiertext("Betreff", "1. Erstens\n2. Zweitens", "", "", ""),
                Kaemmereiangabe.KEINE,
                Ausfertigung.KEINE,
                List.of(folge),
                List.of(),
                new Herkunft("Niederschrift", "Probe"),
                bezug);
    }

    static Beschlussbezug bezug(Gegenstand... gegenstaende) {
        return new Beschlussbezug(List.of(gegenstaende), List.of(), Eingriff.KEINER);
    }

    static Beschlussbezug bezug(List<Vorbehalt> vorbehalte, Eingriff eingriff) {
        return new Beschlussbezug(List.of(FASSUNG), vorbehalte, eingriff);
    }

    static Wirkung wirkung(Papier papier) {
        return WirkungRule.wirkung(papier, papier.bezug().gegenstaende().get(0), AUSKUNFT);
    }
}
