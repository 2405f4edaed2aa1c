package de.familienaudit.haushalt.domain.satzung;

import de.familienaudit.shared.Erfassung;
import de.familienaudit.shared.KommuneObjekt;
import de.familienaudit.shared.Ruecknahme;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;

/** Rule H-2: a Haushaltssatzung or Nachtragssatzung as it is stored; its steps lie beside it in {@link Schrittakte}. */
@Entity
@Table(name = "satzung")
public class Satzungsakte extends KommuneObjekt {

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Satzungsart art;

    @Column(updatable = false)
    private int nummer;

    @Column(name = "jahr_von", updatable = false)
    private int jahrVon;

    @Column(name = "jahr_bis", updatable = false)
    private int jahrBis;

    @Column(name = "haushaltssatzung_id", updatable = false)
    private Long haushaltssatzungId;

    @Column(name = "gilt_ab")
    private LocalDate giltAb;

    @Column(name = "gilt_ab_grund")
    private String giltAbGrund = "";

    @Embedded
    private Erfassung erfassung;

    @Embedded
    private Ruecknahme ruecknahme;

    @Version
    private int version;

    protected Satzungsakte() {}

    /** {@link SatzungsjahreRule} comes first. */
    public Satzungsakte(long kommuneId, Satzungsjahre jahre, LocalDate giltAb, Erfassung erfassung) {
        super(kommuneId);
        this.art = Satzungsart.HAUSHALT;
        this.jahrVon = jahre.von();
        this.jahrBis = jahre.bis();
        this.giltAb = giltAb;
        this.erfassung = erfassung;
    }

    /**
     * The next Nachtragssatzung; {@link SatzungsjahreRule} comes first.
     *
     * @param nummer from 1
     */
    public Satzungsakte(
            Satzungsakte geaenderte, int nummer, Satzungsjahre jahre, LocalDate giltAb, Erfassung erfassung) {
        this(geaenderte.kommuneId(), jahre, giltAb, erfassung);
        this.art = Satzungsart.NACHTRAG;
        this.nummer = nummer;
        this.haushaltssatzungId = geaenderte.id();
    }

    /**
     * {@link SatzungsjahreRule#giltAb} comes first.
     *
     * @param grund why it changes, not blank
     */
    public void giltAb(LocalDate tag, String grund) {
        giltAb = tag;
        giltAbGrund = grund;
    }

    /** {@link SatzungsruecknahmeRule} comes first. */
    public void zuruecknehmen(Ruecknahme wer) {
        ruecknahme = wer;
    }

    /** @param schritte those of it that count, the oldest first */
    public Satzung mit(List<Schrittakte> schritte) {
        return new Satzung(
                art, jahre(), schritte.stream().map(Schrittakte::schritt).toList());
    }

    public Satzungsart art() {
        return art;
    }

    /** Which Nachtrag it is, from 1; 0 for none. */
    public int nummer() {
        return nummer;
    }

    public Satzungsjahre jahre() {
        return new Satzungsjahre(jahrVon, jahrBis);
    }

    /** The one that a Nachtrag changes; null for a Haushaltssatzung. */
    public Long haushaltssatzungId() {
        return haushaltssatzungId;
    }

    /** Day of the legal effect, mostly 01.01. and backwards; the provisional regime ends by the announcement. */
    public LocalDate giltAb() {
        return giltAb;
    }

    /** Why that day was changed last; empty while it was not. */
    public String giltAbGrund() {
        return giltAbGrund;
    }

    public Erfassung erfassung() {
        return erfassung;
    }

    /** Null while it counts. */
    public Ruecknahme ruecknahme() {
        return ruecknahme;
    }

    public boolean istZurueckgenommen() {
        return ruecknahme != null;
    }

    /** Version for rule G-4. */
    public int version() {
        return version;
    }
}
