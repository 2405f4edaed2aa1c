package de.familienaudit.vorlage.gremium;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.ConflictException;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.EnumNames;
import de.familienaudit.shared.Erfassung;
import de.familienaudit.shared.Guarded;
import de.familienaudit.shared.KommuneObjekt;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.shared.Requires;
import de.familienaudit.shared.Violation;
import de.familienaudit.shared.Zeitraum;
import de.familienaudit.vorlage.domain.gremium.Festlegung;
import de.familienaudit.vorlage.domain.gremium.FestlegungRule;
import de.familienaudit.vorlage.domain.gremium.Festlegungsart;
import de.familienaudit.vorlage.domain.gremium.Gremium;
import de.familienaudit.vorlage.domain.gremium.Gremiumart;
import de.familienaudit.vorlage.domain.gremium.Gremiumsakte;
import de.familienaudit.vorlage.domain.gremium.Gremiumsname;
import de.familienaudit.vorlage.domain.gremium.Inhalt;
import de.familienaudit.vorlage.domain.gremium.InhaltRule;
import de.familienaudit.vorlage.domain.gremium.NamensfolgeRule;
import de.familienaudit.vorlage.domain.gremium.Pflichttext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Entering bodies and what holds for them, correcting, ending and taking back (rules V-2, V-3, V-4, V-10, G-1). Every step on a body
 * needs the version that the person saw (G-4); a step that a rule refuses changes nothing.
 */
@Stateless
@Guarded
public class GremienpflegeService {

    @Inject
    private GremiumRepository repository;

    @Inject
    private GremienReader reader;

    @Inject
    @Any
    private Instance<Gremienverwendung> verwendungen;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /**
     * Enters a body with its first name.
     *
     * @return its id
     * @throws BusinessRuleException V-2.…, form.…
     */
    @Requires(GremiumRechte.GREMIEN_PFLEGEN)
    public long anlegen(GremiumAnlegen command) {
        repository.lockKommune();
        List<Violation> verstoesse = new ArrayList<>(Pflichttext.NAME.verstoesse(command.name()));
        verstoesse.addAll(Pflichttext.QUELLE.verstoesse(command.quelle()));
        if (EnumNames.find(Gremiumart.class, command.art()).isEmpty()) {
            verstoesse.add(Violation.at("art", "form.pflichtfeld"));
        }
        BusinessRuleException.throwIfAny(verstoesse);
        Gremium gremium = new Gremium(currentActor.get().kommuneId(), art(command.art()), jetzt());
        Gremiumsname name = new Gremiumsname(gremium, command.name(), null, command.quelle(), jetzt());
        repository.save(gremium);
        repository.save(name);
        namenPruefen(gremium);
        return gremium.id();
    }

    /**
     * Corrects a kind that was entered wrongly.
     *
     * @throws NotFoundException R-2
     * @throws ConflictException G-4
     * @throws BusinessRuleException V-2.art_unveraendert, G-1.…
     */
    @Requires(GremiumRechte.GREMIEN_PFLEGEN)
    public void artBerichtigen(long gremiumId, int version, String art, String grund) {
        lock(gremiumId, version).artBerichtigen(art(art), oderLeer(grund));
    }

    /**
     * Takes a body back that was entered by mistake; one that papers name is ended instead.
     *
     * @throws NotFoundException R-2
     * @throws ConflictException G-4
     * @throws BusinessRuleException V-2.gremium_genannt, G-1.…
     */
    @Requires(GremiumRechte.GREMIEN_PFLEGEN)
    public void gremiumZuruecknehmen(long gremiumId, int version, String grund) {
        Gremium gremium = lock(gremiumId, version);
        boolean genannt = verwendungen.stream().anyMatch(v -> v.nennt(gremiumId));
        gremium.zuruecknehmen(genannt, oderLeer(grund), jetzt());
    }

