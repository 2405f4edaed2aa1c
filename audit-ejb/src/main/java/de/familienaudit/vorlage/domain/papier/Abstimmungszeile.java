package de.familienaudit.vorlage.domain.papier;

import de.familienaudit.shared.KommuneObjekt;
import de.familienaudit.vorlage.domain.abstimmung.Abstimmung;
import de.familienaudit.vorlage.domain.abstimmung.Abstimmungsart;
import de.familienaudit.vorlage.domain.abstimmung.Abstimmungsgegenstand;
import de.familienaudit.vorlage.domain.abstimmung.Antragsrichtung;
import de.familienaudit.vorlage.domain.abstimmung.Massgabe;
import de.familienaudit.vorlage.domain.abstimmung.Stimmen;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** An {@link Abstimmung} as it is kept (V-3): a count that no source gives is null, never 0. It never changes (G-1). */
@Entity
public class Abstimmungszeile extends KommuneObjekt {

    @Column(name = "beratung_id")
    private long beratungId;

    private int position;

    @Enumerated(EnumType.STRING)
    private Abstimmungsgegenstand gegenstand;

    private String teil;

    @Enumerated(EnumType.STRING)
    private Antragsrichtung richtung;

    private String wortlaut;
    private Integer ja;
    private Integer nein;
    private Integer enthaltung;
    private Integer befangen;
    private Integer anwesende;
    private String worte;

    @Enumerated(EnumType.STRING)
    private Abstimmungsart art;

    private String fraktionen;

    @Enumerated(EnumType.STRING)
    private Massgabe.Seite massgeblich;

    @Column(name = "massgabegrund")
    private String massgabegrund;

    protected Abstimmungszeile() {}

    /** @param position from 1 */
    public Abstimmungszeile(Beratungszeile beratung, int position, Abstimmung abstimmung) {
        super(beratung.kommuneId());
        this.beratungId = beratung.id();
        this.position = position;
        this.gegenstand = abstimmung.worueber().gegenstand();
        this.teil = abstimmung.worueber().teil();
        this.richtung = abstimmung.worueber().richtung();
        this.wortlaut = abstimmung.wortlaut();
        this.ja = abstimmung.stimmen().ja();
        this.nein = abstimmung.stimmen().nein();
        this.enthaltung = abstimmung.stimmen().enthaltung();
        this.befangen = abstimmung.stimmen().befangen();
        this.anwesende = abstimmung.stimmen().anwesende();
        this.worte = abstimmung.worte();
        this.art = abstimmung.art();
        this.fraktionen = abstimmung.fraktionen();
        this.massgeblich = abstimmung.massgabe().welche();
        this.massgabegrund = abstimmung.massgabe().grund();
    }

    public Abstimmung wert() {
        return new Abstimmung(
                new Abstimmung.Worueber(gegenstand, teil, richtung),
                wortlaut,
                new Stimmen(ja, nein, enthaltung, befangen, anwesende),
                worte,
                art,
                fraktionen,
                new Massgabe(massgeblich, massgabegrund));
    }

    public long beratungId() {
        return beratungId;
    }

    public int position() {
        return position;
    }
}
