package de.familienaudit.shared;

import java.io.Serializable;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who acts, for which Kommune, with which roles valid today (rules ). Read afresh from the database at each
 * request, never kept between requests.
 *
 * @param kontoId the account, 0 for the anonymous visitor and for the program itself
 * @param benutzername login name as the change log keeps it, never null
 * @param anzeigename name as shown to people, never null
 * @param kommuneId the Kommune that this request works for, 0 for none
 * @param kommuneName its name as shown on every page, empty for none
 * @param rollen roles valid today in that Kommune, those of {@code vertretene} included
 * @param vertretene roles that the actor has only as a deputy, each with the name of the person represented
 */
public record Akteur(
        long kontoId,
        String benutzername,
        String anzeigename,
        long kommuneId,
        String kommuneName,
        Set<Rolle> rollen,
        Map<Rolle, String> vertretene)
        implements Serializable {

    /** Nobody is signed in. */
    public static final Akteur ANONYM = new Akteur(0, "anonym", "", 0, "", Set.of());

    public Akteur {
        Objects.requireNonNull(benutzername, "benutzername");
        Objects.requireNonNull(anzeigename, "anzeigename");
        rollen = Set.copyOf(rollen);
        vertretene = Map.copyOf(vertretene);
        if (!rollen.containsAll(vertretene.keySet())) {
            throw new IllegalArgumentException("a role in Vertretung is a role");
        }
    }

    /** An actor with own roles only. */
    public Akteur(
            long kontoId,
            String benutzername,
            String anzeigename,
            long kommuneId,
            String kommuneName,
            Set<Rolle> rollen) {
        this(kontoId, benutzername, anzeigename, kommuneId, kommuneName, rollen, Map.of());
    }

    /**
     * The same person with the roles that deputyships add; a role that the person has anyway stays an own one.
     *
     * @param zusaetzlich role and name of the person represented
     */
    public Akteur mitVertretung(Map<Rolle, String> zusaetzlich) {
        Map<Rolle, String> neue = zusaetzlich.entrySet().stream()
                .filter(e -> !hatSelbst(e.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        Set<Rolle> alle = rollen.stream().collect(Collectors.toSet());
        alle.addAll(neue.keySet());
        return new Akteur(kontoId, benutzername, anzeigename, kommuneId, kommuneName, alle, neue);
    }

    /** The same person with own roles only. */
    public Akteur ohneVertretung() {
        Set<Rolle> eigene = rollen.stream().filter(this::hatSelbst).collect(Collectors.toSet());
        return new Akteur(kontoId, benutzername, anzeigename, kommuneId, kommuneName, eigene, Map.of());
    }

    public boolean isAngemeldet() {
        return kontoId != 0;
    }

    public boolean hat(Rolle rolle) {
        return rollen.contains(rolle);
    }

    /** Whether the role is the actor's own; what must not be done in somebody's place asks this (rules ). */
    public boolean hatSelbst(Rolle rolle) {
        return rollen.contains(rolle) && !vertretene.containsKey(rolle);
    }
}
