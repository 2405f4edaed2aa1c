package de.familienaudit.zielvereinbarung;

import de.familienaudit.shared.Aktion;
import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.ClockProducer;
import de.familienaudit.shared.ConflictException;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.Guarded;
import de.familienaudit.shared.Requires;
import de.familienaudit.shared.Violation;
import de.familienaudit.zielvereinbarung.domain.Erfassung;
import de.familienaudit.zielvereinbarung.domain.Fassung;
import de.familienaudit.zielvereinbarung.domain.Fassungsereignis;
import de.familienaudit.zielvereinbarung.domain.Fassungsstatus;
import de.familienaudit.zielvereinbarung.domain.Fortschritt;
import de.familienaudit.zielvereinbarung.domain.Massnahmentext;
import de.familienaudit.zielvereinbarung.domain.Nacherfassung;
import de.familienaudit.zielvereinbarung.domain.Vereinbart;
import de.familienaudit.zielvereinbarung.domain.Vorspann;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** Fassungen: their front matter and history, and recording afterwards what happened to them. */
@Stateless
@Guarded
public class FassungService {

    @Inject
    private FassungRepository fassungen;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /**
     * A Fassung with its front matter and history.
     *
     * @throws de.familienaudit.shared.NotFoundException R-2
     */
    @Requires(Aktion.ZIELVEREINBARUNG_LESEN)
    public FassungDetails details(long fassungId) {
        Fassung f = fassungen.get(fassungId);
        Vorspann v = f.vorspann();
        LocalDate heute = LocalDate.now(clock);
        return new FassungDetails(
                FassungKopf.of(f, heute),
                f.version(),
                v.titel(),
                v.projektleitung(),
                v.auditorin(),
                v.protokolldatum().orElse(null),
                v.gesamtziel(),
                fassungen.findVisionspunkte(fassungId),
                v.definitionFamilie(),
                v.definitionSenioren(),
                v.zielDesAudits(),
                f.quelle().dateiname(),
                f.quelle().sha256(),
                f.grund(),
                f.erstelltAm(),
                f.erstelltVon(),
                fassungen.findEreignisse(fassungId).stream()
                        .map(FassungService::zeile)
                        .toList(),
                fassungen.findAll().stream().map(x -> FassungKopf.of(x, heute)).toList(),
                f.status().nacherfassbare().stream().map(Enum::name).toList());
    }

    /**
     * Records afterwards what happened to a Fassung. A decision lets its measures be reported on and gives times that
     * waited for it their bounds; coming into force takes the agreed times over and replaces the Fassung that was
     * in force.
     *
     * @throws de.familienaudit.shared.NotFoundException R-2
     * @throws ConflictException G-4
     * @throws BusinessRuleException A-9.uebergang, A-3.ohne_federfuehrung, G-7.…
     */
    @Requires(Aktion.FASSUNG_NACHERFASSEN)
    public void nacherfassen(FassungNacherfassen command) {
        Fassung fassung = fassungen.get(command.fassungId());
        refuseIfRecordedInBetween(fassung, command.version());
        LocalDate heute = LocalDate.now(clock);
        Nacherfassung angabe = new Nacherfassung(
                status(command.status()),
                command.datum(),
                Objects.requireNonNullElse(command.quelle(), ""),
                Objects.requireNonNullElse(command.grund(), ""),
                Objects.requireNonNullElse(command.bemerkung(), ""));
        if (angabe.status() == Fassungsstatus.IN_KRAFT) {
            supersede(fassung, angabe.datum(), heute);
        }
        Fassungsereignis ereignis = fassung.nacherfassen(
                angabe,
                fassungen.findEreignisse(fassung.id()),
                fassungen.findOhneFederfuehrung(fassung.id()),
                erfassung(),
                heute);
        if (ereignis.status() == Fassungsstatus.BESCHLOSSEN) {
            decided(fassung, ereignis.datum());
        }
        if (ereignis.status() == Fassungsstatus.IN_KRAFT) {
            takeTimesOver(fassung);
        }
        fassungen.save(ereignis);
    }

    /** The Fassung that was in force is succeeded, first of all: only one can be in force at a time. */
    private void supersede(Fassung neue, LocalDate tag, LocalDate heute) {
        fassungen.findInKraft(neue.zielvereinbarung().id()).ifPresent(vorige -> {
            String durch = "Fassung " + neue.nummer();
            Nacherfassung abgeloest = new Nacherfassung(Fassungsstatus.ABGELOEST, tag, durch, durch, "");
            fassungen.save(vorige.nacherfassen(
                    abgeloest, fassungen.findEreignisse(vorige.id()), List.of(), erfassung(), heute));
            fassungen.flush();
        });
    }

    /** Rule G-4: names who recorded what in between. */
    private void refuseIfRecordedInBetween(Fassung fassung, int seenVersion) {
        if (fassung.version() == seenVersion) {
            return;
        }
        List<Fassungsereignis> ereignisse = fassungen.findEreignisse(fassung.id());
        if (ereignisse.isEmpty()) {
            throw new ConflictException();
        }
        Fassungsereignis letztes = ereignisse.get(ereignisse.size() - 1);
        throw new ConflictException(
                letztes.erfassung().von(),
                letztes.status(),
                letztes.erfassung().am().atZone(ClockProducer.BERLIN).toLocalDateTime());
    }

    private void decided(Fassung fassung, LocalDate tag) {
        fassungen.findFortschritte(fassung.id()).forEach(row -> ((Fortschritt) row[0]).beschlossen(tag));
    }

    private void takeTimesOver(Fassung fassung) {
        fassungen.findFortschritte(fassung.id()).forEach(row -> {
            Vereinbart text = ((Massnahmentext) row[1]).vereinbart();
            ((Fortschritt) row[0]).inKraft(text.beginn(), text.ende());
        });
    }

    private Erfassung erfassung() {
        return new Erfassung(clock.instant(), currentActor.get().anzeigename());
    }

    private static FassungDetails.Ereignis zeile(Fassungsereignis e) {
        return new FassungDetails.Ereignis(
                e.status().name(),
                e.datum(),
                e.quelle(),
                e.grund(),
                e.bemerkung(),
                e.istNacherfasst(),
                e.erfassung().am(),
                e.erfassung().von());
    }

    private static Fassungsstatus status(String name) {
        for (Fassungsstatus status : Fassungsstatus.values()) {
            if (status.name().equals(name)) {
                return status;
            }
        }
        throw new BusinessRuleException(Violation.at("status", "G-7.status_fehlt"));
    }
}
