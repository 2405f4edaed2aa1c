package de.familienaudit.zielvereinbarung.entwurf;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.ConflictException;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.shared.zeit.ZeitDetails;
import de.familienaudit.shared.zeit.Zeitangabe;
import de.familienaudit.stelle.StelleDetails;
import de.familienaudit.stelle.StellenService;
import de.familienaudit.zielvereinbarung.domain.entwurf.Sammelaenderung;
import de.familienaudit.zielvereinbarung.domain.entwurf.Sammelaenderung.Ergebnis;
import de.familienaudit.zielvereinbarung.domain.entwurf.Sammelaenderung.Stand;
import de.familienaudit.zielvereinbarung.domain.entwurf.Sammelaenderung.Stellenangabe;
import de.familienaudit.zielvereinbarung.domain.fassung.Beteiligung;
import de.familienaudit.zielvereinbarung.domain.fassung.Fassung;
import de.familienaudit.zielvereinbarung.domain.fassung.Massnahmentext;
import de.familienaudit.zielvereinbarung.domain.fortschritt.Fortschritt;
import de.familienaudit.zielvereinbarung.fassung.FassungEffect;
import de.familienaudit.zielvereinbarung.fassung.FassungRepository;
import de.familienaudit.zielvereinbarung.fassung.FassungsteileRepository;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Works out and does one change of several measures; the same statements for two measures or two hundred. */
@Dependent
class SammelBuilder {

    @Inject
    private FassungRepository fassungen;

    @Inject
    private FassungsteileRepository teile;

    @Inject
    private StellenService stellen;

    @Inject
    private FassungEffect wirkung;

    /** A measure with what becomes of it. */
    private record Schritt(Massnahmentext text, Stand alt, Ergebnis ergebnis) {}

    SammelVorschau vorschau(Fassung fassung, SammelAendern command) {
        Sammelaenderung aenderung = command.aenderung();
        Map<Long, Stellenangabe> bekannt = bekannte();
        return new SammelVorschau(
                aenderung.art().name(),
                schritte(fassung, command, aenderung, bekannt).stream()
                        .map(s -> zeile(s, aenderung.art(), bekannt))
                        .toList());
    }

    List<String> aendern(Fassung fassung, SammelAendern command) {
        Sammelaenderung aenderung = command.aenderung();
        List<Schritt> wirkliche = schritte(fassung, command, aenderung, bekannte()).stream()
                .filter(s -> s.ergebnis().aendert())
                .toList();
        List<Massnahmentext> texte = wirkliche.stream().map(Schritt::text).toList();
        if (texte.isEmpty()) {
            return List.of();
        }
        if (aenderung.art() == Sammelaenderung.Art.STELLE) {
            teile.deleteBeteiligungen(texte);
        }
        Map<Long, Fortschritt> fortschritte = teile.findFortschritte(
                texte.stream().map(t -> t.massnahme().id()).toList());
        for (Schritt s : wirkliche) {
            Stand neu = s.ergebnis().neu();
            s.text().aendern(neu.text(), neu.federfuehrung(), wirkung.erfassung());
            fortschritte
                    .get(s.text().massnahme().id())
                    .vereinbaren(neu.text().beginn(), neu.text().ende());
            if (aenderung.art() == Sammelaenderung.Art.STELLE) {
                int reihenfolge = 1;
                for (long stelle : neu.stellen()) {
                    teile.save(new Beteiligung(s.text(), stelle, reihenfolge++));
                }
            }
        }
        return texte.stream().map(t -> t.nummer().toString()).toList();
    }

