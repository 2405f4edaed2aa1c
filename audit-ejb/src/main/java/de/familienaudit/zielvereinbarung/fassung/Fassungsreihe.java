package de.familienaudit.zielvereinbarung.fassung;

import de.familienaudit.shared.zeit.Zeitangabe;
import de.familienaudit.zielvereinbarung.domain.fassung.Massnahmennummer;
import de.familienaudit.zielvereinbarung.domain.fassung.Vereinbart;
import de.familienaudit.zielvereinbarung.domain.fassung.Zieltext;
import java.util.Objects;
import java.util.stream.Stream;

/** The rows that the text of a Fassung is put together from; public, because queries construct them. */
public final class Fassungsreihe {

    private Fassungsreihe() {}

    /** A point of the vision. */
    public record Punkt(long fassungId, String text) {}

    /** A Handlungsfeld. */
    public record Feld(int nummer, String titel, String untertitel) {}

    /**
     * A Ziel.
     *
     * @param feld number of its Handlungsfeld
     * @param nummer the last part of its number
     */
    public record Ziel(long fassungId, long id, int feld, int nummer, Zieltext worte) {

        public Ziel(long fassungId, long id, int feld, int nummer, String text, String indikator, String zielquelle) {
            this(fassungId, id, feld, nummer, new Zieltext(text, indikator, zielquelle));
        }

        /** The whole number, {@code 3.2}. */
        String zielnummer() {
            return feld + "." + nummer;
        }
    }

    /**
     * A measure.
     *
     * @param id of its words in this Fassung
     * @param federfuehrung name of the accountable Stelle, empty while open; of a merged one, its target
     */
    public record Text(
            long fassungId,
            long id,
            long massnahmeId,
            long zielId,
            Massnahmennummer nummer,
            Vereinbart vereinbart,
            String federfuehrung) {

        /** As a query hands it over. */
        public Text(
                long fassungId,
                long id,
                long massnahmeId,
                long zielId,
                Massnahmennummer nummer,
                String titel,
                String indikator,
                String zielgruppe,
                String kosten,
                String verantwortlich,
                String kommunikation,
                Zeitangabe beginn,
                Zeitangabe ende,
                String federfuehrung) {
            this(
                    fassungId,
                    id,
                    massnahmeId,
                    zielId,
                    nummer,
                    new Vereinbart(titel, indikator, zielgruppe, kosten, verantwortlich, kommunikation, beginn, ende),
                    Objects.requireNonNullElse(federfuehrung, ""));
        }
    }

    /** A Stelle or a required annex of a measure, by the id of its words. */
    public record Zugeordnet(long textId, String name) {}

    /** Rule A-11: {@code von} builds on {@code auf}, both by number. */
    public record Verweis(long fassungId, String von, String auf) {}

    /**
     * How much stands in a Ziel.
     *
     * @param feld number of its Handlungsfeld
     * @param zielId null for a Handlungsfeld without Ziele
     * @param massnahmen how many measures it has
     */
    public record Umfang(int feld, Long zielId, long massnahmen) {

        /** @param ziele each with how many measures it has, {@code 17:50 18:12}; null for a Handlungsfeld without Ziele */
        static Stream<Umfang> von(int feld, String ziele) {
            if (ziele == null) {
                return Stream.of(new Umfang(feld, null, 0));
            }
            return Stream.of(ziele.split(" "))
                    .map(ziel -> ziel.split(":"))
                    .map(teile -> new Umfang(feld, Long.valueOf(teile[0]), Long.parseLong(teile[1])));
        }
    }

    /** Rule A-1: a number and the measure that it was given to. */
    public record Vergeben(Massnahmennummer nummer, long massnahmeId) {

        public Vergeben(int handlungsfeld, int ziel, int massnahme, long massnahmeId) {
            this(Massnahmennummer.of(handlungsfeld, ziel, massnahme), massnahmeId);
        }
    }

    /** When a measure is agreed to run. */
    public record Zeiten(long massnahmeId, Zeitangabe beginn, Zeitangabe ende) {}
}
