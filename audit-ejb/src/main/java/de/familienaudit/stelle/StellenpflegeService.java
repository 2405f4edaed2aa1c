package de.familienaudit.stelle;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.Guarded;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.shared.Requires;
import de.familienaudit.shared.Violation;
import de.familienaudit.shared.Zeitraum;
import de.familienaudit.stelle.domain.Besetzungsart;
import de.familienaudit.stelle.domain.EineLeitungRule;
import de.familienaudit.stelle.domain.EntbehrlichRule;
import de.familienaudit.stelle.domain.Innehabende;
import de.familienaudit.stelle.domain.Stelle;
import de.familienaudit.stelle.domain.StellenArt;
import de.familienaudit.stelle.domain.Stellenbesetzung;
import de.familienaudit.stelle.domain.Stellenname;
import de.familienaudit.stelle.domain.Stellenstand;
import de.familienaudit.stelle.domain.Stellenvorgang;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Creating, naming and filling Stellen (rules A-3, G-6, R-4). */
@Stateless
@Guarded
public class StellenpflegeService {

    private static final DateTimeFormatter TAG = DateTimeFormatter.ofPattern("dd.MM.uuuu");

    @Inject
    private StellenRepository repository;

    @Inject
    private Stellenchronik chronik;

    @Inject
    private Stellenbestand bestand;

    @Inject
    private Zustaendigkeiten zustaendigkeiten;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /**
     * Creates a Stelle. One of this name that only a draft names, or that was removed, becomes it.
     *
     * @return its id
     * @throws BusinessRuleException A-3.stelle_ohne_name, A-3.stelle_name_zu_lang, A-3.stelle_name_vergeben
     */
    @Requires(StelleRechte.STELLEN_PFLEGEN)
    public long anlegen(StelleAnlegen command) {
        Stelle stelle = new Stelle(currentActor.get().kommuneId(), text(command.name()), art(command.intern()));
        Optional<Stelle> verborgene =
                repository.findByName(stelle.name()).filter(s -> s.stand() != Stellenstand.VERZEICHNET);
        if (verborgene.isPresent()) {
            return wiederAufnehmen(verborgene.get().id(), stelle.art());
        }
        refuseTakenName(stelle.name(), null);
        repository.save(stelle);
        repository.flush();
        chronik.record(stelle, Stellenvorgang.ANGELEGT, "", stelle.name(), "");
        return stelle.id();
    }

    private long wiederAufnehmen(long id, StellenArt art) {
        Stelle stelle = repository.lock(id);
        stelle.artAendern(art, zustaendigkeiten.federfuehrungen(id));
        bestand.verzeichne(stelle);
        return id;
    }

    /**
     * Puts a Stelle that only a draft names, or that was removed, into every list.
     *
     * @throws NotFoundException R-2
     * @throws de.familienaudit.shared.ConflictException G-4
     * @throws BusinessRuleException A-3.zusammen_schon
     */
    @Requires(StelleRechte.STELLEN_PFLEGEN)
    public void aufnehmen(long stelleId, int version) {
        bestand.verzeichne(chronik.lockEigenstaendig(stelleId, version));
    }

    /**
     * Takes a Stelle that nothing needs out of every list (G-6); what was written about it stays.
     *
     * @throws NotFoundException R-2
     * @throws de.familienaudit.shared.ConflictException G-4
     * @throws BusinessRuleException G-6.stelle_…, A-3.zusammen_schon
     */
    @Requires(StelleRechte.STELLEN_PFLEGEN)
    public void entfernen(long stelleId, int version) {
        repository.lockBestand();
        Stelle stelle = chronik.lockEigenstaendig(stelleId, version);
        long besetzungen = repository.findBesetzungen(List.of(stelleId)).stream()
                .filter(b -> b.besetzung()
                        .gueltig()
                        .bis()
                        .filter(bis -> bis.isBefore(heute()))
                        .isEmpty())
                .count();
        stelle.entfernen(new EntbehrlichRule.Gebrauch(
                zustaendigkeiten.verwendungen(stelleId),
                besetzungen + repository.countVertretungen(stelleId, heute()),
                repository.findMitziehende(stelleId).size()));
        chronik.record(stelle, Stellenvorgang.ENTFERNT, stelle.name(), "", "");
    }

    /**
     * Gives a Stelle another name; the former one stays for its time (G-6).
     *
     * @throws NotFoundException R-2
     * @throws de.familienaudit.shared.ConflictException G-4
     * @throws BusinessRuleException A-3.stelle_…, G-6.…
     */
    @Requires(StelleRechte.STELLEN_PFLEGEN)
    public void umbenennen(StelleUmbenennen command) {
        Stelle stelle = chronik.lockEigenstaendig(command.stelleId(), command.version());
        String bisher = stelle.name();
        refuseTakenName(text(command.name()), stelle.id());
        Optional<Stellenname> frueher = stelle.umbenennen(text(command.name()), command.giltAb(), heute());
        frueher.ifPresent(repository::save);
        Stellenvorgang vorgang = frueher.isPresent() ? Stellenvorgang.UMBENANNT : Stellenvorgang.BERICHTIGT;
        chronik.record(stelle, vorgang, bisher, stelle.name(), "");
    }

