package de.familienaudit.vorlage.domain.gremium;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.Erfassung;
import de.familienaudit.shared.KommuneObjekt;
import de.familienaudit.shared.Ruecknahme;
import de.familienaudit.shared.Violation;
import de.familienaudit.shared.Zeitraum;
import de.familienaudit.vorlage.domain.abstimmung.Abstimmungsgegenstand;
import de.familienaudit.vorlage.domain.abstimmung.Mehrheit;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What holds for a body in a period (V-2, V-3, V-4, V-10, V-16), with its source. What it says is never changed: a wrong one is taken back
 * (G-1), an open period is ended once.
 */
@Entity
@Table(name = "gremiumsfestlegung")
public class Festlegung extends KommuneObjekt {

    @ManyToOne(optional = false)
    @JoinColumn(name = "gremium_id", updatable = false)
    private Gremium gremium;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Festlegungsart art;

    @Column(updatable = false)
    private Integer mitglieder;

    @Column(updatable = false)
    private Boolean oeffentlich;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Beschlusssache sache;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Abstimmungsgegenstand gegenstand;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Mehrheit mehrheit;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Fristsache frist;

    @Column(updatable = false)
    private Integer tage;

    @Embedded
    private Zeitraum gueltig;

    @Column(updatable = false)
    private String quelle;

    @Embedded
    private Erfassung erfassung;

    @Embedded
    private Beendigung beendigung;

    @Embedded
    private Ruecknahme ruecknahme;

    protected Festlegung() {}

    /** @throws BusinessRuleException V-2.quelle_fehlt, form.zu_lang */
    public Festlegung(Gremium gremium, Inhalt inhalt, Zeitraum gueltig, String quelle, Erfassung erfassung) {
        super(gremium.kommuneId());
        this.gremium = gremium;
        this.art = inhalt.art();
        if (inhalt instanceof Inhalt.Mitglieder m) {
            mitglieder = m.zahl();
        } else if (inhalt instanceof Inhalt.Beratende b) {
            mitglieder = b.zahl();
        } else if (inhalt instanceof Inhalt.Sitzungen s) {
            oeffentlich = s.oeffentlich();
        } else if (inhalt instanceof Inhalt.Zustaendigkeit z) {
            sache = z.sache();
        } else if (inhalt instanceof Inhalt.Mehrheitswahl m) {
            gegenstand = m.gegenstand();
            mehrheit = m.mehrheit();
        } else if (inhalt instanceof Inhalt.Frist f) {
            frist = f.sache();
            tage = f.tage();
        }
        this.gueltig = gueltig;
        this.quelle = Pflichttext.QUELLE.lies(quelle);
        this.erfassung = erfassung;
    }

    /**
     * Gives an open period its end.
     *
     * @param letzterTag last day on which it holds, may lie ahead
     * @throws BusinessRuleException V-2.schon_beendet, V-2.ende_fehlt, V-2.ende_vor_beginn, G-1.…, form.zu_lang
     */
    public void beenden(LocalDate letzterTag, String grund, Erfassung wer) {
        steht();
        gueltig().bis().ifPresent(bis -> {
            throw new BusinessRuleException(Violation.at("bis", "V-2.schon_beendet", bis));
        });
        if (letzterTag == null) {
            throw new BusinessRuleException(Violation.at("bis", "V-2.ende_fehlt"));
        }
        gueltig().von().filter(letzterTag::isBefore).ifPresent(von -> {
            throw new BusinessRuleException(Violation.at("bis", "V-2.ende_vor_beginn", von));
        });
        beendigung = new Beendigung(grund, wer);
        gueltig = Zeitraum.of(gueltig().von().orElse(null), letzterTag);
    }

    /** @throws BusinessRuleException G-1.schon_zurueckgenommen, G-1.aenderung_ohne_grund, form.zu_lang */
    public void zuruecknehmen(String grund, Erfassung wer) {
        steht();
        ruecknahme = new Ruecknahme(grund, wer);
    }

    private void steht() {
        if (ruecknahme != null) {
            throw new BusinessRuleException(Violation.of("G-1.schon_zurueckgenommen", ruecknahme.von()));
        }
    }

    public Gremium gremium() {
        return gremium;
    }

    public Inhalt inhalt() {
        return switch (art) {
            case BESTEHEN -> new Inhalt.Bestehen();
            case MITGLIEDER -> new Inhalt.Mitglieder(mitglieder);
            case BERATENDE -> new Inhalt.Beratende(mitglieder);
            case SITZUNGEN -> new Inhalt.Sitzungen(oeffentlich);
            case ZUSTAENDIGKEIT -> new Inhalt.Zustaendigkeit(sache);
            case MEHRHEIT -> new Inhalt.Mehrheitswahl(gegenstand, mehrheit);
            case FRIST -> new Inhalt.Frist(frist, tage);
        };
    }

    /** Never null: open at both ends when nothing is known. */
    public Zeitraum gueltig() {
        return gueltig == null ? Zeitraum.of(null, null) : gueltig; // the provider reads two empty columns as nothing
    }

    /** Whether it stands and holds on the day. */
    public boolean giltAm(LocalDate tag) {
        return ruecknahme == null && gueltig().contains(tag);
    }

    public String quelle() {
        return quelle;
    }

    public Erfassung erfassung() {
        return erfassung;
    }

    /** Empty unless the end was given later. */
    public Optional<Beendigung> beendigung() {
        return Optional.ofNullable(beendigung);
    }

    /** Empty while it stands. */
    public Optional<Ruecknahme> ruecknahme() {
        return Optional.ofNullable(ruecknahme);
    }
}
