package de.familienaudit.zielvereinbarung.domain.fassung;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.Erfassung;
import de.familienaudit.shared.KommuneObjekt;
import de.familienaudit.shared.Violation;
import jakarta.persistence.Column;
import jakarta.persistence.ColumnResult;
import jakarta.persistence.ConstructorResult;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SqlResultSetMapping;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * One version of an agreement's text. As a draft it is being written; from then on its words never change (rule G-1),
 * only its state moves (rule A-9), each step documented by a {@link Fassungsereignis}.
 */
@Entity
@SqlResultSetMapping(
        name = "Fund",
        classes =
                @ConstructorResult(
                        targetClass = Fassungsvergleich.Fund.class,
                        columns = {
                            @ColumnResult(name = "neu", type = Long.class),
                            @ColumnResult(name = "alt", type = Long.class),
                            @ColumnResult(name = "gesamt", type = Long.class)
                        }))
public class Fassung extends KommuneObjekt {

    @ManyToOne(optional = false)
    @JoinColumn(name = "zielvereinbarung_id")
    private Zielvereinbarung zielvereinbarung;

    private int nummer;

    @Enumerated(EnumType.STRING)
    private Fassungsstatus status = Fassungsstatus.ENTWURF;

    @Embedded
    private Vorspann vorspann;

    @Column(name = "quelle_dateiname")
    private String quelleDateiname;

    @Column(name = "quelle_sha256")
    private String quelleSha256;

    private String grund;

    @Column(name = "erstellt_am")
    private Instant erstelltAm;

    @Column(name = "erstellt_von")
    private String erstelltVon;

    private boolean geringfuegig;

    @Column(name = "geaendert_am")
    private Instant geaendertAm;

    @Column(name = "geaendert_von")
    private String geaendertVon;

    @Column(name = "vorspann_stand")
    private int vorspannStand;

    @Version
    private int version;

    protected Fassung() {}

    /**
     * A new draft (rule G-1: with reason, author and time).
     *
     * @param nummer running number within the agreement, from 1
     * @param quelle the document it was taken from, null when it is written in the program
     * @param grund why there is a new Fassung, empty for the first one
     */
    public Fassung(
            Zielvereinbarung zielvereinbarung,
            int nummer,
            Vorspann vorspann,
            Quelldokument quelle,
            String grund,
            Erfassung erfassung) {
        super(zielvereinbarung.kommuneId());
        if (nummer > 1 && grund.isBlank()) {
            throw new BusinessRuleException(Violation.at("grund", "G-1.grund_fehlt"));
        }
        if (grund.length() > Textgrenze.GRUND) {
            throw new BusinessRuleException(Violation.zuLang("grund", grund.length(), Textgrenze.GRUND));
        }
        this.zielvereinbarung = zielvereinbarung;
        this.nummer = nummer;
        this.vorspann = vorspann;
        this.quelleDateiname = quelle == null ? null : quelle.dateiname();
        this.quelleSha256 = quelle == null ? null : quelle.sha256();
        this.grund = grund.strip();
        this.erstelltAm = erfassung.am();
        this.erstelltVon = erfassung.von();
    }

    /**
     * Records afterwards what happened to this Fassung (rules A-9, G-7).
     *
     * @param bisherige what is recorded already
     * @param heute the current day
     * @throws BusinessRuleException A-9.uebergang, G-7.… with all breaches at once
     */
    public Fassungsereignis nacherfassen(
            Nacherfassung angabe, Collection<Fassungsereignis> bisherige, Erfassung erfassung, LocalDate heute) {
        List<Violation> verstoesse = new ArrayList<>(angabe.maengel(heute));
        if (!status.nacherfassbare().contains(angabe.status())) {
            verstoesse.add(Violation.at("status", "A-9.uebergang", status, angabe.status()));
        }
        if (angabe.datum() != null) {
            Fassungsbeschluss.geltende(bisherige).stream()
                    .filter(frueher -> frueher.datum().isAfter(angabe.datum()))
                    .findFirst()
                    .ifPresent(frueher -> verstoesse.add(
                            Violation.at("datum", "G-7.vor_frueherem", frueher.status(), frueher.datum())));
        }
        BusinessRuleException.throwIfAny(verstoesse);
        this.status = angabe.status();
        return new Fassungsereignis(this, angabe, erfassung);
    }

    public Zielvereinbarung zielvereinbarung() {
        return zielvereinbarung;
    }

    public int nummer() {
        return nummer;
    }

    public Fassungsstatus status() {
        return status;
    }

    public Vorspann vorspann() {
        return vorspann;
    }

    /** The document it was taken from; empty when it was written in the program. */
    public Optional<Quelldokument> quelle() {
        return Optional.ofNullable(quelleDateiname).map(name -> new Quelldokument(name, quelleSha256));
    }

    /** Rule G-1: @throws BusinessRuleException G-1.kein_entwurf when the words are fixed */
    void requireEntwurf() {
        if (status != Fassungsstatus.ENTWURF) {
            throw new BusinessRuleException(Violation.of("G-1.kein_entwurf", nummer, status));
        }
    }

    /**
     * Something of this draft was changed: whoever looked at it before looks again before it is examined or decided.
     *
     * @throws BusinessRuleException G-1.kein_entwurf
     */
    public void bearbeitet(Erfassung erfassung) {
        requireEntwurf();
        this.geaendertAm = erfassung.am();
        this.geaendertVon = erfassung.von();
    }

    /** New front matter of a draft (rule A-2). @throws BusinessRuleException G-1.kein_entwurf, form.zu_lang */
    public void vorspannAendern(Vorspann neu, Erfassung erfassung) {
        bearbeitet(erfassung);
        BusinessRuleException.throwIfAny(neu.maengel(vorspann));
        this.vorspann = neu;
        this.vorspannStand++;
    }

    /** The next state, from the table; called by {@link Fassungsgang}. @throws BusinessRuleException A-9.uebergang */
    void weiter(Fassungsstatus neu) {
        if (!status.folgende().contains(neu)) {
            throw new BusinessRuleException(Violation.of("A-9.uebergang", status, neu));
        }
        this.status = neu;
    }

    /** What a paper made of it (V-11); called by {@link Fassungsbeschluss}, which knows when. */
    void durchBeschluss(Fassungsstatus danach) {
        this.status = danach;
    }

    void alsGeringfuegig() {
        this.geringfuegig = true;
    }

    /** Rule A-9: took effect at once and is decided with the next yearly resolution. */
    public boolean istGeringfuegig() {
        return geringfuegig;
    }

    /** Who changed the draft last and when; empty when nobody did since it was begun. */
    public Optional<Erfassung> geaendert() {
        return Optional.ofNullable(geaendertAm).map(am -> new Erfassung(am, geaendertVon));
    }

    /** Version of the front matter for rule G-4. */
    public int vorspannStand() {
        return vorspannStand;
    }

    public String grund() {
        return grund;
    }

    /** Who began it, and when. */
    public Erfassung erstellung() {
        return new Erfassung(erstelltAm, erstelltVon);
    }

    public Instant erstelltAm() {
        return erstelltAm;
    }

    public String erstelltVon() {
        return erstelltVon;
    }

    /** Version for rule G-4: a command carries the one that its author saw. */
    public int version() {
        return version;
    }
}