    /**
     * Gives a body a further name.
     *
     * @throws NotFoundException R-2
     * @throws ConflictException G-4
     * @throws BusinessRuleException V-2.…, form.zu_lang
     */
    @Requires(GremiumRechte.GREMIEN_PFLEGEN)
    public void nameEintragen(long gremiumId, int version, NameEintragen command) {
        Gremium gremium = lock(gremiumId, version);
        repository.save(new Gremiumsname(gremium, command.name(), command.ab(), command.quelle(), jetzt()));
        namenPruefen(gremium);
    }

    /**
     * Puts a right name in the place of a wrong one, which stays readable.
     *
     * @throws NotFoundException R-2
     * @throws ConflictException G-4
     * @throws BusinessRuleException V-2.…, G-1.…, form.zu_lang
     */
    @Requires(GremiumRechte.GREMIEN_PFLEGEN)
    public void nameBerichtigen(long gremiumId, int version, long nameId, NameEintragen command, String grund) {
        Gremium gremium = lock(gremiumId, version);
        Gremiumsname alt = finde(akte(gremiumId).namen(), nameId);
        Gremiumsname neu = new Gremiumsname(gremium, command.name(), command.ab(), command.quelle(), jetzt());
        alt.zuruecknehmen(oderLeer(grund), jetzt());
        repository.flush();
        repository.save(neu);
        namenPruefen(gremium);
    }

    /**
     * Enters what holds in a period. What held without an end until then ends the day before, when a reason says so.
     *
     * @param grund why the former one ends; may be empty when there is none
     * @throws NotFoundException R-2
     * @throws ConflictException G-4
     * @throws BusinessRuleException V-2.…, V-3.…, V-4.…, G.zeitraum_verkehrt, form.…
     */
    @Requires(GremiumRechte.GREMIEN_PFLEGEN)
    public void festlegen(long gremiumId, int version, FestlegungEintragen command, String grund) {
        Gremium gremium = lock(gremiumId, version);
        Festlegung neu = neu(gremium, command);
        Collection<Festlegung> alle = akte(gremiumId).festlegungen();
        Optional<Festlegung> bisher = FestlegungRule.abgeloeste(neu.inhalt(), neu.gueltig(), alle);
        BusinessRuleException.throwIfAny(
                FestlegungRule.verstoesse(neu.inhalt(), neu.gueltig(), alle, bisher.orElse(null)));
        bisher.ifPresent(b -> abloesen(b, command.von().minusDays(1), oderLeer(grund)));
        repository.save(neu);
        eingetragen(gremium);
    }

    private void abloesen(Festlegung bisher, LocalDate letzterTag, String grund) {
        if (grund.isBlank()) {
            throw new BusinessRuleException(Violation.at("grund", "V-2.abloesung_ohne_grund", letzterTag));
        }
        bisher.beenden(letzterTag, grund, jetzt());
        repository.flush();
    }

    /**
     * Puts what is right in the place of what was entered wrongly, which stays readable.
     *
     * @throws NotFoundException R-2
     * @throws ConflictException G-4
     * @throws BusinessRuleException V-2.…, V-3.…, V-4.…, G-1.…, G.zeitraum_verkehrt, form.…
     */
    @Requires(GremiumRechte.GREMIEN_PFLEGEN)
    public void festlegungBerichtigen(
            long gremiumId, int version, long festlegungId, FestlegungEintragen command, String grund) {
        Gremium gremium = lock(gremiumId, version);
        Collection<Festlegung> alle = akte(gremiumId).festlegungen();
        Festlegung alt = finde(alle, festlegungId);
        Festlegung neu = neu(gremium, command);
        if (neu.inhalt().art() != alt.inhalt().art()) {
            throw new BusinessRuleException(Violation.at("art", "V-2.andere_art"));
        }
        BusinessRuleException.throwIfAny(FestlegungRule.verstoesse(neu.inhalt(), neu.gueltig(), alle, alt));
        alt.zuruecknehmen(oderLeer(grund), jetzt());
        repository.flush();
        repository.save(neu);
        eingetragen(gremium);
    }

