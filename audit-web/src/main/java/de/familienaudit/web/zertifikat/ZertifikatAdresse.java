package de.familienaudit.web.zertifikat;

import java.io.Serializable;

/** The parameters in the address of the page Zertifikate; ids are null for none. */
public class ZertifikatAdresse implements Serializable {

    private static final long serialVersionUID = 1L;

    private String tag = "";
    private Long zertifikat;
    private Long angabe;
    private String schritt = "";

    public String getTag() {
        return tag;
    }

    public void setTag(String tag) {
        this.tag = tag == null ? "" : tag;
    }

    public Long getZertifikat() {
        return zertifikat;
    }

    public void setZertifikat(Long zertifikat) {
        this.zertifikat = zertifikat;
    }

    public Long getAngabe() {
        return angabe;
    }

    public void setAngabe(Long angabe) {
        this.angabe = angabe;
    }

    public String getSchritt() {
        return schritt;
    }

    public void setSchritt(String schritt) {
        this.schritt = schritt == null ? "" : schritt;
    }
}
