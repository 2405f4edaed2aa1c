package de.familienaudit.zielvereinbarung.uebernahme;

import de.familienaudit.shared.Guarded;
import de.familienaudit.shared.Requires;
import de.familienaudit.zielvereinbarung.ZielvereinbarungRechte;
import de.familienaudit.zielvereinbarung.domain.fassung.Fassung;
import de.familienaudit.zielvereinbarung.domain.fassung.Fassungsstatus;
import de.familienaudit.zielvereinbarung.fassung.FassungRepository;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** What the page of the carry-over shows (rule A-10). */
@Stateless
@Guarded
public class UebernahmeLesenService {

    @Inject
    private FassungRepository fassungen;

    @Inject
    private UebernahmeReader reader;

    @Inject
    private Clock clock;

    /**
     * The open measures of an agreement and what was decided about each.
     *
     * @param fassungId a Fassung of the agreement that ends
     * @throws de.familienaudit.shared.NotFoundException R-2
     */
    @Requires(value = ZielvereinbarungRechte.ZIELVEREINBARUNG_LESEN, schreibt = false)
    public UebernahmeDetails details(long fassungId) {
        Fassung gefragt = fassungen.get(fassungId);
        List<Fassung> alle = fassungen.findAll();
        Fassung geltende = alle.stream()
                .filter(f -> f.zielvereinbarung().equals(gefragt.zielvereinbarung()))
                .filter(f -> f.status() == Fassungsstatus.IN_KRAFT)
                .findFirst()
                .orElse(gefragt);
        return reader.read(geltende, alle, LocalDate.now(clock));
    }
}
