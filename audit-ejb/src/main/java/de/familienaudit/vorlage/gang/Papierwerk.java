package de.familienaudit.vorlage.gang;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.Erfassung;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.shared.Violation;
import de.familienaudit.stelle.StelleDetails;
import de.familienaudit.stelle.StellenService;
import de.familienaudit.vorlage.domain.eilentscheidung.EilangabenRule;
import de.familienaudit.vorlage.domain.gang.EinreichungRule;
import de.familienaudit.vorlage.domain.papier.BeratungsfolgeRule;
import de.familienaudit.vorlage.domain.papier.Papier;
import de.familienaudit.vorlage.domain.papier.PapierangabenRule;
import de.familienaudit.vorlage.domain.papier.Papierkreis;
import de.familienaudit.vorlage.domain.papier.Papierlage;
import de.familienaudit.vorlage.domain.papier.PapierstandRule;
import de.familienaudit.vorlage.domain.papier.Papiertext;
import de.familienaudit.vorlage.domain.papier.Vorlage;
import de.familienaudit.vorlage.domain.papier.weg.Fassungsstand;
import de.familienaudit.vorlage.domain.papier.weg.Papierherkunft;
import de.familienaudit.vorlage.gremium.GremienReader;
import de.familienaudit.vorlage.papier.Aufzeichnungswerk;
import de.familienaudit.vorlage.papier.Gremienblick;
import de.familienaudit.vorlage.papier.PapierReader;
import de.familienaudit.vorlage.papier.Papierfolgen;
import de.familienaudit.vorlage.papier.Vorlagenangaben;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads, checks and records papers that begin here; what all steps of theirs share. */
@Dependent
class Papierwerk {

    @Inject
    private Aufzeichnungswerk aufzeichnungen;

    @Inject
    private GremienReader gremien;

    @Inject
    private StellenService stellen;

    @Inject
    private Papierfolgen folgen;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /** A paper as it was typed, and who stands behind it. */
    record Blatt(Papier papier, Papierkreis kreis) {}

    /**
     * Reads what was typed of a draft.
     *
     * @param ganz whether it has to be a whole paper, for the submission (V-8)
     * @throws NotFoundException R-2 for a body or Stelle of another Kommune
     * @throws BusinessRuleException V-2.…, V-6.…, V-8.…, V-11.…, G-5.…, form.zu_lang, all at once
     */
    Blatt lies(Entwurfsangaben angaben, boolean ganz) {
        Optional<StelleDetails> stelle = stelle(angaben.einreicherStelle());
        PapierReader leser = new PapierReader();
        Papier gelesen = folgen.vollstaendig(leser.lies(angaben.alsEntwurf()), null);
        Papier papier = gelesen.mitText(mitEinreicher(gelesen.text(), stelle));
        BusinessRuleException.throwIfAny(leser.mit(verstoesse(papier, ganz)));
        return new Blatt(papier, new Papierkreis(stelle.map(StelleDetails::id).orElse(null), angaben.oeffentlich()));
    }

    /**
     * The words and money of a new version; its rows are those of the paper.
     *
     * @param weitere what is refused anyway
     * @throws BusinessRuleException those, V-7.fassung_ohne_aenderung, V-8.…, V-13.…, G-5.…, all at once
     */
    Papier liesFassung(Vorlagenangaben angaben, Papier bisher, List<Violation> weitere) {
        PapierReader leser = new PapierReader();
        Papier papier = leser.lies(new Entwurfsangaben(angaben, null, true).alsEntwurf())
                .mitFolge(bisher.folge())
                .mit(bisher.bezug())
                .mitNummer(bisher.nummer());
        Set<Violation> verstoesse = new LinkedHashSet<>(weitere);
        verstoesse.addAll(PapierangabenRule.verstoesse(papier));
        if (papier.art() != null) {
            verstoesse.addAll(EinreichungRule.fassung(papier));
            EilangabenRule.art(bisher, papier).ifPresent(verstoesse::add);
        }
        if (papier.equals(bisher.mitHerkunft(papier.herkunft()))) {
            verstoesse.add(Violation.of("V-7.fassung_ohne_aenderung"));
        }
        BusinessRuleException.throwIfAny(leser.mit(List.copyOf(verstoesse)));
        return papier;
    }

    /** V-2.…, V-6.…, V-8.…, V-11.… of a paper with planned rows. */
    List<Violation> verstoesse(Papier papier, boolean ganz) {
        Gremienblick blick = blick();
        papier.folge().stream().filter(z -> z.gremium() != null).forEach(blick::name);
        Set<Violation> verstoesse = new LinkedHashSet<>(PapierangabenRule.verstoesse(papier));
        verstoesse.addAll(blick.zurueckgenommene(papier.folge()));
        verstoesse.addAll(BeratungsfolgeRule.verstoesse(papier, blick, blick.heute()));
        if (ganz && papier.art() != null) {
            verstoesse.addAll(EinreichungRule.verstoesse(papier));
            verstoesse.addAll(folgen.verstoesse(null, Papierherkunft.PROGRAMM, papier, blick));
        }
        return List.copyOf(verstoesse);
    }

    /** What its rows say, see {@link Vorlage#lage}. */
    Papierlage lage(Papier papier) {
        return PapierstandRule.lage(papier, blick());
    }

    void aufzeichnen(Vorlage vorlage, Papier papier, Fassungsstand stand) {
        aufzeichnungen.aufzeichnen(vorlage, papier, stand, blick());
    }

    Erfassung wer() {
        return Erfassung.von(currentActor.get(), clock.instant());
    }

    private Optional<StelleDetails> stelle(Long id) {
        return id == null
                ? Optional.empty()
                : Optional.of(Optional.ofNullable(stellen.stellen(List.of(id)).get(id))
                        .orElseThrow(NotFoundException::new));
    }

    /** Who submits it stands on the paper in words; without others, those of the Stelle. */
    private static Papiertext mitEinreicher(Papiertext text, Optional<StelleDetails> stelle) {
        return text.einreicher().isEmpty() && stelle.isPresent()
                ? text.mitEinreicher(stelle.get().name())
                : text;
    }

    private Gremienblick blick() {
        return new Gremienblick(gremien.kunde(), LocalDate.now(clock));
    }
}
