package de.familienaudit.haushalt.domain.jahr;

import de.familienaudit.haushalt.domain.haushaltsstelle.Haushaltsseite;
import de.familienaudit.haushalt.domain.haushaltsstelle.Haushaltsstelle;
import de.familienaudit.haushalt.domain.haushaltsstelle.Rechnungsstil;
import de.familienaudit.shared.KommuneObjekt;
import de.familienaudit.shared.Violation;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.util.Optional;

/** Rules H-5, H-10: a position in a budget year; the ledger hangs on it, so that the year of a booking is the position's. */
@Entity
public class Jahresstelle extends KommuneObjekt {

    @Column(name = "haushaltsjahr_id", updatable = false)
    private long jahrId;

    @Column(name = "haushaltsstelle_id", updatable = false)
    private long haushaltsstelleId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Haushaltsseite seite;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Rechnungsstil stil;

    @Column(name = "deckungsring_id")
    private Long ringId;

    private boolean uebertragbar;

    private boolean verfuegungsmittel;

    private boolean deckungsreserve;

    @Version
    private int version;

    protected Jahresstelle() {}

    /** {@link #stilverstoss} comes first. */
    public Jahresstelle(Jahresakte jahr, Haushaltsstelle position) {
        super(jahr.kommuneId());
        this.jahrId = jahr.id();
        this.haushaltsstelleId = position.id();
        this.seite = position.seite();
        this.stil = position.stil();
    }

    /** @return H-1.anderer_stil, when the year is not kept as the position is written */
    public static Optional<Violation> stilverstoss(String feld, Jahresakte jahr, Haushaltsstelle position) {
        return jahr.stil() == position.stil()
                ? Optional.empty()
                : Optional.of(
                        Violation.at(feld, "H-1.anderer_stil", position.wortlaut(), position.stil(), jahr.stil()));
    }

    /** {@link Stellenmerkmale#verstoesse} comes first. */
    public void merke(Stellenmerkmale neu) {
        uebertragbar = neu.uebertragbar();
        verfuegungsmittel = neu.verfuegungsmittel();
        deckungsreserve = neu.deckungsreserve();
    }

    /**
     * Whether nothing is left below zero by it, is asked before.
     *
     * @param ring of the same year; null for none
     */
    public void ordneZu(Deckungsring ring) {
        ringId = ring == null ? null : ring.id();
    }

    /** What limits it, when it does: an income limits nothing. */
    public boolean istAusgabe() {
        return seite == Haushaltsseite.AUSGABE;
    }

    public long jahrId() {
        return jahrId;
    }

    public long haushaltsstelleId() {
        return haushaltsstelleId;
    }

    public Haushaltsseite seite() {
        return seite;
    }

    public Rechnungsstil stil() {
        return stil;
    }

    /** Null for none. */
    public Long ringId() {
        return ringId;
    }

    public Stellenmerkmale merkmale() {
        return new Stellenmerkmale(uebertragbar, verfuegungsmittel, deckungsreserve);
    }

    /** Version for rule G-4. */
    public int version() {
        return version;
    }
}
