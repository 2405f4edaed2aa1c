package de.familienaudit.zielvereinbarung.beschluss;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.Violation;
import de.familienaudit.vorlage.wirkung.Beschlussfolge;
import de.familienaudit.vorlage.wirkung.Beschlussgegenstand;
import de.familienaudit.vorlage.wirkung.Gegenstandsangebot;
import de.familienaudit.vorlage.wirkung.Gegenstandswahl;
import de.familienaudit.zielvereinbarung.domain.fassung.Beschlussausgang;
import de.familienaudit.zielvereinbarung.domain.fassung.Fassung;
import de.familienaudit.zielvereinbarung.domain.fassung.Fassungsbeschluss;
import de.familienaudit.zielvereinbarung.domain.fassung.Fassungsereignis;
import de.familienaudit.zielvereinbarung.domain.fassung.Fassungsstatus;
import de.familienaudit.zielvereinbarung.domain.fassung.Vorlagenbeschluss;
import de.familienaudit.zielvereinbarung.fassung.Beschlusslage;
import de.familienaudit.zielvereinbarung.fassung.FassungRepository;
import de.familienaudit.zielvereinbarung.fassung.Nachfolgepruefung;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Rules A-9, V-11: a Fassung of an agreement is decided by a paper. */
@Dependent
class FassungGegenstand implements Beschlussgegenstand {

    /** Name of the kind. */
    static final String ART = Beschlusslage.FASSUNG;

    @Inject
    private FassungRepository fassungen;

    @Inject
    private Fassungsbeschluesse beschluesse;

    @Inject
    private Nachfolgepruefung nachfolge;

    @Inject
    private Clock clock;

    @Override
    public String art() {
        return ART;
    }

    @Override
    public Gegenstandsangebot angebot() {
        List<Fassung> alle = fassungen.findAll();
        return new Gegenstandsangebot(
                alle.stream()
                        .filter(f -> Fassungsbeschluss.entscheidbare(true).contains(f.status()))
                        .sorted(Comparator.comparing(f -> f.status() != Fassungsstatus.GEPRUEFT))
                        .map(FassungGegenstand::wahl)
                        .toList(),
                alle.stream()
                        .filter(f -> f.status() != Fassungsstatus.VERWORFEN)
                        .map(FassungGegenstand::wahl)
                        .toList());
    }

    private static Gegenstandswahl wahl(Fassung f) {
        return new Gegenstandswahl(ART, f.id(), name(f), f.status());
    }

    private static String name(Fassung f) {
        return f.zielvereinbarung().titel() + ", Fassung " + f.nummer();
    }

    @Override
    public Map<Long, String> namen(Collection<Long> ids) {
        return fassungen.findAll().stream()
                .filter(f -> ids.contains(f.id()))
                .collect(Collectors.toMap(Fassung::id, FassungGegenstand::name));
    }

    @Override
    public String seite(long id) {
        return "/zielvereinbarung/fassung.xhtml?id=" + id;
    }

    @Override
    public List<Violation> hindernisse(Beschlussfolge folge) {
        Fassung fassung = fassungen.get(folge.gegenstandId());
        List<Violation> verstoesse = new ArrayList<>();
        boolean andere = !istDasselbe(folge);
        if (folge.vorher().istBeschlossen() && andere) {
            verstoesse.addAll(Fassungsbeschluss.hindernisseDerRuecknahme(
                    fassungen.get(folge.vorher().ziel())));
        }
        if (folge.neu().istBeschlossen() && !andere) {
            verstoesse.addAll(Fassungsbeschluss.hindernisseDesTages(
                    fassungen.findEreignisse(folge.neu().ziel()),
                    folge.vorher().am(),
                    folge.neu().am()));
        } else if (verstoesse.isEmpty() && !folge.vorher().istBeschlossen()) {
            verstoesse.addAll(vorbedingungen(folge, fassung));
        }
        return verstoesse;
    }

    /** Before the decision: it can be decided, everything that it needs is there, and what it succeeds leaves nothing behind. */
    private List<Violation> vorbedingungen(Beschlussfolge folge, Fassung genannte) {
        Optional<Fassung> ziel = ziel(folge.neu(), genannte);
        if (ziel.isEmpty()) {
            return List.of(Violation.of("V-11.anderer_gegenstand"));
        }
        Fassung fassung = ziel.get();
        LocalDate tag = folge.neu().am();
        List<Fassungsereignis> bisherige = fassungen.findEreignisse(fassung.id());
        if (folge.vorher().art() == Beschlussfolge.Art.ABGELEHNT && wurdeSeitherBearbeitet(fassung, bisherige)) {
            return List.of(Violation.of("V-11.inzwischen_bearbeitet", fassung.nummer()));
        }
        List<Violation> verstoesse = new ArrayList<>(Fassungsbeschluss.hindernisse(
                fassung, tag, folge.nacherfasst(), bisherige, fassungen.findOhneFederfuehrung(fassung.id())));
        if (verstoesse.isEmpty() && folge.neu().art() != Beschlussfolge.Art.ABGELEHNT) {
            try {
                nachfolge.pruefe(fassung, tag == null ? LocalDate.now(clock) : tag);
            } catch (BusinessRuleException e) {
                verstoesse.addAll(e.violations());
            }
        }
        return verstoesse;
    }

