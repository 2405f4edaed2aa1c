package de.familienaudit.zertifikat;

import de.familienaudit.shared.Guarded;
import de.familienaudit.shared.Requires;
import de.familienaudit.zertifikat.domain.Geltung;
import de.familienaudit.zertifikat.domain.SiegelRule;
import de.familienaudit.zertifikat.domain.Zertifikat;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

/** The page Zertifikate and the seal of a day (rules Z-4, Z-5). */
@Stateless
@Guarded
public class ZertifikatService {

    /** Kind of the dates on which certificates end, for {@link de.familienaudit.frist.FristenService}. */
    public static final String FRISTART = "ZERTIFIKAT";

    @Inject
    private Geltungen geltungen;

    @Inject
    private SiegelReader siegel;

    @Inject
    private ZertifikatReader reader;

    @Inject
    private Clock clock;

    /** @param tag the day that is asked for; null for today */
    @Requires(value = ZertifikatRechte.ZERTIFIKATE_LESEN, schreibt = false)
    public Zertifikatsblatt blatt(LocalDate tag) {
        LocalDate heute = heute();
        Map<Zertifikat, Geltung> alle = geltungen.read();
        return new Zertifikatsblatt(
                siegel.read(alle, heute, heute),
                siegel.read(alle, Objects.requireNonNullElse(tag, heute), heute),
                reader.read(alle),
                new SiegelRule(alle.values().stream().toList())
                        .luecken().stream().map(Zertifikatsblatt.Zeitluecke::of).toList());
    }

    /**
     * The answer alone: for the tile, and for whoever asks from outside, see {@link SiegelfrageService}.
     *
     * @param tag null for today
     */
    @Requires(value = ZertifikatRechte.SIEGEL_ERFRAGEN, schreibt = false)
    public Siegelauskunft auskunft(LocalDate tag) {
        return siegel.read(geltungen.read(), Objects.requireNonNullElse(tag, heute()), heute());
    }

    private LocalDate heute() {
        return LocalDate.now(clock);
    }
}
