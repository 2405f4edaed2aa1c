package de.familienaudit.vorlage.domain.tagesordnung;

import de.familienaudit.vorlage.domain.papier.Beratung;
import de.familienaudit.vorlage.domain.papier.Beratungsstand;
import de.familienaudit.vorlage.domain.papier.Papier;
import de.familienaudit.vorlage.domain.papier.Sitzungsbezug;
import de.familienaudit.vorlage.domain.papier.Verbleib;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * Rules V-2, V-5: what becomes of the Beratungsfolge of a paper when a session deals with it, is moved, cancelled or takes place on
 * another day. Each step gives the paper as it is afterwards; equal to the former where nothing changed.
 */
public final class Folgewechsel {

    private Folgewechsel() {}

    /**
     * A row is dealt with in the session, and on its day. One that was postponed, taken off, referred or cancelled keeps what became of it
     * and points to a new row of the same kind; that one stands behind all rows up to its day.
     *
     * @param zeile its place, from 1
     */
    public static Papier einplanen(Papier papier, int zeile, Sitzungsbezug bezug, LocalDate tag) {
        if (PunktRule.kannNachgeholtWerden(papier.folge().get(zeile - 1))) {
            return einschieben(papier, zeile - 1, platzAm(papier.folge(), zeile, tag), bezug, tag);
        }
        List<Beratung> folge = new ArrayList<>(papier.folge());
        folge.set(zeile - 1, folge.get(zeile - 1).am(tag, bezug));
        return papier.mitFolge(folge);
    }

    /**
     * A row of the past belongs to the session, whatever became of it there.
     *
     * @param zeile its place, from 1
     */
    public static Papier verknuepfen(Papier papier, int zeile, Sitzungsbezug bezug) {
        List<Beratung> folge = new ArrayList<>(papier.folge());
        folge.set(zeile - 1, folge.get(zeile - 1).mitBezug(bezug));
        return papier.mitFolge(folge);
    }

    /** Rows of the session have none any more; the day that is known of them stays. */
    public static Papier loesen(Papier papier, long sitzung) {
        return jede(papier, gehoertZu(sitzung), z -> z.am(z.tag(), Sitzungsbezug.OHNE));
    }

    /** The session is on another day: what is planned follows; what was dealt with or taken off keeps its day. */
    public static Papier verlegen(Papier papier, long sitzung, LocalDate tag) {
        return jede(papier, geplantIn(sitzung), z -> z.am(tag, z.bezug()));
    }

    /** The session does not take place. */
    public static Papier absagen(Papier papier, long sitzung, String grund) {
        return jede(papier, geplantIn(sitzung), z -> z.mit(Beratungsstand.ABGESAGT, new Verbleib(grund, null)));
    }

    /**
     * Another session takes place instead of one that was cancelled: behind each row that was cancelled with it and has no successor a row
     * of the same kind is planned for the new one. A row that is planned for it already takes the place.
     */
    public static Papier wiederholen(Papier papier, long abgesagte, long neue, LocalDate tag) {
        Papier ergebnis = papier;
        for (int i = papier.folge().size() - 1; i >= 0; i--) {
            Beratung alte = papier.folge().get(i);
            if (gehoertZu(abgesagte).test(alte)
                    && alte.stand() == Beratungsstand.ABGESAGT
                    && alte.verbleib().nachfolgerin() == null) {
                ergebnis = ersetzen(ergebnis, i, neue, tag);
            }
        }
        return ergebnis;
    }

    /** Whether a row of the paper belongs to the session. */
    public static boolean betrifft(Papier papier, long sitzung) {
        return papier.folge().stream().anyMatch(gehoertZu(sitzung));
    }

    private static Papier ersetzen(Papier papier, int i, long neue, LocalDate tag) {
        for (int j = papier.folge().size() - 1; j >= 0; j--) {
            if (gehoertZu(neue).test(papier.folge().get(j))) {
                return zeigtAuf(papier, i, j);
            }
        }
        Integer fassung = papier.folge().get(i).bezug().fassung();
        return einschieben(papier, i, i + 1, new Sitzungsbezug(neue, fassung), tag);
    }

    /** A planned row of the same kind as the one at {@code i} stands at {@code platz}, and that one points to it; both from 0. */
    private static Papier einschieben(Papier papier, int i, int platz, Sitzungsbezug bezug, LocalDate tag) {
        List<Beratung> folge = new ArrayList<>(papier.folge());
        folge.replaceAll(z -> nachEinschub(z, platz));
        Beratung alte = folge.get(i);
        folge.add(
                platz,
                new Beratung(
                        alte.gremium(),
                        tag,
                        alte.rolle(),
                        Beratungsstand.GEPLANT,
                        alte.marke(),
                        Verbleib.OHNE,
                        "",
                        bezug,
                        List.of()));
        return zeigtAuf(papier.mitFolge(folge), i, platz);
    }

    private static Papier zeigtAuf(Papier papier, int i, int platz) {
        List<Beratung> folge = new ArrayList<>(papier.folge());
        Beratung alte = folge.get(i);
        folge.set(i, alte.mit(alte.stand(), new Verbleib(alte.verbleib().grund(), platz + 1)));
        return papier.mitFolge(folge);
    }

    /** Behind the last row from the place on that has a day up to this one. */
    private static int platzAm(List<Beratung> folge, int ab, LocalDate tag) {
        int platz = ab;
        for (int j = ab; j < folge.size(); j++) {
            LocalDate anderer = folge.get(j).tag();
            platz = anderer != null && !anderer.isAfter(tag) ? j + 1 : platz;
        }
        return platz;
    }

    /** A row was put in behind the place (from 1): who points to a later one points to it where it is now. */
    private static Beratung nachEinschub(Beratung zeile, int platz) {
        Integer nach = zeile.verbleib().nachfolgerin();
        return nach == null || nach <= platz
                ? zeile
                : zeile.mit(zeile.stand(), new Verbleib(zeile.verbleib().grund(), nach + 1));
    }

    private static Papier jede(Papier papier, Predicate<Beratung> welche, UnaryOperator<Beratung> wird) {
        return papier.mitFolge(papier.folge().stream()
                .map(z -> welche.test(z) ? wird.apply(z) : z)
                .toList());
    }

    private static Predicate<Beratung> gehoertZu(long sitzung) {
        return z -> Objects.equals(z.bezug().sitzung(), sitzung);
    }

    private static Predicate<Beratung> geplantIn(long sitzung) {
        return gehoertZu(sitzung).and(z -> z.stand() == Beratungsstand.GEPLANT);
    }
}
