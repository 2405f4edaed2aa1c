package de.familienaudit.haushalt.satzung;

import de.familienaudit.haushalt.domain.haushaltsstelle.Rechnungsstil;
import de.familienaudit.haushalt.domain.jahr.AnsatzRule;
import de.familienaudit.haushalt.domain.jahr.Ansatzgrundlage;
import de.familienaudit.haushalt.domain.jahr.Haushaltsjahr;
import de.familienaudit.haushalt.domain.jahr.JahresabschlussRule;
import de.familienaudit.haushalt.domain.jahr.Jahresakte;
import de.familienaudit.haushalt.domain.jahr.PhaseRule;
import de.familienaudit.haushalt.domain.satzung.Satzungsakte;
import de.familienaudit.haushalt.domain.satzung.Satzungsjahre;
import de.familienaudit.haushalt.domain.satzung.SatzungsjahreRule;
import de.familienaudit.haushalt.haushaltsstelle.HaushaltRechte;
import de.familienaudit.haushalt.haushaltsstelle.HaushaltseinstellungService;
import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.ConflictException;
import de.familienaudit.shared.EnumNames;
import de.familienaudit.shared.Guarded;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.shared.Requires;
import de.familienaudit.shared.Violation;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The budget years, and of each what may be spent on this day and why (rules H-2, H-3, G-7). */
@Stateless
@Guarded
public class HaushaltsjahrService {

    @Inject
    private SatzungRepository repository;

    @Inject
    private Jahre jahre;

    @Inject
    private HaushaltseinstellungService einstellungen;

    @Inject
    private Clock clock;

    /** All years, the latest first; there are never more than a few dozen. */
    @Requires(value = HaushaltRechte.HAUSHALT_LESEN, schreibt = false)
    public List<Jahreszeile> liste() {
        Satzungsstaende staende = staende(repository.findSatzungen());
        boolean tagFrei = einstellungen.istBekanntmachungstagFrei();
        return repository.findJahre().stream()
                .map(jahr -> zeile(jahr, staende, tagFrei))
                .toList();
    }

    /**
     * One year.
     *
     * @throws NotFoundException R-2, when nobody entered it
     */
    @Requires(value = HaushaltRechte.HAUSHALT_LESEN, schreibt = false)
    public Jahresblatt blatt(int jahr) {
        Jahresakte akte = repository.findJahr(jahr).orElseThrow(NotFoundException::new);
        Satzungsstaende staende = staende(repository.findSatzungen(jahr));
        boolean tagFrei = einstellungen.istBekanntmachungstagFrei();
        Optional<Satzungsakte> satzung = staende.haushaltssatzung(jahr);
        Haushaltsjahr haushaltsjahr = haushaltsjahr(akte, staende);
        return new Jahresblatt(
                zeile(akte, staende, tagFrei),
                akte.id(),
                akte.version(),
                PhaseRule.freiAb(haushaltsjahr, tagFrei).orElse(null),
                satzung.map(s -> AnsatzRule.grundlage(staende.satzung(s))).orElse(Ansatzgrundlage.VORJAHR),
                staende.nachtraege(jahr),
                zurueckgenommene(jahr),
                akte.abgeschlossenAm(),
                akte.abgeschlossenVon(),
                jahre.gefuehrtAb());
    }

    private List<Satzungszeile> zurueckgenommene(int jahr) {
        List<Satzungsakte> akten = repository.findZurueckgenommene(jahr);
        if (akten.isEmpty()) {
            return List.of();
        }
        Satzungsstaende staende = staende(akten);
        return akten.stream().map(staende::zeile).toList();
    }

    private Satzungsstaende staende(List<Satzungsakte> satzungen) {
        return new Satzungsstaende(
                satzungen,
                repository.findSchritte(satzungen.stream().map(Satzungsakte::id).collect(Collectors.toList())));
    }

    private Jahreszeile zeile(Jahresakte akte, Satzungsstaende staende, boolean tagFrei) {
        return new Jahreszeile(
                akte.jahr(),
                akte.stil(),
                PhaseRule.phase(haushaltsjahr(akte, staende), LocalDate.now(clock), tagFrei),
                staende.haushaltssatzung(akte.jahr()).map(staende::zeile).orElse(null),
                staende.nachtraege(akte.jahr()).size());
    }

    private static Haushaltsjahr haushaltsjahr(Jahresakte akte, Satzungsstaende staende) {
        return akte.jahr(staende.haushaltssatzung(akte.jahr())
                .flatMap(s -> staende.satzung(s).bekanntgemachtAm())
                .orElse(null));
    }

    /**
     * Enters a year that no Satzung covers yet.
     *
     * @param jahr as typed
     * @param stil name of a Rechnungsstil; anything else is KAMERAL
     * @throws BusinessRuleException form.pflichtfeld, H-2.kein_jahr, H-2.jahr_fern, H-2.jahr_schon_da
     */
    @Requires(HaushaltRechte.HAUSHALT_PFLEGEN)
    public void anlegen(String jahr, String stil) {
        repository.lockKommune();
        int gelesen = Satzungsjahre.lies("jahr", jahr);
        LocalDate heute = LocalDate.now(clock);
        BusinessRuleException.throwIfAny(SatzungsjahreRule.jahr("jahr", gelesen, heute));
        if (repository.findJahr(gelesen).isPresent()) {
            throw new BusinessRuleException(Violation.at("jahr", "H-2.jahr_schon_da", gelesen));
        }
        jahre.ergaenze(new Satzungsjahre(gelesen, gelesen), stil);
    }

    /**
     * Says how a year is kept.
     *
     * @param version the version that the person saw
     * @param stil name of a Rechnungsstil
     * @throws NotFoundException R-2
     * @throws ConflictException G-4
     * @throws BusinessRuleException form.pflichtfeld, H-1.stil_bleibt, H-10.abgeschlossen
     */
    @Requires(HaushaltRechte.HAUSHALT_PFLEGEN)
    public void rechneAls(long id, int version, String stil) {
        Jahresakte jahr = repository.lockJahr(id, version);
        Rechnungsstil neu = EnumNames.find(Rechnungsstil.class, stil)
                .orElseThrow(() -> new BusinessRuleException(Violation.at("stil", "form.pflichtfeld")));
        BusinessRuleException.throwIfAny(JahresabschlussRule.buchen(List.of(jahr.jahr(null)), true));
        if (neu != jahr.stil() && repository.hasJahresstellen(id)) {
            throw new BusinessRuleException(Violation.at("stil", "H-1.stil_bleibt", jahr.jahr()));
        }
        jahr.rechneAls(neu);
    }
}
