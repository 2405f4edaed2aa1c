package de.familienaudit.vorlage.mitzeichnung;

import de.familienaudit.vorlage.domain.mitzeichnung.TextstandRule;
import de.familienaudit.vorlage.domain.papier.Aufzeichnung;
import de.familienaudit.vorlage.domain.papier.Papier;
import de.familienaudit.vorlage.domain.papier.weg.Aufzeichnungsanlass;
import de.familienaudit.vorlage.papier.VorlagenRepository;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which answers are about the text of now; a fixed number of statements, however many there are. */
@Dependent
class Textstaende {

    @Inject
    private VorlagenRepository vorlagen;

    /** Those of the recordings that hold the text of the paper. */
    Set<Integer> gleiche(long vorlageId, Collection<Integer> nummern, Papier papier) {
        return nummern.isEmpty() ? Set.of() : gleiche(vorlagen.findAufzeichnungen(vorlageId), nummern, papier);
    }

    /**
     * Those of the recordings that hold the text that holds; what was left out of it for the public is no change.
     *
     * @param aktuell number of the recording that holds
     */
    Set<Integer> gleicheWieJetzt(long vorlageId, Collection<Integer> nummern, int aktuell) {
        if (nummern.stream().allMatch(n -> n == aktuell)) {
            return Set.copyOf(nummern);
        }
        List<Aufzeichnung> alle = vorlagen.findAufzeichnungen(vorlageId);
        Aufzeichnung jetzt = alle.stream()
                .filter(a -> a.fassungsstand().anlass() != Aufzeichnungsanlass.VEROEFFENTLICHUNG)
                .findFirst()
                .orElse(alle.get(0));
        return gleiche(alle, nummern, vorlagen.findPapier(jetzt));
    }

    private Set<Integer> gleiche(List<Aufzeichnung> alle, Collection<Integer> nummern, Papier papier) {
        List<Aufzeichnung> gefragt =
                alle.stream().filter(a -> nummern.contains(a.nummer())).toList();
        List<Papier> papiere = vorlagen.findPapiere(gefragt);
        Set<Integer> gleiche = new HashSet<>();
        for (int i = 0; i < gefragt.size(); i++) {
            if (TextstandRule.gleich(papiere.get(i), papier)) {
                gleiche.add(gefragt.get(i).nummer());
            }
        }
        return gleiche;
    }
}
