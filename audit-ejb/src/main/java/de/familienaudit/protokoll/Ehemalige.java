package de.familienaudit.protokoll;

import java.io.Serializable;
import java.util.Map;

/**
 * Rule R-6: people who left and are shown under a number only.
 *
 * @param nummern their numbers by every name that they have or had; also by login name
 */
public record Ehemalige(Map<String, Long> nummern) implements Serializable {

    public Ehemalige {
        nummern = Map.copyOf(nummern);
    }

    /** The person behind a stored name; one who did not leave keeps the name. */
    public Person person(String name) {
        Long nummer = nummern.get(name);
        return nummer == null ? Person.of("ANDERE", name) : Person.ehemalig(nummer);
    }

    Person konto(long id, String anzeigename) {
        return nummern.containsValue(id) ? Person.ehemalig(id) : Person.of("KONTO", anzeigename);
    }
}
