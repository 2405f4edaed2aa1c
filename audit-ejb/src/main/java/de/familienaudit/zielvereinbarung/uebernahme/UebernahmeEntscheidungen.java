package de.familienaudit.zielvereinbarung.uebernahme;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.EnumNames;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.shared.Violation;
import de.familienaudit.zielvereinbarung.domain.fassung.Fassung;
import de.familienaudit.zielvereinbarung.domain.fassung.Fassungsstatus;
import de.familienaudit.zielvereinbarung.domain.fassung.Massnahmentext;
import de.familienaudit.zielvereinbarung.domain.uebernahme.Uebernahme;
import de.familienaudit.zielvereinbarung.domain.uebernahme.UebernahmeRule;
import de.familienaudit.zielvereinbarung.domain.uebernahme.Uebernahmeart;
import de.familienaudit.zielvereinbarung.domain.uebernahme.Uebernahmeentscheidung;
import de.familienaudit.zielvereinbarung.fassung.FassungEffect;
import de.familienaudit.zielvereinbarung.fassung.FassungRepository;
import de.familienaudit.zielvereinbarung.fassung.FassungsteileRepository;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Decides about open measures and takes decisions back, one after the other, whoever decides (rules A-10, G-4). */
@Dependent
class UebernahmeEntscheidungen {

    @Inject
    private FassungRepository fassungen;

    @Inject
    private UebernahmeRepository uebernahmen;

    @Inject
    private UebernahmeTexte texte;

    @Inject
    private FassungsteileRepository teile;

    @Inject
    private UebernahmeEffect ende;

    @Inject
    private FassungEffect wirkung;

    /**
     * What a decision needs to know, locked: the successor's Fassung first, so that nobody waits for somebody who waits.
     *
     * @param nachfolger the successor's Fassung, empty when there is none
     * @param imNachfolger its words by measure
     */
    private record Lage(
            Uebernahme uebernahme,
            Optional<Fassung> nachfolger,
            Map<Long, Massnahmentext> imNachfolger,
            Map<Long, Uebernahmeentscheidung> bisher) {}

    int entscheiden(UebernahmeEntscheiden command) {
        Lage lage = lage(command.fassungId());
        Uebernahmeart art = art(command.art());
        Map<Long, Massnahmentext> offene = offene(lage.uebernahme());
        List<Massnahmentext> gewaehlte = new ArrayList<>();
        for (UebernahmeEntscheiden.Gewaehlt g : gewaehlt(command.massnahmen())) {
            refuseIfDecidedInBetween(lage, g, offene);
            UebernahmeRule.requireAenderbar(
                    lage.nachfolger().map(Fassung::status), lage.bisher().containsKey(g.massnahmeId()), art);
            gewaehlte.add(Optional.ofNullable(offene.get(g.massnahmeId()))
                    .orElseThrow(() -> new BusinessRuleException(Violation.at("wahl", "A-10.nicht_offen"))));
        }
        gewaehlte.forEach(t -> zurueck(lage, t.massnahme().id()));
        switch (art) {
            case UEBERNEHMEN -> uebernehmen(lage, gewaehlte, command.zielId());
            case ENTHALTEN -> enthalten(lage, gewaehlte, command.nachfolgende());
            case BEENDEN ->
                gewaehlte.forEach(t -> uebernahmen.save(Uebernahmeentscheidung.beenden(
                        lage.uebernahme(), t.massnahme().id(), command.grund(), wirkung.erfassung())));
        }
        return gewaehlte.size();
    }

    int zuruecknehmen(long fassungId, List<UebernahmeEntscheiden.Gewaehlt> massnahmen) {
        Lage lage = lage(fassungId);
        Map<Long, Massnahmentext> offene = offene(lage.uebernahme());
        List<Long> ids = new ArrayList<>();
        for (UebernahmeEntscheiden.Gewaehlt g : gewaehlt(massnahmen)) {
            refuseIfDecidedInBetween(lage, g, offene);
            if (g.stand() != 0) {
                UebernahmeRule.requireAenderbar(lage.nachfolger().map(Fassung::status), true, null);
                ids.add(g.massnahmeId());
            }
        }
        if (ids.isEmpty()) {
            throw new BusinessRuleException(Violation.at("wahl", "A-10.nichts_entschieden"));
        }
        ids.forEach(id -> zurueck(lage, id));
        return ids.size();
    }

    void abbrechen(long fassungId) {
        Lage lage = lage(fassungId);
        UebernahmeRule.requireAenderbar(lage.nachfolger().map(Fassung::status), true, null);
        List.copyOf(lage.bisher().keySet()).forEach(id -> zurueck(lage, id));
        uebernahmen.remove(lage.uebernahme());
    }

    private Lage lage(long fassungId) {
        long vereinbarung = fassungen.get(fassungId).zielvereinbarung().id();
        Uebernahme uebernahme = uebernahmen
                .find(vereinbarung)
                .orElseThrow(() -> new BusinessRuleException(Violation.of("A-10.nicht_begonnen")));
        Optional<Fassung> nachfolger = nachfolger(uebernahme).map(f -> fassungen.lock(f.id()));
        uebernahmen.lock(uebernahme);
        uebernahme.requireOffen();
        return new Lage(
                uebernahme,
                nachfolger,
                new LinkedHashMap<>(nachfolger.map(ende::texte).orElse(Map.of())),
                uebernahmen.findEntscheidungen(uebernahme));
    }

