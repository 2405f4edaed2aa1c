package de.familienaudit.zugang.domain.konto;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.KommuneObjekt;
import de.familienaudit.shared.Rolle;
import de.familienaudit.shared.Violation;
import de.familienaudit.shared.Zeitraum;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** Rule R-1: one role of one account in one Kommune for a period. */
@Entity
public class Rollenvergabe extends KommuneObjekt {

    @Column(name = "konto_id")
    private long kontoId;

    @Enumerated(EnumType.STRING)
    private Rolle rolle;

    @Embedded
    private Zeitraum gueltig;

    @Version
    private int version;

    protected Rollenvergabe() {}

    public Rollenvergabe(long kommuneId, long kontoId, Rolle rolle, Zeitraum gueltig) {
        super(kommuneId);
        this.kontoId = kontoId;
        this.rolle = rolle;
        this.gueltig = gueltig;
    }

    /**
     * The role ends with that day. What was, stays: at the earliest yesterday is the last day, and a role that has ended
     * is not changed any more.
     *
     * @throws BusinessRuleException form.pflichtfeld, R-1.ende_vergangen, R-1.rolle_beendet, R-1.ende_spaeter
     */
    public void beenden(LocalDate letzterTag, LocalDate heute) {
        if (letzterTag == null) {
            throw new BusinessRuleException(Violation.at("letzterTag", "form.pflichtfeld"));
        }
        if (letzterTag.isBefore(heute.minusDays(1))) {
            throw new BusinessRuleException(
                    Violation.at("letzterTag", "R-1.ende_vergangen", letzterTag, heute.minusDays(1)));
        }
        gueltig().bis().ifPresent(bis -> {
            if (bis.isBefore(heute)) {
                throw new BusinessRuleException(Violation.at("vergabe", "R-1.rolle_beendet", bis));
            }
            if (letzterTag.isAfter(bis)) {
                throw new BusinessRuleException(Violation.at("letzterTag", "R-1.ende_spaeter", bis));
            }
        });
        if (!entfaellt(letzterTag)) {
            this.gueltig = Zeitraum.of(gueltig().von().orElse(null), letzterTag);
        }
    }

    /** Whether a role that ends with that day would never have held: it is taken back as a whole. */
    public boolean entfaellt(LocalDate letzterTag) {
        return gueltig().von().filter(letzterTag::isBefore).isPresent();
    }

    public long kontoId() {
        return kontoId;
    }

    public Rolle rolle() {
        return rolle;
    }

    /** From when to when; never null. */
    public Zeitraum gueltig() {
        return gueltig == null ? Zeitraum.of(null, null) : gueltig;
    }

    public int version() {
        return version;
    }
}
