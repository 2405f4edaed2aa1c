package de.familienaudit.stelle.domain;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.KommuneObjekt;
import de.familienaudit.shared.Violation;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * That one Stelle was merged into another, why and by whom; open until it is undone. Which Stelle stands for which follows
 * from the open ones alone, so that undoing one restores what was there before it.
 */
@Entity
public class Zusammenfuehrung extends KommuneObjekt {

    private static final int MAX_GRUND = 1000;

    @Column(name = "stelle_id")
    private long stelleId;

    @Column(name = "ziel_stelle_id")
    private long zielId;

    private String grund;
    private Instant am;
    private String von;

    @Column(name = "rueckgaengig_am")
    private Instant rueckgaengigAm;

    @Column(name = "rueckgaengig_von")
    private String rueckgaengigVon;

    @Version
    private int version;

    protected Zusammenfuehrung() {}

    /**
     * @param von display name of the person who does it
     * @throws BusinessRuleException A-3.zusammen_grund_fehlt, form.zu_lang above 1000 characters
     */
    public Zusammenfuehrung(Stelle stelle, Stelle ziel, String grund, Instant am, String von) {
        super(stelle.kommuneId());
        this.stelleId = stelle.id();
        this.zielId = ziel.id();
        this.grund = grund.strip();
        if (this.grund.isEmpty()) {
            throw new BusinessRuleException(Violation.at("grund", "A-3.zusammen_grund_fehlt"));
        }
        if (this.grund.length() > MAX_GRUND) {
            throw new BusinessRuleException(Violation.zuLang("grund", this.grund.length(), MAX_GRUND));
        }
        this.am = am;
        this.von = von;
    }

    /** Undoes it; once. */
    public void rueckgaengig(Instant jetzt, String wer) {
        rueckgaengigAm = jetzt;
        rueckgaengigVon = wer;
    }

    /**
     * The Stelle that stands for this one in the end, along the open mergers.
     *
     * @param zielJeStelle target by merged Stelle, of the open mergers
     * @return the id itself when it was not merged
     */
    public static long ende(long stelleId, Map<Long, Long> zielJeStelle) {
        long id = stelleId;
        for (int steps = 0; zielJeStelle.containsKey(id) && steps < zielJeStelle.size(); steps++) {
            id = zielJeStelle.get(id);
        }
        return id;
    }

    public long stelleId() {
        return stelleId;
    }

    public long zielId() {
        return zielId;
    }

    public String grund() {
        return grund;
    }

    public Instant am() {
        return am;
    }

    public String von() {
        return von;
    }

    public boolean istOffen() {
        return rueckgaengigAm == null;
    }

    public Optional<Instant> rueckgaengigAm() {
        return Optional.ofNullable(rueckgaengigAm);
    }

    public Optional<String> rueckgaengigVon() {
        return Optional.ofNullable(rueckgaengigVon);
    }
}
