package de.familienaudit.web.zugang.anmeldung;

import de.familienaudit.shared.Sha256;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/**
 * {@code #{formularmarke.wert}}: what a form carries that keeps no view state, so that a page of another site cannot send
 * it. It belongs to one session in the database, and the key of that session cannot be found from it.
 */
@Named("formularmarke")
@RequestScoped
public class Formularmarke {

    /** Name of the hidden field. */
    static final String NAME = "formularmarke";

    @Inject
    private HttpServletRequest request;

    /** Empty when nobody is signed in. */
    public String getWert() {
        return Anmeldemerker.schluessel(request)
                .map(schluessel -> Sha256.hex((NAME + schluessel).getBytes(StandardCharsets.UTF_8)))
                .orElse("");
    }

    /** Whether the form that is being sent was written for the session that sends it. */
    boolean passt() {
        String gesandt = request.getParameter(NAME);
        return gesandt != null
                && !getWert().isEmpty()
                && MessageDigest.isEqual(
                        gesandt.getBytes(StandardCharsets.UTF_8), getWert().getBytes(StandardCharsets.UTF_8));
    }
}
