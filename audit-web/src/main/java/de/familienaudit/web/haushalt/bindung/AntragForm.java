package de.familienaudit.web.haushalt.bindung;

import de.familienaudit.haushalt.bindung.BindungBeantragen;
import de.familienaudit.shared.Geldbetrag;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What is typed of a request. */
public class AntragForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int HOECHSTENS = 20;

    private String betreff = "";
    private String begruendung = "";
    private final List<AntragszeileForm> zeilen = new ArrayList<>();

    /** @param stelle that it begins with; null for none */
    AntragForm(Long stelle) {
        zeilen.add(new AntragszeileForm(stelle));
    }

    BindungBeantragen command(Antragsadresse wofuer) {
        return new BindungBeantragen(
                betreff,
                begruendung,
                zeilen.stream().map(AntragszeileForm::command).toList(),
                wofuer.getMassnahme(),
                wofuer.getVorlage(),
                wofuer.getKosten() == null ? null : new BindungBeantragen.Kosten(wofuer.getKosten(), wofuer.nummer()));
    }

    /** Begins with what a recurring cost proposes. */
    void vorschlag(String wofuer, Geldbetrag betrag) {
        betreff = wofuer;
        zeilen.get(0).setBetrag(betrag.toString());
    }

    /** @return id of the field to go to */
    String dazu() {
        if (zeilen.size() < HOECHSTENS) {
            zeilen.add(new AntragszeileForm(null));
        }
        return "zeilen:" + (zeilen.size() - 1) + ":haushaltsstelle_input";
    }

    /**
     * @param index from 0; the last one stays
     * @return id of the button to go to
     */
    String weg(int index) {
        if (zeilen.size() > 1) {
            zeilen.remove(index);
        }
        return "dazu";
    }

    public String getBetreff() {
        return betreff;
    }

    public void setBetreff(String betreff) {
        this.betreff = Objects.requireNonNullElse(betreff, "");
    }

    public String getBegruendung() {
        return begruendung;
    }

    public void setBegruendung(String begruendung) {
        this.begruendung = Objects.requireNonNullElse(begruendung, "");
    }

    public List<AntragszeileForm> getZeilen() {
        return zeilen;
    }
}
