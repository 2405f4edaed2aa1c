package de.familienaudit.zielvereinbarung.domain.massnahme;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.Erfassung;
import de.familienaudit.shared.KommuneObjekt;
import de.familienaudit.shared.Violation;
import de.familienaudit.zielvereinbarung.domain.fassung.Massnahme;
import de.familienaudit.zielvereinbarung.domain.fassung.Zustaendigkeit;
import de.familienaudit.zielvereinbarung.domain.fortschritt.Meldungsinhalt;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;

/** What an involved Stelle remarks on a measure (rule A-8); never changed afterwards. */
@Entity
public class Kommentar extends KommuneObjekt {

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "massnahme_id")
    private Massnahme massnahme;

    private String text;

    @Column(name = "verfasst_am")
    private Instant verfasstAm;

    @Column(name = "verfasst_von")
    private String verfasstVon;

    @Column(name = "verfasst_von_konto")
    private long verfasstVonKonto;

    @Column(name = "in_vertretung")
    private String inVertretung;

    @Column(name = "vertretene_stelle")
    private String vertreteneStelle;

    protected Kommentar() {}

    /**
     * @param text at least one visible character, at most {@link Meldungsinhalt#MAX}
     * @param als whether in the own name or in Vertretung of somebody (rule R-4)
     * @throws BusinessRuleException A-8.kommentar_leer, form.zu_lang
     */
    public Kommentar(Massnahme massnahme, String text, long kontoId, Erfassung erfassung, Zustaendigkeit als) {
        super(massnahme.kommuneId());
        if (text == null || text.isBlank()) {
            throw new BusinessRuleException(Violation.at("kommentar", "A-8.kommentar_leer"));
        }
        if (text.length() > Meldungsinhalt.MAX) {
            throw new BusinessRuleException(Violation.zuLang("kommentar", text.length(), Meldungsinhalt.MAX));
        }
        this.massnahme = massnahme;
        this.text = text.strip();
        this.verfasstAm = erfassung.am();
        this.verfasstVon = erfassung.von();
        this.verfasstVonKonto = kontoId;
        this.inVertretung = als.inVertretungVon();
        this.vertreteneStelle = als.vertreteneStelle();
    }

    public String text() {
        return text;
    }

    public Instant verfasstAm() {
        return verfasstAm;
    }

    public String verfasstVon() {
        return verfasstVon;
    }

    /** Whom the author stands in for, empty when none. */
    public String inVertretung() {
        return inVertretung;
    }

    /** The Stelle that this person heads, empty when none. */
    public String vertreteneStelle() {
        return vertreteneStelle;
    }
}
