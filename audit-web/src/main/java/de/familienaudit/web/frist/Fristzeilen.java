package de.familienaudit.web.frist;

import de.familienaudit.frist.Frist;
import de.familienaudit.frist.FristenService;
import de.familienaudit.web.text.Texte;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/** The next deadlines of one kind, in words, for the card of a page (F-1). */
@Dependent
public class Fristzeilen {

    private static final int GEZEIGT = 8;

    @Inject
    private FristenService service;

    @Inject
    private Texte texte;

    @Inject
    private Clock clock;

    /** The next one first; at most eight. */
    public List<Fristzeile> naechste(String art) {
        return naechste(art, angabe -> angabe);
    }

    /**
     * The same.
     *
     * @param worte what is said instead of each detail of the deadline
     */
    public List<Fristzeile> naechste(String art, Function<Serializable, Object> worte) {
        LocalDate heute = LocalDate.now(clock);
        return service.kommende(art).stream()
                .limit(GEZEIGT)
                .map(f -> zeile(f, heute, worte))
                .toList();
    }

    private Fristzeile zeile(Frist frist, LocalDate heute, Function<Serializable, Object> worte) {
        long tage = frist.tageNach(heute);
        return new Fristzeile(
                frist.tag(),
                tage == 0 ? texte.text("frist.heute") : texte.anzahl("frist.in_tagen", tage),
                texte.text(frist.anlass(), frist.angaben().stream().map(worte).toArray()),
                frist.adresse());
    }
}
