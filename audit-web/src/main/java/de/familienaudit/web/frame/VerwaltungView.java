package de.familienaudit.web.frame;

import de.familienaudit.shared.AccessTable;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.ForbiddenException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The page Verwaltung: what of it the actor may use. */
@Named("verwaltung")
@RequestScoped
public class VerwaltungView {

    @Inject
    private CurrentActor currentActor;

    @Inject
    private AccessTable accessTable;

    @Inject
    private Seitenbuecher buecher;

    private List<NavEntry> seiten = List.of();

    /** @throws ForbiddenException when none of the pages is for the actor (rule R-1) */
    public void load() {
        seiten = buecher.verwaltung().stream()
                .filter(seite -> buecher.adressen().erlaubt(accessTable, currentActor.get(), seite.address()))
                .toList();
        if (seiten.isEmpty()) {
            throw new ForbiddenException();
        }
    }

    public List<NavEntry> getSeiten() {
        return seiten;
    }
}
