package de.familienaudit.haushalt.zustimmung;

import de.familienaudit.haushalt.bindung.Bindungen;
import de.familienaudit.haushalt.bindung.Bindungsfall;
import de.familienaudit.haushalt.buch.Buchhalter;
import de.familienaudit.haushalt.domain.bindung.Bindungsbuchung;
import de.familienaudit.haushalt.domain.buch.Angabe;
import de.familienaudit.haushalt.domain.jahr.Haushaltsjahr;
import de.familienaudit.haushalt.domain.zustimmung.Bedingung;
import de.familienaudit.haushalt.domain.zustimmung.BedingungRule;
import de.familienaudit.haushalt.domain.zustimmung.Bedingungsakte;
import de.familienaudit.haushalt.domain.zustimmung.EntscheidungRule;
import de.familienaudit.haushalt.domain.zustimmung.Erfuellungsakte;
import de.familienaudit.haushalt.domain.zustimmung.Zustimmung;
import de.familienaudit.haushalt.domain.zustimmung.Zustimmungsart;
import de.familienaudit.haushalt.haushaltsstelle.HaushaltRechte;
import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.ConflictException;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.Erfassung;
import de.familienaudit.shared.Guarded;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.shared.Requires;
import de.familienaudit.shared.Violation;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The Kämmerei decides on requests: it consents, also under conditions, refuses, takes a consent back, commits (H-3, H-4, H-10, R-3, G-1). */
@Stateless
@Guarded
public class ZustimmungService {

    @Inject
    private ZustimmungRepository repository;

    @Inject
    private Bindungen bindungen;

    @Inject
    private Buchhalter buchhalter;

    @Inject
    private Zustimmungswerk werk;

    @Inject
    private Vollzugswerk vollzug;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /**
     * Consents; the reservation stays until something is committed.
     *
     * @param version the version that the person saw
     * @throws NotFoundException R-2, V-10
     * @throws ConflictException G-4
     * @throws BusinessRuleException R-3.selbst_beantragt, H-4.…, H-2.kein_jahr, H-10.abgeschlossen, form.…, all at once
     */
    @Requires(HaushaltRechte.BINDUNG_ENTSCHEIDEN)
    public void zustimmen(long bindungId, int version, ZustimmungErteilen command) {
        Bindungsfall fall = bindungen.lock(bindungId, version);
        BedingungReader leser = new BedingungReader(
                command.bedingungen(),
                fall.sperre().jahre().stream()
                        .mapToInt(Haushaltsjahr::jahr)
                        .max()
                        .orElse(0));
        sage(
                fall,
                new Zustimmung(Zustimmungsart.ERTEILT, heute(), leser.bedingungen()),
                command.text(),
                leser.verstoesse());
    }

    /**
     * Refuses, which frees what was reserved.
     *
     * @param version the version that the person saw
     * @throws NotFoundException R-2, V-10
     * @throws ConflictException G-4
     * @throws BusinessRuleException R-3.selbst_beantragt, H-4.…, H-10.abgeschlossen, form.…, all at once
     */
    @Requires(HaushaltRechte.BINDUNG_ENTSCHEIDEN)
    public void ablehnen(long bindungId, int version, String text) {
        Bindungsfall fall = bindungen.lock(bindungId, version);
        sage(fall, new Zustimmung(Zustimmungsart.ABGELEHNT, heute(), List.of()), bereinigt(text), List.of());
        buchhalter.schreibe(
                fall.sperre(), Bindungsbuchung.freigeben(heute(), fall.zeilen()), Angabe.KEINE, fall.bezug());
    }

