package de.familienaudit.web.zertifikat;

import de.familienaudit.frist.Frist;
import de.familienaudit.frist.FristenService;
import de.familienaudit.web.text.Texte;
import de.familienaudit.zertifikat.ZertifikatService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The days that come on which a certificate ends: a list on the page Zertifikate, the next of them on the tile. */
@Named("siegelfristen")
@RequestScoped
public class SiegelfristenView {

    @Inject
    private FristenService service;

    @Inject
    private Texte texte;

    @Inject
    private Clock clock;

    private List<Zeile> zeilen = List.of();

    /**
     * A day with what happens on it.
     *
     * @param abstand how far away it is, in words
     * @param wer whose matter it is, in words
     */
    public record Zeile(LocalDate tag, String abstand, String anlass, String wer, String adresse) {}

    public void load() {
        LocalDate heute = LocalDate.now(clock);
        zeilen = service.kommende(ZertifikatService.FRISTART).stream()
                .map(f -> zeile(f, heute))
                .toList();
    }

    private Zeile zeile(Frist frist, LocalDate heute) {
        long tage = frist.tageNach(heute);
        return new Zeile(
                frist.tag(),
                tage == 0 ? texte.text("frist.heute") : texte.anzahl("frist.in_tagen", tage),
                texte.text(frist.anlass(), frist.angaben().toArray()),
                texte.wort(frist.wer()),
                frist.adresse());
    }

    /** The next one first. */
    public List<Zeile> getZeilen() {
        return zeilen;
    }

    /** Null for none. */
    public Zeile getNaechste() {
        return zeilen.isEmpty() ? null : zeilen.get(0);
    }
}
