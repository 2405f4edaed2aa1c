package de.familienaudit.web.haushalt.bindung;

import de.familienaudit.haushalt.zustimmung.ZustimmungErteilen;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What is typed when something is said to a request: words, conditions, and that one of them was met. */
public class EntscheidungForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int HOECHSTENS = 10;

    private String text = "";
    private String grund = "";
    private LocalDate tag;
    private String nachweis = "";
    private String fokus = "";
    private final List<BedingungForm> bedingungen = new ArrayList<>();

    ZustimmungErteilen zustimmung() {
        return new ZustimmungErteilen(
                text, bedingungen.stream().map(BedingungForm::command).toList());
    }

    /** A further condition. */
    public void dazu(int jahr) {
        if (bedingungen.size() < HOECHSTENS) {
            bedingungen.add(new BedingungForm(jahr));
        }
        fokus = "bedingungen:" + (bedingungen.size() - 1) + ":art";
    }

    /** @param index from 0 */
    public void weg(int index) {
        bedingungen.remove(index);
        fokus = "dazu";
    }

    void ohneFokus() {
        fokus = "";
    }

    /** Id of the field to go to after a condition was added or taken out; empty for none. */
    public String getFokus() {
        return fokus;
    }

    public List<BedingungForm> getBedingungen() {
        return bedingungen;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = Objects.requireNonNullElse(text, "");
    }

    /** Why a request is taken back. */
    public String getGrund() {
        return grund;
    }

    public void setGrund(String grund) {
        this.grund = Objects.requireNonNullElse(grund, "");
    }

    public LocalDate getTag() {
        return tag;
    }

    public void setTag(LocalDate tag) {
        this.tag = tag;
    }

    public String getNachweis() {
        return nachweis;
    }

    public void setNachweis(String nachweis) {
        this.nachweis = Objects.requireNonNullElse(nachweis, "");
    }
}
