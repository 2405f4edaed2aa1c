package de.familienaudit.web.vorlage.eilentscheidung;

import de.familienaudit.shared.ConflictException;
import de.familienaudit.vorlage.eilentscheidung.Eilblatt;
import de.familienaudit.vorlage.eilentscheidung.EilentscheidungService;
import de.familienaudit.vorlage.eilentscheidung.UnterrichtungService;
import de.familienaudit.vorlage.papier.VorlageDetails;
import de.familienaudit.web.text.Meldungen;
import de.familienaudit.web.vorlage.gang.Vorlagenkonflikt;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/** What the page of a paper shows and does about its being an Eilentscheidung (V-13). */
@Named("eilentscheidung")
@ViewScoped
public class EilentscheidungView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String SEITE = "/vorlage/vorlage.xhtml?faces-redirect=true&id=";

    @Inject
    private EilentscheidungService service;

    @Inject
    private UnterrichtungService unterrichtungen;

    @Inject
    private Vorlagenkonflikt konflikt;

    @Inject
    private Meldungen meldungen;

    private Eilblatt blatt = Eilblatt.LEER;
    private LocalDate tag;
    private String weg = "";
    private String grund = "";
    private long id;
    private int gesehen;

    /** Asked once, by the page of the paper. */
    public void load(VorlageDetails vorlage) {
        id = vorlage.kopf().id();
        gesehen = vorlage.kopf().aufzeichnung();
        blatt = service.blatt(vorlage);
    }

    /** Puts forward the recording that the person saw; after a conflict the next click is for the one that holds then (G-4). */
    public String vorlegen() {
        long schriftstueck = konflikt.danachNeu(
                id,
                gesehen,
                () -> service.vorlegen(id, gesehen),
                neu -> gesehen = neu.kopf().aufzeichnung());
        meldungen.erfolg("eilentscheidung.vorgelegt");
        return "/signatur/schriftstueck.xhtml?faces-redirect=true&id=" + schriftstueck;
    }

    /** The members were told. */
    public String unterrichten() {
        unterrichtungen.eintragen(id, tag, weg);
        meldungen.erfolg("eilentscheidung.unterrichtet");
        return SEITE + id;
    }

    /**
     * The entry that holds was a mistake.
     *
     * @throws ConflictException G-4 when somebody else took it back
     */
    public String zuruecknehmen() {
        unterrichtungen.zuruecknehmen(geltende(), grund);
        meldungen.erfolg("eilentscheidung.zurueckgenommen");
        return SEITE + id;
    }

    private long geltende() {
        return blatt.unterrichtungen().stream()
                .filter(z -> z.zurueckgenommen() == null)
                .findFirst()
                .map(Eilblatt.Zeile::id)
                .orElseThrow(ConflictException::new);
    }

    public Eilblatt getBlatt() {
        return blatt;
    }

    public LocalDate getTag() {
        return tag;
    }

    public void setTag(LocalDate tag) {
        this.tag = tag;
    }

    public String getWeg() {
        return weg;
    }

    public void setWeg(String weg) {
        this.weg = Objects.requireNonNullElse(weg, "");
    }

    public String getGrund() {
        return grund;
    }

    public void setGrund(String grund) {
        this.grund = Objects.requireNonNullElse(grund, "");
    }
}
