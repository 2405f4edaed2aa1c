package de.familienaudit.haushalt.domain.haushaltsstelle;

import java.util.Optional;

/** Rule H-1: what digits mean, from the nationwide pattern and from what the Kämmerei added; the local name comes first. */
@FunctionalInterface
public interface Gliederungskunde {

    /**
     * @param ziffern exactly these digits
     * @return empty where nobody knows it
     */
    Optional<String> bezeichnung(Gliederungsart art, String ziffern);
}
