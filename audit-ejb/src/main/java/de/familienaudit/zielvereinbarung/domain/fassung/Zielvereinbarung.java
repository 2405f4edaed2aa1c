package de.familienaudit.zielvereinbarung.domain.fassung;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.KommuneObjekt;
import de.familienaudit.shared.Violation;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;

/** The agreement of a Kommune for some years; what it says stands in its Fassungen. */
@Entity
public class Zielvereinbarung extends KommuneObjekt {

    private static final int MAX_TITEL = 500;

    private String titel;

    @Column(name = "laufzeit_von")
    private LocalDate laufzeitVon;

    @Column(name = "laufzeit_bis")
    private LocalDate laufzeitBis;

    @Version
    private int version;

    protected Zielvereinbarung() {}

    /**
     * @param laufzeitVon first day of the agreed period, null when not known
     * @param laufzeitBis last day of the agreed period, null when not known
     * @throws BusinessRuleException A-2.titel_fehlt, A-2.titel_zu_lang, A-10.laufzeit_verkehrt
     */
    public Zielvereinbarung(long kommuneId, String titel, LocalDate laufzeitVon, LocalDate laufzeitBis) {
        super(kommuneId);
        if (titel == null || titel.isBlank()) {
            throw new BusinessRuleException(Violation.at("titel", "A-2.titel_fehlt"));
        }
        if (titel.strip().length() > MAX_TITEL) {
            throw new BusinessRuleException(Violation.at(
                    "titel", "A-2.titel_zu_lang", MAX_TITEL, titel.strip().length()));
        }
        if (laufzeitVon != null && laufzeitBis != null && laufzeitBis.isBefore(laufzeitVon)) {
            throw new BusinessRuleException(Violation.at("laufzeitBis", "A-10.laufzeit_verkehrt"));
        }
        this.titel = titel.strip();
        this.laufzeitVon = laufzeitVon;
        this.laufzeitBis = laufzeitBis;
    }

    /** Rule A-10: the period is over; the agreement stays in force until it is succeeded or closed. */
    public boolean istLaufzeitAbgelaufen(LocalDate heute) {
        return laufzeitBis != null && heute.isAfter(laufzeitBis);
    }

    public String titel() {
        return titel;
    }

    public Optional<LocalDate> laufzeitVon() {
        return Optional.ofNullable(laufzeitVon);
    }

    public Optional<LocalDate> laufzeitBis() {
        return Optional.ofNullable(laufzeitBis);
    }
}