    /** The Fassung that is decided: the one that is named, or the one with the changed text, of the same agreement. */
    private Optional<Fassung> ziel(Beschlussfolge.Stand wirkung, Fassung genannte) {
        if (wirkung.ziel() == null || wirkung.ziel().equals(genannte.id())) {
            return Optional.of(genannte);
        }
        return fassungen.findFassungen(genannte.zielvereinbarung().id()).stream()
                .filter(f -> f.id().equals(wirkung.ziel()))
                .findFirst();
    }

    private static boolean istDasselbe(Beschlussfolge folge) {
        return folge.vorher().istBeschlossen()
                && folge.neu().istBeschlossen()
                && folge.vorher().ziel().equals(folge.neu().ziel());
    }

    @Override
    public boolean folgt(Beschlussfolge folge) {
        Fassung fassung = fassungen.lock(folge.gegenstandId());
        long vereinbarung = fassung.zielvereinbarung().id();
        Vorlagenbeschluss beschluss = new Vorlagenbeschluss(
                folge.vorlageId(),
                folge.neu().am() == null ? LocalDate.now(clock) : folge.neu().am(),
                folge.nacherfasst());
        if (istDasselbe(folge)) {
            beschluesse.tagBerichtigen(vereinbarung, beschluss);
            return true;
        }
        if (folge.vorher().istBeschlossen()) {
            beschluesse.zuruecknehmen(
                    vereinbarung, beschluss, ausgang(folge.neu().art()));
            if (!bewegtWeiter(folge.neu().art())) {
                return true;
            }
        }
        return switch (folge.neu().art()) {
            case BESCHLOSSEN -> beschliessen(folge, fassung, beschluss);
            case ABGELEHNT -> beschluesse.ablehnen(fassung, beschluss);
            case OFFEN, VERTAGT, TEXT_FEHLT, UNTER_VORBEHALT, AUSGESETZT, AUFGEHOBEN -> {
                if (folge.neu().art() != Beschlussfolge.Art.OFFEN
                        || folge.vorher().art() != Beschlussfolge.Art.OFFEN) {
                    beschluesse.vermerken(
                            fassung, beschluss, ausgang(folge.neu().art()));
                }
                yield true;
            }
        };
    }

    private boolean beschliessen(Beschlussfolge folge, Fassung genannte, Vorlagenbeschluss beschluss) {
        return ziel(folge.neu(), genannte)
                .map(f -> fassungen.lock(f.id()))
                .map(f -> beschluesse.beschliessen(
                        f,
                        beschluss,
                        beschluss.nacherfasst()
                                || folge.vorher().art() == Beschlussfolge.Art.ABGELEHNT
                                        && !wurdeSeitherBearbeitet(f, fassungen.findEreignisse(f.id()))))
                .orElse(false);
    }

    private static boolean wurdeSeitherBearbeitet(Fassung fassung, List<Fassungsereignis> ereignisse) {
        return ereignisse.stream()
                .filter(e ->
                        e.ausgang().filter(a -> a == Beschlussausgang.ABGELEHNT).isPresent())
                .reduce((frueher, spaeter) -> spaeter)
                .flatMap(e -> fassung.geaendert()
                        .map(g -> g.am().isAfter(e.erfassung().am())))
                .orElse(false);
    }

    private static boolean bewegtWeiter(Beschlussfolge.Art art) {
        return art == Beschlussfolge.Art.BESCHLOSSEN || art == Beschlussfolge.Art.ABGELEHNT;
    }

    /** What the event says that stands in the place of a decision, or beside none. */
    private static Beschlussausgang ausgang(Beschlussfolge.Art art) {
        return switch (art) {
            case OFFEN, BESCHLOSSEN, ABGELEHNT -> Beschlussausgang.BERICHTIGT;
            case VERTAGT -> Beschlussausgang.VERTAGT;
            case TEXT_FEHLT -> Beschlussausgang.TEXT_FEHLT;
            case UNTER_VORBEHALT -> Beschlussausgang.UNTER_VORBEHALT;
            case AUSGESETZT -> Beschlussausgang.AUSGESETZT;
            case AUFGEHOBEN -> Beschlussausgang.AUFGEHOBEN;
        };
    }
}
