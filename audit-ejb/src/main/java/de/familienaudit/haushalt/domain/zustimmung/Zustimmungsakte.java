package de.familienaudit.haushalt.domain.zustimmung;

import de.familienaudit.haushalt.domain.bindung.Bindungsakte;
import de.familienaudit.shared.Erfassung;
import de.familienaudit.shared.KommuneObjekt;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;

/** Rules H-4, R-3, G-1: one word of the Kämmerei to a request as it is stored. It is never changed; the last one counts. */
@Entity
@Table(name = "zustimmung")
public class Zustimmungsakte extends KommuneObjekt {

    @Column(name = "bindung_id", updatable = false)
    private long bindungId;

    @Column(name = "vorlage_id", updatable = false)
    private Long vorlageId;

    @Column(updatable = false)
    private int folge;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Zustimmungsart art;

    @Column(updatable = false)
    private LocalDate tag;

    @Column(updatable = false)
    private String text;

    /** How many conditions it has; the database takes no other number. */
    @Column(updatable = false)
    private int bedingungen;

    @Column(name = "konto_id", updatable = false)
    private long kontoId;

    @Embedded
    private Erfassung erfassung;

    protected Zustimmungsakte() {}

    /**
     * {@link EntscheidungRule} and {@link BedingungRule} come first.
     *
     * @param folge which word it is, from 1
     * @param gesagt with all its conditions
     * @param kontoId the account that says it
     */
    public Zustimmungsakte(
            Bindungsakte bindung, int folge, Zustimmung gesagt, String text, long kontoId, Erfassung erfassung) {
        super(bindung.kommuneId());
        this.bindungId = bindung.id();
        this.vorlageId = bindung.anlass().vorlageId();
        this.folge = folge;
        this.art = gesagt.art();
        this.tag = gesagt.tag();
        this.text = text;
        this.bedingungen = gesagt.bedingungen().size();
        this.kontoId = kontoId;
        this.erfassung = erfassung;
    }

    public Zustimmung mit(List<Bedingung> alle) {
        return new Zustimmung(art, tag, alle);
    }

    public long bindungId() {
        return bindungId;
    }

    /** The paper of its commitment; null for none. */
    public Long vorlageId() {
        return vorlageId;
    }

    public int folge() {
        return folge;
    }

    public Zustimmungsart art() {
        return art;
    }

    public LocalDate tag() {
        return tag;
    }

    /** May be empty. */
    public String text() {
        return text;
    }

    /** Who said it. */
    public long kontoId() {
        return kontoId;
    }

    public Erfassung erfassung() {
        return erfassung;
    }
}
