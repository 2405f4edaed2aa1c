package de.familienaudit.web.protokoll;

import de.familienaudit.protokoll.ProtokollSeite;
import de.familienaudit.protokoll.ProtokollService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * The history of the record that a page shows, for the tag {@code fa:verlauf}. Nothing is read until somebody asks for it with
 * the parameter {@code verlauf} of the address: "neu" for the newest entries, an id for the older ones.
 */
@Named("aenderungsverlauf")
@RequestScoped
public class VerlaufView {

    private static final String PARAMETER = "verlauf";

    @Inject
    private ProtokollService service;

    private String gelesen = "";
    private ProtokollSeite seite;

    /** Whether the history is asked for. */
    public boolean isOffen() {
        return !wunsch().isEmpty();
    }

    /** Whether older entries than the newest are shown. */
    public boolean isBlaettert() {
        return vor() != null;
    }

    /** The entries asked for; read once per page. */
    public ProtokollSeite seite(String art, Long id) {
        String schluessel = art + id;
        if (!schluessel.equals(gelesen)) {
            seite = service.verlauf(art, id, vor());
            gelesen = schluessel;
        }
        return seite;
    }

    private static Long vor() {
        String wunsch = wunsch();
        return wunsch.matches("\\d{1,18}") ? Long.valueOf(wunsch) : null;
    }

    private static String wunsch() {
        ExternalContext context = FacesContext.getCurrentInstance().getExternalContext();
        String wunsch = context.getRequestParameterMap().get(PARAMETER);
        return wunsch == null ? "" : wunsch;
    }
}
