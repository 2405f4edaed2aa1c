package de.familienaudit.haushalt.domain.jahr;

import de.familienaudit.haushalt.domain.haushaltsstelle.Rechnungsstil;
import de.familienaudit.shared.KommuneObjekt;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** Rules H-1, H-2, H-10, G-7: a budget year of a Kommune as it is stored, with its Rechnungsstil. */
@Entity
@Table(name = "haushaltsjahr")
public class Jahresakte extends KommuneObjekt {

    @Column(updatable = false)
    private int jahr;

    @Enumerated(EnumType.STRING)
    private Rechnungsstil stil;

    @Column(updatable = false)
    private boolean nachweis;

    @Column(name = "abgeschlossen_am", insertable = false)
    private LocalDate abgeschlossenAm;

    @Column(name = "abgeschlossen_von", insertable = false)
    private String abgeschlossenVon;

    @Version
    private int version;

    protected Jahresakte() {}

    /** @param gefuehrtAb since when the Kommune is kept in the program; the database holds the same */
    public Jahresakte(long kommuneId, int jahr, Rechnungsstil stil, LocalDate gefuehrtAb) {
        super(kommuneId);
        this.jahr = jahr;
        this.stil = stil;
        this.nachweis = PhaseRule.istNachweis(jahr, gefuehrtAb);
    }

    /** {@link JahresabschlussRule#buchen} comes first, and that no position is in it yet. */
    public void rechneAls(Rechnungsstil neu) {
        stil = neu;
    }

    /** Once and for good; {@link JahresabschlussRule#abschliessen} comes first. */
    public void schliesse(LocalDate tag, String wer) {
        abgeschlossenAm = tag;
        abgeschlossenVon = wer;
    }

    /** When it was closed; null while it is open. */
    public LocalDate abgeschlossenAm() {
        return abgeschlossenAm;
    }

    /** Who closed it; null while it is open. */
    public String abgeschlossenVon() {
        return abgeschlossenVon;
    }

    /** @param bekanntgemachtAm when the Satzung that covers it was announced; null before, and without one */
    public Haushaltsjahr jahr(LocalDate bekanntgemachtAm) {
        return new Haushaltsjahr(jahr, nachweis, abgeschlossenAm, bekanntgemachtAm);
    }

    public int jahr() {
        return jahr;
    }

    public Rechnungsstil stil() {
        return stil;
    }

    /** Whether it ended before the Kommune was kept in the program. */
    public boolean istNachweis() {
        return nachweis;
    }

    /** Version for rule G-4. */
    public int version() {
        return version;
    }
}
