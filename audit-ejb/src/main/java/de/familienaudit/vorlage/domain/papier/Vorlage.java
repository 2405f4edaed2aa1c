package de.familienaudit.vorlage.domain.papier;

import de.familienaudit.shared.KommuneObjekt;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.LocalDate;

/**
 * A paper that bodies dealt with: its number and which {@link Aufzeichnung} of it holds. What is recorded of it stands there and is never
 * changed; a correction is a further one (G-1). State and day of the decision follow from the one that holds and from its bodies, by
 * {@link PapierstandRule}; they are kept so that the database can search by them.
 */
@Entity
public class Vorlage extends KommuneObjekt {

    private String nummer;

    @Enumerated(EnumType.STRING)
    private Papierherkunft herkunft;

    @Enumerated(EnumType.STRING)
    private Papiergang gang;

    private boolean oeffentlich;

    private boolean offen;

    @Column(name = "ersteller_konto_id")
    private Long erstellerKontoId;

    @Column(name = "einreicher_stelle_id")
    private Long einreicherStelleId;

    private int aktuell;

    @Enumerated(EnumType.STRING)
    private Papierstand stand;

    @Column(name = "entschieden_am")
    private LocalDate entschiedenAm;

    @Column(name = "zuletzt_am")
    private LocalDate zuletztAm;

    @Version
    private int version;

    protected Vorlage() {}

    /**
     * A public paper that is nacherfasst, with its first Aufzeichnung.
     *
     * @param lage by {@link PapierstandRule}
     */
    public Vorlage(long kommuneId, Papier papier, Papierlage lage) {
        super(kommuneId);
        this.nummer = nummer(papier);
        this.herkunft = Papierherkunft.NACHERFASST;
        this.oeffentlich = true;
        this.offen = true;
        this.aktuell = 1;
        ergibt(papier, lage);
    }

    /**
     * Rule G-1: another Aufzeichnung holds from now on.
     *
     * @param papier as it is recorded now; also its number may have been typed wrongly before
     * @param lage by {@link PapierstandRule}
     */
    public void berichtigen(Papier papier, Papierlage lage) {
        nummer = nummer(papier);
        aktuell++;
        ergibt(papier, lage);
    }

    /** What follows from the paper as it is recorded, for instance after the majority of a body was corrected. */
    public final void ergibt(Papier papier, Papierlage lage) {
        stand = lage.stand();
        entschiedenAm = lage.am();
        zuletztAm = zuletzt(papier, lage);
    }

    private static String nummer(Papier papier) {
        return papier.nummer().isEmpty() ? null : papier.nummer();
    }

    private static LocalDate zuletzt(Papier papier, Papierlage lage) {
        return lage.am() != null
                ? lage.am()
                : papier.folge().stream()
                        .map(Beratung::tag)
                        .filter(t -> t != null)
                        .reduce((eines, anderes) -> anderes.isAfter(eines) ? anderes : eines)
                        .orElse(null);
    }

    /** The number as the source gives it (V-1); null where there is none. */
    public String nummer() {
        return nummer;
    }

    public Papierherkunft herkunft() {
        return herkunft;
    }

    /** Null for a paper that is nacherfasst. */
    public Papiergang gang() {
        return gang;
    }

    /** Rule V-10: whether the public may know of it. */
    public boolean istOeffentlich() {
        return oeffentlich;
    }

    /** Rule V-10: whether everybody of the Kommune may see it; else its circle alone. */
    public boolean istOffen() {
        return offen;
    }

    /** Account of the person who began it; null for a paper that is nacherfasst. */
    public Long erstellerKontoId() {
        return erstellerKontoId;
    }

    /** Stelle that submits it; null for none. */
    public Long einreicherStelleId() {
        return einreicherStelleId;
    }

    /** Number of the Aufzeichnung that holds, from 1; what a person saw, for rule G-4. */
    public int aktuell() {
        return aktuell;
    }
}
