package de.familienaudit.haushalt.bindung;

import de.familienaudit.haushalt.buch.Grenzvorschau;
import de.familienaudit.shared.Violation;
import java.io.Serializable;
import java.util.List;

/**
 * Rule H-13: what a request would do, before it is sent.
 *
 * @param grenzen what is available before and after, for each position or Deckungsring that limits
 * @param verstoesse what would refuse it; empty when it would be taken
 */
public record Bindungsvorschau(List<Grenzvorschau> grenzen, List<Violation> verstoesse) implements Serializable {

    public Bindungsvorschau {
        grenzen = List.copyOf(grenzen);
        verstoesse = List.copyOf(verstoesse);
    }
}
