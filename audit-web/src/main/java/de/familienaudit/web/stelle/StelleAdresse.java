package de.familienaudit.web.stelle;

import java.io.Serializable;

/** The parameters in the address of the page of one Stelle. */
public class StelleAdresse implements Serializable {

    private static final long serialVersionUID = 1L;

    private Long id;
    private Long beenden;
    private Long trennen;

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    /** The holder whose end is asked for; null for none. */
    public Long getBeenden() {
        return beenden;
    }

    public void setBeenden(Long beenden) {
        this.beenden = beenden;
    }

    /** The merger that is to be undone; null for none. */
    public Long getTrennen() {
        return trennen;
    }

    public void setTrennen(Long trennen) {
        this.trennen = trennen;
    }
}
