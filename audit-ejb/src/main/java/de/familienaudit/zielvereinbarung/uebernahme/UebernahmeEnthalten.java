package de.familienaudit.zielvereinbarung.uebernahme;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.Erfassung;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.shared.Suchtext;
import de.familienaudit.shared.Violation;
import de.familienaudit.zielvereinbarung.domain.fassung.Fassung;
import de.familienaudit.zielvereinbarung.domain.fassung.Massnahmentext;
import de.familienaudit.zielvereinbarung.domain.uebernahme.Uebernahme;
import de.familienaudit.zielvereinbarung.domain.uebernahme.Uebernahmeentscheidung;
import de.familienaudit.zielvereinbarung.fassung.FassungsteileRepository;
import de.familienaudit.zielvereinbarung.fassung.TextSpeicher;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The successor has a measure already (rule A-10): which one it is, and whether it becomes the old one. */
@Dependent
class UebernahmeEnthalten {

    @Inject
    private UebernahmeRepository uebernahmen;

    @Inject
    private UebernahmeTexte texte;

    @Inject
    private FassungsteileRepository teile;

    @Inject
    private TextSpeicher speicher;

    /**
     * @param belegte ids of the chosen measures that the successor has as themselves
     * @param gewaehlte the words of the measures in the agreement that ends
     * @param folgende the words in the successor that each is contained in
     * @return the decisions, not stored yet
     */
    List<Uebernahmeentscheidung> entscheiden(
            Uebernahme uebernahme,
            Collection<Long> belegte,
            List<Massnahmentext> gewaehlte,
            Map<Massnahmentext, Massnahmentext> folgende,
            Erfassung erfassung) {
        Set<Massnahmentext> ersetzbare = texte.ersetzbare(new LinkedHashSet<>(folgende.values()));
        speicher.loesen(ersetzbare);
        Set<Long> vorhandene = new HashSet<>(belegte);
        List<Massnahmentext> geaenderte = new ArrayList<>();
        List<Uebernahmeentscheidung> neue = new ArrayList<>();
        for (Massnahmentext alt : gewaehlte) {
            Massnahmentext text = folgende.get(alt);
            long ziel = text.massnahme().id();
            boolean ersetzt = ziel != alt.massnahme().id()
                    && !vorhandene.contains(alt.massnahme().id())
                    && ersetzbare.remove(text);
            if (ersetzt) {
                text.gehoertZu(alt.massnahme(), erfassung);
                vorhandene.add(alt.massnahme().id());
                geaenderte.add(text);
            }
            neue.add(
                    Uebernahmeentscheidung.enthalten(uebernahme, alt.massnahme().id(), ziel, ersetzt, erfassung));
        }
        speicher.schreiben(geaenderte);
        return neue;
    }

    /**
     * All of them in this one.
     *
     * @param nachfolgende as it was before decisions were taken back, which may have given it back its identity
     * @throws NotFoundException when it is not in the draft any more
     */
    Map<Massnahmentext, Massnahmentext> in(
            Fassung entwurf, List<Massnahmentext> gewaehlte, Optional<Massnahmentext> nachfolgende) {
        Massnahmentext text = nachfolgende
                .map(t -> teile.findTexte(entwurf.id(), List.of(t.massnahme().id())))
                .stream()
                .flatMap(List::stream)
                .findFirst()
                .orElseThrow(NotFoundException::new);
        return gewaehlte.stream().collect(Collectors.toMap(Function.identity(), alt -> text));
    }

    /** Each in the one of the same title. @throws BusinessRuleException A-10.kein_gleicher_titel */
    Map<Massnahmentext, Massnahmentext> gleichen(Fassung entwurf, List<Massnahmentext> gewaehlte) {
        Set<String> titel = gewaehlte.stream().map(t -> Suchtext.of(t.titel())).collect(Collectors.toSet());
        UebernahmeVorschlag vorschlag =
                new UebernahmeVorschlag(teile.findTexte(entwurf.id(), uebernahmen.findMitTiteln(entwurf.id(), titel)));
        return gewaehlte.stream().collect(Collectors.toMap(Function.identity(), alt -> vorschlag
                .zu(alt)
                .orElseThrow(() -> new BusinessRuleException(Violation.at(
                        "nachfolgende", "A-10.kein_gleicher_titel", alt.nummer().toString())))));
    }
}
