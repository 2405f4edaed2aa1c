package de.familienaudit.web.zielvereinbarung.entwurf;

import de.familienaudit.zielvereinbarung.entwurf.EntwurfZiel;
import de.familienaudit.zielvereinbarung.entwurf.ZielBearbeiten;
import java.io.Serializable;

/** The words of one Ziel of a draft as they are typed (rule A-3). */
public class ZielForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String text;
    private String indikator;
    private String zielquelle;

    ZielForm(EntwurfZiel z) {
        text = z.text();
        indikator = z.indikator();
        zielquelle = z.zielquelle();
    }

    /** @param ziel id of the Ziel, null for a new one */
    ZielBearbeiten command(long fassung, Long ziel, EntwurfZiel z) {
        return new ZielBearbeiten(fassung, ziel, z.version(), z.handlungsfeld(), text, indikator, zielquelle);
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getIndikator() {
        return indikator;
    }

    public void setIndikator(String indikator) {
        this.indikator = indikator;
    }

    public String getZielquelle() {
        return zielquelle;
    }

    public void setZielquelle(String zielquelle) {
        this.zielquelle = zielquelle;
    }
}
