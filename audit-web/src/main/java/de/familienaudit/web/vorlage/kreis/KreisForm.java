package de.familienaudit.web.vorlage.kreis;

import de.familienaudit.vorlage.kreis.VorlageVeroeffentlichen;
import java.io.Serializable;
import java.time.LocalDate;

/** What is typed to publish a paper, or to make it not public; nothing is cleared to begin with. */
public class KreisForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private LocalDate tag;
    private Long gremium;
    private boolean sachverhalt;
    private boolean finanzen;
    private boolean bemerkungen;
    private String grund = "";

    VorlageVeroeffentlichen befehl() {
        return new VorlageVeroeffentlichen(
                tag, gremium, grund, new VorlageVeroeffentlichen.Teile(sachverhalt, finanzen, bemerkungen));
    }

    public LocalDate getTag() {
        return tag;
    }

    public void setTag(LocalDate tag) {
        this.tag = tag;
    }

    public Long getGremium() {
        return gremium;
    }

    public void setGremium(Long gremium) {
        this.gremium = gremium;
    }

    public boolean isSachverhalt() {
        return sachverhalt;
    }

    public void setSachverhalt(boolean sachverhalt) {
        this.sachverhalt = sachverhalt;
    }

    public boolean isFinanzen() {
        return finanzen;
    }

    public void setFinanzen(boolean finanzen) {
        this.finanzen = finanzen;
    }

    public boolean isBemerkungen() {
        return bemerkungen;
    }

    public void setBemerkungen(boolean bemerkungen) {
        this.bemerkungen = bemerkungen;
    }

    public String getGrund() {
        return grund;
    }

    public void setGrund(String grund) {
        this.grund = grund == null ? "" : grund;
    }
}
