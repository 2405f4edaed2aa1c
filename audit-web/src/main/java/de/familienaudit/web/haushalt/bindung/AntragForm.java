package de.familienaudit.web.haushalt.bindung;

import de.familienaudit.haushalt.bindung.BindungBeantragen;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What is typed of a request. */
public class AntragForm implements Serializable {

    private static final long serialVersionUID = 1L;

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
                wofuer.getVorlage());
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
