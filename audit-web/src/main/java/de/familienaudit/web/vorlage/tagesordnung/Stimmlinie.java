package de.familienaudit.web.vorlage.tagesordnung;

import de.familienaudit.vorlage.tagesordnung.Stimmblatt;
import de.familienaudit.web.vorlage.papier.StimmForm;
import java.io.Serializable;

/** One line of the table of votes: a vote of one row of a paper. The first line of a row also holds its state and remark. */
public class Stimmlinie implements Serializable {

    private static final long serialVersionUID = 1L;

    static final String HAUPTSACHE = "HAUPTSACHE";

    private final Kopf kopf;
    private final int stimme;
    private final String sache;
    private final StimmForm form;
    private final StimmForm gespeichert;
    private boolean vorfrage;
    private String ergebnis = "";
    private String stand = "";
    private String vermerk = "";
    private String anfangsstand = "";
    private String anfangsvermerk = "";
    private int gesehen;
    private String fremd = "";

    /**
     * Which row of which paper, in words.
     *
     * @param position its place in the Beratungsfolge, from 1; another one may get it
     * @param zeile which row of its paper in this session, from 0
     * @param erledigt whether it is stored already what became of it
     * @param top {@code Ö 3}
     * @param nummer of the paper, or that it has none
     */
    public record Kopf(
            long vorlageId,
            int position,
            int zeile,
            boolean erledigt,
            String top,
            String nummer,
            String betreff,
            String rolle)
            implements Serializable {}

    /**
     * @param stimme which vote of its row, from 0
     * @param sache names within the row what is voted on, wherever its line stands
     * @param form what is typed
     * @param gespeichert what is stored; empty for a further vote
     */
    Stimmlinie(Kopf kopf, int stimme, String sache, StimmForm form, StimmForm gespeichert) {
        this.kopf = kopf;
        this.stimme = stimme;
        this.sache = sache;
        this.form = form;
        this.gespeichert = gespeichert;
    }

    /** The first line of a row begins with what is stored of it. */
    void beginnen(Stimmblatt.Zeile zeile) {
        stand = zeile.stand();
        vermerk = zeile.vermerk();
        anfangsstand = stand;
        anfangsvermerk = vermerk;
        gesehen = zeile.papier().gesehen();
    }

    /** Somebody recorded the paper in between: what was typed stays beside what is there now. */
    void neuGesehen(int nummer, String jetzt) {
        gesehen = nummer;
        fremd = jetzt;
    }

    /** The same after a vote before it was taken out. */
    Stimmlinie vorgerueckt() {
        Stimmlinie neue = new Stimmlinie(kopf, stimme - 1, sache, form, gespeichert);
        neue.ergibt(ergebnis);
        neue.vorfrage = vorfrage;
        return neue;
    }

    boolean gehoertZu(long vorlageId, int position) {
        return kopf.vorlageId() == vorlageId && kopf.position() == position;
    }

    void ergibt(String satz) {
        ergebnis = satz;
    }

    /** Whether it is the first of its row. */
    public boolean isErste() {
        return stimme == 0;
    }

    /** Whether it is the vote on the paper as a whole, so that nothing about its subject is asked. */
    public boolean isHaupt() {
        return stimme == 0 && HAUPTSACHE.equals(form.getGegenstand());
    }

    /** It is what the body is asked beside the matter, as its session has it. */
    void istVorfrage() {
        vorfrage = true;
    }

    /** Whether it is that, so that nothing about its subject is asked (V-16). */
    public boolean isVorfrage() {
        return vorfrage;
    }

    /** Names the line to those who do not see the row: {@code Ö 3}, {@code Ö 3, 2}. */
    public String getName() {
        return stimme == 0 ? kopf.top() : kopf.top() + ", " + (stimme + 1);
    }

    /** Names its row in a draft. */
    public String getZeilenmerk() {
        return kopf.vorlageId() + "-" + kopf.zeile();
    }

    /** Names its fields in a draft by what is voted on, whatever line of the table it is: lines before it can be taken out. */
    public String getMerk() {
        return getZeilenmerk() + "-" + sache;
    }

    String sache() {
        return sache;
    }

    public Kopf getKopf() {
        return kopf;
    }

    int stimme() {
        return stimme;
    }

    int gesehen() {
        return gesehen;
    }

    public StimmForm getForm() {
        return form;
    }

    public StimmForm getGespeichert() {
        return gespeichert;
    }

    /** The result as it is stored; empty for none. */
    public String getErgebnis() {
        return ergebnis;
    }

    /** What somebody else stored in between; empty for nothing. */
    public String getFremd() {
        return fremd;
    }

    /** The state that is stored. */
    public String getAnfangsstand() {
        return anfangsstand;
    }

    /** The remark that is stored. */
    public String getAnfangsvermerk() {
        return anfangsvermerk;
    }

    /** Whether it was cancelled, which nobody chooses here. */
    public boolean isAnderer() {
        return "ABGESAGT".equals(anfangsstand);
    }

    public String getStand() {
        return stand;
    }

    public void setStand(String stand) {
        this.stand = stand == null ? "" : stand;
    }

    public String getVermerk() {
        return vermerk;
    }

    public void setVermerk(String vermerk) {
        this.vermerk = vermerk == null ? "" : vermerk;
    }
}
