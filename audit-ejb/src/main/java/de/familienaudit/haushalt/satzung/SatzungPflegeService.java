package de.familienaudit.haushalt.satzung;

import de.familienaudit.haushalt.domain.satzung.Satzung;
import de.familienaudit.haushalt.domain.satzung.Satzungsakte;
import de.familienaudit.haushalt.domain.satzung.Satzungsart;
import de.familienaudit.haushalt.domain.satzung.Satzungsjahre;
import de.familienaudit.haushalt.domain.satzung.SatzungsjahreRule;
import de.familienaudit.haushalt.domain.satzung.SatzungsruecknahmeRule;
import de.familienaudit.haushalt.domain.satzung.SatzungsschrittRule;
import de.familienaudit.haushalt.haushaltsstelle.HaushaltRechte;
import de.familienaudit.shared.Aenderungsgrund;
import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.ConflictException;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.Erfassung;
import de.familienaudit.shared.Guarded;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.shared.Requires;
import de.familienaudit.shared.Ruecknahme;
import de.familienaudit.shared.Violation;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The Kämmerei enters Haushaltssatzungen and Nachtragssatzungen (rules H-2, G-1, G-4, G-7). */
@Stateless
@Guarded
public class SatzungPflegeService {

    @Inject
    private SatzungRepository repository;

    @Inject
    private Schrittwerk schritte;

    @Inject
    private Jahre jahre;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /**
     * Enters a Haushaltssatzung with its first step, and the years that are not there yet.
     *
     * @return its id
     * @throws BusinessRuleException H-2.…, G-7.…, form.…, all at once
     */
    @Requires(HaushaltRechte.HAUSHALT_PFLEGEN)
    public long anlegen(SatzungAnlegen command) {
        repository.lockKommune();
        Satzungsjahre gemeint = lies(command);
        List<Satzungsjahre> andere = repository.findSatzungen().stream()
                .filter(s -> s.art() == Satzungsart.HAUSHALT)
                .map(Satzungsakte::jahre)
                .toList();
        pruefe(command, gemeint, SatzungsjahreRule.verstoesse(gemeint, andere, heute()));
        jahre.ergaenze(gemeint, command.stil());
        return anlegen(
                new Satzungsakte(currentActor.get().kommuneId(), gemeint, giltAb(command, gemeint), jetzt()), command);
    }

    /**
     * Enters the next Nachtragssatzung, also after the end of the year.
     *
     * @param satzungId of the Haushaltssatzung that it changes
     * @param gesehen how many Nachträge the person saw
     * @return its id
     * @throws NotFoundException R-2
     * @throws ConflictException G-4
     * @throws BusinessRuleException H-2.…, G-7.…, form.…, all at once
     */
    @Requires(HaushaltRechte.HAUSHALT_PFLEGEN)
    public long nachtragen(long satzungId, int gesehen, SatzungAnlegen command) {
        Satzungsakte geaenderte = lockGeltende(satzungId);
        if (geaenderte.art() != Satzungsart.HAUSHALT) {
            throw new NotFoundException();
        }
        List<Satzungsakte> nachtraege = repository.findNachtraege(satzungId);
        if (nachtraege.size() != gesehen) {
            throw new ConflictException();
        }
        Satzungsjahre gemeint = lies(command);
        pruefe(command, gemeint, SatzungsjahreRule.nachtrag(gemeint, schritte.satzung(geaenderte)));
        int nummer =
                nachtraege.stream().mapToInt(Satzungsakte::nummer).max().orElse(0) + 1;
        return anlegen(new Satzungsakte(geaenderte, nummer, gemeint, giltAb(command, gemeint), jetzt()), command);
    }

    private void pruefe(SatzungAnlegen command, Satzungsjahre gemeint, List<Violation> anJahren) {
        List<Violation> verstoesse = new ArrayList<>(anJahren);
        if (command.giltAb() != null && anJahren.isEmpty()) {
            verstoesse.addAll(SatzungsjahreRule.giltAb("giltAb", command.giltAb(), gemeint));
        }
        Schrittleser leser = new Schrittleser(command.anfang());
        verstoesse.addAll(leser.verstoesse());
        if (leser.hatStand()) {
            verstoesse.addAll(SatzungsschrittRule.anfang(
                    leser.schritt(), heute(), command.anfang().nacherfasst()));
        }
        verstoesse.addAll(leser.wie().verstoesse(anJahren.isEmpty() && jahre.sindNachweis(gemeint)));
        BusinessRuleException.throwIfAny(verstoesse);
    }

    private long anlegen(Satzungsakte neu, SatzungAnlegen command) {
        repository.save(neu);
        schritte.schreibe(neu, 1, new Schrittleser(command.anfang()));
        return neu.id();
    }

    private static Satzungsjahre lies(SatzungAnlegen command) {
        return Satzungsjahre.lies("jahrVon", command.jahrVon(), "jahrBis", command.jahrBis());
    }

    private static LocalDate giltAb(SatzungAnlegen command, Satzungsjahre gemeint) {
        return command.giltAb() == null ? gemeint.ersterTag() : command.giltAb();
    }

    /**
     * Corrects the day of the legal effect.
     *
     * @param version the version that the person saw
     * @param tag null while none is named
     * @throws NotFoundException R-2, also for one that was taken back
     * @throws ConflictException G-4
     * @throws BusinessRuleException form.pflichtfeld, H-2.gilt_ab
     */
    @Requires(HaushaltRechte.HAUSHALT_PFLEGEN)
    public void giltAb(long id, int version, LocalDate tag) {
        Satzungsakte satzung = lock(id, version);
        BusinessRuleException.throwIfAny(SatzungsjahreRule.giltAb("giltAb", tag, satzung.jahre()));
        satzung.giltAb(tag);
    }

    /**
     * It was entered by mistake; it stays readable, and its years are free for another.
     *
     * @param version the version that the person saw
     * @throws NotFoundException R-2, also for one that was taken back
     * @throws ConflictException G-4
     * @throws BusinessRuleException H-2.weiter_als_anfang; G-1.aenderung_ohne_grund, form.zu_lang
     */
    @Requires(HaushaltRechte.HAUSHALT_PFLEGEN)
    public void zuruecknehmen(long id, int version, String grund) {
        Satzungsakte satzung = lock(id, version);
        Satzung stand = schritte.satzung(satzung);
        SatzungsruecknahmeRule.satzung(stand).ifPresent(v -> {
            throw new BusinessRuleException(v);
        });
        satzung.zuruecknehmen(new Ruecknahme(Aenderungsgrund.lies(grund), jetzt()));
    }

    private Satzungsakte lock(long id, int version) {
        Satzungsakte satzung = lockGeltende(id);
        if (satzung.version() != version) {
            throw new ConflictException();
        }
        return satzung;
    }

    private Satzungsakte lockGeltende(long id) {
        Satzungsakte satzung = repository.lock(id);
        if (satzung.istZurueckgenommen()) {
            throw new NotFoundException();
        }
        return satzung;
    }

    private LocalDate heute() {
        return LocalDate.now(clock);
    }

    private Erfassung jetzt() {
        return Erfassung.von(currentActor.get(), clock.instant());
    }
}
