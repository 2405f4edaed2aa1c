package de.familienaudit.zielvereinbarung.domain.fassung;

import de.familienaudit.shared.Erfassung;
import de.familienaudit.shared.zeit.Zeitangabe;
import de.familienaudit.zielvereinbarung.domain.fortschritt.Fortschritt;
import de.familienaudit.zielvereinbarung.domain.fortschritt.Massnahmenstatus;
import de.familienaudit.zielvereinbarung.domain.fortschritt.Melder;
import de.familienaudit.zielvereinbarung.domain.fortschritt.Meldung;
import de.familienaudit.zielvereinbarung.domain.fortschritt.Meldungsinhalt;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** Test data from the example agreement of the Kyffhäuserkreis; every call makes its own. */
public final class Beispiel {

    public static final long KREIS = 1;
    public static final LocalDate PROTOKOLL = LocalDate.of(2019, 11, 27);
    public static final LocalDate KREISTAG = LocalDate.of(2020, 6, 10);
    public static final LocalDate HEUTE = LocalDate.of(2021, 5, 3);
    public static final Instant JETZT = Instant.parse("2021-05-03T08:30:00Z");

    private Beispiel() {}

    public static Erfassung erfassung() {
        return new Erfassung(JETZT, "Erika Muster");
    }

    public static Zielvereinbarung zielvereinbarung() {
        return new Zielvereinbarung(
                KREIS, "Zielvereinbarung 2020", LocalDate.of(2020, 1, 1), LocalDate.of(2022, 12, 31));
    }

    public static Vorspann vorspann() {
        return Vorspann.builder()
                .titel("Zielvereinbarung zum Audit")
                .protokolldatum(PROTOKOLL)
                .build();
    }

    public static Quelldokument quelle() {
        return new Quelldokument("zielvereinbarung.docx", "0".repeat(64));
    }

    public static Fassung entwurf() {
        return new Fassung(zielvereinbarung(), 1, vorspann(), quelle(), "", erfassung());
    }

    /** A Fassung that went through these states, one a day from {@link #KREISTAG} on. */
    public static Fassung fassung(Fassungsstatus... stationen) {
        Fassung fassung = entwurf();
        LocalDate tag = KREISTAG;
        for (Fassungsstatus station : stationen) {
            if (station == Fassungsstatus.BESCHLOSSEN) {
                beschliessen(fassung, tag);
            } else {
                nacherfassen(fassung, nacherfassung(station, tag), List.of());
            }
            tag = tag.plusDays(1);
        }
        return fassung;
    }

    /** A Fassung in this state, reached step by step. */
    public static Fassung fassungIn(Fassungsstatus status) {
        if (status == Fassungsstatus.VERWORFEN) {
            Fassung verworfen = entwurf();
            Fassungsgang.verwerfen(verworfen, "Der Workshop fiel aus.", erfassung(), HEUTE);
            return verworfen;
        }
        if (status == Fassungsstatus.ZUR_PRUEFUNG) {
            return zurPruefung();
        }
        return fassung(Arrays.stream(Fassungsstatus.values())
                .filter(s -> s.compareTo(Fassungsstatus.ZUR_PRUEFUNG) > 0 && s.compareTo(status) <= 0)
                .toArray(Fassungsstatus[]::new));
    }

    /** A draft that was given to the Auditor. */
    public static Fassung zurPruefung() {
        Fassung fassung = entwurf();
        Fassungsgang.zurPruefung(fassung, Fortschreibungsart.WESENTLICH, List.of(), "", erfassung(), HEUTE);
        return fassung;
    }

    public static Nacherfassung nacherfassung(Fassungsstatus status, LocalDate datum) {
        return new Nacherfassung(status, datum, "Vorlage 2020/7/010", "Bestand vor Einführung des Programms", "");
    }

    public static Fassungsereignis nacherfassen(
            Fassung fassung, Nacherfassung angabe, Collection<Fassungsereignis> bisherige) {
        return fassung.nacherfassen(angabe, bisherige, erfassung(), HEUTE);
    }

    /** Paper 17, which was recorded after the fact, decides it on this day. */
    public static Fassungsereignis beschliessen(Fassung fassung, LocalDate tag) {
        return Fassungsbeschluss.beschliessen(fassung, vorlage(tag), true, List.of(), erfassung())
                .orElseThrow();
    }

    public static Vorlagenbeschluss vorlage(LocalDate tag) {
        return new Vorlagenbeschluss(17, tag, true);
    }

    public static Massnahme massnahme() {
        return new Massnahme(zielvereinbarung());
    }

    /** Progress of a decided measure, still geplant. */
    public static Fortschritt fortschritt() {
        Fortschritt fortschritt = fortschritt("I. Quartal 2020", "IV. Quartal 2020");
        fortschritt.beschlossen(KREISTAG);
        return fortschritt;
    }

    /** Progress of a measure that is not decided yet. */
    public static Fortschritt fortschritt(String beginn, String ende) {
        return new Fortschritt(massnahme(), Zeitangabe.of(beginn), Zeitangabe.of(ende));
    }

    /** Progress of a decided measure in this state. */
    public static Fortschritt fortschrittIn(Massnahmenstatus status) {
        Fortschritt fortschritt = fortschritt();
        melden(fortschritt, meldung(status).stand(KREISTAG.plusDays(1)));
        return fortschritt;
    }

    public static Melder melder() {
        return new Melder(7, "Erika Muster", Zustaendigkeit.EIGENE, "", JETZT, false);
    }

    public static Meldung melden(Fortschritt fortschritt, MeldungBuilder inhalt) {
        return fortschritt.melden(inhalt.build(), melder(), HEUTE);
    }

    /** A complete report that names this state. */
    public static MeldungBuilder meldung(Massnahmenstatus status) {
        return new MeldungBuilder(status);
    }

    public static Vereinbart vereinbart(String beginn, String ende) {
        return new Vereinbart(
                "Elternordner",
                "Der Ordner liegt vor.",
                "Familien",
                "personelle Ressourcen ASD, Elternordner 15.000,00 €",
                "Gesundheitsamt",
                "Homepage",
                Zeitangabe.of(beginn),
                Zeitangabe.of(ende));
    }

    public static Massnahmennummer nummer(String nummer) {
        return Massnahmennummer.parse(nummer);
    }

    /** What somebody reports; complete until a test takes something away. */
    public static final class MeldungBuilder {

        private final Massnahmenstatus status;
        private LocalDate stand = HEUTE;
        private String text = "Das Konzept liegt vor.";
        private String indikator = "Der Indikator ist erreicht.";
        private String grund = "Fördermittel kamen später.";
        private String neuesEnde = "31.12.2021";
        private Integer jahr;
        private Boolean jahrErfuellt;

        private MeldungBuilder(Massnahmenstatus status) {
            this.status = status;
        }

        public MeldungBuilder stand(LocalDate wert) {
            this.stand = wert;
            return this;
        }

        public MeldungBuilder text(String wert) {
            this.text = wert;
            return this;
        }

        public MeldungBuilder indikator(String wert) {
            this.indikator = wert;
            return this;
        }

        public MeldungBuilder grund(String wert) {
            this.grund = wert;
            return this;
        }

        public MeldungBuilder neuesEnde(String wert) {
            this.neuesEnde = wert;
            return this;
        }

        public MeldungBuilder jahr(Integer wert, Boolean erfuellt) {
            this.jahr = wert;
            this.jahrErfuellt = erfuellt;
            return this;
        }

        public Meldungsinhalt build() {
            return new Meldungsinhalt(status, stand, text, indikator, grund, neuesEnde, jahr, jahrErfuellt);
        }
    }
}
