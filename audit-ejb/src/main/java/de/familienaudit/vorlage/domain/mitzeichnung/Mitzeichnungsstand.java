package de.familienaudit.vorlage.domain.mitzeichnung;

import de.familienaudit.shared.Ruecknahme;
import de.familienaudit.shared.Violation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Rule V-7: the course of co-signing of one paper: whose turn it is and since when, who comes then, who is late, who is missing. Equal ones
 * are asked at the same time, a higher one after all lower ones answered; what was taken back is not waited for. A round goes on until
 * somebody returns the paper, or its writer breaks it off, submits or withdraws it.
 */
public final class Mitzeichnungsstand {

    private static final Comparator<Mitzeichnung> REIHENFOLGE =
            Comparator.comparingInt(Mitzeichnung::rang).thenComparing(Mitzeichnung::id);

    private final List<Mitzeichnung> anfragen;
    private final Map<Long, Mitzeichnungsantwort> antworten;
    private final List<Mitzeichnungsende> enden;

    /** What was asked, answered and ended of one paper, in any order. */
    public Mitzeichnungsstand(
            Collection<Mitzeichnung> anfragen,
            Collection<Mitzeichnungsantwort> antworten,
            Collection<Mitzeichnungsende> enden) {
        this.anfragen = anfragen.stream()
                .sorted(Comparator.comparingInt(Mitzeichnung::runde).thenComparing(REIHENFOLGE))
                .toList();
        this.antworten = antworten.stream()
                .collect(Collectors.toUnmodifiableMap(Mitzeichnungsantwort::mitzeichnungId, Function.identity()));
        this.enden = List.copyOf(enden);
    }

    /** Every request, by round and order. */
    public List<Mitzeichnung> anfragen() {
        return anfragen;
    }

    public Optional<Mitzeichnungsantwort> antwort(Mitzeichnung anfrage) {
        return Optional.ofNullable(antworten.get(anfrage.id()));
    }

    /** Every end of a round, the first one first. */
    public List<Mitzeichnungsende> enden() {
        return enden.stream()
                .sorted(Comparator.comparing(e -> e.erfassung().am()))
                .toList();
    }

    /** Number of the latest round; 0 while nobody was ever asked. */
    public int runde() {
        return anfragen.isEmpty() ? 0 : anfragen.get(anfragen.size() - 1).runde();
    }

    /** Whether a round goes on. */
    public boolean laeuft() {
        return runde() > 0 && ende(runde()).isEmpty();
    }

    /** How a round ended; of one that came back and was submitted all the same, that it came back. Empty while it goes on. */
    public Optional<Mitzeichnungsende> ende(int runde) {
        return enden().stream().filter(e -> e.runde() == runde).findFirst();
    }

    /** The round in which somebody is asked now. */
    public int naechsteRunde() {
        return laeuft() ? runde() : runde() + 1;
    }

    /**
     * How much has happened so far; it only rises, so that who saw less saw an older state (G-4).
     */
    public int stand() {
        long zurueckgenommen =
                anfragen.stream().filter(a -> a.ruecknahme().isPresent()).count();
        return anfragen.size() + antworten.size() + enden.size() + (int) zurueckgenommen;
    }

    /** What happened last; empty while nobody was ever asked. */
    public Optional<Geschehen> zuletzt() {
        return Stream.of(
                        anfragen.stream()
                                .map(a -> new Geschehen(
                                        a.erfassung().von(),
                                        Mitzeichnungsvorgang.ANGEFRAGT,
                                        a.erfassung().am())),
                        anfragen.stream()
                                .flatMap(a -> a.ruecknahme().stream())
                                .map(r -> new Geschehen(r.von(), Mitzeichnungsvorgang.ZURUECKGENOMMEN, r.am())),
                        antworten.values().stream()
                                .map(w -> new Geschehen(
                                        w.erfassung().von(),
                                        w.ergebnis(),
                                        w.erfassung().am())),
                        enden.stream()
                                .map(e -> new Geschehen(
                                        e.erfassung().von(),
                                        e.ende(),
                                        e.erfassung().am())))
                .flatMap(Function.identity())
                .max(Comparator.comparing(Geschehen::am));
    }

    /**
     * Who did something, what and when.
     *
     * @param was a constant that has a word
     */
    public record Geschehen(String wer, Enum<?> was, Instant am) {}

    /** Who is asked in the round that goes on and has not answered, in order. */
    public List<Mitzeichnung> offene() {
        return laeuft() ? derRunde().filter(a -> antwort(a).isEmpty()).toList() : List.of();
    }

