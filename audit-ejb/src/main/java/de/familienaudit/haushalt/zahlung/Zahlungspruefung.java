package de.familienaudit.haushalt.zahlung;

import de.familienaudit.haushalt.bindung.Bindungsfall;
import de.familienaudit.haushalt.domain.bindung.Bindungszeile;
import de.familienaudit.haushalt.domain.buch.Buchungssatz;
import de.familienaudit.haushalt.domain.geld.Betragseingabe;
import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.Geldbetrag;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.shared.Violation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** What is refused of one act on a line of a commitment, collected, so that it is said at once (rules H-9, G-5). */
final class Zahlungspruefung {

    private final Set<Violation> verstoesse = new LinkedHashSet<>();
    private final Bindungszeile zeile;
    private final Geldbetrag betrag;

    /** Of an act that takes all lines as they are. */
    Zahlungspruefung() {
        this.zeile = null;
        this.betrag = null;
    }

    /** Of an act whose line is still to be made. */
    Zahlungspruefung(String betrag) {
        this.zeile = null;
        this.betrag = lies(betrag);
    }

    /**
     * @param zeileId null while none is chosen
     * @param betrag as typed
     * @throws NotFoundException R-2, when the line is not of this commitment
     */
    Zahlungspruefung(Bindungsfall fall, Long zeileId, String betrag) {
        if (zeileId == null) {
            verstoesse.add(Violation.at("zeile", "form.pflichtfeld"));
            this.zeile = null;
        } else {
            this.zeile = fall.zeile(zeileId).orElseThrow(NotFoundException::new);
        }
        this.betrag = lies(betrag);
    }

    private Geldbetrag lies(String text) {
        return BusinessRuleException.sammle(verstoesse, () -> Betragseingabe.lies("betrag", text));
    }

    /** Null while none is chosen. */
    Bindungszeile zeile() {
        return zeile;
    }

    /** Null while it cannot be read. */
    Geldbetrag betrag() {
        return betrag;
    }

    boolean istLesbar() {
        return zeile != null && betrag != null;
    }

    void dazu(Collection<Violation> weitere) {
        verstoesse.addAll(weitere);
    }

    /** The act, when what was typed can be read and the domain takes it; asked only then. */
    Optional<Buchungssatz> satz(Supplier<Buchungssatz> akt) {
        return Optional.ofNullable(BusinessRuleException.sammle(verstoesse, akt));
    }

    List<Violation> verstoesse() {
        return new ArrayList<>(verstoesse);
    }

    void throwIfAny() {
        BusinessRuleException.throwIfAny(verstoesse());
    }
}
