package de.familienaudit.web.vertretung;

import de.familienaudit.stelle.VertretungService;
import de.familienaudit.stelle.Vertretungshinweise;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The hints on several pages: for whom the actor acts today, and what waits for his confirmation. */
@Named("vertretungshinweise")
@RequestScoped
public class HinweiseView {

    @Inject
    private VertretungService service;

    private Vertretungshinweise hinweise;

    @PostConstruct
    void load() {
        hinweise = service.hinweise();
    }

    public Vertretungshinweise getHinweise() {
        return hinweise;
    }
}
