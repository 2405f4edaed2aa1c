package de.familienaudit.vorlage.papier;

import de.familienaudit.vorlage.abstimmung.Votum;
import de.familienaudit.vorlage.domain.abstimmung.Abstimmung;
import de.familienaudit.vorlage.domain.abstimmung.Ergebnis;
import de.familienaudit.vorlage.domain.papier.Beratung;
import de.familienaudit.vorlage.domain.papier.Gremienauskunft;
import java.util.List;
import java.util.stream.IntStream;

/** The votes of a row of a paper with their results, to be read. */
public final class Voten {

    private Voten() {}

    /** In the order of the minutes. */
    public static List<Votum> der(Beratung zeile, Gremienauskunft auskunft) {
        List<Ergebnis> ergebnisse = zeile.ergebnisse(auskunft);
        return IntStream.range(0, ergebnisse.size())
                .mapToObj(i -> {
                    Abstimmung a = zeile.abstimmungen().get(i);
                    return Votum.of(a, auskunft.mehrheit(zeile, a.worueber().gegenstand()), ergebnisse.get(i));
                })
                .toList();
    }
}
