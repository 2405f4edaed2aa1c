package de.familienaudit.signatur.schriftstueck;

import de.familienaudit.signatur.domain.Schriftstueckart;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

/** Where papers of each kind come from; every kind has one origin. */
@Dependent
public class Schriftstueckherkuenfte {

    @Inject
    @Any
    private Instance<Schriftstueckherkunft> alle;

    /** The slice that owns the records behind papers of the kind. */
    public Schriftstueckherkunft von(Schriftstueckart art) {
        return alle.stream()
                .filter(h -> h.art().equals(art.name()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no slice owns " + art));
    }
}
