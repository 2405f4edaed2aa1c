package de.familienaudit.zielvereinbarung.fassung;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.ConflictException;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.EnumNames;
import de.familienaudit.shared.Erfassung;
import de.familienaudit.shared.Guarded;
import de.familienaudit.shared.Requires;
import de.familienaudit.shared.Rolle;
import de.familienaudit.shared.Violation;
import de.familienaudit.vorlage.wirkung.Papiernennung;
import de.familienaudit.vorlage.wirkung.Papiernennungen;
import de.familienaudit.zielvereinbarung.ZielvereinbarungRechte;
import de.familienaudit.zielvereinbarung.domain.fassung.Beschlussausgang;
import de.familienaudit.zielvereinbarung.domain.fassung.Fassung;
import de.familienaudit.zielvereinbarung.domain.fassung.Fassungsbeschluss;
import de.familienaudit.zielvereinbarung.domain.fassung.Fassungsereignis;
import de.familienaudit.zielvereinbarung.domain.fassung.Fassungsstatus;
import de.familienaudit.zielvereinbarung.domain.fassung.Nacherfassung;
import de.familienaudit.zielvereinbarung.domain.fassung.Quelldokument;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Fassungen: their front matter and history, and recording afterwards what happened to them. */
@Stateless
@Guarded
public class FassungService {

    @Inject
    private FassungRepository fassungen;

    @Inject
    private FassungstextReader texte;

    @Inject
    private FassungEffect wirkung;

    @Inject
    private Papiernennungen nennungen;

    @Inject
    private Nachfolgepruefung nachfolge;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /**
     * A Fassung with its front matter and history.
     *
     * @throws de.familienaudit.shared.NotFoundException R-2
     */
    @Requires(value = ZielvereinbarungRechte.ZIELVEREINBARUNG_LESEN, schreibt = false)
    public FassungDetails details(long fassungId) {
        Fassung f = fassungen.get(fassungId);
        LocalDate heute = LocalDate.now(clock);
        List<Fassung> alle = fassungen.findAll();
        return new FassungDetails(
                FassungKopf.of(f, heute),
                f.version(),
                texte.readVorspann(f),
                new FassungDetails.Herkunft(
                        f.quelle().map(Quelldokument::dateiname).orElse(null),
                        f.quelle().map(Quelldokument::sha256).orElse(null),
                        f.grund(),
                        f.istGeringfuegig(),
                        f.erstelltAm(),
                        f.erstelltVon()),
                zeilen(fassungen.findEreignisse(fassungId)),
                alle.stream().map(x -> FassungKopf.of(x, heute)).toList(),
                f.status().nacherfassbare().stream().map(Enum::name).toList(),
                moeglich(f, alle));
    }

    /**
     * What may happen to a Fassung now.
     *
     * @throws de.familienaudit.shared.NotFoundException R-2
     */
    @Requires(value = ZielvereinbarungRechte.ZIELVEREINBARUNG_LESEN, schreibt = false)
    public FassungSchritte schritte(long fassungId) {
        Fassung f = fassungen.get(fassungId);
        LocalDate heute = LocalDate.now(clock);
        List<Fassung> alle = fassungen.findAll();
        return new FassungSchritte(
                FassungKopf.of(f, heute),
                f.version(),
                f.vorspann().titel(),
                alle.stream().map(x -> FassungKopf.of(x, heute)).toList(),
                moeglich(f, alle));
    }

