package de.familienaudit.vorlage.domain.papier;

import de.familienaudit.shared.Erfassung;
import de.familienaudit.shared.KommuneObjekt;
import de.familienaudit.shared.Suchtext;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * Rules G-1, G-7: what was recorded of a paper at one time, with source and reason. It never changes. State and day of the decision
 * follow from its rows by {@link PapierstandRule} and are kept so that the database can search by them.
 */
@Entity
public class Aufzeichnung extends KommuneObjekt {

    @Column(name = "vorlage_id")
    private long vorlageId;

    private int nummer;

    @Enumerated(EnumType.STRING)
    private Vorlagenart art;

    private String betreff;
    private String beschluss;
    private String sachverhalt;
    private String einreicher;
    private String bemerkung;

    @Enumerated(EnumType.STRING)
    private Kaemmereistand kaemmerei;

    @Column(name = "kaemmerei_text")
    private String kaemmereiText;

    private Integer haushaltsjahr;

    @Column(name = "ausgefertigt_am")
    private LocalDate ausgefertigtAm;

    @Column(name = "ausgefertigt_durch")
    private String ausgefertigtDurch;

    @Enumerated(EnumType.STRING)
    private Papierstand stand;

    @Column(name = "entschieden_am")
    private LocalDate entschiedenAm;

    @Column(name = "zuletzt_am")
    private LocalDate zuletztAm;

    private String suchtext;
    private String quelle;
    private String grund;

    @Embedded
    private Erfassung erfassung;

    protected Aufzeichnung() {}

    /**
     * @param nummer from 1, one more with each correction
     * @param lage of the paper, by {@link PapierstandRule}
     */
    public Aufzeichnung(Vorlage vorlage, int nummer, Papier papier, Papierlage lage, Erfassung erfassung) {
        super(vorlage.kommuneId());
        this.vorlageId = vorlage.id();
        this.nummer = nummer;
        this.art = papier.art();
        this.betreff = papier.text().betreff();
        this.beschluss = papier.text().beschluss();
        this.sachverhalt = papier.text().sachverhalt();
        this.einreicher = papier.text().einreicher();
        this.bemerkung = papier.text().bemerkung();
        this.kaemmerei = papier.kaemmerei().stand();
        this.kaemmereiText = papier.kaemmerei().text();
        this.haushaltsjahr = papier.kaemmerei().haushaltsjahr();
        this.ausgefertigtAm = papier.ausfertigung().am();
        this.ausgefertigtDurch = papier.ausfertigung().durch();
        this.stand = lage.stand();
        this.entschiedenAm = lage.am();
        this.zuletztAm = zuletzt(papier, lage);
        this.suchtext = Suchtext.of(papier.nummer() + " " + betreff + " " + beschluss);
        this.quelle = papier.herkunft().quelle();
        this.grund = papier.herkunft().grund();
        this.erfassung = erfassung;
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

    public long vorlageId() {
        return vorlageId;
    }

    /** From 1; the highest one of a paper holds. */
    public int nummer() {
        return nummer;
    }

    public Vorlagenart art() {
        return art;
    }

    public Papiertext text() {
        return new Papiertext(betreff, beschluss, sachverhalt, einreicher, bemerkung);
    }

    public Kaemmereiangabe kaemmerei() {
        return new Kaemmereiangabe(kaemmerei, kaemmereiText, haushaltsjahr);
    }

    public Ausfertigung ausfertigung() {
        return new Ausfertigung(ausgefertigtAm, ausgefertigtDurch);
    }

    public Papierstand stand() {
        return stand;
    }

    /** Day of the row that decided; null where nothing was decided, or the day is not known. */
    public LocalDate entschiedenAm() {
        return entschiedenAm;
    }

    public Herkunft herkunft() {
        return new Herkunft(quelle, grund);
    }

    public Erfassung erfassung() {
        return erfassung;
    }
}
