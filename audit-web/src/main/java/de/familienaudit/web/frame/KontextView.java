package de.familienaudit.web.frame;

import de.familienaudit.shared.AccessTable;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.Rolle;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** {@code #{kontext}}: who looks at the page, for which Kommune, and what the frame may offer to that person. */
@Named("kontext")
@RequestScoped
public class KontextView {

    private static final String SETTING_CONTACT = "AUDIT_KONTAKT_BARRIEREFREIHEIT";

    @Inject
    private CurrentActor currentActor;

    @Inject
    private AccessTable accessTable;

    @Inject
    private Seitenbuecher buecher;

    private List<NavEntry> navigation;

    public boolean isAngemeldet() {
        return currentActor.get().isAngemeldet();
    }

    public String getAnzeigename() {
        return currentActor.get().anzeigename();
    }

    public String getKommuneName() {
        return currentActor.get().kommuneName();
    }

    /** The roles of today in the order of the catalogue. */
    public List<Rolle> getRollen() {
        return currentActor.get().rollen().stream().sorted().toList();
    }

    /** Whom the actor represents with this role; empty for an own role. */
    public String vertritt(Rolle rolle) {
        return currentActor.get().vertretene().getOrDefault(rolle, "");
    }

    /** Whether the page may offer the action; the service asks the same table again. */
    public boolean darf(String aktion) {
        return accessTable.erlaubt(currentActor.get(), aktion);
    }

    /** What {@link Adresstabelle} lets this person open. */
    public List<NavEntry> getNavigation() {
        if (navigation == null) {
            navigation = isAngemeldet()
                    ? buecher.navigation().stream().filter(this::darfOeffnen).toList()
                    : List.of();
        }
        return navigation;
    }

    /** Address for feedback on accessibility, set by the operator; empty when nothing is set. */
    public String getKontaktBarrierefreiheit() {
        return Optional.ofNullable(System.getenv(SETTING_CONTACT)).orElse("").strip();
    }

    /** Seconds until the session ends without a request, for the warning two minutes before. */
    public int getSitzungSekunden() {
        return FacesContext.getCurrentInstance().getExternalContext().getSessionMaxInactiveInterval();
    }

    private boolean darfOeffnen(NavEntry entry) {
        return buecher.adressen().erlaubt(accessTable, currentActor.get(), entry.address());
    }
}
