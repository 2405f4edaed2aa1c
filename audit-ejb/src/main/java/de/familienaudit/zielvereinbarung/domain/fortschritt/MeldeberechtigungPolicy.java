package de.familienaudit.zielvereinbarung.domain.fortschritt;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.ForbiddenException;
import de.familienaudit.shared.Violation;
import de.familienaudit.zielvereinbarung.domain.fassung.Zustaendigkeit;
import java.util.Optional;

/**
 * Rule A-8: on a measure report the head of the accountable Stelle, the clerks assigned to it, a deputy in force, and
 * the Projektleitung, while the measure is part of the agreement. Involved Stellen may comment. Rule R-4: who has the right also by himself acts in his own name.
 *
 * @param projektleitung whether the actor has that role today
 * @param federfuehrung how the actor is responsible for the accountable Stelle today
 * @param beteiligung how the actor is responsible for any Stelle named for the measure today
 * @param weggefallen whether a later Fassung left the measure out
 */
public record MeldeberechtigungPolicy(
        boolean projektleitung, Zustaendigkeit federfuehrung, Zustaendigkeit beteiligung, boolean weggefallen) {

    public boolean darfMelden() {
        return zustaendig() && !weggefallen;
    }

    /**
     * Why nobody, or somebody else, reports; empty when the actor may.
     *
     * @param erlaubt whether the permission table lets the actor report at all
     * @param beobachtet whether progress is reported yet, from the decision on
     */
    public Optional<Meldehindernis> hindernis(boolean erlaubt, boolean beobachtet) {
        if (weggefallen) {
            return Optional.of(Meldehindernis.WEGGEFALLEN);
        }
        if (!beobachtet) {
            return Optional.of(Meldehindernis.VOR_DEM_BESCHLUSS);
        }
        return erlaubt && zustaendig() ? Optional.empty() : Optional.of(Meldehindernis.NICHT_ZUSTAENDIG);
    }

    public boolean darfKommentieren() {
        return zustaendig() || beteiligung.gegeben();
    }

    private boolean zustaendig() {
        return projektleitung || federfuehrung.gegeben();
    }

    /** Whether the actor may report for somebody outside or from an older paper (G-7). */
    public boolean darfFuerAndereMelden() {
        return projektleitung;
    }

    /** In what capacity the actor reports: in the own name or in Vertretung of somebody. */
    public Zustaendigkeit meldetAls() {
        return projektleitung ? Zustaendigkeit.EIGENE : federfuehrung;
    }

    /** In what capacity the actor comments: in the own name or in Vertretung of somebody. */
    public Zustaendigkeit kommentiertAls() {
        return projektleitung ? Zustaendigkeit.EIGENE : federfuehrung.oder(beteiligung);
    }

    /**
     * @throws ForbiddenException A-8.nicht_zustaendig
     * @throws BusinessRuleException A-8.weggefallen
     */
    public void pruefeMelden() {
        if (weggefallen && zustaendig()) {
            throw new BusinessRuleException(Violation.of("A-8.weggefallen"));
        }
        if (!darfMelden()) {
            throw new ForbiddenException(Violation.of("A-8.nicht_zustaendig"));
        }
    }

    /**
     * What only the Projektleitung may say in a report.
     *
     * @param auskunftVon who outside the administration said it, empty for nobody
     * @param nacherfasst whether it is recorded afterwards from an older paper
     * @throws ForbiddenException A-8.auskunft_nur_projektleitung, G-7.meldung_nur_projektleitung
     */
    public void pruefeFuerAndere(String auskunftVon, boolean nacherfasst) {
        if (darfFuerAndereMelden()) {
            return;
        }
        if (!auskunftVon.isBlank()) {
            throw new ForbiddenException(Violation.of("A-8.auskunft_nur_projektleitung"));
        }
        if (nacherfasst) {
            throw new ForbiddenException(Violation.of("G-7.meldung_nur_projektleitung"));
        }
    }

    /** @throws ForbiddenException A-8.nicht_beteiligt */
    public void pruefeKommentieren() {
        if (!darfKommentieren()) {
            throw new ForbiddenException(Violation.of("A-8.nicht_beteiligt"));
        }
    }
}
