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
     * A row gets its session; its day follows.
     *
     * @param zeile its place, from 1
     */
    public static Papier einplanen(Papier papier, int zeile, Sitzungsbezug bezug, LocalDate tag) {
        List<Beratung> folge = new ArrayList<>(papier.folge());
        folge.set(zeile - 1, folge.get(zeile - 1).am(tag, bezug));
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
        List<Beratung> folge = new ArrayList<>(papier.folge());
        int vorhanden = -1;
        for (int j = 0; j < folge.size(); j++) {
            vorhanden = gehoertZu(neue).test(folge.get(j)) ? j : vorhanden;
        }
        if (vorhanden < 0) {
            vorhanden = i + 1;
            int platz = vorhanden;
            folge.replaceAll(z -> nachEinschub(z, platz));
            Beratung alte = folge.get(i);
            folge.add(
                    vorhanden,
                    new Beratung(
                            alte.gremium(),
                            tag,
                            alte.rolle(),
                            Beratungsstand.GEPLANT,
                            alte.marke(),
                            Verbleib.OHNE,
                            "",
                            new Sitzungsbezug(neue, alte.bezug().fassung()),
                            List.of()));
        }
        Beratung alte = folge.get(i);
        folge.set(i, alte.mit(alte.stand(), new Verbleib(alte.verbleib().grund(), vorhanden + 1)));
        return papier.mitFolge(folge);
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
