package de.familienaudit.web.vorlage.umsetzung;

import de.familienaudit.frist.Frist;
import de.familienaudit.frist.FristenService;
import de.familienaudit.vorlage.umsetzung.UmsetzungService;
import de.familienaudit.web.text.Texte;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The next days by which decisions are carried out, for those who do it, the Gremienbüro and the Landrätin (F-1). */
@Named("ausfuehrungsfristen")
@RequestScoped
public class AusfuehrungsfristenView {

    private static final int GEZEIGT = 8;

    @Inject
    private FristenService service;

    @Inject
    private Texte texte;

    @Inject
    private Clock clock;

    private List<Zeile> zeilen = List.of();

    /**
     * A day with who carries out what by it.
     *
     * @param abstand how far away it is, in words
     */
    public record Zeile(LocalDate tag, String abstand, String anlass, String adresse) {}

    public void load() {
        LocalDate heute = LocalDate.now(clock);
        zeilen = service.kommende(UmsetzungService.FRISTART).stream()
                .limit(GEZEIGT)
                .map(f -> zeile(f, heute))
                .toList();
    }

    private Zeile zeile(Frist frist, LocalDate heute) {
        long tage = frist.tageNach(heute);
        return new Zeile(
                frist.tag(),
                tage == 0 ? texte.text("frist.heute") : texte.anzahl("frist.in_tagen", tage),
                texte.text(frist.anlass(), frist.angaben().toArray()),
                frist.adresse());
    }

    /** The next one first; at most eight. */
    public List<Zeile> getZeilen() {
        return zeilen;
    }
}
