package de.familienaudit.vorlage.domain.papier;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Rules V-5, V-7: a paper that is corrected as a whole says nothing about sessions. A row that still names the body and the day of one that
 * had a session keeps it, with the version of the text that the body had before it.
 */
public final class Bezugserhalt {

    private Bezugserhalt() {}

    /** The paper as typed, with the sessions that its rows had before; each row before gives them once. */
    public static Papier in(Papier getippt, Papier bisher) {
        List<Beratung> uebrige = new ArrayList<>(bisher.folge());
        List<Beratung> folge = new ArrayList<>();
        for (Beratung zeile : getippt.folge()) {
            Beratung alte = uebrige.stream()
                    .filter(z -> Objects.equals(z.gremium(), zeile.gremium())
                            && Objects.equals(z.tag(), zeile.tag()))
                    .findFirst()
                    .orElse(null);
            if (alte != null) {
                uebrige.remove(alte);
            }
            folge.add(alte == null ? zeile : zeile.am(zeile.tag(), alte.bezug()));
        }
        return getippt.mitFolge(folge);
    }
}
