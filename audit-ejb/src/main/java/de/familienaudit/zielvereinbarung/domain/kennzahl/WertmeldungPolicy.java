package de.familienaudit.zielvereinbarung.domain.kennzahl;

import de.familienaudit.shared.ForbiddenException;
import de.familienaudit.shared.Violation;
import de.familienaudit.zielvereinbarung.domain.fassung.Zustaendigkeit;

/**
 * Rules: values of a key figure record the Projektleitung and whoever reports on a measure of its Ziel: head,
 * clerks and deputy of an accountable Stelle.
 *
 * @param projektleitung whether the actor has that role today
 * @param federfuehrung how the actor is responsible for any accountable Stelle of the measures of the Ziel today
 */
public record WertmeldungPolicy(boolean projektleitung, Zustaendigkeit federfuehrung) {

    public boolean darfMelden() {
        return projektleitung || federfuehrung.gegeben();
    }

    /** In what capacity the actor records: in the own name or in Vertretung of somebody. */
    public Zustaendigkeit meldetAls() {
        return projektleitung ? Zustaendigkeit.EIGENE : federfuehrung;
    }

    /** @throws ForbiddenException A-12.nicht_zustaendig */
    public void pruefe() {
        if (!darfMelden()) {
            throw new ForbiddenException(Violation.of("A-12.nicht_zustaendig"));
        }
    }
}
