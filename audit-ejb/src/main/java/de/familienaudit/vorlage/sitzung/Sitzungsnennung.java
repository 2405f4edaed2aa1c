package de.familienaudit.vorlage.sitzung;

import de.familienaudit.vorlage.gremium.Gremienverwendung;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Rule V-2: a body that has sessions is ended and never taken back. */
@Dependent
public class Sitzungsnennung implements Gremienverwendung {

    @Inject
    private SitzungRepository repository;

    @Override
    public boolean nennt(long gremiumId) {
        return repository.existsOf(gremiumId);
    }
}
