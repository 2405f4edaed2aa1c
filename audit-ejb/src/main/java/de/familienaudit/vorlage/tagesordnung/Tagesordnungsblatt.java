package de.familienaudit.vorlage.tagesordnung;

import de.familienaudit.vorlage.abstimmung.Votum;
import de.familienaudit.vorlage.domain.papier.Beratungsstand;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The agenda of a session as a person may see it; numbers are those that are kept, but for a gap in the public part (V-10).
 *
 * @param kopf which session
 * @param teile the public part and the non-public one; a part without an item that the person may see is not there
 * @param offen how many rows of papers are neither dealt with nor taken off, as far as the person may see them
 */
public record Tagesordnungsblatt(Kopf kopf, List<Teil> teile, int offen, Niederschrift niederschrift)
        implements Serializable {

    public Tagesordnungsblatt {
        teile = List.copyOf(teile);
    }

    /** Rule V-10: what everybody may read of it today; a paper that ceased to be public since is not there. */
    public List<Teil> fuerDieOeffentlichkeit() {
        return teile.stream()
                .filter(Teil::oeffentlich)
                .map(t -> Teil.gesehen(
                        true, t.punkte().stream().filter(Punkt::darfOeffentlich).toList()))
                .filter(t -> !t.punkte().isEmpty())
                .toList();
    }

    /** Whether something stands in it that not everybody may read (V-10). */
    public boolean nenntNichtoeffentliches() {
        return teile.stream()
                .anyMatch(t -> !t.oeffentlich() || !t.punkte().stream().allMatch(Punkt::darfOeffentlich));
    }

    /**
     * Which session.
     *
     * @param gremium name of the body on that day (G-6)
     * @param stand name of a Sitzungsstand
     * @param erreicht whether its day has come
     * @param ersetzt whether another session takes its place
     */
    public record Kopf(long sitzungId, String gremium, LocalDate tag, String stand, boolean erreicht, boolean ersetzt)
            implements Serializable {

        /** Whether its agenda can be worked on. */
        public boolean bearbeitbar() {
            return !"ZURUECKGENOMMEN".equals(stand);
        }

        /** Whether something can be put on its agenda. */
        public boolean steht() {
            return "GEPLANT".equals(stand) || "STATTGEFUNDEN".equals(stand);
        }
    }

    /** One part with its items in their order; never empty. */
    public record Teil(boolean oeffentlich, List<Punkt> punkte) implements Serializable {

        public Teil {
            punkte = List.copyOf(punkte);
        }

        /**
         * Rule V-10: a part as somebody reads it who may know of these items alone. The public one is counted without a gap, since all that
         * could be missing there is a paper that ceased to be public.
         */
        static Teil gesehen(boolean oeffentlich, List<Punkt> punkte) {
            return new Teil(
                    oeffentlich,
                    oeffentlich
                            ? IntStream.range(0, punkte.size())
                                    .mapToObj(i -> punkte.get(i).mitNummer(i + 1))
                                    .toList()
                            : punkte);
        }
    }

    /**
     * An item.
     *
     * @param titel of the matter, or the Betreff of its paper
     * @param vorlage null for a matter without a paper
     * @param zeilen rows of the paper in this session; empty when its Beratungsfolge does not name the session any more
     */
    public record Punkt(Stelle stelle, String titel, Papierbezug vorlage, List<Zeile> zeilen) implements Serializable {

        public Punkt {
            zeilen = List.copyOf(zeilen);
        }

        /** Rule V-10: whether the public may know of it, wherever it stands. */
        boolean darfOeffentlich() {
            return vorlage == null || vorlage.oeffentlich();
        }

        Punkt mitNummer(int nummer) {
            return new Punkt(
                    new Stelle(stelle.id(), stelle.version(), stelle.oeffentlich(), nummer), titel, vorlage, zeilen);
        }

        /** Whether a row of it is still planned, so that it can be taken off in the session. */
        public boolean herunternehmbar() {
            return zeilen.stream().anyMatch(z -> z.stand() == Beratungsstand.GEPLANT);
        }

        /** Whether it can be taken out of the agenda as a mistake. */
        public boolean entfernbar() {
            return zeilen.stream().noneMatch(Zeile::bleibt);
        }
    }

    /**
     * Which item, and where it stands.
     *
     * @param version the version that the person sees (G-4)
     */
    public record Stelle(long id, int version, boolean oeffentlich, int nummer) implements Serializable {}

    /**
     * @param nummer its number (V-1)
     * @param aufzeichnung number of the recording that is shown (G-4)
     * @param oeffentlich whether the public may know of it (V-10)
     */
    public record Papierbezug(long id, String nummer, int aufzeichnung, boolean oeffentlich) implements Serializable {}

    /**
     * A row of the Beratungsfolge.
     *
     * @param position its place in the Beratungsfolge, from 1
     * @param bleibt whether the session dealt with it, so that it stays on the agenda (V-5)
     * @param vermerk why it was not dealt with, or a remark; may be empty
     */
    public record Zeile(
            int position,
            Enum<?> rolle,
            Enum<?> stand,
            boolean entscheidet,
            boolean bleibt,
            String vermerk,
            List<Votum> stimmen)
            implements Serializable {

        public Zeile {
            stimmen = List.copyOf(stimmen);
        }
    }

    /**
     * The minutes (V-14).
     *
     * @param erwartet whether counts are vorläufig until they are approved; false for what is nacherfasst or did not take place yet
     * @param genehmigung null while they are not approved
     * @param genehmigte whose minutes were approved in this session
     */
    public record Niederschrift(boolean erwartet, Genehmigung genehmigung, List<Genehmigung> genehmigte)
            implements Serializable {

        public Niederschrift {
            genehmigte = List.copyOf(genehmigte);
        }

        /** Whether the counts may still be corrected by the minutes. */
        public boolean vorlaeufig() {
            return erwartet && genehmigung == null;
        }
    }

    /**
     * An approval, seen from one of both sessions.
     *
     * @param sitzungId the other session
     * @param tag its day
     */
    public record Genehmigung(long id, long sitzungId, LocalDate tag, String von, Instant am) implements Serializable {}

    /** How many papers stand on it, as far as the person may see them. */
    public long vorlagen() {
        return punkte().filter(p -> p.vorlage() != null).count();
    }

    /** How many of them wait for another day because the session was cancelled and none takes its place. */
    public long wartende() {
        return "ABGESAGT".equals(kopf.stand()) && !kopf.ersetzt() ? vorlagen() : 0;
    }

    /** Whether votes can be entered: its day has come, it was not cancelled, and something stands on it. */
    public boolean kannStimmenBekommen() {
        return kopf.steht() && kopf.erreicht() && !teile.isEmpty();
    }

    /** Whether the agenda with both parts says more than the public part alone. */
    public boolean hatZweiTeile() {
        return teile.stream().anyMatch(t -> !t.oeffentlich())
                || punkte().anyMatch(p -> p.vorlage() != null && !p.vorlage().oeffentlich());
    }

    private Stream<Punkt> punkte() {
        return teile.stream().flatMap(t -> t.punkte().stream());
    }
}
