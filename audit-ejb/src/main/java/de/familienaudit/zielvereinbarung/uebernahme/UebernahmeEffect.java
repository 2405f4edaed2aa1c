package de.familienaudit.zielvereinbarung.uebernahme;

import de.familienaudit.shared.Akteur;
import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.Erfassung;
import de.familienaudit.shared.Violation;
import de.familienaudit.zielvereinbarung.domain.entwurf.EntwurfRule;
import de.familienaudit.zielvereinbarung.domain.fassung.Fassung;
import de.familienaudit.zielvereinbarung.domain.fassung.Fassungsstatus;
import de.familienaudit.zielvereinbarung.domain.fassung.Massnahmentext;
import de.familienaudit.zielvereinbarung.domain.fassung.Nacherfassung;
import de.familienaudit.zielvereinbarung.domain.fassung.Zustaendigkeit;
import de.familienaudit.zielvereinbarung.domain.fortschritt.Massnahmenende;
import de.familienaudit.zielvereinbarung.domain.fortschritt.Melder;
import de.familienaudit.zielvereinbarung.domain.uebernahme.Uebernahme;
import de.familienaudit.zielvereinbarung.domain.uebernahme.UebernahmeRule;
import de.familienaudit.zielvereinbarung.domain.uebernahme.Uebernahmeart;
import de.familienaudit.zielvereinbarung.domain.uebernahme.Uebernahmeentscheidung;
import de.familienaudit.zielvereinbarung.fassung.FassungRepository;
import de.familienaudit.zielvereinbarung.fassung.FassungsteileRepository;
import de.familienaudit.zielvereinbarung.fassung.FortschrittSpeicher;
import de.familienaudit.zielvereinbarung.fassung.Nachfolgepruefung;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Rule A-10: whether an agreement may end now, and what that does to its measures. */
@Dependent
class UebernahmeEffect implements Nachfolgepruefung {

    @Inject
    private UebernahmeRepository uebernahmen;

    @Inject
    private FassungRepository fassungen;

    @Inject
    private FassungsteileRepository teile;

    @Inject
    private FortschrittSpeicher fortschritte;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    @Override
    public void pruefe(Fassung neue, LocalDate tag) {
        List<Uebernahme> offene =
                uebernahmen.findOffeneZu(neue.zielvereinbarung().id());
        requireBegonnen(neue, offene, tag);
        Set<Long> imNachfolger = uebernahmen.findMassnahmen(neue.id());
        offene.forEach(u -> requireEntschieden(u, alte(u), imNachfolger));
    }

    @Override
    public void wirksam(Fassung neue, LocalDate tag) {
        pruefe(neue, tag);
        String durch = neue.zielvereinbarung().titel() + ", Fassung " + neue.nummer();
        uebernahmen.findOffeneZu(neue.zielvereinbarung().id()).forEach(u -> {
            uebernahmen.lock(u);
            Fassung alte = alte(u);
            Nacherfassung ende = new Nacherfassung(Fassungsstatus.ABGELOEST, tag, durch, durch, "");
            fassungen.save(
                    alte.nacherfassen(ende, fassungen.findEreignisse(alte.id()), erfassung(), LocalDate.now(clock)));
            ende(u, Optional.of(neue), tag);
        });
    }

    @Override
    public void geschlossen(Fassung alte, LocalDate tag) {
        EntwurfRule.grundlage(fassungen.findFassungen(alte.zielvereinbarung().id()));
        Uebernahme uebernahme = uebernahmen.find(alte.zielvereinbarung().id()).orElse(null);
        if (uebernahme == null) {
            UebernahmeRule.requireEntschieden(
                    alte.zielvereinbarung().titel(),
                    UebernahmeRule.unentschieden(uebernahmen.findStand(alte.id()), Map.of(), Set.of()));
            return;
        }
        uebernahmen.lock(uebernahme);
        uebernahme.nachfolgerin().ifPresent(n -> {
            throw new BusinessRuleException(Violation.of("A-10.hat_nachfolgerin", n.titel()));
        });
        requireEntschieden(uebernahme, alte, Set.of());
        ende(uebernahme, Optional.empty(), tag);
    }

    private void requireBegonnen(Fassung neue, Collection<Uebernahme> offene, LocalDate tag) {
        boolean galtSchon = fassungen.findFassungen(neue.zielvereinbarung().id()).stream()
                .anyMatch(f -> f.status() == Fassungsstatus.IN_KRAFT || f.status() == Fassungsstatus.ABGELOEST);
        if (galtSchon) {
            return;
        }
        Set<Long> begonnen = offene.stream().map(u -> u.zielvereinbarung().id()).collect(Collectors.toSet());
        uebernahmen.findAndereInKraft(neue.zielvereinbarung().id()).stream()
                .map(Fassung::zielvereinbarung)
                .filter(z -> !begonnen.contains(z.id()))
                .forEach(z -> UebernahmeRule.requireBegonnen(z.titel(), uebernahmen.findInKraftSeit(z.id()), tag));
    }

    private Fassung alte(Uebernahme uebernahme) {
        return EntwurfRule.grundlage(
                fassungen.findFassungen(uebernahme.zielvereinbarung().id()));
    }

    private void requireEntschieden(Uebernahme uebernahme, Fassung alte, Collection<Long> imNachfolger) {
        UebernahmeRule.requireEntschieden(
                uebernahme.zielvereinbarung().titel(),
                UebernahmeRule.unentschieden(
                        uebernahmen.findStand(alte.id()), uebernahmen.findEntscheidungen(uebernahme), imNachfolger));
    }

    /** What does not go on as the same measure is reported as entfallen, in the name of who lets it take effect. */
    private void ende(Uebernahme uebernahme, Optional<Fassung> nachfolger, LocalDate tag) {
        Map<Long, Uebernahmeentscheidung> endende = new LinkedHashMap<>();
        uebernahmen.findEntscheidungen(uebernahme).values().stream()
                .filter(e -> !e.bleibtDieselbe())
                .forEach(e -> endende.put(e.massnahmeId(), e));
        Set<Long> folgende = endende.values().stream()
                .flatMap(e -> e.nachfolgende().stream())
                .collect(Collectors.toSet());
        Map<Long, Massnahmentext> texte =
                nachfolger.map(f -> teile.findTexte(f.id(), folgende)).orElse(List.of()).stream()
                        .collect(Collectors.toMap(t -> t.massnahme().id(), Function.identity()));
        fortschritte.aendern(
                teile.findFortschritte(endende.keySet()).values(),
                f -> Massnahmenende.melden(
                        f,
                        tag,
                        grund(uebernahme, endende.get(f.massnahme().id()), texte),
                        melder(),
                        LocalDate.now(clock)));
        uebernahme.wirksam(tag);
    }

    private static String grund(Uebernahme uebernahme, Uebernahmeentscheidung e, Map<Long, Massnahmentext> nachfolger) {
        if (e.art() == Uebernahmeart.BEENDEN) {
            return e.grund();
        }
        Massnahmentext text = nachfolger.get(e.nachfolgende().orElseThrow());
        return text == null
                ? uebernahme.nachfolgerin().orElseThrow().titel()
                : Massnahmenende.fortgefuehrtIn(
                        text.nummer(),
                        text.titel(),
                        uebernahme.nachfolgerin().orElseThrow().titel());
    }

    private Melder melder() {
        Akteur akteur = currentActor.get();
        return new Melder(akteur.kontoId(), akteur.anzeigename(), Zustaendigkeit.EIGENE, "", clock.instant(), false);
    }

    private Erfassung erfassung() {
        return Erfassung.von(currentActor.get(), clock.instant());
    }
}
