package de.familienaudit.signatur.domain;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.KommuneObjekt;
import de.familienaudit.shared.Vermerk;
import de.familienaudit.shared.Violation;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Rules S-2, S-3, G-1: a paper as it was rendered and frozen when it was put forward for signature. Its content never
 * changes; only what became of it does. A change of what it says is another paper.
 */
@Entity
public class Schriftstueck extends KommuneObjekt {

    private static final int MAX_GRUND = 500;
    private static final int MAX_TITEL = 300;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Schriftstueckart art;

    @Column(name = "bezug_id", updatable = false)
    private long bezugId;

    @Column(updatable = false)
    private String titel;

    @Column(updatable = false)
    private String dateiname;

    @Column(name = "inhalt_id", updatable = false)
    private long inhaltId;

    @Column(updatable = false)
    private String sha256;

    @Column(updatable = false)
    private long groesse;

    @Column(updatable = false)
    private String kennung;

    @Enumerated(EnumType.STRING)
    private Schriftstueckstatus status = Schriftstueckstatus.ZUR_UNTERSCHRIFT;

    @Column(name = "eingereicht_am", updatable = false)
    private Instant eingereichtAm;

    @Column(name = "eingereicht_von", updatable = false)
    private String eingereichtVon;

    @Column(name = "eingereicht_von_konto", updatable = false)
    private long eingereichtVonKonto;

    @Column(name = "eingebracht_von_konto", updatable = false)
    private Long eingebrachtVonKonto;

    @Column(name = "zurueckgezogen_am")
    private Instant zurueckgezogenAm;

    @Column(name = "zurueckgezogen_von")
    private String zurueckgezogenVon;

    @Column(name = "zurueckgezogen_grund")
    private String zurueckgezogenGrund;

    @Version
    private int version;

    protected Schriftstueck() {}

    /**
     * Puts a paper forward.
     *
     * @param bezugId id of the record that it was made from
     * @param titel as people call it; cut after 300 characters
     * @param datei the frozen file, stored already
     * @param kennung permanent identifier inside the PDF, empty for none
     */
    public Schriftstueck(
            long kommuneId,
            Schriftstueckart art,
            long bezugId,
            String titel,
            Datei datei,
            String kennung,
            Vermerk vermerk) {
        super(kommuneId);
        this.art = art;
        this.bezugId = bezugId;
        this.titel = titel.length() > MAX_TITEL ? titel.substring(0, MAX_TITEL) : titel;
        this.dateiname = datei.dateiname();
        this.inhaltId = datei.inhaltId();
        this.sha256 = datei.sha256();
        this.groesse = datei.groesse();
        this.kennung = kennung;
        this.eingereichtAm = vermerk.am();
        this.eingereichtVon = vermerk.name();
        this.eingereichtVonKonto = vermerk.kontoId();
    }

    /**
     * Rule R-3: who brought in the record behind it does not sign it either; said before it is stored.
     *
     * @param kontoId null when there is nobody to name
     */
    public void eingebrachtVon(Long kontoId) {
        this.eingebrachtVonKonto = kontoId;
    }

    /** Rule R-3: accounts of those who may not sign it, whoever put it forward among them. */
    public Set<Long> beteiligteKonten() {
        return eingebrachtVonKonto == null
                ? Set.of(eingereichtVonKonto)
                : new HashSet<>(List.of(eingereichtVonKonto, eingebrachtVonKonto));
    }

    /**
     * A stored file.
     *
     * @param sha256 64 hexadecimal digits
     * @param groesse in bytes
     */
    public record Datei(long inhaltId, String dateiname, String medientyp, String sha256, long groesse) {}

    /** Signed electronically. @throws BusinessRuleException S-2.uebergang */
    public void unterzeichnet() {
        weiter(Schriftstueckstatus.UNTERZEICHNET);
    }

    /** Signed by hand, as recorded afterwards. @throws BusinessRuleException S-2.uebergang */
    public void aufPapierUnterzeichnet() {
        weiter(Schriftstueckstatus.AUF_PAPIER_UNTERZEICHNET);
    }

    /** Confirmed by a click; a second person may confirm too. @throws BusinessRuleException S-2.uebergang */
    public void bestaetigt() {
        if (status != Schriftstueckstatus.BESTAETIGT) {
            weiter(Schriftstueckstatus.BESTAETIGT);
        }
    }

    /**
     * Takes it back before anybody signed; it stays readable.
     *
     * @throws BusinessRuleException S-2.uebergang, S-2.grund_fehlt, form.zu_lang
     */
    public void zurueckziehen(String grund, Vermerk vermerk) {
        if (grund.isBlank()) {
            throw new BusinessRuleException(Violation.at("zurueckGrund", "S-2.grund_fehlt"));
        }
        if (grund.strip().length() > MAX_GRUND) {
            throw new BusinessRuleException(
                    Violation.zuLang("zurueckGrund", grund.strip().length(), MAX_GRUND));
        }
        weiter(Schriftstueckstatus.ZURUECKGEZOGEN);
        this.zurueckgezogenAm = vermerk.am();
        this.zurueckgezogenVon = vermerk.name();
        this.zurueckgezogenGrund = grund.strip();
    }

    private void weiter(Schriftstueckstatus neu) {
        if (!status.folgende().contains(neu)) {
            throw new BusinessRuleException(Violation.of("S-2.uebergang", status));
        }
        this.status = neu;
    }

    public Schriftstueckart art() {
        return art;
    }

    /** Id of the record of an upper slice that it was made from. */
    public long bezugId() {
        return bezugId;
    }

    public String titel() {
        return titel;
    }

    /** The frozen file. */
    public Datei datei() {
        return new Datei(inhaltId, dateiname, "application/pdf", sha256, groesse);
    }

    public Schriftstueckstatus status() {
        return status;
    }

    /** Who put it forward, and when. */
    public Vermerk einreichung() {
        return new Vermerk(eingereichtVonKonto, eingereichtVon, eingereichtAm);
    }

    /** When it was taken back; null while it was not. */
    public Instant zurueckgezogenAm() {
        return zurueckgezogenAm;
    }

    /** Who took it back; null while nobody did. */
    public String zurueckgezogenVon() {
        return zurueckgezogenVon;
    }

    /** Why it was taken back; null while it was not. */
    public String zurueckgezogenGrund() {
        return zurueckgezogenGrund;
    }

    /** Version for rule G-4. */
    public int version() {
        return version;
    }
}