    /** Whose turn it is: the first ones in order that have not answered. */
    public List<Mitzeichnung> dran() {
        List<Mitzeichnung> offene = offene();
        return offene.stream().filter(a -> a.rang() == offene.get(0).rang()).toList();
    }

    /** Who comes then, those first that are asked first; each time one or several at once. */
    public List<List<Mitzeichnung>> danach() {
        Set<Mitzeichnung> jetzt = Set.copyOf(dran());
        return List.copyOf(offene().stream()
                .filter(a -> !jetzt.contains(a))
                .collect(Collectors.groupingBy(Mitzeichnung::rang, TreeMap::new, Collectors.toList()))
                .values());
    }

    /** Since when it has been the turn of somebody: since she was asked, or since the last one before her was done. */
    public Instant seit(Mitzeichnung anfrage) {
        return anfragen.stream()
                .filter(a -> a.runde() == anfrage.runde() && a.rang() < anfrage.rang())
                .flatMap(a -> Stream.concat(
                        antwort(a).map(w -> w.erfassung().am()).stream(), a.ruecknahme().map(Ruecknahme::am).stream()))
                .reduce(anfrage.erfassung().am(), (eines, anderes) -> anderes.isAfter(eines) ? anderes : eines);
    }

    /** Whether an answer is missing whose day is over. */
    public boolean istUeberfaellig(Mitzeichnung anfrage, LocalDate heute) {
        return anfrage.frist().isBefore(heute) && offene().contains(anfrage);
    }

    /** Whether somebody was asked in the round that goes on, and all of them co-signed. */
    public boolean istFertig() {
        return laeuft() && offene().isEmpty();
    }

    /** The answer that brought the paper back, while nobody was asked again since; empty for none. */
    public Optional<Mitzeichnungsantwort> rueckgabe() {
        return rueckgabe(runde());
    }

    /** The answer that ended a round; empty for one that ended otherwise, or goes on. */
    public Optional<Mitzeichnungsantwort> rueckgabe(int runde) {
        return anfragen.stream()
                .filter(a -> a.runde() == runde)
                .flatMap(a -> antwort(a).stream())
                .filter(Mitzeichnungsantwort::gibtZurueck)
                .findFirst();
    }

    /**
     * Who was asked last and has not co-signed the text that is to be submitted.
     *
     * @param giltNoch whether an answer is about that text
     */
    public List<Mitzeichnung> fehlende(Predicate<Mitzeichnungsantwort> giltNoch) {
        return derRunde()
                .filter(a -> antwort(a)
                        .filter(w -> !w.gibtZurueck() && giltNoch.test(w))
                        .isEmpty())
                .toList();
    }

    /** Whether nobody is left who was asked in the round that goes on, so that the paper is a draft again. */
    public boolean istLeer() {
        return laeuft() && derRunde().findAny().isEmpty();
    }

    /**
     * Why a request is not answered now.
     *
     * @return V-7.mitzeichnung_…; empty when it is its turn
     */
    public Optional<Violation> hindernis(Mitzeichnung anfrage) {
        return schonErledigt(anfrage).or(() -> {
            if (ende(anfrage.runde()).isPresent()) {
                return Optional.of(Violation.of("V-7.mitzeichnung_beendet"));
            }
            return dran().contains(anfrage)
                    ? Optional.empty()
                    : Optional.of(Violation.of("V-7.mitzeichnung_nicht_an_der_reihe"));
        });
    }

    /**
     * Why a request is neither answered nor taken back any more.
     *
     * @return V-7.mitzeichnung_beantwortet, V-7.mitzeichnung_zurueckgenommen, each with who did it, when and what; empty while it is open
     */
    public Optional<Violation> schonErledigt(Mitzeichnung anfrage) {
        return antwort(anfrage)
                .map(w -> Violation.of(
                        "V-7.mitzeichnung_beantwortet",
                        w.erfassung().von(),
                        w.erfassung().am(),
                        w.ergebnis()))
                .or(() -> anfrage.ruecknahme()
                        .map(r -> Violation.of("V-7.mitzeichnung_zurueckgenommen", r.von(), r.am(), r.grund())));
    }

    /** Who was asked in the latest round, without what was taken back. */
    private Stream<Mitzeichnung> derRunde() {
        return anfragen.stream()
                .filter(a -> a.runde() == runde() && a.ruecknahme().isEmpty());
    }
}
