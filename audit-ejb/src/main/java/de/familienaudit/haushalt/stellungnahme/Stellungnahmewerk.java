package de.familienaudit.haushalt.stellungnahme;

import de.familienaudit.haushalt.domain.stellungnahme.BedingungsnennungRule;
import de.familienaudit.haushalt.domain.stellungnahme.Befundakte;
import de.familienaudit.haushalt.domain.stellungnahme.Befundzeile;
import de.familienaudit.haushalt.domain.stellungnahme.Stellungnahmeakte;
import de.familienaudit.haushalt.domain.stellungnahme.Stellungnahmebedingung;
import de.familienaudit.haushalt.domain.zustimmung.Bedingung;
import de.familienaudit.haushalt.zustimmung.BedingungReader;
import de.familienaudit.haushalt.zustimmung.ZustimmungErteilen;
import de.familienaudit.shared.ConflictException;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.Erfassung;
import de.familienaudit.shared.Violation;
import de.familienaudit.vorlage.stellungnahme.Haushaltsaussage;
import de.familienaudit.vorlage.stellungnahme.Haushaltsstellungnahme;
import de.familienaudit.vorlage.stellungnahme.Papierfrage;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Keeps what the budget says with a statement of the Kämmerei (rules H-4, H-13, V-8, G-1). */
@Dependent
class Stellungnahmewerk implements Haushaltsstellungnahme {

    @Inject
    private StellungnahmeRepository repository;

    @Inject
    private BefundReader befundReader;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    @Override
    public List<Violation> verstoesse(Papierfrage frage, Haushaltsaussage aussage, boolean erteilt) {
        BedingungReader leser = leser(frage, aussage);
        return leser.verstoesse().isEmpty()
                ? BedingungsnennungRule.verstoesse(leser.bedingungen(), erteilt)
                : leser.verstoesse();
    }

    @Override
    public void festhalten(long antwortId, Instant wann, Papierfrage frage, Haushaltsaussage aussage, boolean erteilt) {
        List<Befundzeile> befunde = erteilt ? befundReader.find(frage) : List.of();
        if (erteilt && !aussage.gesehen().isEmpty() && !aussage.gesehen().equals(BefundReader.wert(befunde))) {
            throw new ConflictException();
        }
        List<Bedingung> bedingungen = leser(frage, aussage).bedingungen();
        Stellungnahmeakte akte = new Stellungnahmeakte(
                currentActor.get().kommuneId(),
                antwortId,
                new Stellungnahmeakte.Gegenstand(
                        frage.vorlageId(), frage.aufzeichnung(), frage.aufzeichnungId(), frage.geldstand()),
                LocalDate.now(clock),
                new Stellungnahmeakte.Umfang(befunde.size(), bedingungen.size()),
                Erfassung.von(currentActor.get(), wann));
        repository.save(akte);
        List<Object> teile = new ArrayList<>();
        for (int i = 0; i < befunde.size(); i++) {
            teile.add(new Befundakte(akte, i + 1, befunde.get(i)));
        }
        for (int i = 0; i < bedingungen.size(); i++) {
            teile.add(new Stellungnahmebedingung(akte, i + 1, bedingungen.get(i)));
        }
        repository.saveAll(teile);
    }

    private BedingungReader leser(Papierfrage frage, Haushaltsaussage aussage) {
        return new BedingungReader(
                aussage.bedingungen().stream()
                        .map(b -> new ZustimmungErteilen.Bedingungsangabe(b.art(), b.bezeichnung(), b.jahr()))
                        .toList(),
                jahr(frage));
    }

    /** The first year that the paper asks for, where a condition names none; else this one. */
    int jahr(Papierfrage frage) {
        return frage.fragen().stream()
                .filter(f -> f.von() != null)
                .mapToInt(f -> f.von())
                .findFirst()
                .orElse(LocalDate.now(clock).getYear());
    }

    @Override
    public List<String> saetze(long vorlageId, int aufzeichnung, String geldstand) {
        return repository
                .findLetzte(vorlageId, aufzeichnung)
                .filter(s -> s.sagtEtwas() && s.geldstand().equals(geldstand))
                .map(s -> Stellungnahmesaetze.saetze(
                        s,
                        repository.findBefunde(s.id()).stream()
                                .map(Befundakte::wert)
                                .toList(),
                        repository.findBedingungen(s.id()).stream()
                                .map(Stellungnahmebedingung::wert)
                                .toList()))
                .orElse(List.of());
    }
}
