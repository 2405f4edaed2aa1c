package de.familienaudit.haushalt.zahlung;

import de.familienaudit.haushalt.buch.Grenzvorschau;
import de.familienaudit.shared.Geldbetrag;
import de.familienaudit.shared.Violation;
import java.io.Serializable;
import java.util.List;

/**
 * Rules H-9, H-13: what a payment would do, before it is sent.
 *
 * @param rest what is committed on the line; 0,00 € while none is chosen
 * @param ueberDemRest what comes from what is available, because more is paid than is committed
 * @param grenzen what is available before and after, where that changes
 * @param verstoesse what would refuse it; empty when it would be taken
 */
public record Zahlungsvorschau(
        Geldbetrag rest, Geldbetrag ueberDemRest, List<Grenzvorschau> grenzen, List<Violation> verstoesse)
        implements Serializable {

    public Zahlungsvorschau {
        grenzen = List.copyOf(grenzen);
        verstoesse = List.copyOf(verstoesse);
    }
}
