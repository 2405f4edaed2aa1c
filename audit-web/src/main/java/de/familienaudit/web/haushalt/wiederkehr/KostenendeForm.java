package de.familienaudit.web.haushalt.wiederkehr;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/** On which day a recurring cost ends, and why it is ended or taken back. */
public class KostenendeForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private LocalDate zum;
    private String grund = "";

    public LocalDate getZum() {
        return zum;
    }

    public void setZum(LocalDate zum) {
        this.zum = zum;
    }

    public String getGrund() {
        return grund;
    }

    public void setGrund(String grund) {
        this.grund = Objects.requireNonNullElse(grund, "");
    }
}
