package de.familienaudit.web.zugang.konto;

import de.familienaudit.web.zugang.anmeldung.PasswortNeuView;
import de.familienaudit.zugang.konto.EinmallinkNeu;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.time.Instant;

/**
 * Holds a one-time link for the answer in which it is shown, and no longer. The secret stands behind the # of the
 * address: a browser sends that part to no server, so that it is in no log and in no Referer.
 */
@Named("einmallink")
@RequestScoped
public class EinmallinkAnzeige {

    private EinmallinkNeu link;

    void zeigen(EinmallinkNeu neu) {
        this.link = neu;
    }

    public boolean isVorhanden() {
        return link != null;
    }

    /** The address from the root of the server on; the script of the page puts the server before it. */
    public String getAdresse() {
        return link == null
                ? ""
                : FacesContext.getCurrentInstance().getExternalContext().getRequestContextPath() + PasswortNeuView.SEITE
                        + "#" + link.geheimnis();
    }

    public Instant getGueltigBis() {
        return link == null ? null : link.gueltigBis();
    }
}
