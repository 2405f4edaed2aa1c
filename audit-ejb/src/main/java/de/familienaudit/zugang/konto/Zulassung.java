package de.familienaudit.zugang.konto;

import de.familienaudit.shared.Akteur;
import de.familienaudit.shared.Rolle;
import de.familienaudit.zugang.domain.anmeldung.Anmeldung;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What one statement says about an account that is let in today: its roles in all its Kommunen, what these demand, whom it
 * represents, its session.
 *
 * @param benutzername login name
 * @param name name of the person as of today (rule G-6)
 * @param mitZweitemFaktor whether signing in needs a code besides the password
 * @param sitzung the session that was asked for; empty when the question was about the account alone
 * @param rollen at least one row, ordered by the name of the Kommune
 */
public record Zulassung(
        long kontoId,
        String benutzername,
        String name,
        boolean mitZweitemFaktor,
        Optional<Anmeldung> sitzung,
        List<Zeile> rollen) {

    public Zulassung {
        rollen = List.copyOf(rollen);
    }

    /**
     * One role in one Kommune.
     *
     * @param verlangt roles of that Kommune that need a second factor, separated by commas
     * @param vertretene role and person whom the account represents there (rule R-4); empty for nobody
     */
    record Zeile(Rolle rolle, Angemeldet.Ort ort, String verlangt, Map<Rolle, String> vertretene) {}

    public List<Angemeldet.Ort> kommunen() {
        return rollen.stream().map(Zeile::ort).distinct().toList();
    }

    /** The Kommune of this id, the first one for 0; empty without a role in it. */
    private Optional<Angemeldet.Ort> ort(long kommuneId) {
        return kommunen().stream()
                .filter(ort -> kommuneId == 0 || ort.id() == kommuneId)
                .findFirst();
    }

    private Set<Rolle> rollenIn(Angemeldet.Ort ort) {
        return rollen.stream()
                .filter(zeile -> zeile.ort().equals(ort))
                .map(Zeile::rolle)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Rolle.class)));
    }

    /** Roles that the account has there only because it represents somebody, with that person's name. */
    private Map<Rolle, String> vertreteneIn(Angemeldet.Ort ort) {
        return rollen.stream()
                .filter(zeile -> zeile.ort().equals(ort))
                .map(Zeile::vertretene)
                .findFirst()
                .orElse(Collections.emptyMap());
    }

    /** Who acts with this in a Kommune, 0 for the first one by name; empty without a role there. */
    public Optional<Akteur> akteur(long kommuneId) {
        return ort(kommuneId).map(ort -> new Akteur(kontoId, benutzername, name, ort.id(), ort.name(), rollenIn(ort))
                .mitVertretung(vertreteneIn(ort)));
    }

    public Set<Rolle> verlangtIn(long kommuneId) {
        return rollen.stream()
                .filter(zeile -> zeile.ort().id() == kommuneId)
                .map(zeile -> Arrays.asList(zeile.verlangt().split(",")))
                .flatMap(Collection::stream)
                .filter(name -> !name.isEmpty())
                .map(Rolle::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Rolle.class)));
    }
}