    private FassungDetails.Moeglich moeglich(Fassung f, List<Fassung> alle) {
        long vereinbarung = f.zielvereinbarung().id();
        List<Fassung> derVereinbarung = alle.stream()
                .filter(x -> x.zielvereinbarung().id() == vereinbarung)
                .toList();
        List<Fassung> unterwegs =
                derVereinbarung.stream().filter(x -> x.status().istUnterwegs()).toList();
        boolean entwurf = f.status() == Fassungsstatus.ENTWURF;
        return new FassungDetails.Moeglich(
                entwurf,
                f.status() == Fassungsstatus.ZUR_PRUEFUNG && currentActor.get().hat(Rolle.AUDITOR),
                f.status().folgende().contains(Fassungsstatus.ENTWURF),
                Fassungsbeschluss.entscheidbare(true).contains(f.status()),
                f.status().istOffen(),
                f.status() == Fassungsstatus.IN_KRAFT && unterwegs.isEmpty(),
                derVereinbarung.stream().anyMatch(Fassung::istGeringfuegig)
                        ? fassungen.findGeringfuegigeOffene(vereinbarung).size()
                        : 0,
                f.status() == Fassungsstatus.BESCHLOSSEN,
                f.status() == Fassungsstatus.UNTERZEICHNET,
                unterwegs.stream()
                        .filter(x -> x.status().istOffen())
                        .map(Fassung::id)
                        .findFirst()
                        .orElse(null));
    }

    /**
     * Records afterwards what happened to a Fassung, but for its decision, which a paper brings (V-11). Coming into force takes the
     * agreed times over and replaces the Fassung that was in force.
     *
     * @throws de.familienaudit.shared.NotFoundException R-2
     * @throws ConflictException G-4
     * @throws BusinessRuleException A-9.uebergang, A-10.…, G-7.…
     */
    @Requires(ZielvereinbarungRechte.FASSUNG_NACHERFASSEN)
    public void nacherfassen(FassungNacherfassen command) {
        Fassung fassung = fassungen.lock(command.fassungId());
        wirkung.refuseIfChangedInBetween(fassung, command.version());
        LocalDate heute = LocalDate.now(clock);
        Nacherfassung angabe = new Nacherfassung(
                status(command.status()),
                command.datum(),
                Objects.requireNonNullElse(command.quelle(), ""),
                Objects.requireNonNullElse(command.grund(), ""),
                Objects.requireNonNullElse(command.bemerkung(), ""));
        boolean amTag = angabe.datum() != null && !angabe.datum().isAfter(heute); // anything else is refused below
        if (angabe.status() == Fassungsstatus.IN_KRAFT && amTag) {
            wirkung.supersede(fassung, angabe.datum());
        }
        if (angabe.status() == Fassungsstatus.ABGELOEST && amTag && fassung.status() == Fassungsstatus.IN_KRAFT) {
            nachfolge.geschlossen(fassung, angabe.datum());
        }
        Fassungsereignis ereignis =
                fassung.nacherfassen(angabe, fassungen.findEreignisse(fassung.id()), erfassung(), heute);
        if (ereignis.status() == Fassungsstatus.IN_KRAFT) {
            wirkung.takeTimesOver(fassung);
        }
        fassungen.save(ereignis);
    }

    private Erfassung erfassung() {
        return Erfassung.von(currentActor.get(), clock.instant());
    }

    private List<FassungDetails.Ereignis> zeilen(List<Fassungsereignis> ereignisse) {
        Map<Long, Papiernennung> vorlagen = nennungen.find(
                ereignisse.stream().flatMap(e -> e.vorlageId().stream()).collect(Collectors.toSet()));
        Set<Long> aufgehobene =
                ereignisse.stream().flatMap(e -> e.hebtAuf().stream()).collect(Collectors.toSet());
        return ereignisse.stream()
                .map(e -> new FassungDetails.Ereignis(
                        was(e),
                        e.datum(),
                        new FassungDetails.Beleg(e.quelle(), e.grund(), e.bemerkung()),
                        e.vorlageId().isPresent(),
                        e.vorlageId().map(vorlagen::get).orElse(null),
                        aufgehobene.contains(e.id()),
                        e.istNacherfasst(),
                        e.erfassung().am(),
                        e.erfassung().von()))
                .toList();
    }

    private static String was(Fassungsereignis e) {
        return e.ausgang()
                .filter(a -> a != Beschlussausgang.ANGENOMMEN)
                .map(Enum::name)
                .orElse(e.status().name());
    }

    private static Fassungsstatus status(String name) {
        return EnumNames.find(Fassungsstatus.class, name)
                .orElseThrow(() -> new BusinessRuleException(Violation.at("status", "G-7.status_fehlt")));
    }
}