    /**
     * Gives an open period its end.
     *
     * @throws NotFoundException R-2
     * @throws ConflictException G-4
     * @throws BusinessRuleException V-2.…, G-1.…
     */
    @Requires(GremiumRechte.GREMIEN_PFLEGEN)
    public void beenden(long gremiumId, int version, long festlegungId, LocalDate letzterTag, String grund) {
        Gremium gremium = lock(gremiumId, version);
        finde(akte(gremiumId).festlegungen(), festlegungId).beenden(letzterTag, oderLeer(grund), jetzt());
        eingetragen(gremium);
    }

    /**
     * Takes a name or a period back that was entered by mistake; it stays readable.
     *
     * @throws NotFoundException R-2
     * @throws ConflictException G-4
     * @throws BusinessRuleException V-2.erster_name_fehlt, V-2.name_vergeben, G-1.…
     */
    @Requires(GremiumRechte.GREMIEN_PFLEGEN)
    public void zuruecknehmen(long gremiumId, int version, long eintragId, String grund) {
        Gremium gremium = lock(gremiumId, version);
        Gremiumsakte akte = akte(gremiumId);
        Optional<Gremiumsname> name =
                akte.namen().stream().filter(n -> n.id() == eintragId).findFirst();
        if (name.isPresent()) {
            name.get().zuruecknehmen(oderLeer(grund), jetzt());
        } else {
            finde(akte.festlegungen(), eintragId).zuruecknehmen(oderLeer(grund), jetzt());
        }
        eingetragen(gremium);
    }

    private Gremium lock(long id, int version) {
        verwendungen.forEach(Gremienverwendung::sperren);
        repository.lockKommune();
        Gremium gremium = repository.lock(id, version);
        if (gremium.ruecknahme().isPresent()) {
            throw new BusinessRuleException(Violation.of("V-2.gremium_zurueckgenommen"));
        }
        return gremium;
    }

    private Gremiumsakte akte(long id) {
        return reader.akten().get(id);
    }

    private static <T extends KommuneObjekt> T finde(Collection<T> eintraege, long id) {
        return eintraege.stream()
                .filter(e -> Objects.equals(e.id(), id))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** What holds for the body is something else now; so is what follows from it. */
    private void eingetragen(Gremium gremium) {
        namenPruefen(gremium);
        verwendungen.forEach(v -> v.geaendert(gremium.id()));
    }

    /** As the body is now, with what was just entered. */
    private void namenPruefen(Gremium gremium) {
        repository.flush();
        Collection<Gremiumsakte> alle = reader.akten().values();
        Gremiumsakte akte = akte(gremium.id());
        BusinessRuleException.throwIfAny(NamensfolgeRule.verstoesse(akte));
        BusinessRuleException.throwIfAny(NamensfolgeRule.gleiche(akte, alle));
    }

    private Festlegung neu(Gremium gremium, FestlegungEintragen command) {
        Festlegungsart art = EnumNames.find(Festlegungsart.class, command.art())
                .orElseThrow(() -> new BusinessRuleException(Violation.at("art", "form.pflichtfeld")));
        if (command.von() != null && command.bis() != null && command.bis().isBefore(command.von())) {
            throw new BusinessRuleException(Violation.at("bis", "G.zeitraum_verkehrt", command.von(), command.bis()));
        }
        BusinessRuleException.throwIfAny(Pflichttext.QUELLE.verstoesse(command.quelle()));
        Inhalt inhalt = InhaltRule.lies(art, command.worueber(), command.wert());
        return new Festlegung(gremium, inhalt, Zeitraum.of(command.von(), command.bis()), command.quelle(), jetzt());
    }

    private static Gremiumart art(String name) {
        return EnumNames.find(Gremiumart.class, name)
                .orElseThrow(() -> new BusinessRuleException(Violation.at("art", "form.pflichtfeld")));
    }

    private static String oderLeer(String text) {
        return Objects.requireNonNullElse(text, "");
    }

    private Erfassung jetzt() {
        return Erfassung.von(currentActor.get(), clock.instant());
    }
}
