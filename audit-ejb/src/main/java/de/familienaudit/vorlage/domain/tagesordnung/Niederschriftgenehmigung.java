package de.familienaudit.vorlage.domain.tagesordnung;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.Erfassung;
import de.familienaudit.shared.KommuneObjekt;
import de.familienaudit.shared.Violation;
import de.familienaudit.vorlage.domain.sitzung.Sitzung;
import de.familienaudit.vorlage.domain.sitzung.Sitzungsstand;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.util.ArrayList;
import java.util.List;

/** Rule V-14: a body approved the minutes of an earlier session of its own; from then on the counts in them are final. */
@Entity
public class Niederschriftgenehmigung extends KommuneObjekt {

    @Column(name = "gremium_id", updatable = false)
    private long gremiumId;

    @Column(name = "sitzung_id", updatable = false)
    private long sitzungId;

    @Column(name = "genehmigt_in_id", updatable = false)
    private long genehmigtInId;

    @Embedded
    private Erfassung erfassung;

    protected Niederschriftgenehmigung() {}

    /**
     * @param sitzung whose minutes
     * @param genehmigtIn the later session
     * @throws BusinessRuleException V-14.…, all at once
     */
    public Niederschriftgenehmigung(Sitzung sitzung, Sitzung genehmigtIn, Erfassung erfassung) {
        super(sitzung.kommuneId());
        BusinessRuleException.throwIfAny(verstoesse(sitzung, genehmigtIn));
        this.gremiumId = sitzung.gremium().id();
        this.sitzungId = sitzung.id();
        this.genehmigtInId = genehmigtIn.id();
        this.erfassung = erfassung;
    }

    private static List<Violation> verstoesse(Sitzung sitzung, Sitzung genehmigtIn) {
        List<Violation> verstoesse = new ArrayList<>();
        if (!sitzung.gremium().id().equals(genehmigtIn.gremium().id())) {
            verstoesse.add(Violation.at("niederschrift", "V-14.anderes_gremium"));
        }
        if (!sitzung.plan().tag().isBefore(genehmigtIn.plan().tag())) {
            verstoesse.add(Violation.at("niederschrift", "V-14.nicht_spaeter", sitzung.plan().tag()));
        }
        if (sitzung.stand() != Sitzungsstand.STATTGEFUNDEN || genehmigtIn.stand() != Sitzungsstand.STATTGEFUNDEN) {
            verstoesse.add(Violation.at("niederschrift", "V-14.nicht_stattgefunden"));
        }
        return verstoesse;
    }

    /** Whether counts of the session wait for its minutes: not of one that is nacherfasst (G-7), nor before it took place. */
    public static boolean wirdErwartet(Sitzung sitzung) {
        return sitzung.stand() == Sitzungsstand.STATTGEFUNDEN
                && sitzung.quelle().isEmpty();
    }

    /** Whose minutes. */
    public long sitzungId() {
        return sitzungId;
    }

    public long genehmigtInId() {
        return genehmigtInId;
    }

    public Erfassung erfassung() {
        return erfassung;
    }
}
