package de.familienaudit.vorlage.domain.papier;

import de.familienaudit.shared.KommuneObjekt;
import de.familienaudit.shared.Ruecknahme;
import de.familienaudit.vorlage.domain.papier.weg.Papiergang;
import de.familienaudit.vorlage.domain.papier.weg.Papierherkunft;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A paper: its number and which {@link Aufzeichnung} of it holds. Bodies dealt with it in the past, or it begins here (V-7). What is recorded of it stands there and is never
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

    @Column(name = "nummer_hier_vergeben")
    private boolean nummerHierVergeben;

    @Embedded
    private Einreichung eingereicht;

    @Embedded
    private Ruecknahme ruecknahme;

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

    /** Rule V-7: a draft that begins here, with its first Aufzeichnung; it has no number, and its circle alone sees it (V-10). */
    public Vorlage(long kommuneId, Papier papier, Papierlage lage, Papierkreis kreis, long erstellerKontoId) {
        super(kommuneId);
        this.herkunft = Papierherkunft.PROGRAMM;
        this.gang = Papiergang.ENTWURF;
        this.erstellerKontoId = erstellerKontoId;
        this.aktuell = 1;
        kreis(kreis);
        ergibt(papier, lage);
    }

    /**
     * A paper that is nacherfasst and not public (V-10): its circle alone sees it, to which the person belongs who records it.
     *
     * @param lage by {@link PapierstandRule}
     * @param erfasserKontoId account of that person
     */
    public static Vorlage nichtoeffentlich(long kommuneId, Papier papier, Papierlage lage, long erfasserKontoId) {
        Vorlage vorlage = new Vorlage(kommuneId, papier, lage);
        vorlage.oeffentlich = false;
        vorlage.offen = false;
        vorlage.erstellerKontoId = erfasserKontoId;
        return vorlage;
    }

    /** Rule V-10: everybody may see it from the next Aufzeichnung on, which leaves out what was not cleared. */
    public void veroeffentlichen() {
        oeffentlich = true;
        offen = true;
        aktuell++;
    }

    /** Rule V-10: nobody outside of its circle sees it any more. */
    public void nichtMehrOeffentlich() {
        oeffentlich = false;
        offen = false;
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

    /** A further Aufzeichnung of a draft holds from now on. */
    public void speichern(Papier papier, Papierlage lage, Papierkreis kreis) {
        aktuell++;
        kreis(kreis);
        ergibt(papier, lage);
    }

    /**
     * Rules V-7, V-10: what the further Aufzeichnung holds is submitted; a public paper is open in the Kommune from now on.
     *
     * @param neueNummer null while the Gremienbüro has not entered it (V-1)
     */
    public void einreichen(
            Papier papier, Papierlage lage, Papierkreis kreis, Einreichung einreichung, String neueNummer) {
        aktuell++;
        kreis(kreis);
        gang = Papiergang.EINGEREICHT;
        offen = oeffentlich;
        eingereicht = einreichung;
        nummer = neueNummer;
        nummerHierVergeben = neueNummer != null;
        ergibt(papier, lage);
    }

    /** Rule V-7: a further Aufzeichnung holds a new version of the text. */
    public void neueFassung(Papier papier, Papierlage lage) {
        aktuell++;
        ergibt(papier, lage);
    }

    /**
     * Rules V-5, V-8, V-11, V-14: a further Aufzeichnung holds what happened to its rows or its decision, or what the Kämmerei says; the
     * number stays.
     */
    public void beraten(Papier papier, Papierlage lage) {
        aktuell++;
        ergibt(papier, lage);
    }

    /** Rule V-1: the number that the council information system gave. */
    public void nummerEintragen(String eingetragen) {
        nummer = eingetragen;
    }

    /** Rule V-7: a draft is with those who are asked to co-sign it; nobody writes on it meanwhile. */
    public void abstimmen() {
        gang = Papiergang.IN_ABSTIMMUNG;
        stand = Papierstand.IN_ABSTIMMUNG;
    }

    /** Rule V-7: it came back from those who were asked, and can be written on again. */
    public void zurueckZumEntwurf() {
        gang = Papiergang.ENTWURF;
        stand = Papierstand.ENTWURF;
    }

    /** Rule V-7: it goes no further; number and texts stay. */
    public void zurueckziehen(Papier papier, Papierlage lage, Ruecknahme wer) {
        gang = Papiergang.ZURUECKGEZOGEN;
        ruecknahme = wer;
        ergibt(papier, lage);
    }

    private void kreis(Papierkreis kreis) {
        einreicherStelleId = kreis.einreicherStelle();
        oeffentlich = kreis.oeffentlich();
    }

    /**
     * How far it has come: what its rows say, unless people have not brought it to the bodies, or took it back.
     *
     * @param ausZeilen by {@link PapierstandRule}
     */
    public Papierlage lage(Papierlage ausZeilen) {
        return gang == null || gang == Papiergang.EINGEREICHT
                ? ausZeilen
                : Papierlage.ohneTeile(Papierstand.valueOf(gang.name()), null);
    }

    /** What follows from the paper as it is recorded, for instance after the majority of a body was corrected. */
    public final void ergibt(Papier papier, Papierlage ausZeilen) {
        Papierlage lage = lage(ausZeilen);
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

    /** Rule V-1: whether the program gave the number, so that it never changes. */
    public boolean istNummerHierVergeben() {
        return nummerHierVergeben;
    }

    /** How far it has come, as it is kept for searching. */
    public Papierstand stand() {
        return stand;
    }

    /** Who submitted it here; empty for a draft and for what is nacherfasst. */
    public Optional<Einreichung> eingereicht() {
        return Optional.ofNullable(eingereicht);
    }

    /** Who withdrew it and why; empty while nobody did. */
    public Optional<Ruecknahme> ruecknahme() {
        return Optional.ofNullable(ruecknahme);
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

    /** Account of the person who began it, or recorded it while it was not public; null for a public paper that is nacherfasst. */
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
