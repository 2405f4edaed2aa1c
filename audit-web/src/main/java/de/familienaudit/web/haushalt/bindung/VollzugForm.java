package de.familienaudit.web.haushalt.bindung;

import de.familienaudit.haushalt.zustimmung.BindungVollziehen;
import java.io.Serializable;
import java.util.Objects;

/** What is typed when something is committed while the budget is provisional (rule H-3). */
public class VollzugForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String grund = "";
    private String begruendung = "";
    private boolean fruehererAnsatz;
    private boolean freiwillig;
    private Long ausnahme;

    BindungVollziehen command() {
        return new BindungVollziehen(grund, begruendung, fruehererAnsatz, freiwillig, ausnahme);
    }

    /** Name of a Bindungsgrund; empty for none. */
    public String getGrund() {
        return grund;
    }

    public void setGrund(String grund) {
        this.grund = Objects.requireNonNullElse(grund, "");
    }

    public String getBegruendung() {
        return begruendung;
    }

    public void setBegruendung(String begruendung) {
        this.begruendung = Objects.requireNonNullElse(begruendung, "");
    }

    /** Whether an earlier plan held an amount for it. */
    public boolean isFruehererAnsatz() {
        return fruehererAnsatz;
    }

    public void setFruehererAnsatz(boolean fruehererAnsatz) {
        this.fruehererAnsatz = fruehererAnsatz;
    }

    /** Whether it is new and voluntary. */
    public boolean isFreiwillig() {
        return freiwillig;
    }

    public void setFreiwillig(boolean freiwillig) {
        this.freiwillig = freiwillig;
    }

    /** Id of the exception that is named; null for none. */
    public Long getAusnahme() {
        return ausnahme;
    }

    public void setAusnahme(Long ausnahme) {
        this.ausnahme = ausnahme;
    }
}
