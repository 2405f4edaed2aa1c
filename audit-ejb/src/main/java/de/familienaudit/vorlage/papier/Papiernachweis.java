package de.familienaudit.vorlage.papier;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Answers the slices above of papers that the actor may see (V-10). */
@Dependent
class Papiernachweis implements Papierverweise {

    @Inject
    private Papierakten akten;

    @Override
    public Optional<String> findNummer(long vorlageId) {
        return akten.find(List.of(vorlageId)).stream().findFirst().map(Papierakte::nummer);
    }
}
