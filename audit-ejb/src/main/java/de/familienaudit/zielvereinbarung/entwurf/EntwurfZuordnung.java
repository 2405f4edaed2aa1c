package de.familienaudit.zielvereinbarung.entwurf;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.Violation;
import de.familienaudit.stelle.StelleDetails;
import de.familienaudit.stelle.StellenService;
import de.familienaudit.zielvereinbarung.domain.fassung.Abhaengigkeit;
import de.familienaudit.zielvereinbarung.domain.fassung.AbhaengigkeitRule;
import de.familienaudit.zielvereinbarung.domain.fassung.Beteiligung;
import de.familienaudit.zielvereinbarung.domain.fassung.Fassung;
import de.familienaudit.zielvereinbarung.domain.fassung.Massnahmennummer;
import de.familienaudit.zielvereinbarung.domain.fassung.Massnahmentext;
import de.familienaudit.zielvereinbarung.domain.fassung.Pflichtanlage;
import de.familienaudit.zielvereinbarung.domain.fassung.StellenwahlRule;
import de.familienaudit.zielvereinbarung.fassung.FassungRepository;
import de.familienaudit.zielvereinbarung.fassung.FassungsteileRepository;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What hangs on a measure of a draft: its Stellen, its required annexes, what it builds on (rules ). */
@Dependent
public class EntwurfZuordnung {

    @Inject
    private FassungsteileRepository teile;

    @Inject
    private EntwurfteileRepository einzelne;

    @Inject
    private FassungRepository fassungen;

    @Inject
    private StellenService stellen;

    /** What is wrong in the command about Stellen, annexes and dependencies; all at once. */
    List<Violation> maengel(Fassung fassung, Massnahmennummer nummer, MassnahmeBearbeiten command) {
        Map<Long, Boolean> intern =
                stellen.stellen().stream().collect(Collectors.toMap(StelleDetails::id, StelleDetails::intern));
        List<Violation> maengel =
                new ArrayList<>(StellenwahlRule.maengel(command.stellen(), command.federfuehrung(), intern));
        maengel.addAll(Pflichtanlage.maengel(Pflichtanlage.zeilen(command.anlagen())));
        List<String> auf = AbhaengigkeitRule.nummern(command.abhaengigkeiten());
        if (!auf.isEmpty()) {
            maengel.addAll(AbhaengigkeitRule.maengel(
                    nummer.toString(),
                    auf,
                    einzelne.findVorhandene(fassung.id(), auf),
                    bestehende(fassung, nummer.toString())));
        }
        return maengel;
    }

    /** Replaces what hangs on the measure by what the command says. */
    void save(Massnahmentext text, MassnahmeBearbeiten command) {
        List<Long> stellen = StellenwahlRule.inReihenfolge(beteiligte(text), command.stellen());
        teile.deleteZugeordnetes(text);
        int reihenfolge = 1;
        for (long stelle : stellen) {
            teile.save(new Beteiligung(text, stelle, reihenfolge++));
        }
        int platz = 1;
        for (String anlage : Pflichtanlage.zeilen(command.anlagen())) {
            teile.save(new Pflichtanlage(text, platz++, anlage));
        }
        String von = text.nummer().toString();
        teile.deleteAbhaengigkeiten(text.fassung().id(), von);
        AbhaengigkeitRule.nummern(command.abhaengigkeiten())
                .forEach(auf -> teile.save(new Abhaengigkeit(text.fassung(), von, auf)));
    }

    /** The Stellen that take part, or that stand for them today, each once, in their agreed order. */
    List<Long> beteiligte(Massnahmentext text) {
        return wirksame(fassungen.findBeteiligungen(text.id()).stream()
                .map(Beteiligung::stelleId)
                .toList());
    }

    /** The Stellen that these stand for today, each once, in order: only those can be chosen. */
    List<Long> wirksame(List<Long> ids) {
        Map<Long, StelleDetails> bekannte = stellen.stellen(ids);
        return ids.stream().map(id -> bekannte.get(id).id()).distinct().toList();
    }

    /** What a number builds on in one Fassung, for another one that has those measures. */
    void saveAbhaengigkeiten(Fassung aus, Fassung in, String von) {
        List<String> auf = einzelne.findAbhaengigkeiten(aus.id(), von).stream()
                .filter(a -> a.von().equals(von))
                .map(Abhaengigkeit::auf)
                .toList();
        einzelne.findVorhandene(in.id(), auf).forEach(nummer -> teile.save(new Abhaengigkeit(in, von, nummer)));
    }

    /** A number changed: what builds on the measure, and what it builds on, keeps its meaning. */
    void renumber(Fassung fassung, String alt, String neu) {
        List<Abhaengigkeit> betroffene = einzelne.findAbhaengigkeiten(fassung.id(), alt);
        teile.removeAll(betroffene);
        for (Abhaengigkeit a : betroffene) {
            teile.save(new Abhaengigkeit(
                    fassung, a.von().equals(alt) ? neu : a.von(), a.auf().equals(alt) ? neu : a.auf()));
        }
    }

    /** Rule A-11: @throws BusinessRuleException A-11.wird_gebraucht with the numbers that build on it */
    public void refuseIfNeeded(Fassung fassung, String nummer) {
        List<String> abhaengige = einzelne.findAbhaengigkeiten(fassung.id(), nummer).stream()
                .filter(a -> a.auf().equals(nummer))
                .map(Abhaengigkeit::von)
                .toList();
        if (!abhaengige.isEmpty()) {
            throw new BusinessRuleException(Violation.of("A-11.wird_gebraucht", nummer, String.join(", ", abhaengige)));
        }
    }

    /** The same for several that go together: what builds on them goes too, or hinders. */
    public void refuseIfNeeded(Fassung fassung, Collection<String> nummern) {
        Map<String, List<String>> abhaengige = einzelne.findAbhaengige(fassung.id(), nummern).stream()
                .filter(a -> !nummern.contains(a.von()))
                .collect(Collectors.groupingBy(
                        Abhaengigkeit::auf,
                        LinkedHashMap::new,
                        Collectors.mapping(Abhaengigkeit::von, Collectors.toList())));
        BusinessRuleException.throwIfAny(abhaengige.entrySet().stream()
                .map(e -> Violation.of("A-11.wird_gebraucht", e.getKey(), String.join(", ", e.getValue())))
                .toList());
    }

    private Map<String, Set<String>> bestehende(Fassung fassung, String ohne) {
        Map<String, Set<String>> bestehende = new HashMap<>();
        teile.findAbhaengigkeiten(fassung.id()).stream()
                .filter(a -> !a.von().equals(ohne))
                .forEach(a -> bestehende
                        .computeIfAbsent(a.von(), v -> new HashSet<>())
                        .add(a.auf()));
        return bestehende;
    }
}
