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
import de.familienaudit.zielvereinbarung.fassung.FassungEffect;
import de.familienaudit.zielvereinbarung.fassung.FassungsteileRepository;
import de.familienaudit.zielvereinbarung.fassung.FortschrittSpeicher;
import de.familienaudit.zielvereinbarung.fassung.TextSpeicher;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Works out and does one change of several measures; the same statements for two measures or two hundred. */
@Dependent
class SammelBuilder {

    @Inject
    private FassungsteileRepository teile;

    @Inject
    private TextSpeicher texte;

    @Inject
    private FortschrittSpeicher fortschritte;

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
        if (wirkliche.isEmpty()) {
            return List.of();
        }
        Map<Massnahmentext, Stand> neue = new LinkedHashMap<>();
        wirkliche.forEach(s -> neue.put(s.text(), s.ergebnis().neu()));
        if (aenderung.art() == Sammelaenderung.Art.STELLE) {
            teile.deleteBeteiligungen(neue.keySet());
        }
        texte.aendern(
                neue.keySet(), t -> t.aendern(neue.get(t).text(), neue.get(t).federfuehrung(), wirkung.erfassung()));
        if (aenderung.art() == Sammelaenderung.Art.STELLE) {
            Map<Massnahmentext, List<Long>> beteiligte = new LinkedHashMap<>();
            neue.forEach((t, stand) -> beteiligte.put(t, stand.stellen()));
            texte.beteiligen(beteiligte);
        }
        Map<Long, Stand> jeMassnahme = new LinkedHashMap<>();
        neue.forEach((t, stand) -> jeMassnahme.put(t.massnahme().id(), stand));
        fortschritte.aendern(teile.findFortschritte(jeMassnahme.keySet()).values(), f -> {
            Stand stand = jeMassnahme.get(f.massnahme().id());
            f.vereinbaren(stand.text().beginn(), stand.text().ende());
        });
        return neue.keySet().stream().map(t -> t.nummer().toString()).toList();
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
        List<Massnahmentext> gewaehlte = teile.findTexte(
                fassung.id(),
                command.massnahmen().stream()
                        .map(SammelAendern.Gewaehlt::massnahmeId)
                        .distinct()
                        .toList());
        Map<Long, Massnahmentext> nachId =
                gewaehlte.stream().collect(Collectors.toMap(t -> t.massnahme().id(), Function.identity()));
        for (SammelAendern.Gewaehlt g : command.massnahmen()) {
            Massnahmentext text = nachId.get(g.massnahmeId());
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
        }
        return gewaehlte;
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