    private List<Schritt> schritte(
            Fassung fassung, SammelAendern command, Sammelaenderung aenderung, Map<Long, Stellenangabe> bekannt) {
        BusinessRuleException.throwIfAny(aenderung.maengel(bekannt));
        List<Massnahmentext> texte = gewaehlte(fassung, command);
        Map<Long, List<Beteiligung>> beteiligte = teile.findBeteiligungen(texte).stream()
                .collect(Collectors.groupingBy(b -> b.massnahmentext().id()));
        Map<Long, StelleDetails> wirksame = stellen.stellen(Stream.concat(
                        beteiligte.values().stream().flatMap(List::stream).map(Beteiligung::stelleId),
                        texte.stream().map(Massnahmentext::federfuehrungId).filter(Objects::nonNull))
                .collect(Collectors.toSet()));
        List<Schritt> schritte = new ArrayList<>();
        for (Massnahmentext t : texte) {
            Stand alt = new Stand(
                    t.vereinbart(),
                    beteiligte.getOrDefault(t.id(), List.of()).stream()
                            .map(b -> wirksame.get(b.stelleId()).id())
                            .distinct()
                            .toList(),
                    t.federfuehrungId() == null
                            ? null
                            : wirksame.get(t.federfuehrungId()).id());
            schritte.add(new Schritt(t, alt, aenderung.anwenden(alt, bekannt)));
        }
        return schritte;
    }

    /** Rule G-4: the chosen measures, by number, unless somebody changed one in between. */
    private List<Massnahmentext> gewaehlte(Fassung fassung, SammelAendern command) {
        Map<Long, Massnahmentext> alle = fassungen.findTexte(fassung.id()).stream()
                .collect(Collectors.toMap(t -> t.massnahme().id(), Function.identity()));
        Set<Long> ids = new HashSet<>();
        for (SammelAendern.Gewaehlt g : command.massnahmen()) {
            Massnahmentext text = alle.get(g.massnahmeId());
            if (text == null) {
                throw fassung.geaendert()
                        .<BusinessRuleException>map(e -> FassungEffect.conflict(e, "Fassung " + fassung.nummer()))
                        .orElseGet(NotFoundException::new);
            }
            if (text.version() != g.version()) {
                throw text.geaendert()
                        .map(e -> FassungEffect.conflict(e, text.nummer() + " " + text.titel()))
                        .orElseGet(ConflictException::new);
            }
            ids.add(g.massnahmeId());
        }
        return alle.values().stream()
                .filter(t -> ids.contains(t.massnahme().id()))
                .sorted((a, b) -> a.nummer().compareTo(b.nummer()))
                .toList();
    }

    private Map<Long, Stellenangabe> bekannte() {
        return stellen.stellen().stream()
                .collect(Collectors.toMap(StelleDetails::id, s -> new Stellenangabe(s.name(), s.intern())));
    }

    private static SammelVorschau.Zeile zeile(Schritt s, Sammelaenderung.Art art, Map<Long, Stellenangabe> bekannt) {
        Stand alt = s.alt();
        Stand neu = s.ergebnis().neu();
        Zeitangabe zeit =
                switch (art) {
                    case BEGINN -> neu.text().beginn();
                    case ENDE -> neu.text().ende();
                    default -> null;
                };
        boolean wortlaut = art == Sammelaenderung.Art.STELLE && s.ergebnis().aendert();
        return new SammelVorschau.Zeile(
                s.text().massnahme().id(),
                s.text().nummer().toString(),
                s.text().titel(),
                worte(alt, art, bekannt),
                worte(neu, art, bekannt),
                zeit == null ? null : ZeitDetails.of(zeit),
                wortlaut ? neu.text().verantwortlich() : "",
                s.ergebnis().bemerkungen().stream().map(Enum::name).toList(),
                s.ergebnis().aendert());
    }

    private static String worte(Stand stand, Sammelaenderung.Art art, Map<Long, Stellenangabe> bekannt) {
        return switch (art) {
            case STELLE ->
                Stream.concat(Stream.ofNullable(stand.federfuehrung()), stand.stellen().stream())
                        .distinct()
                        .map(id -> bekannt.get(id).name())
                        .collect(Collectors.joining(", "));
            case FEDERFUEHRUNG ->
                stand.federfuehrung() == null
                        ? ""
                        : bekannt.get(stand.federfuehrung()).name();
            case BEGINN -> stand.text().beginn().wortlaut();
            case ENDE -> stand.text().ende().wortlaut();
        };
    }
}
