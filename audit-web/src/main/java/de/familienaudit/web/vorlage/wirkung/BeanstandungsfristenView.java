package de.familienaudit.web.vorlage.wirkung;

import de.familienaudit.vorlage.wirkung.WirkungService;
import de.familienaudit.web.frist.Fristzeile;
import de.familienaudit.web.frist.Fristzeilen;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The next days that run for suspended decisions (F-1, V-7). */
@Named("beanstandungsfristen")
@RequestScoped
public class BeanstandungsfristenView {

    @Inject
    private Fristzeilen fristen;

    private List<Fristzeile> zeilen = List.of();

    public void load() {
        zeilen = fristen.naechste(WirkungService.FRISTART);
    }

    public List<Fristzeile> getZeilen() {
        return zeilen;
    }
}
