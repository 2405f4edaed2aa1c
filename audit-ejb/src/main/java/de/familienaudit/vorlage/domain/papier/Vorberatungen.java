package de.familienaudit.vorlage.domain.papier;

import java.util.ArrayList;
import java.util.List;

/** Rule V-6: preparations of a paper that a decision would have to wait for. */
public final class Vorberatungen {

    private Vorberatungen() {}

    /** Places (from 1) of preparations that are neither done nor followed in the end by a row that is. */
    public static List<Integer> offene(List<Beratung> folge) {
        List<Integer> offene = new ArrayList<>();
        for (int i = 0; i < folge.size(); i++) {
            Beratung zeile = folge.get(i);
            boolean bereitetVor =
                    zeile.rolle() == Beratungsrolle.VORBERATUNG || zeile.rolle() == Beratungsrolle.ANHOERUNG;
            if (bereitetVor
                    && !zeile.stand().istErledigt()
                    && !Nachfolge.letzte(folge, i).stand().istErledigt()) {
                offene.add(i + 1);
            }
        }
        return offene;
    }
}
