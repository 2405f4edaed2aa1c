package de.familienaudit.web.vorlage.wirkung;

import de.familienaudit.vorlage.papier.Bezugsangabe;
import de.familienaudit.vorlage.papier.VorlageDetails;
import de.familienaudit.vorlage.wirkung.Beschlussangaben;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;

/** What is typed of a decision beyond its votes (rules V-7, V-11). */
public class BeschlussForm implements Fokusziel, Serializable {

    private static final long serialVersionUID = 1L;

    private final List<VermerkForm> folge;
    private String beschluss;
    private boolean textBleibt;
    private String grund = "";
    private String fokus = "";

    private BeschlussForm(List<VermerkForm> folge, String beschluss) {
        this.folge = folge;
        this.beschluss = beschluss;
    }

    static BeschlussForm of(VorlageDetails details) {
        return new BeschlussForm(
                details.folge().stream().map(VermerkForm::new).collect(Collectors.toList()),
                details.angaben().texte().beschluss());
    }

    /** The same words with the rows as they stand now; what was ticked of a row stays with it. */
    BeschlussForm mitZeilenVon(VorlageDetails details) {
        BeschlussForm neu = of(details);
        for (VermerkForm zeile : neu.folge) {
            folge.stream()
                    .filter(z -> z.istDieselbeWie(zeile))
                    .findFirst()
                    .ifPresent(z -> zeile.setGeaendert(z.isGeaendert()));
        }
        neu.beschluss = beschluss;
        neu.textBleibt = textBleibt;
        neu.grund = grund;
        return neu;
    }

    Beschlussangaben angaben(Bezugsangabe bezug) {
        return new Beschlussangaben(
                beschluss,
                textBleibt,
                folge.stream()
                        .filter(VermerkForm::isGeaendert)
                        .map(z -> z.getZeile().position())
                        .collect(Collectors.toSet()),
                bezug,
                grund);
    }

    public List<VermerkForm> getFolge() {
        return folge;
    }

    /** Where the focus goes when the form is shown again; this form itself. */
    public Fokusziel getZeilen() {
        return this;
    }

    @Override
    public void setFokus(String id) {
        fokus = id;
    }

    public String getFokus() {
        return fokus;
    }

    public String getBeschluss() {
        return beschluss;
    }

    public void setBeschluss(String beschluss) {
        this.beschluss = beschluss == null ? "" : beschluss;
    }

    public boolean isTextBleibt() {
        return textBleibt;
    }

    public void setTextBleibt(boolean textBleibt) {
        this.textBleibt = textBleibt;
    }

    public String getGrund() {
        return grund;
    }

    public void setGrund(String grund) {
        this.grund = grund == null ? "" : grund;
    }
}
