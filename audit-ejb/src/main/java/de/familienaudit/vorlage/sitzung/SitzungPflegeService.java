package de.familienaudit.vorlage.sitzung;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.ConflictException;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.EnumNames;
import de.familienaudit.shared.Erfassung;
import de.familienaudit.shared.Guarded;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.shared.Requires;
import de.familienaudit.shared.Violation;
import de.familienaudit.vorlage.domain.gremium.Gremium;
import de.familienaudit.vorlage.domain.sitzung.Nacherfassung;
import de.familienaudit.vorlage.domain.sitzung.Sitzung;
import de.familienaudit.vorlage.domain.sitzung.Sitzungsstand;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Planning sessions, changing, cancelling, repeating, recording what took place, and taking back (rules V-5, V-16, G-1, G-7). Every
 * step on a session needs the version that the person saw (G-4); a step that a rule refuses changes nothing.
 */
@Stateless
@Guarded
public class SitzungPflegeService {

    @Inject
    private SitzungRepository repository;

    @Inject
    private Sitzungsplaner planer;

    @Inject
    private Instance<Sitzungsfolge> folgen;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /**
     * Plans a session today or later.
     *
     * @return its id
     * @throws NotFoundException R-2
     * @throws BusinessRuleException V-16.…, form.…
     */
    @Requires(SitzungRechte.SITZUNGEN_PFLEGEN)
    public long planen(SitzungPlanen command) {
        repository.lockKommune();
        return planer.planen(Planeingabe.lies(command), planer.gremium(command.gremium()))
                .id();
    }

    /**
     * Records a session of the past.
     *
     * @return its id
     * @throws NotFoundException R-2
     * @throws BusinessRuleException V-16.…, V-5.absage_ohne_grund, G-7.…, form.…
     */
    @Requires(SitzungRechte.SITZUNGEN_PFLEGEN)
    public long nacherfassen(SitzungNacherfassen command) {
        repository.lockKommune();
        Gremium gremium = planer.gremium(command.plan().gremium());
        Planeingabe eingabe = Planeingabe.lies(command.plan());
        Nacherfassung nacherfassung = new Nacherfassung(command.quelle(), command.grund(), command.absage());
        Sitzungsstand stand =
                EnumNames.find(Sitzungsstand.class, command.stand()).orElse(null);
        List<Violation> verstoesse = new ArrayList<>(Sitzungsplaner.ohneGremium(gremium));
        verstoesse.addAll(eingabe.verstoesse());
        verstoesse.addAll(Sitzung.nacherfassbar(eingabe.plan(), stand, nacherfassung, heute()));
        BusinessRuleException.throwIfAny(verstoesse);
        Sitzung sitzung = Sitzung.nacherfassen(gremium, eingabe.plan(), stand, nacherfassung, heute(), jetzt());
        repository.save(sitzung);
        return sitzung.id();
    }

    /**
     * Changes a session; one that took place keeps its day. What is planned for it follows it to another day.
     *
     * @throws NotFoundException R-2
     * @throws ConflictException G-4
     * @throws BusinessRuleException V-16.…, V-5.abgesagt_bleibt, G-1.…, form.…
     */
    @Requires(SitzungRechte.SITZUNGEN_PFLEGEN)
    public void aendern(long id, int version, SitzungPlanen command, String grund) {
        Sitzung sitzung = sperren(id, version);
        LocalDate vorher = sitzung.plan().tag();
        Planeingabe eingabe = Planeingabe.lies(command);
        BusinessRuleException.throwIfAny(eingabe.verstoesse());
        if (sitzung.wechseltVerfahren(eingabe.plan())) {
            folgen.forEach(f -> f.darfVerfahrenWechseln(sitzung));
        }
        sitzung.aendern(eingabe.plan(), oderLeer(grund), heute(), clock.instant());
        if (!sitzung.plan().tag().equals(vorher)) {
            folgen.forEach(f -> f.verlegt(sitzung, sitzung.aenderungsgrund()));
        }
    }

