package de.familienaudit.haushalt.satzung;

import de.familienaudit.haushalt.domain.satzung.NachtragstageRule;
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
import java.util.Optional;
import java.util.function.Function;

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
        List<Satzungsjahre> andere = repository.findSatzungen().stream()
                .filter(s -> s.art() == Satzungsart.HAUSHALT)
                .map(Satzungsakte::jahre)
                .toList();
        SchrittReader anfang = new SchrittReader(command.anfang());
        Satzungsjahre gemeint = pruefe(command, anfang, j -> SatzungsjahreRule.verstoesse(j, andere, heute()), null);
        jahre.ergaenze(gemeint, command.stil());
        return anlegen(
                new Satzungsakte(currentActor.get().kommuneId(), gemeint, giltAb(command, gemeint), jetzt()), anfang);
    }

    /**
     * Enters the next Nachtragssatzung, also after the end of the year.
     *
     * @param satzungId of the Haushaltssatzung that it changes
     * @param gesehen how far the person saw the Nachträge, see {@link Satzungsblatt#nachtraegeGesehen}
     * @return its id
     * @throws NotFoundException R-2
     * @throws ConflictException G-4, also when it was taken back
     * @throws BusinessRuleException H-2.…, G-7.…, form.…, all at once
     */
    @Requires(HaushaltRechte.HAUSHALT_PFLEGEN)
    public long nachtragen(long satzungId, int gesehen, SatzungAnlegen command) {
        Satzungsakte geaenderte = schritte.lockGeltende(satzungId);
        if (geaenderte.art() != Satzungsart.HAUSHALT) {
            throw new NotFoundException();
        }
        List<Satzungsakte> nachtraege = repository.findNachtraege(satzungId);
        Vorgaenge bisher = Vorgaenge.anSatzungen(nachtraege);
        if (bisher.anzahl() != gesehen) {
            throw bisher.konflikt();
        }
        Satzung stand = schritte.satzung(geaenderte);
        SchrittReader anfang = new SchrittReader(command.anfang());
        Satzungsjahre gemeint = pruefe(command, anfang, j -> SatzungsjahreRule.nachtrag(j, stand), stand);
        return anlegen(
                new Satzungsakte(geaenderte, naechsteNummer(nachtraege), gemeint, giltAb(command, gemeint), jetzt()),
                anfang);
    }

    /** One that was taken back gives its number up. */
    private static int naechsteNummer(List<Satzungsakte> nachtraege) {
        return nachtraege.stream()
                        .filter(n -> !n.istZurueckgenommen())
                        .mapToInt(Satzungsakte::nummer)
                        .max()
                        .orElse(0)
                + 1;
    }

    /**
     * The years that are meant; whatever is wrong is told at once.
     *
     * @param geaenderte what a Nachtrag changes; null for a Haushaltssatzung
     */
    private Satzungsjahre pruefe(
            SatzungAnlegen command,
            SchrittReader leser,
            Function<Satzungsjahre, List<Violation>> anJahren,
            Satzung geaenderte) {
        List<Violation> verstoesse = new ArrayList<>();
        Satzungsjahre gemeint = BusinessRuleException.sammle(
                verstoesse, () -> Satzungsjahre.lies("jahrVon", command.jahrVon(), "jahrBis", command.jahrBis()));
        if (gemeint != null) {
            verstoesse.addAll(anJahren.apply(gemeint));
        }
        boolean jahreStimmen = verstoesse.isEmpty();
        if (command.giltAb() != null && jahreStimmen) {
            verstoesse.addAll(SatzungsjahreRule.giltAb("giltAb", command.giltAb(), gemeint));
        }
        boolean nurNachweis = jahreStimmen && jahre.sindNachweis(gemeint);
        verstoesse.addAll(leser.verstoesse());
        if (leser.hatStand()) {
            verstoesse.addAll(SatzungsschrittRule.anfang(
                    leser.schritt(), heute(), leser.wie().weise(nurNachweis)));
            Optional.ofNullable(geaenderte)
                    .flatMap(Satzung::bekanntgemachtAm)
                    .flatMap(tag -> NachtragstageRule.nachtrag(
                            leser.schritt().stand(), leser.schritt().tag(), tag))
                    .ifPresent(verstoesse::add);
        }
        verstoesse.addAll(leser.wie().verstoesse(nurNachweis));
        BusinessRuleException.throwIfAny(verstoesse);
        return gemeint;
    }

    private long anlegen(Satzungsakte neu, SchrittReader anfang) {
        repository.save(neu);
        schritte.schreibe(neu, 1, anfang);
        return neu.id();
    }

    private static LocalDate giltAb(SatzungAnlegen command, Satzungsjahre gemeint) {
        return command.giltAb() == null ? gemeint.ersterTag() : command.giltAb();
    }

    /**
     * Corrects the day of the legal effect.
     *
     * @param version the version that the person saw
     * @param tag null while none is named
     * @throws NotFoundException R-2
     * @throws ConflictException G-4, also when it was taken back
     * @throws BusinessRuleException form.pflichtfeld, H-2.gilt_ab, G-1.aenderung_ohne_grund, form.zu_lang, all at once
     */
    @Requires(HaushaltRechte.HAUSHALT_PFLEGEN)
    public void giltAb(long id, int version, LocalDate tag, String grund) {
        Satzungsakte satzung = lock(id, version);
        List<Violation> verstoesse = new ArrayList<>(SatzungsjahreRule.giltAb("giltAb", tag, satzung.jahre()));
        verstoesse.addAll(Aenderungsgrund.verstoesse(grund));
        BusinessRuleException.throwIfAny(verstoesse);
        satzung.giltAb(tag, Aenderungsgrund.lies(grund));
    }

    /**
     * It was entered by mistake; it stays readable, and its years are free for another.
     *
     * @param version the version that the person saw
     * @throws NotFoundException R-2
     * @throws ConflictException G-4, also when it was taken back
     * @throws BusinessRuleException H-2.weiter_als_anfang, H-2.nachtrag_besteht; G-1.aenderung_ohne_grund, form.zu_lang
     */
    @Requires(HaushaltRechte.HAUSHALT_PFLEGEN)
    public void zuruecknehmen(long id, int version, String grund) {
        Satzungsakte satzung = lock(id, version);
        SatzungsruecknahmeRule.satzung(
                        schritte.satzung(satzung), schritte.geltende(id).size())
                .ifPresent(v -> {
                    throw new BusinessRuleException(v);
                });
        satzung.zuruecknehmen(new Ruecknahme(grund, jetzt()));
    }

    private Satzungsakte lock(long id, int version) {
        Satzungsakte satzung = schritte.lockGeltende(id);
        if (satzung.version() != version) {
            throw new ConflictException();
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
