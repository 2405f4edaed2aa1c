package de.familienaudit.vorlage.tagesordnung;

import de.familienaudit.shared.Violation;
import de.familienaudit.vorlage.domain.papier.Gremienauskunft;
import de.familienaudit.vorlage.domain.papier.Papier;
import de.familienaudit.vorlage.domain.papier.Vorlage;
import de.familienaudit.vorlage.domain.papier.weg.Papierherkunft;
import de.familienaudit.vorlage.domain.tagesordnung.SitzungszeileRule;
import de.familienaudit.vorlage.papier.Papierakten;
import de.familienaudit.vorlage.papier.Papierfolge;
import de.familienaudit.vorlage.sitzung.Sitzungsakten;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Rules V-3, V-14: votes of a session of the program are corrected where its rules hold, not with the paper as a whole. */
@Dependent
public class Sitzungszeilenschutz implements Papierfolge {

    @Inject
    private Papierakten papiere;

    @Inject
    private Sitzungsakten sitzungen;

    @Override
    public List<Violation> verstoesse(
            Vorlage vorlage, Papierherkunft herkunft, Papier papier, Gremienauskunft auskunft) {
        if (vorlage == null || herkunft != Papierherkunft.NACHERFASST) {
            return List.of();
        }
        Papier bisher = papiere.find(vorlage.id()).papier();
        Set<Long> genannte = bisher.folge().stream()
                .map(z -> z.bezug().sitzung())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return SitzungszeileRule.verstoesse(bisher, papier, sitzungen.findDesProgramms(genannte), auskunft);
    }
}
