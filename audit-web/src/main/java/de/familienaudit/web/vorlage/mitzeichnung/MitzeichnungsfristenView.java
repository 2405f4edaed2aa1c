package de.familienaudit.web.vorlage.mitzeichnung;

import de.familienaudit.vorlage.mitzeichnung.MitzeichnungService;
import de.familienaudit.web.frist.Fristzeile;
import de.familienaudit.web.frist.Fristzeilen;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The next days by which papers are to be co-signed, for those who are asked and who write them (F-1). */
@Named("mitzeichnungsfristen")
@RequestScoped
public class MitzeichnungsfristenView {

    @Inject
    private Fristzeilen fristen;

    @Inject
    private Mitzeichnungsworte worte;

    private List<Fristzeile> zeilen = List.of();

    public void load() {
        zeilen = fristen.naechste(MitzeichnungService.FRISTART, worte::wer);
    }

    public List<Fristzeile> getZeilen() {
        return zeilen;
    }
}
