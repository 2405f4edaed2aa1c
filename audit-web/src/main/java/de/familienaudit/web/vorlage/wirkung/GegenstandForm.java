package de.familienaudit.web.vorlage.wirkung;

import de.familienaudit.vorlage.papier.Bezugsangabe.Gegenstandsangabe;
import java.io.Serializable;

/** What is typed for one thing that a paper decides on (rule V-11). */
public class GegenstandForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String gegenstand = "";
    private String gegenstandsname = "";
    private String deckung = "";
    private String deckungsteile = "";
    private String geaenderterText = "";

    static GegenstandForm of(Gegenstandsangabe angabe) {
        GegenstandForm form = new GegenstandForm();
        form.gegenstand = angabe.gegenstand();
        form.gegenstandsname = angabe.name();
        form.deckung = "GANZ".equals(angabe.umfang()) ? "" : angabe.umfang();
        form.deckungsteile = angabe.teile();
        form.geaenderterText = angabe.geaendert();
        return form;
    }

    Gegenstandsangabe angabe() {
        return new Gegenstandsangabe(gegenstand, gegenstandsname, deckung, deckungsteile, geaenderterText);
    }

    public String getGegenstand() {
        return gegenstand;
    }

    public void setGegenstand(String gegenstand) {
        this.gegenstand = gegenstand == null ? "" : gegenstand;
    }

    public String getGegenstandsname() {
        return gegenstandsname;
    }

    public void setGegenstandsname(String gegenstandsname) {
        this.gegenstandsname = gegenstandsname == null ? "" : gegenstandsname;
    }

    public String getDeckung() {
        return deckung;
    }

    public void setDeckung(String deckung) {
        this.deckung = deckung == null ? "" : deckung;
    }

    public String getDeckungsteile() {
        return deckungsteile;
    }

    public void setDeckungsteile(String deckungsteile) {
        this.deckungsteile = deckungsteile == null ? "" : deckungsteile;
    }

    public String getGeaenderterText() {
        return geaenderterText;
    }

    public void setGeaenderterText(String geaenderterText) {
        this.geaenderterText = geaenderterText == null ? "" : geaenderterText;
    }
}
