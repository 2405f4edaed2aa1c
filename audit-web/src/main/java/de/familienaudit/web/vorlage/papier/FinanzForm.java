package de.familienaudit.web.vorlage.papier;

import de.familienaudit.vorlage.papier.Finanzangabe;
import java.io.Serializable;

/** What is typed for one finance line of a paper (rule V-8). */
public class FinanzForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String finanzart = "";
    private String betrag = "";
    private String genauigkeit = "";
    private String haushaltsstelle = "";
    private String jahre = "";
    private String finanzbemerkung = "";

    static FinanzForm of(Finanzangabe angabe) {
        FinanzForm form = new FinanzForm();
        form.finanzart = angabe.art();
        form.betrag = angabe.betrag();
        form.genauigkeit = "GENAU".equals(angabe.genauigkeit()) ? "" : angabe.genauigkeit();
        form.haushaltsstelle = angabe.haushaltsstelle();
        form.jahre = angabe.jahre();
        form.finanzbemerkung = angabe.bemerkung();
        return form;
    }

    Finanzangabe angabe() {
        return new Finanzangabe(finanzart, betrag, genauigkeit, haushaltsstelle, jahre, finanzbemerkung);
    }

    public String getFinanzart() {
        return finanzart;
    }

    public void setFinanzart(String finanzart) {
        this.finanzart = finanzart == null ? "" : finanzart;
    }

    public String getBetrag() {
        return betrag;
    }

    public void setBetrag(String betrag) {
        this.betrag = betrag == null ? "" : betrag;
    }

    public String getGenauigkeit() {
        return genauigkeit;
    }

    public void setGenauigkeit(String genauigkeit) {
        this.genauigkeit = genauigkeit == null ? "" : genauigkeit;
    }

    public String getHaushaltsstelle() {
        return haushaltsstelle;
    }

    public void setHaushaltsstelle(String haushaltsstelle) {
        this.haushaltsstelle = haushaltsstelle == null ? "" : haushaltsstelle;
    }

    public String getJahre() {
        return jahre;
    }

    public void setJahre(String jahre) {
        this.jahre = jahre == null ? "" : jahre;
    }

    public String getFinanzbemerkung() {
        return finanzbemerkung;
    }

    public void setFinanzbemerkung(String finanzbemerkung) {
        this.finanzbemerkung = finanzbemerkung == null ? "" : finanzbemerkung;
    }
}
