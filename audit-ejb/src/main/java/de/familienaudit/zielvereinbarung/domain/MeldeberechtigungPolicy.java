package de.familienaudit.zielvereinbarung.domain;

import de.familienaudit.shared.ForbiddenException;
import de.familienaudit.shared.Violation;

/**
 * Rule A-8: on a measure report the head of the accountable Stelle, the clerks assigned to it, a deputy in force, and
 * the Projektleitung. Involved Stellen may comment.
 *
 * @param projektleitung whether the actor has that role today
 * @param leitetFederfuehrung whether the actor is head, clerk or deputy of the accountable Stelle today
 * @param beteiligt whether the actor is head, clerk or deputy of any Stelle named for the measure today
 */
public record MeldeberechtigungPolicy(boolean projektleitung, boolean leitetFederfuehrung, boolean beteiligt) {

    public boolean darfMelden() {
        return projektleitung || leitetFederfuehrung;
    }

    public boolean darfKommentieren() {
        return darfMelden() || beteiligt;
    }

    /** @throws ForbiddenException A-8.nicht_zustaendig */
    public void pruefeMelden() {
        if (!darfMelden()) {
            throw new ForbiddenException(Violation.of("A-8.nicht_zustaendig"));
        }
    }

    /** @throws ForbiddenException A-8.nicht_beteiligt */
    public void pruefeKommentieren() {
        if (!darfKommentieren()) {
            throw new ForbiddenException(Violation.of("A-8.nicht_beteiligt"));
        }
    }
}
