package de.familienaudit.zielvereinbarung.uebernahme;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.EnumNames;
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
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

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
    private UebernahmeEnthalten enthalten;

    @Inject
    private EntscheidungSpeicher entscheidungen;

    @Inject
    private FassungEffect wirkung;

    /**
     * What a decision needs to know, locked: the successor's Fassung first, so that nobody waits for somebody who waits.
     *
     * @param nachfolger the successor's Fassung, empty when there is none
     * @param imNachfolger its words by measure, of those that the decision is about
     * @param bisher every decision of the agreement that ends, by measure
     */
    private record Lage(
            Uebernahme uebernahme,
            Optional<Fassung> nachfolger,
            Map<Long, Massnahmentext> imNachfolger,
            Map<Long, Uebernahmeentscheidung> bisher) {}

    int entscheiden(UebernahmeEntscheiden command) {
        List<Long> ids = ids(command.massnahmen());
        Lage lage = lage(command.fassungId(), ids, command.nachfolgende());
        Uebernahmeart art = art(command.art());
        requireGewaehlt(ids);
        Map<Long, Massnahmentext> offene = offene(lage.uebernahme(), ids);
        for (UebernahmeEntscheiden.Gewaehlt g : command.massnahmen()) {
            refuseIfDecidedInBetween(lage, g, offene);
            UebernahmeRule.requireAenderbar(
                    lage.nachfolger().map(Fassung::status), lage.bisher().containsKey(g.massnahmeId()), art);
            if (!offene.containsKey(g.massnahmeId())) {
                throw new BusinessRuleException(Violation.at("wahl", "A-10.nicht_offen"));
            }
        }
        Optional<Massnahmentext> bestimmter =
                Optional.ofNullable(command.nachfolgende()).map(lage.imNachfolger()::get);
        zurueck(lage, ids);
        List<Massnahmentext> gewaehlte = ids.stream().map(offene::get).toList();
        entscheidungen.anlegen(
                switch (art) {
                    case UEBERNEHMEN -> uebernehmen(lage, gewaehlte, command.zielId());
                    case ENTHALTEN -> enthalten(lage, gewaehlte, command.nachfolgende(), bestimmter);
                    case BEENDEN -> beenden(lage, gewaehlte, command.grund());
                });
        return gewaehlte.size();
    }

    int zuruecknehmen(long fassungId, List<UebernahmeEntscheiden.Gewaehlt> massnahmen) {
        List<Long> alle = ids(massnahmen);
        Lage lage = lage(fassungId, alle, null);
        requireGewaehlt(alle);
        Map<Long, Massnahmentext> offene = offene(lage.uebernahme(), alle);
        List<Long> ids = new ArrayList<>();
        for (UebernahmeEntscheiden.Gewaehlt g : massnahmen) {
            refuseIfDecidedInBetween(lage, g, offene);
            if (g.stand() != 0) {
                UebernahmeRule.requireAenderbar(lage.nachfolger().map(Fassung::status), true, null);
                ids.add(g.massnahmeId());
            }
        }
        if (ids.isEmpty()) {
            throw new BusinessRuleException(Violation.at("wahl", "A-10.nichts_entschieden"));
        }
        zurueck(lage, ids);
        return ids.size();
    }

    void abbrechen(long fassungId) {
        Lage lage = lage(fassungId, null, null);
        UebernahmeRule.requireAenderbar(lage.nachfolger().map(Fassung::status), true, null);
        zurueck(lage, List.copyOf(lage.bisher().keySet()));
        uebernahmen.remove(lage.uebernahme());
    }

    /**
     * @param massnahmen the measures that it is about, null for all that were decided about
     * @param nachfolgende a measure of the successor that it is about too, null for none
     */
    private Lage lage(long fassungId, Collection<Long> massnahmen, Long nachfolgende) {
        long vereinbarung = fassungen.get(fassungId).zielvereinbarung().id();
        Uebernahme uebernahme = uebernahmen
                .find(vereinbarung)
                .orElseThrow(() -> new BusinessRuleException(Violation.of("A-10.nicht_begonnen")));
        Optional<Fassung> nachfolger = nachfolger(uebernahme).map(f -> fassungen.lock(f.id()));
        uebernahmen.lock(uebernahme);
        uebernahme.requireOffen();
        Map<Long, Uebernahmeentscheidung> bisher = uebernahmen.findEntscheidungen(uebernahme);
        Set<Long> ids = new HashSet<>(massnahmen == null ? bisher.keySet() : massnahmen);
        if (nachfolgende != null) {
            ids.add(nachfolgende);
        }
        return new Lage(
                uebernahme,
                nachfolger,
                nachMassnahme(nachfolger.map(f -> teile.findTexte(f.id(), ids)).orElse(List.of())),
                bisher);
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

    private Map<Long, Massnahmentext> offene(Uebernahme uebernahme, Collection<Long> ids) {
        long inKraft = fassungen
                .findInKraft(uebernahme.zielvereinbarung().id())
                .orElseThrow(() -> new BusinessRuleException(Violation.of("A-9.keine_in_kraft")))
                .id();
        return nachMassnahme(uebernahmen.findOffene(inKraft, ids));
    }

    private List<Uebernahmeentscheidung> beenden(Lage lage, List<Massnahmentext> gewaehlte, String grund) {
        return gewaehlte.stream()
                .map(t -> Uebernahmeentscheidung.beenden(
                        lage.uebernahme(), t.massnahme().id(), grund, wirkung.erfassung()))
                .toList();
    }

    private List<Uebernahmeentscheidung> uebernehmen(Lage lage, List<Massnahmentext> gewaehlte, Long zielId) {
        Fassung entwurf = entwurf(lage);
        entwurf.bearbeitet(wirkung.erfassung());
        List<Massnahmentext> fehlende = gewaehlte.stream()
                .filter(t -> !lage.imNachfolger().containsKey(t.massnahme().id()))
                .toList();
        if (!fehlende.isEmpty()) {
            texte.uebernehmen(
                    entwurf,
                    fehlende,
                    teile.findFortschritte(nachMassnahme(fehlende).keySet()),
                    zielId);
        }
        return gewaehlte.stream()
                .map(t -> Uebernahmeentscheidung.uebernehmen(
                        lage.uebernahme(), t.massnahme().id(), wirkung.erfassung()))
                .toList();
    }

    private List<Uebernahmeentscheidung> enthalten(
            Lage lage, List<Massnahmentext> gewaehlte, Long nachfolgende, Optional<Massnahmentext> bestimmter) {
        Fassung entwurf = entwurf(lage);
        entwurf.bearbeitet(wirkung.erfassung());
        return enthalten.entscheiden(
                lage.uebernahme(),
                lage.imNachfolger().keySet(),
                gewaehlte,
                nachfolgende == null
                        ? enthalten.gleichen(entwurf, gewaehlte)
                        : enthalten.in(entwurf, gewaehlte, bestimmter),
                wirkung.erfassung());
    }

    private static Fassung entwurf(Lage lage) {
        if (lage.uebernahme().nachfolgerin().isEmpty()) {
            throw new BusinessRuleException(Violation.at("art", "A-10.ohne_nachfolgerin"));
        }
        return lage.nachfolger()
                .orElseThrow(() -> new BusinessRuleException(Violation.at("art", "A-10.nachfolgerin_ohne_entwurf")));
    }

    private void zurueck(Lage lage, Collection<Long> massnahmen) {
        List<Uebernahmeentscheidung> alte = massnahmen.stream()
                .map(lage.bisher()::remove)
                .filter(Objects::nonNull)
                .toList();
        if (!alte.isEmpty()) {
            texte.zuruecknehmen(alte, lage.imNachfolger(), lage.bisher().values(), wirkung.erfassung());
            entscheidungen.delete(alte);
        }
    }

    private static Map<Long, Massnahmentext> nachMassnahme(Collection<Massnahmentext> texte) {
        Map<Long, Massnahmentext> nachMassnahme = new LinkedHashMap<>();
        texte.forEach(t -> nachMassnahme.put(t.massnahme().id(), t));
        return nachMassnahme;
    }

    private static List<Long> ids(Collection<UebernahmeEntscheiden.Gewaehlt> gewaehlte) {
        return gewaehlte.stream()
                .map(UebernahmeEntscheiden.Gewaehlt::massnahmeId)
                .distinct()
                .toList();
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

    private static void requireGewaehlt(List<Long> massnahmen) {
        if (massnahmen.isEmpty()) {
            throw new BusinessRuleException(Violation.at("wahl", "A-10.nichts_gewaehlt"));
        }
    }

    private static Uebernahmeart art(String name) {
        return EnumNames.find(Uebernahmeart.class, name)
                .orElseThrow(() -> new BusinessRuleException(Violation.at("art", "A-10.art_fehlt")));
    }
}
