package de.familienaudit.zielvereinbarung.fassung;

import de.familienaudit.zielvereinbarung.domain.fassung.Fassung;
import java.time.LocalDate;

/**
 * Rule A-10, asked by the steps of a Fassung: whether the agreement that ends with a step leaves a measure behind, and
 * what its end does. Answered by the room uebernahme, which stands above.
 */
public interface Nachfolgepruefung {

    /**
     * Before a Fassung is decided: what it succeeds leaves no measure behind.
     *
     * @throws de.familienaudit.shared.BusinessRuleException A-10.uebernahme_fehlt, A-10.unentschieden,
     *     A-9.entwurf_offen, A-9.andere_unterwegs
     */
    void pruefe(Fassung neue, LocalDate tag);

    /** The same; then what it succeeds ends on this day, with every decision. */
    void wirksam(Fassung neue, LocalDate tag);

    /**
     * An agreement is closed without a successor on this day; the Fassung itself moves on in the caller.
     *
     * @throws de.familienaudit.shared.BusinessRuleException A-10.hat_nachfolgerin, A-10.unentschieden,
     *     A-9.entwurf_offen, A-9.andere_unterwegs
     */
    void geschlossen(Fassung alte, LocalDate tag);
}
