package de.familienaudit.protokoll.domain;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.KommuneObjekt;
import de.familienaudit.shared.Violation;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;

/** Rule G-2: how long a Kommune keeps the entries of its change log; seals and their hashes stay for ever. */
@Entity
public class Protokolleinstellung extends KommuneObjekt {

    /** Years that entries are kept while a Kommune has not said otherwise. */
    public static final int VORGABE = 10;

    /** Fewer years would take the log from the audit, whose certificates run for three. */
    public static final int MINDESTENS = 2;

    /** More years than any duty of keeping asks for. */
    public static final int HOECHSTENS = 30;

    @Column(name = "aufbewahrung_jahre")
    private int aufbewahrungJahre = VORGABE;

    @Version
    private int version;

    protected Protokolleinstellung() {}

    public Protokolleinstellung(long kommuneId) {
        super(kommuneId);
    }

    /**
     * @param jahre whole years, null counts as missing
     * @throws BusinessRuleException G-2.aufbewahrung
     */
    public void bewahreAuf(Integer jahre) {
        if (jahre == null || jahre < MINDESTENS || jahre > HOECHSTENS) {
            throw new BusinessRuleException(Violation.at("jahre", "G-2.aufbewahrung", MINDESTENS, HOECHSTENS));
        }
        this.aufbewahrungJahre = jahre;
    }

    public int aufbewahrungJahre() {
        return aufbewahrungJahre;
    }

    public int version() {
        return version;
    }
}
