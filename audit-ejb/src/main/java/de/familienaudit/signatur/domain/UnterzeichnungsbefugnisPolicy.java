package de.familienaudit.signatur.domain;

import de.familienaudit.shared.Akteur;
import de.familienaudit.shared.ForbiddenException;
import de.familienaudit.shared.Rolle;
import de.familienaudit.shared.Violation;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Rules S-1, R-3 and R-4: only the Landrätin, who heads her Stelle, or the deputy in force on that day signs; never an
 * administrator, never the person who put the paper forward or submitted it, and nobody in another's name.
 *
 * @param akteur who wants to sign, with the roles of today
 * @param funktionen in which functions of the Landrätin the actor may act today, own ones first
 */
public record UnterzeichnungsbefugnisPolicy(Akteur akteur, List<Funktion> funktionen) {

    /**
     * One function.
     *
     * @param stelle name of the Stelle, for example "Landrätin"
     * @param vertretene name of the person represented, empty for the head herself
     */
    public record Funktion(String stelle, String vertretene) {}

    public UnterzeichnungsbefugnisPolicy {
        funktionen = List.copyOf(funktionen);
    }

    /**
     * Why the actor may not sign or confirm this paper.
     *
     * @param beteiligteKonten accounts that put it forward or brought in the record behind it
     */
    public Optional<Violation> hindernis(Set<Long> beteiligteKonten) {
        if (akteur.hat(Rolle.ADMINISTRATION)) {
            return Optional.of(Violation.of("R-3.administration_unterzeichnet"));
        }
        if (!akteur.hat(Rolle.LANDRAT)) {
            return Optional.of(Violation.of("S-1.nur_landrat"));
        }
        if (beteiligteKonten.contains(akteur.kontoId())) {
            return Optional.of(Violation.of("R-3.eigene_einreichung"));
        }
        return funktion().isPresent() ? Optional.empty() : Optional.of(Violation.of("S-1.ohne_funktion"));
    }

    /**
     * Who signs.
     *
     * @throws ForbiddenException with {@link #hindernis}
     */
    public Unterzeichner unterzeichner(Set<Long> beteiligteKonten) {
        hindernis(beteiligteKonten).ifPresent(grund -> {
            throw new ForbiddenException(grund);
        });
        Funktion funktion = funktion().orElseThrow();
        return new Unterzeichner(akteur.kontoId(), akteur.anzeigename(), funktion.stelle(), funktion.vertretene());
    }

    /** An own role needs an own Stelle, a role in Vertretung a deputyship of that Landrätin. */
    private Optional<Funktion> funktion() {
        String vertretene = akteur.vertretene().getOrDefault(Rolle.LANDRAT, "");
        return funktionen.stream()
                .filter(f -> f.vertretene().equals(vertretene))
                .findFirst();
    }
}
