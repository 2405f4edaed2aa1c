package de.familienaudit.zugang.konto;

import de.familienaudit.shared.Rolle;
import de.familienaudit.zugang.domain.anmeldung.Anmeldung;
import de.familienaudit.zugang.domain.konto.Konto;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What one query says about an account today: itself, its roles in all its Kommunen, what these demand, its session.
 *
 * @param name name of the person as of today (rule G-6)
 * @param sitzung the session that was asked for; empty when the question was about the account alone
 * @param rollen at least one row, ordered by the name of the Kommune
 */
public record Zulassung(Konto konto, String name, Optional<Anmeldung> sitzung, List<Zeile> rollen) {

    /** One role; {@code verlangt} are the roles of that Kommune that need a second factor, separated by commas. */
    record Zeile(Rolle rolle, Angemeldet.Ort ort, String verlangt) {}

    public List<Angemeldet.Ort> kommunen() {
        return rollen.stream().map(Zeile::ort).distinct().toList();
    }

    /** The Kommune of this id, the first one for 0; empty without a role in it. */
    public Optional<Angemeldet.Ort> ort(long kommuneId) {
        return kommunen().stream()
                .filter(ort -> kommuneId == 0 || ort.id() == kommuneId)
                .findFirst();
    }

    public Set<Rolle> rollenIn(Angemeldet.Ort ort) {
        return rollen.stream()
                .filter(zeile -> zeile.ort().equals(ort))
                .map(Zeile::rolle)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Rolle.class)));
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
