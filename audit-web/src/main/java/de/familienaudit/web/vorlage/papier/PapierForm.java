package de.familienaudit.web.vorlage.papier;

import de.familienaudit.vorlage.papier.Vorlagenangaben;
import java.io.Serializable;
import java.time.LocalDate;

/** What is typed about a paper; its rows are {@link Zeilenform}. */
public class PapierForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String nummer = "";
    private String art = "BESCHLUSSVORLAGE";
    private boolean oeffentlich = true;
    private String betreff = "";
    private String beschluss = "";
    private String sachverhalt = "";
    private String einreicher = "";
    private String bemerkung = "";
    private String eilgrund = "";
    private String kaemmerei = "";
    private String kaemmereiText = "";
    private String haushaltsjahr = "";
    private LocalDate ausgefertigtAm;
    private String ausgefertigtDurch = "";
    private String quelle = "";
    private String grund = "";
    private final Zeilenform zeilen = new Zeilenform();

    /** A new paper, with one row of each kind to begin with. */
    public static PapierForm leer() {
        PapierForm form = new PapierForm();
        form.zeilen.beginnen();
        return form;
    }

    /** What was recorded; the reason of a correction is asked anew. */
    public static PapierForm of(Vorlagenangaben angaben, boolean oeffentlich) {
        PapierForm form = new PapierForm();
        form.oeffentlich = oeffentlich;
        form.nummer = angaben.nummer();
        form.art = angaben.art();
        form.betreff = angaben.texte().betreff();
        form.beschluss = angaben.texte().beschluss();
        form.sachverhalt = angaben.texte().sachverhalt();
        form.einreicher = angaben.texte().einreicher();
        form.bemerkung = angaben.texte().bemerkung();
        form.eilgrund = angaben.texte().eilgrund();
        form.kaemmerei = "UNBEKANNT".equals(angaben.kaemmerei().stand())
                ? ""
                : angaben.kaemmerei().stand();
        form.kaemmereiText = angaben.kaemmerei().text();
        form.haushaltsjahr = angaben.kaemmerei().haushaltsjahr();
        form.ausgefertigtAm = angaben.ausgefertigt().am();
        form.ausgefertigtDurch = angaben.ausgefertigt().durch();
        form.quelle = angaben.woher().quelle();
        form.zeilen.fuellen(angaben);
        return form;
    }

    /** What is stored now, to be compared with this (G-4); a reason is typed for each recording anew. */
    public PapierForm neben(Vorlagenangaben gespeichert) {
        PapierForm form = of(gespeichert, oeffentlich);
        form.grund = grund;
        return form;
    }

    /** Rows that are empty in every field are taken out first, so that places in the form and in a refusal are the same. */
    public Vorlagenangaben angaben() {
        zeilen.ohneFokus();
        Vorlagenangaben angaben = getippt().ohneLeere();
        zeilen.fuellen(angaben);
        zeilen.mindestensEine();
        return angaben;
    }

    private Vorlagenangaben getippt() {
        return new Vorlagenangaben(
                nummer,
                art,
                new Vorlagenangaben.Texte(betreff, beschluss, sachverhalt, einreicher, bemerkung, eilgrund),
                new Vorlagenangaben.Kaemmerei(kaemmerei, kaemmereiText, haushaltsjahr),
                new Vorlagenangaben.Ausgefertigt(ausgefertigtAm, ausgefertigtDurch),
                zeilen.getFolge().stream().map(BeratungForm::angabe).toList(),
                zeilen.getFinanzen().stream().map(FinanzForm::angabe).toList(),
                new Vorlagenangaben.Woher(quelle, grund));
    }

    public Zeilenform getZeilen() {
        return zeilen;
    }

    public String getNummer() {
        return nummer;
    }

    public void setNummer(String nummer) {
        this.nummer = nummer == null ? "" : nummer;
    }

    public String getArt() {
        return art;
    }

    public void setArt(String art) {
        this.art = art == null ? "" : art;
    }

    /** Whether a paper that is recorded is public (V-10); of one that is corrected its page tells. */
    public boolean isOeffentlich() {
        return oeffentlich;
    }

    public void setOeffentlich(boolean oeffentlich) {
        this.oeffentlich = oeffentlich;
    }

    public String getBetreff() {
        return betreff;
    }

    public void setBetreff(String betreff) {
        this.betreff = betreff == null ? "" : betreff;
    }

    public String getBeschluss() {
        return beschluss;
    }

    public void setBeschluss(String beschluss) {
        this.beschluss = beschluss == null ? "" : beschluss;
    }

    public String getSachverhalt() {
        return sachverhalt;
    }

    public void setSachverhalt(String sachverhalt) {
        this.sachverhalt = sachverhalt == null ? "" : sachverhalt;
    }

    public String getEinreicher() {
        return einreicher;
    }

    public void setEinreicher(String einreicher) {
        this.einreicher = einreicher == null ? "" : einreicher;
    }

    public String getBemerkung() {
        return bemerkung;
    }

    public void setBemerkung(String bemerkung) {
        this.bemerkung = bemerkung == null ? "" : bemerkung;
    }

    /** Why an Eilentscheidung cannot wait (V-13). */
    public String getEilgrund() {
        return eilgrund;
    }

    public void setEilgrund(String eilgrund) {
        this.eilgrund = eilgrund == null ? "" : eilgrund;
    }

    public String getKaemmerei() {
        return kaemmerei;
    }

    public void setKaemmerei(String kaemmerei) {
        this.kaemmerei = kaemmerei == null ? "" : kaemmerei;
    }

    public String getKaemmereiText() {
        return kaemmereiText;
    }

    public void setKaemmereiText(String kaemmereiText) {
        this.kaemmereiText = kaemmereiText == null ? "" : kaemmereiText;
    }

    public String getHaushaltsjahr() {
        return haushaltsjahr;
    }

    public void setHaushaltsjahr(String haushaltsjahr) {
        this.haushaltsjahr = haushaltsjahr == null ? "" : haushaltsjahr;
    }

    public LocalDate getAusgefertigtAm() {
        return ausgefertigtAm;
    }

    public void setAusgefertigtAm(LocalDate ausgefertigtAm) {
        this.ausgefertigtAm = ausgefertigtAm;
    }

    public String getAusgefertigtDurch() {
        return ausgefertigtDurch;
    }

    public void setAusgefertigtDurch(String ausgefertigtDurch) {
        this.ausgefertigtDurch = ausgefertigtDurch == null ? "" : ausgefertigtDurch;
    }

    public String getQuelle() {
        return quelle;
    }

    public void setQuelle(String quelle) {
        this.quelle = quelle == null ? "" : quelle;
    }

    public String getGrund() {
        return grund;
    }

    public void setGrund(String grund) {
        this.grund = grund == null ? "" : grund;
    }
}
