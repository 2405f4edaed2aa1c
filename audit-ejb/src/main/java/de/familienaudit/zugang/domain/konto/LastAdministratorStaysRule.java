package de.familienaudit.zugang.domain.konto;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.Violation;
import de.familienaudit.shared.Zeitraum;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Rules: on every day from today on a Kommune has at least one account that can administer: unlocked, valid,
 * with a password, with the role Administration. A change that leaves a day without one, or an earlier day than before,
 * is refused; a change that makes a bad state no worse is not.
 */
public final class LastAdministratorStaysRule {

    private final LocalDate heute;
    private final Optional<LocalDate> vorher;

    /** @param vorher all accounts with the role before the change */
    public LastAdministratorStaysRule(Collection<Administrationsvergabe> vorher, LocalDate heute) {
        this.heute = heute;
        this.vorher = ersterTagOhne(vorher);
    }

    /**
     * @param nachher all accounts with the role after the change
     * @throws BusinessRuleException R-1.letzte_administration with the first day without one
     */
    public void pruefe(Collection<Administrationsvergabe> nachher) {
        ersterTagOhne(nachher)
                .filter(tag -> vorher.isEmpty() || tag.isBefore(vorher.get()))
                .ifPresent(tag -> {
                    throw new BusinessRuleException(Violation.of("R-1.letzte_administration", tag));
                });
    }

    private Optional<LocalDate> ersterTagOhne(Collection<Administrationsvergabe> vergaben) {
        List<Zeitraum> wirksam = vergaben.stream()
                .map(Administrationsvergabe::wirksam)
                .flatMap(Optional::stream)
                .toList();
        LocalDate tag = heute;
        while (true) {
            LocalDate gesucht = tag;
            List<Zeitraum> deckend =
                    wirksam.stream().filter(z -> z.contains(gesucht)).toList();
            if (deckend.isEmpty()) {
                return Optional.of(tag);
            }
            if (deckend.stream().anyMatch(z -> z.bis().isEmpty())) {
                return Optional.empty();
            }
            tag = deckend.stream()
                    .flatMap(z -> z.bis().stream())
                    .max(LocalDate::compareTo)
                    .orElseThrow()
                    .plusDays(1);
        }
    }
}