    /**
     * Moves a Stelle into the administration or out of it.
     *
     * @throws NotFoundException R-2
     * @throws de.familienaudit.shared.ConflictException G-4
     * @throws BusinessRuleException A-3.extern_mit_federfuehrung
     */
    @Requires(StelleRechte.STELLEN_PFLEGEN)
    public void artAendern(long stelleId, int version, boolean intern) {
        Stelle stelle = chronik.lockEigenstaendig(stelleId, version);
        StellenArt bisher = stelle.art();
        if (bisher != art(intern)) {
            stelle.artAendern(art(intern), zustaendigkeiten.federfuehrungen(stelleId));
            chronik.record(
                    stelle,
                    Stellenvorgang.ART_GEAENDERT,
                    bisher.name(),
                    stelle.art().name(),
                    "");
        }
    }

    /**
     * Enters a holder.
     *
     * @throws NotFoundException R-2
     * @throws de.familienaudit.shared.ConflictException G-4
     * @throws BusinessRuleException R-4.…
     */
    @Requires(StelleRechte.STELLEN_PFLEGEN)
    public void besetzen(BesetzungEintragen command) {
        Stelle stelle = chronik.lockEigenstaendig(command.stelleId(), command.version());
        Besetzungsart art = besetzungsart(command.art());
        if (command.von() != null && command.bis() != null && command.bis().isBefore(command.von())) {
            throw new BusinessRuleException(Violation.at("bis", "G.zeitraum_verkehrt", command.von(), command.bis()));
        }
        Zeitraum gueltig = Zeitraum.of(command.von(), command.bis());
        String person = person(command);
        Stellenbesetzung neu = command.kontoId() == null
                ? Stellenbesetzung.ohneKonto(stelle, person, art, gueltig)
                : new Stellenbesetzung(stelle, command.kontoId(), art, gueltig);
        List<Innehabende> uebrige = repository.findBesetzungen(List.of(stelle.id())).stream()
                .map(StellenRepository.Besetzt::innehabende)
                .toList();
        BusinessRuleException.throwIfAny(
                EineLeitungRule.verstoesse(new Innehabende(person.strip(), command.kontoId(), art, gueltig), uebrige));
        repository.save(neu);
        bestand.verzeichne(stelle);
        chronik.record(stelle, Stellenvorgang.eingetragen(art), "", person.strip(), "");
    }

    /**
     * Enters the last day of a holder, who may have come with a merged Stelle.
     *
     * @param version the version of the Stelle that was read (rule G-4)
     * @throws NotFoundException R-2
     * @throws de.familienaudit.shared.ConflictException G-4
     * @throws BusinessRuleException R-4.ende_…, R-4.besetzung_schon_beendet
     */
    @Requires(StelleRechte.STELLEN_PFLEGEN)
    public void beenden(long stelleId, int version, long besetzungId, LocalDate letzterTag) {
        Stelle stelle = chronik.lockEigenstaendig(stelleId, version);
        List<StellenRepository.Besetzt> alle = repository.findBesetzungen(List.of(stelle.id()));
        StellenRepository.Besetzt betroffen = alle.stream()
                .filter(b -> b.besetzung().id() == besetzungId)
                .findFirst()
                .orElseThrow(NotFoundException::new);
        betroffen.besetzung().beenden(letzterTag, heute());
        List<Innehabende> uebrige = alle.stream()
                .filter(b -> b != betroffen)
                .map(StellenRepository.Besetzt::innehabende)
                .toList();
        BusinessRuleException.throwIfAny(EineLeitungRule.verstoesse(betroffen.innehabende(), uebrige));
        chronik.record(
                stelle,
                Stellenvorgang.beendet(betroffen.besetzung().art()),
                betroffen.person(),
                TAG.format(letzterTag),
                "");
    }

    /** The display name; rule R-4: an account or a plain name, exactly one of both. */
    private String person(BesetzungEintragen command) {
        String name = text(command.person());
        if (command.kontoId() == null) {
            return name;
        }
        if (!name.isBlank()) {
            throw new BusinessRuleException(Violation.at("person", "R-4.person_doppelt"));
        }
        return repository.findKonten().stream()
                .filter(konto -> command.kontoId() == konto.id())
                .map(StellenRepository.Name::name)
                .findFirst()
                .orElseThrow(() -> new BusinessRuleException(Violation.at("konto", "R-4.konto_unbekannt")));
    }

    private void refuseTakenName(String name, Long stelleId) {
        repository
                .findByName(name)
                .filter(s -> !Objects.equals(s.id(), stelleId))
                .ifPresent(s -> {
                    throw new BusinessRuleException(Violation.at("stellenname", "A-3.stelle_name_vergeben", s.name()));
                });
    }

    private static Besetzungsart besetzungsart(String name) {
        return switch (name == null ? "" : name) {
            case "LEITUNG" -> Besetzungsart.LEITUNG;
            case "BEARBEITUNG" -> Besetzungsart.BEARBEITUNG;
            default -> throw new BusinessRuleException(Violation.at("besetzungsart", "R-4.art_fehlt"));
        };
    }

    private static StellenArt art(boolean intern) {
        return intern ? StellenArt.INTERN : StellenArt.EXTERN;
    }

    private static String text(String typed) {
        return Objects.requireNonNullElse(typed, "");
    }

    private LocalDate heute() {
        return LocalDate.now(clock);
    }
}
