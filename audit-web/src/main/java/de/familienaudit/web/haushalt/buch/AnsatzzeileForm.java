package de.familienaudit.web.haushalt.buch;

import de.familienaudit.haushalt.buch.AnsatzlisteSetzen;
import de.familienaudit.haushalt.buch.Ansatzzeile;
import java.io.Serializable;
import java.util.Objects;

/** A row of the table of Ansätze: what is stored, and what is typed. */
public class AnsatzzeileForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private Ansatzzeile zeile;
    private String betrag;
    private String getippt = "";
    private String fremd = "";

    AnsatzzeileForm(Ansatzzeile zeile) {
        this.zeile = zeile;
        this.betrag = zeile.ansatz().toString();
    }

    /** Knows what is stored now; a field that nobody touched shows it, and what was typed stays. */
    void nimm(Ansatzzeile jetzt) {
        boolean geaendert = !jetzt.ansatz().equals(zeile.ansatz());
        boolean unberuehrt = betrag.strip().equals(zeile.ansatz().toString());
        getippt = unberuehrt ? jetzt.ansatz().toString() : betrag;
        fremd = geaendert ? jetzt.ansatz().toString() : getippt;
        zeile = jetzt;
    }

    /** What was typed, after {@link #nimm}. */
    String getippt() {
        return getippt;
    }

    /** What somebody else saved meanwhile, else what was typed. */
    String fremd() {
        return fremd;
    }

    AnsatzlisteSetzen.Zeile command() {
        return new AnsatzlisteSetzen.Zeile(zeile.id(), zeile.ansatz(), betrag);
    }

    public Ansatzzeile getZeile() {
        return zeile;
    }

    public String getBetrag() {
        return betrag;
    }

    public void setBetrag(String betrag) {
        this.betrag = Objects.requireNonNullElse(betrag, "");
    }
}
