package de.familienaudit.zielvereinbarung.domain.uebernahme;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.Erfassung;
import de.familienaudit.shared.KommuneObjekt;
import de.familienaudit.shared.Violation;
import de.familienaudit.zielvereinbarung.domain.fassung.Zielvereinbarung;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;

/** Rule A-10: the end of an agreement, by a successor or without one; its decisions say what becomes of each measure. */
@Entity
public class Uebernahme extends KommuneObjekt {

    @ManyToOne(optional = false)
    @JoinColumn(name = "zielvereinbarung_id")
    private Zielvereinbarung zielvereinbarung;

    @ManyToOne
    @JoinColumn(name = "nachfolgerin_id")
    private Zielvereinbarung nachfolgerin;

    @Column(name = "wirksam_am")
    private LocalDate wirksamAm;

    @Embedded
    private Erfassung erfassung;

    @Version
    private int version;

    protected Uebernahme() {}

    /**
     * @param nachfolgerin the agreement that follows, null when it is closed without one
     * @throws BusinessRuleException A-10.eigene_nachfolgerin
     */
    public Uebernahme(Zielvereinbarung zielvereinbarung, Zielvereinbarung nachfolgerin, Erfassung erfassung) {
        super(zielvereinbarung.kommuneId());
        if (zielvereinbarung.equals(nachfolgerin)) {
            throw new BusinessRuleException(Violation.at("nachfolgerin", "A-10.eigene_nachfolgerin"));
        }
        this.zielvereinbarung = zielvereinbarung;
        this.nachfolgerin = nachfolgerin;
        this.erfassung = erfassung;
    }

    /** @throws BusinessRuleException A-10.schon_wirksam when the agreement has ended */
    public void requireOffen() {
        if (wirksamAm != null) {
            throw new BusinessRuleException(Violation.of("A-10.schon_wirksam", wirksamAm));
        }
    }

    /** The agreement ends on this day. @throws BusinessRuleException A-10.schon_wirksam */
    public void wirksam(LocalDate tag) {
        requireOffen();
        this.wirksamAm = tag;
    }

    public Zielvereinbarung zielvereinbarung() {
        return zielvereinbarung;
    }

    /** Empty when the agreement is closed without a successor. */
    public Optional<Zielvereinbarung> nachfolgerin() {
        return Optional.ofNullable(nachfolgerin);
    }

    /** Empty while the decisions can be changed. */
    public Optional<LocalDate> wirksamAm() {
        return Optional.ofNullable(wirksamAm);
    }

    /** Who began it, and when. */
    public Erfassung erfassung() {
        return erfassung;
    }

    /** Version for rule G-4. */
    public int version() {
        return version;
    }
}
