package de.familienaudit.zertifikat.domain;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.Erfassung;
import de.familienaudit.shared.KommuneObjekt;
import de.familienaudit.shared.Violation;
import de.familienaudit.shared.zeit.Angabenlage;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;

/** One certificate of a stage. On which days it holds follows from the claims about it (Z-4); it never changes another one. */
@Entity
public class Zertifikat extends KommuneObjekt {

    static final int MAX_TEXT = 300;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Stufe stufe;

    @Embedded
    private Verleihung verleihung;

    @Column(name = "gueltig_von")
    private LocalDate gueltigVon;

    @Column(name = "gueltig_bis")
    private LocalDate gueltigBis;

    @Column(name = "anerkannt_ab")
    private LocalDate anerkanntAb;

    @Column(name = "anerkannt_quelle")
    private String anerkanntQuelle;

    @Column(name = "beendet_am")
    private LocalDate beendetAm;

    @Enumerated(EnumType.STRING)
    @Column(name = "beendet_art")
    private Beendigungsart beendetArt;

    @Column(name = "beendet_durch")
    private String beendetDurch;

    @Column(name = "beendet_quelle")
    private String beendetQuelle;

    @Column(updatable = false)
    private boolean nacherfasst;

    @Column(updatable = false)
    private String quelle;

    @Column(updatable = false)
    private String grund;

    @Embedded
    private Erfassung erfassung;

    @Version
    private int version;

    protected Zertifikat() {}

    /** @param nacherfassung source and reason when the act belongs to the past (G-7) */
    public Zertifikat(
            long kommuneId, Stufe stufe, Verleihung verleihung, Nacherfassung nacherfassung, Erfassung erfassung) {
        super(kommuneId);
        this.stufe = stufe;
        this.verleihung = verleihung;
        this.nacherfasst = nacherfassung.istNacherfasst();
        this.quelle = nacherfassung.quelle();
        this.grund = nacherfassung.grund();
        this.erfassung = erfassung;
    }

    /** On which days it holds. */
    public Geltung geltung(Angabenlage beginn, Angabenlage ende) {
        return new Geltung(id(), stufe, beginn, ende, anerkanntAb, beendetAm);
    }

    /** What counts now; the database refuses what overlaps (Z-3). */
    public void gilt(Geltung geltung) {
        Optional<Geltung.Lesart> zaehlende = geltung.zaehlende().filter(l -> l.von() != null);
        gueltigVon = zaehlende.map(Geltung.Lesart::von).orElse(null);
        gueltigBis = zaehlende.map(Geltung.Lesart::bis).orElse(null);
    }

    /**
     * Rule Z-6: the notice of the Verein; the certificate counts without reserve from its date.
     *
     * @throws BusinessRuleException Z-6.nur_erhaltung, Z-6.schon_anerkannt, Z-6.…
     */
    public void anerkennen(LocalDate ab, String bescheid, LocalDate heute) {
        if (stufe != Stufe.ERHALTUNGSZERTIFIKAT) {
            throw new BusinessRuleException(Violation.of("Z-6.nur_erhaltung"));
        }
        if (anerkanntAb != null) {
            throw new BusinessRuleException(Violation.of("Z-6.schon_anerkannt", anerkanntAb));
        }
        BusinessRuleException.throwIfAny(SchrittRule.verstoesse("anerkanntAb", ab, gueltigVon, beendetAm, heute));
        anerkanntQuelle = SchrittRule.text("bescheid", bescheid);
        anerkanntAb = ab;
    }

    /**
     * Rule Z-4: a withdrawal or return; the day it names is the last one, and may be to come.
     *
     * @throws BusinessRuleException Z-4.schon_beendet, Z-4.…
     */
    public void beenden(Beendigung beendigung) {
        if (beendetAm != null) {
            throw new BusinessRuleException(Violation.of("Z-4.schon_beendet", beendetAm));
        }
        BusinessRuleException.throwIfAny(
                SchrittRule.verstoesse("beendetAm", beendigung.letzterTag(), gueltigVon, gueltigBis, null));
        beendetDurch = SchrittRule.text("beendetDurch", beendigung.durch());
        beendetQuelle = SchrittRule.text("beendetQuelle", beendigung.quelle());
        beendetArt = beendigung.art();
        beendetAm = beendigung.letzterTag();
    }

    public Stufe stufe() {
        return stufe;
    }

    public Verleihung verleihung() {
        return verleihung;
    }

    public Optional<LocalDate> anerkanntAb() {
        return Optional.ofNullable(anerkanntAb);
    }

    /** The notice of the recognition; empty for none. */
    public String anerkanntQuelle() {
        return anerkanntQuelle == null ? "" : anerkanntQuelle;
    }

    /** Empty while nobody ended it before its time. */
    public Optional<Beendigung> beendigung() {
        return beendetAm == null
                ? Optional.empty()
                : Optional.of(new Beendigung(beendetArt, beendetAm, beendetDurch, beendetQuelle));
    }

    public boolean istNacherfasst() {
        return nacherfasst;
    }

    /** Source of what is nacherfasst, else empty. */
    public String quelle() {
        return quelle;
    }

    public Erfassung erfassung() {
        return erfassung;
    }

    public int version() {
        return version;
    }
}
