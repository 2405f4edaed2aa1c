package de.familienaudit.haushalt.zustimmung;

import de.familienaudit.haushalt.bindung.Bindungen;
import de.familienaudit.haushalt.bindung.Bindungsfall;
import de.familienaudit.haushalt.buch.Buchhalter;
import de.familienaudit.haushalt.buch.Jahresort;
import de.familienaudit.haushalt.buch.Jahresorte;
import de.familienaudit.haushalt.domain.bindung.Bindungsbuchung;
import de.familienaudit.haushalt.domain.bindung.Bindungszeile;
import de.familienaudit.haushalt.domain.buch.Angabe;
import de.familienaudit.haushalt.domain.buch.Buchungssatz;
import de.familienaudit.haushalt.domain.haushaltsstelle.Haushaltsteil;
import de.familienaudit.haushalt.domain.jahr.Ausnahmeakte;
import de.familienaudit.haushalt.domain.jahr.Bindungsgrund;
import de.familienaudit.haushalt.domain.jahr.Haushaltsjahr;
import de.familienaudit.haushalt.domain.jahr.Haushaltsphase;
import de.familienaudit.haushalt.domain.jahr.PhaseRule;
import de.familienaudit.haushalt.domain.jahr.Vorhaben;
import de.familienaudit.haushalt.domain.satzung.Satzung;
import de.familienaudit.haushalt.domain.zustimmung.FreigabeRule;
import de.familienaudit.haushalt.domain.zustimmung.Vorlaeufigakte;
import de.familienaudit.haushalt.domain.zustimmung.Zustimmung;
import de.familienaudit.haushalt.haushaltsstelle.HaushaltseinstellungService;
import de.familienaudit.haushalt.satzung.Jahresplaene;
import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.ConflictException;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.EnumNames;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.shared.Violation;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What was requested is committed, when the consent holds and the phase of the year allows it (rules H-3, H-4, H-5, H-10, R-3). */
@Dependent
class Vollzugswerk {

    @Inject
    private ZustimmungRepository repository;

    @Inject
    private AusnahmeRepository ausnahmen;

    @Inject
    private Bindungen bindungen;

    @Inject
    private Buchhalter buchhalter;

    @Inject
    private Jahresorte orte;

    @Inject
    private Jahresplaene plaene;

    @Inject
    private HaushaltseinstellungService einstellungen;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /**
     * First the Satzungen are locked, then the commitment, then its positions.
     *
     * @throws NotFoundException R-2, V-10
     * @throws ConflictException G-4
     * @throws BusinessRuleException see {@link ZustimmungService#binden}
     */
    void binden(long bindungId, int version, BindungVollziehen command) {
        Map<Integer, Satzung> satzungen = plaene.sperreSatzungen();
        Bindungsfall fall = bindungen.lock(bindungId, version);
        List<Bindungszeile> zeilen = fall.zeilen().stream()
                .filter(z -> !z.stand().reserviert().istNichts())
                .toList();
        if (zeilen.isEmpty()) {
            throw new BusinessRuleException(Violation.of("H-9.nichts_reserviert"));
        }
        Map<Long, Jahresort> jeStelle =
                orte.find(zeilen.stream().map(Bindungszeile::jahresstelle).toList());
        Vorhaben vorhaben = vorhaben(command, jeStelle);
        List<Haushaltsjahr> jahre = jahre(fall, jeStelle, satzungen);
        boolean tagFrei = einstellungen.istBekanntmachungstagFrei();
        Zustimmung zustimmung =
                Zustimmungsreihe.von(List.of(bindungId), repository).zustimmung(bindungId);
        Set<Violation> verstoesse = new LinkedHashSet<>();
        fall.vierAugen(currentActor.get().kontoId()).ifPresent(verstoesse::add);
        jahre.forEach(jahr -> verstoesse.addAll(FreigabeRule.verstoesse(
                zustimmung, satzungen, new FreigabeRule.Vollzug(jahr, heute(), tagFrei, vorhaben))));
        boolean vorlaeufig =
                jahre.stream().anyMatch(jahr -> PhaseRule.phase(jahr, heute(), tagFrei) == Haushaltsphase.VORLAEUFIG);
        // free by the announcement, so it rests on it
        Angabe angabe = new Angabe(
                command.begruendung(),
                "",
                false,
                vorlaeufig ? null : plaene.lies(jahre.get(0).jahr()).schrittId());
        verstoesse.addAll(angabe.verstoesse());
        verstoesse.addAll(buchhalter.verstoesse(fall.sperre(), false));
        Buchungssatz satz = Bindungsbuchung.binden(heute(), zeilen);
        verstoesse.addAll(buchhalter.verstoesse(fall.sperre(), satz));
        BusinessRuleException.throwIfAny(new ArrayList<>(verstoesse));
        buchhalter.schreibe(
                fall.sperre(),
                satz,
                angabe,
                fall.bezug(),
                id -> vorlaeufig
                        ? List.of(new Vorlaeufigakte(fall.akte(), id, vorhaben, command.ausnahmeId()))
                        : List.of());
    }

    /** With the announcement of each. */
    private static List<Haushaltsjahr> jahre(
            Bindungsfall fall, Map<Long, Jahresort> jeStelle, Map<Integer, Satzung> satzungen) {
        Set<Integer> gemeint =
                jeStelle.values().stream().map(Jahresort::jahr).collect(Collectors.toCollection(TreeSet::new));
        return fall.sperre().jahre().stream()
                .filter(jahr -> gemeint.contains(jahr.jahr()))
                .map(jahr -> jahr.mit(satzungen.get(jahr.jahr())))
                .toList();
    }

    private Vorhaben vorhaben(BindungVollziehen command, Map<Long, Jahresort> jeStelle) {
        Set<Haushaltsteil> teile = new LinkedHashSet<>();
        jeStelle.values().forEach(ort -> teile.add(ort.teil()));
        return new Vorhaben(
                EnumNames.find(Bindungsgrund.class, command.grund()).orElse(null),
                command.begruendung(),
                Vorhaben.Herkunft.von(teile, command.fruehererAnsatz(), command.neuUndFreiwillig()),
                command.ausnahmeId() == null
                        ? null
                        : ausnahmen
                                .lock(command.ausnahmeId())
                                .map(Ausnahmeakte::ausnahme)
                                .orElse(null));
    }

    private LocalDate heute() {
        return LocalDate.now(clock);
    }
}
