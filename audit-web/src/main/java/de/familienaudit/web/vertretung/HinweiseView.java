package de.familienaudit.web.vertretung;

import de.familienaudit.stelle.VertretungService;
import de.familienaudit.stelle.Vertretungshinweise;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The hints on several pages: for whom the actor acts today, and what waits for his confirmation. */
@Named("vertretungshinweise")
@RequestScoped
public class HinweiseView {

    @Inject
    private VertretungService service;

    private Vertretungshinweise hinweise;

    /** Asks the database once per page. */
    public Vertretungshinweise getHinweise() {
        if (hinweise == null) {
            hinweise = service.hinweise();
        }
        return hinweise;
    }

    /** The same without what waits for a confirmation, where that stands among the tasks. */
    public Vertretungshinweise getEigene() {
        if (hinweise == null) {
            hinweise = new Vertretungshinweise(service.eigene(), List.of());
        }
        return hinweise;
    }
}
