package de.familienaudit.web.vorlage.gang;

import de.familienaudit.vorlage.gang.Entwurfsangaben;
import de.familienaudit.vorlage.gang.NeueFassung;
import de.familienaudit.web.vorlage.papier.PapierForm;
import java.io.Serializable;
import java.util.Objects;

/** What is typed of a paper that begins here, or of a new version of it. */
public class EntwurfForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String JA = "JA";

    private final PapierForm papier;
    private String stelle = "";
    private String oeffentlich = JA;
    private String fassungsart = "";
    private String grund = "";

    private EntwurfForm(PapierForm papier) {
        this.papier = papier;
    }

    /** @param angaben null for an empty form */
    static EntwurfForm of(Entwurfsangaben angaben) {
        if (angaben == null) {
            return new EntwurfForm(PapierForm.leer());
        }
        EntwurfForm form = new EntwurfForm(PapierForm.of(angaben.papier(), angaben.oeffentlich()));
        form.stelle = Objects.toString(angaben.einreicherStelle(), "");
        form.oeffentlich = angaben.oeffentlich() ? JA : "NEIN";
        form.papier.getZeilen().mindestensEine();
        return form;
    }

    /** What is stored now, to be compared with this (G-4); of a new version nothing is stored before it is there. */
    EntwurfForm neben(Entwurfsangaben gespeichert) {
        EntwurfForm form = of(gespeichert);
        form.fassungsart = fassungsart;
        form.grund = grund;
        return form;
    }

    Entwurfsangaben angaben() {
        Entwurfsangaben angaben = new Entwurfsangaben(
                papier.angaben(), stelle.isEmpty() ? null : Long.valueOf(stelle), JA.equals(oeffentlich));
        papier.getZeilen().mindestensEine();
        return angaben;
    }

    NeueFassung fassung() {
        return new NeueFassung(fassungsart, grund, papier.angaben());
    }

    public PapierForm getPapier() {
        return papier;
    }

    public String getStelle() {
        return stelle;
    }

    public void setStelle(String stelle) {
        this.stelle = stelle == null ? "" : stelle;
    }

    public String getOeffentlich() {
        return oeffentlich;
    }

    public void setOeffentlich(String oeffentlich) {
        this.oeffentlich = oeffentlich == null ? JA : oeffentlich;
    }

    public String getFassungsart() {
        return fassungsart;
    }

    public void setFassungsart(String fassungsart) {
        this.fassungsart = fassungsart == null ? "" : fassungsart;
    }

    public String getGrund() {
        return grund;
    }

    public void setGrund(String grund) {
        this.grund = grund == null ? "" : grund;
    }
}