    /** The successor as it stands: what is being written or decided, else what is in force. */
    Optional<Fassung> nachfolger(Uebernahme uebernahme) {
        return uebernahme.nachfolgerin().flatMap(z -> {
            List<Fassung> alle = fassungen.findFassungen(z.id());
            return alle.stream()
                    .filter(f -> f.status().istUnterwegs())
                    .findFirst()
                    .or(() -> alle.stream()
                            .filter(f -> f.status() == Fassungsstatus.IN_KRAFT)
                            .findFirst());
        });
    }

    private Map<Long, Massnahmentext> offene(Uebernahme uebernahme) {
        long inKraft = fassungen
                .findInKraft(uebernahme.zielvereinbarung().id())
                .orElseThrow(() -> new BusinessRuleException(Violation.of("A-9.keine_in_kraft")))
                .id();
        Map<Long, Massnahmentext> offene = new LinkedHashMap<>();
        uebernahmen.findOffene(inKraft).forEach(row -> {
            Massnahmentext text = (Massnahmentext) row[0];
            offene.put(text.massnahme().id(), text);
        });
        return offene;
    }

    private void uebernehmen(Lage lage, List<Massnahmentext> gewaehlte, Long zielId) {
        Fassung entwurf = entwurf(lage);
        entwurf.bearbeitet(wirkung.erfassung());
        List<Massnahmentext> fehlende = gewaehlte.stream()
                .filter(t -> !lage.imNachfolger().containsKey(t.massnahme().id()))
                .toList();
        if (!fehlende.isEmpty()) {
            texte.uebernehmen(
                    entwurf,
                    fehlende,
                    teile.findFortschritte(
                            fehlende.stream().map(t -> t.massnahme().id()).toList()),
                    zielId);
        }
        gewaehlte.forEach(t -> uebernahmen.save(Uebernahmeentscheidung.uebernehmen(
                lage.uebernahme(), t.massnahme().id(), wirkung.erfassung())));
    }

    private void enthalten(Lage lage, List<Massnahmentext> gewaehlte, Long nachfolgende) {
        Fassung entwurf = entwurf(lage);
        entwurf.bearbeitet(wirkung.erfassung());
        UebernahmeVorschlag vorschlag =
                new UebernahmeVorschlag(lage.imNachfolger().values());
        for (Massnahmentext alt : gewaehlte) {
            Massnahmentext text = nachfolgende == null
                    ? vorschlag
                            .zu(alt)
                            .orElseThrow(() -> new BusinessRuleException(Violation.at(
                                    "nachfolgende",
                                    "A-10.kein_gleicher_titel",
                                    alt.nummer().toString())))
                    : Optional.ofNullable(lage.imNachfolger().get(nachfolgende)).orElseThrow(NotFoundException::new);
            long ziel = text.massnahme().id();
            boolean schonDieselbe = ziel == alt.massnahme().id();
            boolean ersetzt = !schonDieselbe
                    && !lage.imNachfolger().containsKey(alt.massnahme().id())
                    && texte.ersetzen(text, alt.massnahme(), wirkung.erfassung());
            if (ersetzt) {
                lage.imNachfolger().put(alt.massnahme().id(), text);
            }
            uebernahmen.save(Uebernahmeentscheidung.enthalten(
                    lage.uebernahme(), alt.massnahme().id(), ziel, ersetzt, wirkung.erfassung()));
        }
    }

    private static Fassung entwurf(Lage lage) {
        if (lage.uebernahme().nachfolgerin().isEmpty()) {
            throw new BusinessRuleException(Violation.at("art", "A-10.ohne_nachfolgerin"));
        }
        return lage.nachfolger()
                .orElseThrow(() -> new BusinessRuleException(Violation.at("art", "A-10.nachfolgerin_ohne_entwurf")));
    }

    private void zurueck(Lage lage, long massnahmeId) {
        Uebernahmeentscheidung e = lage.bisher().remove(massnahmeId);
        if (e != null) {
            texte.zuruecknehmen(e, lage.imNachfolger(), lage.bisher().values(), wirkung.erfassung());
            uebernahmen.remove(e);
        }
    }

    private static void refuseIfDecidedInBetween(
            Lage lage, UebernahmeEntscheiden.Gewaehlt g, Map<Long, Massnahmentext> offene) {
        Uebernahmeentscheidung e = lage.bisher().get(g.massnahmeId());
        long stand = e == null ? 0 : e.id();
        if (stand != g.stand()) {
            String was = Optional.ofNullable(offene.get(g.massnahmeId()))
                    .map(t -> t.nummer() + " " + t.titel())
                    .orElse("");
            throw FassungEffect.conflict(e == null ? lage.uebernahme().erfassung() : e.erfassung(), was);
        }
    }

    private static List<UebernahmeEntscheiden.Gewaehlt> gewaehlt(List<UebernahmeEntscheiden.Gewaehlt> massnahmen) {
        if (massnahmen.isEmpty()) {
            throw new BusinessRuleException(Violation.at("wahl", "A-10.nichts_gewaehlt"));
        }
        return massnahmen;
    }

    private static Uebernahmeart art(String name) {
        return EnumNames.find(Uebernahmeart.class, name)
                .orElseThrow(() -> new BusinessRuleException(Violation.at("art", "A-10.art_fehlt")));
    }
}
