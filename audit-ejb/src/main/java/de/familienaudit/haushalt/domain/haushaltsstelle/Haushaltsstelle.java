package de.familienaudit.haushalt.domain.haushaltsstelle;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.KommuneObjekt;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.util.Optional;

/** A position of the budget: its number for good, and what it is called. */
@Entity
public class Haushaltsstelle extends KommuneObjekt {

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Rechnungsstil stil;

    @Column(updatable = false)
    private String wortlaut;

    @Column(updatable = false)
    private String praefix = "";

    @Column(updatable = false)
    private String unterabschnitt = "";

    @Column(updatable = false)
    private String massnahme = "";

    @Column(updatable = false)
    private String gruppierung = "";

    @Column(updatable = false)
    private String produkt = "";

    @Column(updatable = false)
    private String konto = "";

    private String bezeichnung;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Haushaltsseite seite;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Haushaltsteil teil;

    @Version
    private int version;

    protected Haushaltsstelle() {}

    private Haushaltsstelle(long kommuneId, Rechnungsstil stil, String wortlaut, String bezeichnung) {
        super(kommuneId);
        this.stil = stil;
        this.wortlaut = wortlaut;
        bezeichnen(bezeichnung);
    }

    /**
     * @param bezeichnung may be empty
     * @throws BusinessRuleException form.zu_lang
     */
    public static Haushaltsstelle kameral(long kommuneId, Kameralstelle nummer, String bezeichnung) {
        Haushaltsstelle neu = new Haushaltsstelle(kommuneId, Rechnungsstil.KAMERAL, nummer.wortlaut(), bezeichnung);
        neu.praefix = nummer.praefix();
        neu.unterabschnitt = nummer.unterabschnitt();
        neu.massnahme = nummer.massnahme();
        neu.gruppierung = nummer.gruppierung();
        neu.seite = nummer.seite();
        neu.teil = nummer.teil();
        return neu;
    }

    /**
     * @param bezeichnung may be empty
     * @throws BusinessRuleException form.zu_lang
     */
    public static Haushaltsstelle doppisch(
            long kommuneId, Doppikstelle nummer, Haushaltsseite seite, String bezeichnung) {
        Haushaltsstelle neu = new Haushaltsstelle(kommuneId, Rechnungsstil.DOPPISCH, nummer.toString(), bezeichnung);
        neu.produkt = nummer.produkt();
        neu.konto = nummer.konto();
        neu.seite = seite;
        return neu;
    }

    /**
     * Calls it something else; empty takes the name away.
     *
     * @throws BusinessRuleException form.zu_lang
     */
    public final void bezeichnen(String neu) {
        String text = neu == null ? "" : neu.strip();
        BusinessRuleException.throwIfAny(GliederungRule.zuLang("bezeichnung", text));
        bezeichnung = text;
    }

    public Rechnungsstil stil() {
        return stil;
    }

    /** The number as it was written. */
    public String wortlaut() {
        return wortlaut;
    }

    /** The parts of a kameral number; empty for a doppisch one. */
    public Optional<Kameralstelle> kameral() {
        return stil == Rechnungsstil.KAMERAL
                ? Optional.of(new Kameralstelle(wortlaut, praefix, unterabschnitt, massnahme, gruppierung))
                : Optional.empty();
    }

    /** The parts of a doppisch number; empty for a kameral one. */
    public Optional<Doppikstelle> doppisch() {
        return stil == Rechnungsstil.DOPPISCH ? Optional.of(new Doppikstelle(produkt, konto)) : Optional.empty();
    }

    /** Empty when nobody gave it one. */
    public String bezeichnung() {
        return bezeichnung;
    }

    public Haushaltsseite seite() {
        return seite;
    }

    /** Empty for a doppisch one. */
    public Optional<Haushaltsteil> teil() {
        return Optional.ofNullable(teil);
    }

    /** Version for rule G-4. */
    public int version() {
        return version;
    }
}
