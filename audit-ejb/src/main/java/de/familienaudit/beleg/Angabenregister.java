package de.familienaudit.beleg;

import de.familienaudit.beleg.Angabenlagen.Marke;
import de.familienaudit.beleg.Angabenlagen.Stimme;
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
        return lagen(repository.find(gegenstand, ids)).jeFeld();
    }

    private static Angabenlagen lagen(Angabenbestand bestand) {
        return Angabenlagen.of(
                bestand.angaben().stream()
                        .map(a -> new Stimme(
                                feld(a),
                                new Aussage(a.id(), a.tag(), a.quelle().name()),
                                a.zurueckgenommenVon().isEmpty()))
                        .toList(),
                bestand.bestimmungen().stream()
                        .map(b -> new Marke(feld(b.angabe()), b.angabe().id()))
                        .toList());
    }

    @Override
    public List<AngabeZeile> angaben(String gegenstand, Collection<Long> ids) {
        Angabenbestand bestand = repository.find(gegenstand, ids);
        Angabenlagen lagen = lagen(bestand);
        return bestand.angaben().stream().map(a -> zeile(a, lagen.zu(feld(a)))).toList();
    }

    private static AngabeZeile zeile(Angabe a, Angabenlage lage) {
        boolean zaehlt = a.zurueckgenommenVon().isEmpty()
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
        return repository.find(gegenstand, ids).bestimmungen().stream()
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
    public List<Violation> verstoesse(AngabeFesthalten command) {
        List<Violation> verstoesse = new ArrayList<>();
        BusinessRuleException.sammle(verstoesse, () -> Tagesangabe.lies("tag", command.tag()));
        verstoesse.addAll(quelle(command).verstoesse());
        return verstoesse;
    }

    @Override
    public long festhalten(Belegfeld feld, AngabeFesthalten command) {
        BusinessRuleException.throwIfAny(verstoesse(command));
        Angabe angabe = new Angabe(
                currentActor.get().kommuneId(),
                feld.gegenstand(),
                feld.id(),
                feld.feld(),
                Tagesangabe.lies("tag", command.tag()),
                quelle(command),
                erfassung());
        repository.save(angabe);
        return angabe.id();
    }

    private static Quelle quelle(AngabeFesthalten command) {
        return new Quelle(
                command.person() ? Quellenart.PERSON : Quellenart.DOKUMENT,
                command.quelle(),
                command.fundstelle(),
                command.quelleTag(),
                command.wortlaut());
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
        boolean letzte = repository.find(gegenstand, List.of(feld.id())).angaben().stream()
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
