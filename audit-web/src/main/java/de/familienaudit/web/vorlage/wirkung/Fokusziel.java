package de.familienaudit.web.vorlage.wirkung;

/** The form around this part, which knows where the focus goes when it is shown again. */
public interface Fokusziel {

    /** @param id of an element of the form */
    void setFokus(String id);
}
