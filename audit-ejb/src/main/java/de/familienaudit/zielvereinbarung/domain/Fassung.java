package de.familienaudit.zielvereinbarung.domain;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.KommuneObjekt;
import de.familienaudit.shared.Violation;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * One version of an agreement's text. As a draft it is being written; from then on its words never change (rule G-1),
 * only its state moves (rule A-9), each step documented by a {@link Fassungsereignis}.
 */
@Entity
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

    @Version
    private int version;

    protected Fassung() {}

    /**
     * A new draft (rule G-1: with reason, author and time).
     *
     * @param nummer running number within the agreement, from 1
     * @param quelle the document it was taken from
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
        this.zielvereinbarung = zielvereinbarung;
        this.nummer = nummer;
        this.vorspann = vorspann;
        this.quelleDateiname = quelle.dateiname();
        this.quelleSha256 = quelle.sha256();
        this.grund = grund.strip();
        this.erstelltAm = erfassung.am();
        this.erstelltVon = erfassung.von();
    }

    /**
     * Records afterwards what happened to this Fassung (rules A-9, G-7).
     *
     * @param bisherige what is recorded already
     * @param ohneFederfuehrung numbers of measures for which no Stelle is accountable (rule A-3)
     * @param heute the current day
     * @throws BusinessRuleException A-9.uebergang, A-3.ohne_federfuehrung, G-7.… with all breaches at once
     */
    public Fassungsereignis nacherfassen(
            Nacherfassung angabe,
            Collection<Fassungsereignis> bisherige,
            Collection<Massnahmennummer> ohneFederfuehrung,
            Erfassung erfassung,
            LocalDate heute) {
        List<Violation> verstoesse = new ArrayList<>(angabe.maengel(heute));
        if (!status.nacherfassbare().contains(angabe.status())) {
            verstoesse.add(Violation.at("status", "A-9.uebergang", status, angabe.status()));
        }
        if (angabe.datum() != null) {
            bisherige.stream()
                    .filter(frueher -> frueher.datum().isAfter(angabe.datum()))
                    .findFirst()
                    .ifPresent(frueher -> verstoesse.add(
                            Violation.at("datum", "G-7.vor_frueherem", frueher.status(), frueher.datum())));
        }
        if (angabe.status() == Fassungsstatus.BESCHLOSSEN && !ohneFederfuehrung.isEmpty()) {
            verstoesse.add(Violation.of(
                    "A-3.ohne_federfuehrung",
                    String.join(
                            ", ",
                            ohneFederfuehrung.stream()
                                    .map(Massnahmennummer::toString)
                                    .toList())));
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

    public Quelldokument quelle() {
        return new Quelldokument(quelleDateiname, quelleSha256);
    }

    public String grund() {
        return grund;
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
