package de.familienaudit.shared;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * Rule R-1: one thing that services can be asked to do, and who may. A slice lists its own in a {@link Rechtebuch}; a
 * service method names one with {@link Requires}.
 *
 * @param aktion its name in capitals, unique in the program; in words it is the text {@code Aktion.<aktion>}
 * @param gruppe the heading it stands under in the help, in words the text {@code Aktionsgruppe.<gruppe>}
 * @param rollen the roles that may, never empty
 * @param kreis whether a role is needed at all
 */
public record Recht(String aktion, String gruppe, Set<Rolle> rollen, Kreis kreis) {

    /** Who is asked for what before an action. */
    public enum Kreis {
        /** Somebody with one of the roles. */
        ROLLEN,
        /** Whoever is signed in, also without any role. */
        ANGEMELDETE,
        /** Everybody, also whoever is not signed in. */
        JEDER
    }

    public Recht {
        rollen = Collections.unmodifiableSet(EnumSet.copyOf(rollen));
    }

    /** One of these roles is needed. */
    public static Recht fuer(String aktion, String gruppe, Rolle erste, Rolle... weitere) {
        return new Recht(aktion, gruppe, EnumSet.of(erste, weitere), Kreis.ROLLEN);
    }

    /** One of these roles is needed. */
    public static Recht fuer(String aktion, String gruppe, Set<Rolle> rollen) {
        return new Recht(aktion, gruppe, rollen, Kreis.ROLLEN);
    }

    /** Being signed in is enough. */
    public static Recht ohneRolle(String aktion, String gruppe) {
        return new Recht(aktion, gruppe, Rolle.ALLE, Kreis.ANGEMELDETE);
    }

    /** Nobody needs to be signed in. */
    public static Recht ohneAnmeldung(String aktion, String gruppe) {
        return new Recht(aktion, gruppe, Rolle.ALLE, Kreis.JEDER);
    }
}