    /**
     * Cancels a planned session, and with it what is planned for it.
     *
     * @throws NotFoundException R-2
     * @throws ConflictException G-4
     * @throws BusinessRuleException V-5.…, G-1.…, form.zu_lang
     */
    @Requires(SitzungRechte.SITZUNGEN_PFLEGEN)
    public void absagen(long id, int version, String grund) {
        Sitzung sitzung = sperren(id, version);
        sitzung.absagen(oderLeer(grund), jetzt());
        folgen.forEach(f -> f.abgesagt(sitzung, oderLeer(grund).strip()));
    }

    /**
     * Names the session that takes place instead of one that was cancelled.
     *
     * @param nachfolger id of another session of the body; null for none chosen
     * @throws NotFoundException R-2
     * @throws ConflictException G-4
     * @throws BusinessRuleException V-5.…, form.pflichtfeld
     */
    @Requires(SitzungRechte.SITZUNGEN_PFLEGEN)
    public void ersetzenDurch(long id, int version, Long nachfolger) {
        Sitzung sitzung = sperren(id, version);
        if (nachfolger == null) {
            throw new BusinessRuleException(Violation.at("nachfolger", "form.pflichtfeld"));
        }
        Sitzung neue = repository.find(nachfolger);
        if (repository.findVorgaenger(nachfolger).isPresent()) {
            throw new BusinessRuleException(Violation.at("nachfolger", "V-5.nachfolger_vergeben"));
        }
        sitzung.ersetzenDurch(neue);
        folgen.forEach(f -> f.ersetzt(sitzung, neue));
    }

    /**
     * Plans the session that takes place instead of one that was cancelled.
     *
     * @param command the body in it is not looked at: it is the same
     * @return id of the new one
     * @throws NotFoundException R-2
     * @throws ConflictException G-4
     * @throws BusinessRuleException V-5.…, V-16.…, form.…
     */
    @Requires(SitzungRechte.SITZUNGEN_PFLEGEN)
    public long wiederholen(long id, int version, SitzungPlanen command) {
        Sitzung abgesagte = sperren(id, version);
        Sitzung neue = planer.planen(Planeingabe.lies(command), abgesagte.gremium());
        abgesagte.ersetzenDurch(neue);
        folgen.forEach(f -> f.ersetzt(abgesagte, neue));
        return neue.id();
    }

    /**
     * Records that a planned session took place, today or earlier.
     *
     * @throws NotFoundException R-2
     * @throws ConflictException G-4
     * @throws BusinessRuleException V-16.noch_nicht, V-16.schon_stattgefunden, V-5.abgesagt_bleibt, G-1.…
     */
    @Requires(SitzungRechte.SITZUNGEN_PFLEGEN)
    public void stattgefunden(long id, int version) {
        repository.lock(id, version).stattgefunden(heute());
    }

    /**
     * Takes a session back that was entered by mistake; it stays readable, and a cancelled one that it stood for can get another.
     *
     * @throws NotFoundException R-2
     * @throws ConflictException G-4
     * @throws BusinessRuleException G-1.…, V-16.hat_tagesordnung, V-14.hat_niederschrift, form.zu_lang
     */
    @Requires(SitzungRechte.SITZUNGEN_PFLEGEN)
    public void zuruecknehmen(long id, int version, String grund) {
        Sitzung sitzung = sperren(id, version);
        folgen.forEach(f -> f.darfZurueckgenommenWerden(sitzung));
        sitzung.zuruecknehmen(oderLeer(grund), jetzt());
        repository.findVorgaenger(id).ifPresent(Sitzung::ohneNachfolger);
    }

    /** Papers first, then sessions: everybody locks in this order. */
    private Sitzung sperren(long id, int version) {
        folgen.forEach(Sitzungsfolge::sperren);
        return repository.lock(id, version);
    }

    private static String oderLeer(String text) {
        return Objects.requireNonNullElse(text, "");
    }

    private LocalDate heute() {
        return LocalDate.now(clock);
    }

    private Erfassung jetzt() {
        return Erfassung.von(currentActor.get(), clock.instant());
    }
}