    /**
     * Takes a consent back while nothing is committed; the request waits again.
     *
     * @param version the version that the person saw
     * @throws NotFoundException R-2, V-10
     * @throws ConflictException G-4
     * @throws BusinessRuleException R-3.selbst_beantragt, H-4.…, H-10.abgeschlossen, form.…, all at once
     */
    @Requires(HaushaltRechte.BINDUNG_ENTSCHEIDEN)
    public void zuruecknehmen(long bindungId, int version, String text) {
        Bindungsfall fall = bindungen.lock(bindungId, version);
        sage(fall, new Zustimmung(Zustimmungsart.ZURUECKGENOMMEN, heute(), List.of()), bereinigt(text), List.of());
    }

    private void sage(Bindungsfall fall, Zustimmung neu, String text, List<Violation> anBedingungen) {
        Zustimmungsreihe bisher = Zustimmungsreihe.von(List.of(fall.akte().id()), repository);
        List<Violation> verstoesse = new ArrayList<>(buchhalter.verstoesse(fall.sperre(), false));
        fall.vierAugen(currentActor.get().kontoId()).ifPresent(verstoesse::add);
        verstoesse.addAll(
                EntscheidungRule.verstoesse(fall.stand(), bisher.art(fall.akte().id()), neu.art()));
        verstoesse.addAll(EntscheidungRule.text(neu.art(), text));
        verstoesse.addAll(anBedingungen);
        BusinessRuleException.throwIfAny(verstoesse);
        werk.sage(fall.akte(), bisher.worte(fall.akte().id()).size() + 1, neu, text);
    }

    /**
     * Records that a condition was met, with its evidence; what follows from the Satzung is never recorded.
     *
     * @param tag null while none is named
     * @throws NotFoundException R-2, V-10
     * @throws ConflictException G-4, when its consent does not count any more
     * @throws BusinessRuleException R-3.selbst_beantragt, H-4.…, H-10.abgeschlossen, form.…, all at once
     */
    @Requires(HaushaltRechte.BINDUNG_ENTSCHEIDEN)
    public void bedingungErfuellen(long bedingungId, LocalDate tag, String nachweis) {
        Bedingungsakte akte = repository.getBedingung(bedingungId);
        long bindungId = repository.get(akte.zustimmungId()).bindungId();
        Bindungsfall fall = bindungen.lock(bindungId);
        Zustimmungsreihe reihe = Zustimmungsreihe.von(List.of(bindungId), repository);
        boolean gilt = reihe.letztes(bindungId)
                .filter(wort ->
                        wort.art() == Zustimmungsart.ERTEILT && wort.id().equals(akte.zustimmungId()))
                .isPresent();
        if (!gilt) {
            throw new ConflictException();
        }
        Bedingung.Erfuellung womit = new Bedingung.Erfuellung(tag, nachweis);
        List<Violation> verstoesse = new ArrayList<>(buchhalter.verstoesse(fall.sperre(), false));
        fall.vierAugen(currentActor.get().kontoId()).ifPresent(verstoesse::add);
        verstoesse.addAll(BedingungRule.erfuellen(reihe.bedingung(akte), womit, heute()));
        BusinessRuleException.throwIfAny(verstoesse);
        repository.save(new Erfuellungsakte(akte, womit, currentActor.get().kontoId(), jetzt()));
    }

    /**
     * What is reserved becomes committed.
     *
     * @param version the version that the person saw
     * @throws NotFoundException R-2, V-10
     * @throws ConflictException G-4
     * @throws BusinessRuleException R-3.selbst_beantragt, H-3.…, H-4.…, H-9.nichts_reserviert, H-10.abgeschlossen, form.…, all at once
     */
    @Requires(HaushaltRechte.BINDUNG_ENTSCHEIDEN)
    public void binden(long bindungId, int version, BindungVollziehen command) {
        vollzug.binden(bindungId, version, command);
    }

    private static String bereinigt(String text) {
        return Objects.requireNonNullElse(text, "").strip();
    }

    private LocalDate heute() {
        return LocalDate.now(clock);
    }

    private Erfassung jetzt() {
        return Erfassung.von(currentActor.get(), clock.instant());
    }
}
