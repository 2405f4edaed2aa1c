package de.familienaudit.zielvereinbarung.beschluss;

import de.familienaudit.shared.Violation;
import de.familienaudit.vorlage.wirkung.Beschlussfolge;
import de.familienaudit.vorlage.wirkung.Beschlussgegenstand;
import de.familienaudit.vorlage.wirkung.Gegenstandsangebot;
import de.familienaudit.vorlage.wirkung.Gegenstandswahl;
import de.familienaudit.zielvereinbarung.domain.fassung.Beschlussausgang;
import de.familienaudit.zielvereinbarung.domain.fassung.Vorlagenbeschluss;
import de.familienaudit.zielvereinbarung.domain.fassung.Zielvereinbarung;
import de.familienaudit.zielvereinbarung.fassung.FassungEffect;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Rules A-9, V-11: the yearly resolution on the geringfügige Fortschreibungen of an agreement that were in force by then. They hold
 * already, so that only a decision moves them; what a body refuses or changes needs another Fassung.
 */
@Dependent
class FortschreibungenGegenstand implements Beschlussgegenstand {

    /** Name of the kind. */
    static final String ART = "FORTSCHREIBUNGEN";

    @Inject
    private BeschlussRepository repository;

    @Inject
    private Fassungsbeschluesse beschluesse;

    @Inject
    private FassungEffect wirkung;

    @Inject
    private Clock clock;

    @Override
    public String art() {
        return ART;
    }

    @Override
    public Gegenstandsangebot angebot() {
        return new Gegenstandsangebot(
                repository.findMitWartenden().stream()
                        .map(z -> new Gegenstandswahl(ART, z.id(), name(z), null))
                        .toList(),
                List.of());
    }

    @Override
    public Map<Long, String> namen(Collection<Long> ids) {
        return repository.findVereinbarungen(ids).stream()
                .collect(Collectors.toMap(Zielvereinbarung::id, FortschreibungenGegenstand::name));
    }

    @Override
    public String seite(long id) {
        return "/zielvereinbarung/index.xhtml";
    }

    private static String name(Zielvereinbarung z) {
        return z.titel() + ", geringfügige Fortschreibungen";
    }

    @Override
    public List<Violation> hindernisse(Beschlussfolge folge) {
        if (folge.neu().istBeschlossen() && folge.neu().ziel() != folge.gegenstandId()) {
            return List.of(Violation.of("V-11.fortschreibungen_geaendert"));
        }
        boolean wartet = folge.neu().istBeschlossen() || folge.neu().art() == Beschlussfolge.Art.OFFEN;
        LocalDate tag =
                folge.neu().am() == null ? LocalDate.now(clock) : folge.neu().am();
        return wartet
                        && !folge.vorher().istBeschlossen()
                        && wirkung.waiting(folge.gegenstandId(), tag).isEmpty()
                ? List.of(Violation.of("A-9.nichts_zu_beschliessen"))
                : List.of();
    }

    @Override
    public boolean folgt(Beschlussfolge folge) {
        Vorlagenbeschluss beschluss = new Vorlagenbeschluss(
                folge.vorlageId(),
                folge.neu().am() == null ? LocalDate.now(clock) : folge.neu().am(),
                folge.nacherfasst());
        if (folge.vorher().istBeschlossen()) {
            beschluesse.zuruecknehmen(
                    folge.gegenstandId(), beschluss, ausgang(folge.neu().art()));
        }
        return !folge.neu().istBeschlossen() || beschluesse.wartendeBeschliessen(folge.gegenstandId(), beschluss);
    }

    private static Beschlussausgang ausgang(Beschlussfolge.Art art) {
        return switch (art) {
            case AUSGESETZT -> Beschlussausgang.AUSGESETZT;
            case AUFGEHOBEN -> Beschlussausgang.AUFGEHOBEN;
            default -> Beschlussausgang.BERICHTIGT;
        };
    }
}
