package de.familienaudit.beleg;

import de.familienaudit.beleg.domain.Angabe;
import de.familienaudit.beleg.domain.Bestimmung;
import de.familienaudit.beleg.domain.Quelle;
import de.familienaudit.beleg.domain.Quellenart;
import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.Erfassung;
import de.familienaudit.shared.Violation;
import de.familienaudit.shared.zeit.Angabenlage;
import de.familienaudit.shared.zeit.Angabenlage.Aussage;
import de.familienaudit.shared.zeit.Tagesangabe;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Rule G-3: keeps claims and marks in the database. */
@Dependent
class Angabenregister implements Angabenbuch {

    @Inject
    private AngabenRepository repository;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    @Override
    public Map<Belegfeld, Angabenlage> lagen(String gegenstand, Collection<Long> ids) {
        return lagen(repository.findAngaben(gegenstand, ids), repository.findBestimmungen(gegenstand, ids));
    }

    private static Map<Belegfeld, Angabenlage> lagen(List<Angabe> angaben, List<Bestimmung> bestimmungen) {
        Map<Belegfeld, Long> markierte = new LinkedHashMap<>();
        bestimmungen.forEach(
                b -> markierte.putIfAbsent(feld(b.angabe()), b.angabe().id()));
        Map<Belegfeld, List<Aussage>> aussagen = new LinkedHashMap<>();
        angaben.stream().filter(a -> a.zurueckgenommenVon().isEmpty()).forEach(a -> aussagen.computeIfAbsent(
                        feld(a), f -> new ArrayList<>())
                .add(new Aussage(a.id(), a.tag(), a.quelle().name())));
        Map<Belegfeld, Angabenlage> lagen = new LinkedHashMap<>();
        aussagen.forEach((feld, liste) -> {
            Long markiert = markierte.get(feld);
            boolean steht = liste.stream().anyMatch(a -> Long.valueOf(a.id()).equals(markiert));
            lagen.put(feld, new Angabenlage(liste, steht ? markiert : null));
        });
        return lagen;
    }

    @Override
    public List<AngabeZeile> angaben(String gegenstand, Collection<Long> ids) {
        List<Angabe> angaben = repository.findAngaben(gegenstand, ids);
        Map<Belegfeld, Angabenlage> lagen = lagen(angaben, repository.findBestimmungen(gegenstand, ids));
        return angaben.stream().map(a -> zeile(a, lagen.get(feld(a)))).toList();
    }

    private static AngabeZeile zeile(Angabe a, Angabenlage lage) {
        boolean zaehlt = lage != null
                && a.zurueckgenommenVon().isEmpty()
                && lage.zaehlt().filter(z -> z.tag().equals(a.tag())).isPresent();
        return new AngabeZeile(
                a.id(),
                feld(a),
                a.tag().toString(),
                a.quelle().name(),
                a.quelle().fundstelle(),
                a.quelle().tag().orElse(null),
                a.quelle().wortlaut(),
                zaehlt,
                a.zurueckgenommenGrund().orElse(""),
                new AngabeZeile.Erfasst(a.erfassung().von(), a.erfassung().am()));
    }

    @Override
    public List<BestimmungZeile> bestimmungen(String gegenstand, Collection<Long> ids) {
        return repository.findBestimmungen(gegenstand, ids).stream()
                .map(b -> new BestimmungZeile(
                        feld(b.angabe()),
                        b.angabe().tag().toString(),
                        b.angabe().quelle().name(),
                        b.grund(),
                        b.erfassung().von(),
                        b.erfassung().am()))
                .toList();
    }

    @Override
    public long festhalten(Belegfeld feld, AngabeFesthalten command) {
        Angabe angabe = new Angabe(
                currentActor.get().kommuneId(),
                feld.gegenstand(),
                feld.id(),
                feld.feld(),
                Tagesangabe.lies("tag", command.tag()),
                new Quelle(
                        command.person() ? Quellenart.PERSON : Quellenart.DOKUMENT,
                        command.quelle(),
                        command.fundstelle(),
                        command.quelleTag(),
                        command.wortlaut()),
                erfassung());
        repository.save(angabe);
        return angabe.id();
    }

    @Override
    public Belegfeld bestimmen(String gegenstand, long angabeId, String grund) {
        Angabe angabe = repository.lock(gegenstand, angabeId);
        repository.save(new Bestimmung(angabe, grund, erfassung()));
        return feld(angabe);
    }

    @Override
    public Belegfeld zuruecknehmen(String gegenstand, long angabeId, String grund) {
        Angabe angabe = repository.lock(gegenstand, angabeId);
        Belegfeld feld = feld(angabe);
        boolean letzte = repository.findAngaben(gegenstand, List.of(feld.id())).stream()
                .noneMatch(a -> feld(a).equals(feld)
                        && a.id() != angabeId
                        && a.zurueckgenommenVon().isEmpty());
        if (letzte) {
            throw new BusinessRuleException(Violation.of("G-3.letzte_angabe"));
        }
        angabe.zuruecknehmen(grund, erfassung());
        return feld;
    }

    private Erfassung erfassung() {
        return Erfassung.von(currentActor.get(), clock.instant());
    }

    private static Belegfeld feld(Angabe a) {
        return new Belegfeld(a.gegenstand(), a.gegenstandId(), a.feld());
    }
}
