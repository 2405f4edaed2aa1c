package de.familienaudit.shared;

import jakarta.enterprise.context.RequestScoped;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;

/**
 * The form that this request sends, if it sends one. Each page gives each of its forms a mark; mark and content together
 * are taken once (ADR 37), so a double click, a reload and a form sent again after a lost answer write nothing twice,
 * while other words under the same mark are something new.
 */
@RequestScoped
public class Einsendung implements Serializable {

    private static final long serialVersionUID = 1L;

    private String marke = "";
    private String kennung = "";
    private boolean genommen;

    /**
     * A form was sent.
     *
     * @param marke what the page gave the form; empty for none, then nothing is taken only once
     * @param inhalt everything that was typed and chosen
     */
    public void von(String marke, String inhalt) {
        this.marke = Objects.requireNonNull(marke, "marke");
        teil(inhalt);
    }

    /** The form consists of parts that are saved one by one; the next one is this. */
    public void teil(String inhalt) {
        kennung = marke.isEmpty() ? "" : Sha256.hex((marke + "\n" + inhalt).getBytes(StandardCharsets.UTF_8));
        genommen = false;
    }

    /** What is still to be taken; empty without a form, and after something of it was written. */
    Optional<String> offen() {
        return genommen || kennung.isEmpty() ? Optional.empty() : Optional.of(kennung);
    }

    void setGenommen(boolean genommen) {
        this.genommen = genommen;
    }

    /** Whether something that this form asked for was written. */
    public boolean isGenommen() {
        return genommen;
    }

    /** What the page gave the form; empty when this request sends none. */
    public String getMarke() {
        return marke;
    }
}
