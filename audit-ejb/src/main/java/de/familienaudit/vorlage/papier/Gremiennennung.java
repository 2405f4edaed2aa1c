package de.familienaudit.vorlage.papier;

import de.familienaudit.vorlage.gremium.Gremienverwendung;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Rule V-2: a body that a paper names, or named before a correction, is ended and never taken back. */
@Dependent
public class Gremiennennung implements Gremienverwendung {

    @Inject
    private VorlagenRepository repository;

    @Override
    public boolean nennt(long gremiumId) {
        return repository.nennt(gremiumId);
    }
}
