package de.familienaudit.signatur.zertifikat;

import de.familienaudit.shared.Seite;
import java.io.Serializable;
import java.util.List;

/** One page of the register, and the persons for whom a certificate can be recorded. */
public record Zertifikatsregister(Seite<ZertifikatZeile> seite, List<Person> personen) implements Serializable {

    public Zertifikatsregister {
        personen = List.copyOf(personen);
    }

    /** @param name of today */
    public record Person(long kontoId, String name) implements Serializable {}
}
