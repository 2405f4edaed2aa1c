package de.familienaudit.vorlage.domain.kreis;

import de.familienaudit.shared.Erfassung;
import de.familienaudit.shared.KommuneObjekt;
import de.familienaudit.vorlage.domain.papier.Vorlage;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.time.LocalDate;

/** Rule V-10: that a paper became public, by which decision and in which parts, or ceased to be public; it never changes (G-1). */
@Entity
public class Vorlagenoeffentlichkeit extends KommuneObjekt {

    @Column(name = "vorlage_id")
    private long vorlageId;

    private boolean oeffentlich;

    private LocalDate tag;

    @Column(name = "gremium_id")
    private Long gremiumId;

    private boolean sachverhalt;
    private boolean finanzen;
    private boolean bemerkungen;
    private String grund;

    @Embedded
    private Erfassung erfassung;

    protected Vorlagenoeffentlichkeit() {}

    /** It became public; what {@link OeffentlichkeitRule} asks for is there. */
    public Vorlagenoeffentlichkeit(Vorlage vorlage, Veroeffentlichungsbeschluss beschluss, Erfassung erfassung) {
        super(vorlage.kommuneId());
        this.vorlageId = vorlage.id();
        this.oeffentlich = true;
        this.tag = beschluss.tag();
        this.gremiumId = beschluss.gremium();
        this.sachverhalt = beschluss.freigabe().sachverhalt();
        this.finanzen = beschluss.freigabe().finanzen();
        this.bemerkungen = beschluss.freigabe().bemerkungen();
        this.grund = beschluss.grund().strip();
        this.erfassung = erfassung;
    }

    /** It ceased to be public; what {@link OeffentlichkeitRule} asks for is there. */
    public Vorlagenoeffentlichkeit(Vorlage vorlage, LocalDate tag, String grund, Erfassung erfassung) {
        super(vorlage.kommuneId());
        this.vorlageId = vorlage.id();
        this.oeffentlich = false;
        this.tag = tag;
        this.grund = grund.strip();
        this.erfassung = erfassung;
    }

    /** What the paper is from then on. */
    public boolean istOeffentlich() {
        return oeffentlich;
    }

    /** Day of the decision to publish it, or on which it ceased to be public. */
    public LocalDate tag() {
        return tag;
    }

    /** The body that decided to publish it; null where it ceased to be public. */
    public Long gremiumId() {
        return gremiumId;
    }

    /** Which parts were cleared; none where it ceased to be public. */
    public Freigabe freigabe() {
        return new Freigabe(sachverhalt, finanzen, bemerkungen);
    }

    public String grund() {
        return grund;
    }

    public Erfassung erfassung() {
        return erfassung;
    }
}
