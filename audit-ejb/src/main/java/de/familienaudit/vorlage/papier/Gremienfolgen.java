package de.familienaudit.vorlage.papier;

import de.familienaudit.vorlage.domain.papier.Papier;
import de.familienaudit.vorlage.domain.papier.PapierstandRule;
import de.familienaudit.vorlage.gremium.GremienReader;
import de.familienaudit.vorlage.gremium.Gremienverwendung;
import de.familienaudit.vorlage.papier.VorlagenRepository.Papierpaar;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/**
 * What papers have to do with bodies: a body that one names, or named before a correction, is ended and never taken back (V-2); and
 * whether a paper was decided follows from the majority of its bodies (V-4, V-7), also when that is corrected later.
 */
@Dependent
public class Gremienfolgen implements Gremienverwendung {

    @Inject
    private VorlagenRepository repository;

    @Inject
    private GremienReader gremien;

    @Inject
    private Papierfolgen folgen;

    @Inject
    private Clock clock;

    @Override
    public void sperren() {
        repository.lockKommune();
    }

    @Override
    public boolean nennt(long gremiumId) {
        return repository.nennt(gremiumId);
    }

    @Override
    public void geaendert(long gremiumId) {
        Gremienblick blick = new Gremienblick(gremien.kunde(), LocalDate.now(clock));
        List<Papierpaar> paare = repository.findMitGremium(gremiumId);
        List<Papier> papiere = repository.findPapiere(
                paare.stream().map(VorlagenRepository.Papierpaar::aufzeichnung).toList());
        for (int i = 0; i < paare.size(); i++) {
            paare.get(i).vorlage().ergibt(papiere.get(i), PapierstandRule.lage(papiere.get(i), blick));
            folgen.folgt(paare.get(i).vorlage(), papiere.get(i), blick);
        }
    }
}
