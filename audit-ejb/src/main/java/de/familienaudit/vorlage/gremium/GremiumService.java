package de.familienaudit.vorlage.gremium;

import de.familienaudit.shared.Guarded;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.shared.Requires;
import de.familienaudit.vorlage.domain.abstimmung.Abstimmungsgegenstand;
import de.familienaudit.vorlage.domain.abstimmung.Mehrheit;
import de.familienaudit.vorlage.domain.gremium.Beschlusssache;
import de.familienaudit.vorlage.domain.gremium.Fristsache;
import de.familienaudit.vorlage.domain.gremium.Gremiumart;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Bodies of the Kommune and what holds for them (rules V-2, V-3, V-4, V-10). */
@Stateless
@Guarded
public class GremiumService {

    /** Names of the kinds of bodies. */
    public static final List<String> ARTEN = namen(Gremiumart.values());

    /** Names of the subjects on which a body can decide. */
    public static final List<String> SACHEN = namen(Beschlusssache.values());

    /** Names of the subjects of a vote for which a majority can be set; an election has its own rules (V-4), an Umlauf that of the law (V-16). */
    public static final List<String> GEGENSTAENDE = namen(Abstimmungsgegenstand.values()).stream()
            .filter(g -> !g.equals(Abstimmungsgegenstand.WAHL.name()) && !g.equals(Abstimmungsgegenstand.UMLAUF.name()))
            .toList();

    /** Names of what days before a session can be set for (V-16). */
    public static final List<String> FRISTEN = namen(Fristsache.values());

    /** Names of the majorities. */
    public static final List<String> MEHRHEITEN = namen(Mehrheit.values());

    @Inject
    private GremienReader reader;

    @Inject
    private Clock clock;

    /** All bodies as they are today, those that exist first, then by kind and name. */
    @Requires(value = GremiumRechte.GREMIEN_LESEN, schreibt = false)
    public List<GremiumZeile> gremien() {
        return Gremienblaetter.zeilen(reader.akten().values(), LocalDate.now(clock));
    }

    /** @throws NotFoundException R-2 */
    @Requires(value = GremiumRechte.GREMIEN_LESEN, schreibt = false)
    public GremiumBlatt gremium(long id) {
        return Optional.ofNullable(reader.akten().get(id))
                .map(akte -> Gremienblaetter.blatt(akte, LocalDate.now(clock)))
                .orElseThrow(NotFoundException::new);
    }

    private static List<String> namen(Enum<?>... konstanten) {
        return Stream.of(konstanten).map(Enum::name).toList();
    }
}
