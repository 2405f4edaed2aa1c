package de.familienaudit.zielvereinbarung.fassung;

import de.familienaudit.shared.ClockProducer;
import de.familienaudit.shared.ConflictException;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.Erfassung;
import de.familienaudit.stelle.Entwurfsstellen;
import de.familienaudit.zielvereinbarung.domain.fassung.Fassung;
import de.familienaudit.zielvereinbarung.domain.fassung.Fassungsereignis;
import de.familienaudit.zielvereinbarung.domain.fassung.Fassungsstatus;
import de.familienaudit.zielvereinbarung.domain.fassung.Nacherfassung;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a step of a Fassung does beside it: to the one in force, to the progress, to what waits for the resolution. */
@Dependent
public class FassungEffect {

    @Inject
    private FassungRepository fassungen;

    @Inject
    private FassungsteileRepository teile;

    @Inject
    private FortschrittSpeicher speicher;

    @Inject
    private Entwurfsstellen stellen;

    @Inject
    private Nachfolgepruefung nachfolge;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /**
     * What was in force is succeeded, first of all: the Fassung of the same agreement, since only one can be in force at a
     * time, and the agreement before it with all its open measures.
     */
    void supersede(Fassung neue, LocalDate tag) {
        nachfolge.wirksam(neue, tag);
        fassungen.findInKraft(neue.zielvereinbarung().id()).ifPresent(vorige -> {
            String durch = "Fassung " + neue.nummer();
            Nacherfassung abgeloest = new Nacherfassung(Fassungsstatus.ABGELOEST, tag, durch, durch, "");
            fassungen.save(vorige.nacherfassen(
                    abgeloest, fassungen.findEreignisse(vorige.id()), erfassung(), LocalDate.now(clock)));
            fassungen.flush();
        });
    }

    /**
     * From the decision on its measures are reported on, and a begin that waited for it has its day. Its Stellen are met
     * everywhere.
     */
    public void decided(Fassung fassung, LocalDate tag) {
        speicher.aendern(teile.findFortschritte(fassung.id()), f -> f.beschlossen(tag));
        stellen.entwurfErledigt();
    }

    /** The agreed times hold, but for an end that a report postponed. */
    void takeTimesOver(Fassung fassung) {
        Map<Long, Fassungsreihe.Zeiten> zeiten = fassungen.findZeiten(fassung.id()).stream()
                .collect(Collectors.toMap(Fassungsreihe.Zeiten::massnahmeId, Function.identity()));
        speicher.aendern(teile.findFortschritte(fassung.id()), f -> {
            Fassungsreihe.Zeiten vereinbart = zeiten.get(f.massnahme().id());
            f.inKraft(vereinbart.beginn(), vereinbart.ende());
        });
        stellen.entwurfErledigt();
    }

    /** The decision on a day was taken away, or its day is another one; null for no decision any more (V-11). */
    public void decisionCorrected(Fassung fassung, LocalDate tag, LocalDate neuer) {
        speicher.aendern(teile.findFortschritte(fassung.id()), f -> f.beschlussBerichtigt(tag, neuer));
    }

    /** Rule A-9: what waits for the yearly resolution and was in force on that day, oldest first. */
    public List<Fassungsereignis> waiting(long zielvereinbarungId, LocalDate tag) {
        return fassungen.findGeringfuegigeOffene(zielvereinbarungId).stream()
                .filter(offene -> !offene.datum().isAfter(tag))
                .toList();
    }

    /** Rule G-4: names who edited the draft or recorded a step in between. */
    public void refuseIfChangedInBetween(Fassung fassung, int seenVersion) {
        if (fassung.version() == seenVersion) {
            return;
        }
        List<Fassungsereignis> ereignisse = fassungen.findEreignisse(fassung.id());
        if (!ereignisse.isEmpty()) {
            Fassungsereignis letztes = ereignisse.get(ereignisse.size() - 1);
            throw conflict(letztes.erfassung(), letztes.status());
        }
        throw fassung.geaendert()
                .map(e -> conflict(e, "Fassung " + fassung.nummer()))
                .orElseGet(ConflictException::new);
    }

    public static ConflictException conflict(Erfassung wer, java.io.Serializable was) {
        return new ConflictException(
                wer.von(), was, wer.am().atZone(ClockProducer.BERLIN).toLocalDateTime());
    }

    public Erfassung erfassung() {
        return Erfassung.von(currentActor.get(), clock.instant());
    }
}
