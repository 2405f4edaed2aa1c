package de.familienaudit.vorlage.kreis;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.ConflictException;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.Erfassung;
import de.familienaudit.shared.Guarded;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.shared.Requires;
import de.familienaudit.vorlage.domain.kreis.Freigabe;
import de.familienaudit.vorlage.domain.kreis.OeffentlichkeitRule;
import de.familienaudit.vorlage.domain.kreis.Veroeffentlichungsbeschluss;
import de.familienaudit.vorlage.domain.kreis.Vertrauliches;
import de.familienaudit.vorlage.domain.kreis.Vorlagenoeffentlichkeit;
import de.familienaudit.vorlage.domain.papier.Aufzeichnung;
import de.familienaudit.vorlage.domain.papier.Papier;
import de.familienaudit.vorlage.domain.papier.Vorlage;
import de.familienaudit.vorlage.domain.papier.weg.Aufzeichnungsanlass;
import de.familienaudit.vorlage.gremium.GremienReader;
import de.familienaudit.vorlage.gremium.Gremienkunde;
import de.familienaudit.vorlage.gremium.Gremiumwahl;
import de.familienaudit.vorlage.kreis.VorlageVeroeffentlichen.Teile;
import de.familienaudit.vorlage.papier.Aufzeichnungswerk;
import de.familienaudit.vorlage.papier.PapierRechte;
import de.familienaudit.vorlage.papier.Papierakten;
import de.familienaudit.vorlage.papier.VorlagenRepository;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** Rule V-10: a paper becomes public when its body decides so, and ceases to be at once when it has to. */
@Stateless
@Guarded
public class OeffentlichkeitService {

    @Inject
    private KreisRepository repository;

    @Inject
    private VorlagenRepository vorlagen;

    @Inject
    private Aufzeichnungswerk werk;

    @Inject
    private Papierakten akten;

    @Inject
    private GremienReader gremien;

    @Inject
    @Any
    private Instance<Schliessungsfolge> folgen;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /** @throws NotFoundException R-2, V-10 */
    @Requires(value = PapierRechte.VORLAGEN_LESEN, schreibt = false)
    public KreisBlatt blatt(long vorlageId) {
        List<KreisRepository.Paar> paare = repository.find(vorlageId);
        Vorlage vorlage = paare.get(0).vorlage();
        List<Vorlagenoeffentlichkeit> akte = paare.stream()
                .map(KreisRepository.Paar::akt)
                .filter(Objects::nonNull)
                .toList();
        Gremienkunde kunde = akte.isEmpty() ? null : gremien.kunde();
        return new KreisBlatt(
                vorlage.istOeffentlich(),
                vorlage.istOffen(),
                vorlage.aktuell(),
                OeffentlichkeitRule.istEingereicht(vorlage),
                akte.stream().map(a -> akt(a, kunde)).toList());
    }

    /** Bodies to choose from, also those that were ended. */
    @Requires(value = KreisRechte.VORLAGEN_VEROEFFENTLICHEN, schreibt = false)
    public List<Gremiumwahl> gremien() {
        return gremien.kunde().auswahl(heute());
    }

    /**
     * What of the paper stays with its circle unless it is cleared.
     *
     * @throws NotFoundException R-2, V-10
     */
    @Requires(value = KreisRechte.VORLAGEN_VEROEFFENTLICHEN, schreibt = false)
    public Veroeffentlichungsvorschau vorschau(long vorlageId) {
        List<Vertrauliches> alles = Freigabe.NICHTS.bleibt(vorlagen.findPapier(geltende(vorlagen.find(vorlageId))));
        return new Veroeffentlichungsvorschau(
                namen(alles, Vertrauliches.Teil.SACHVERHALT),
                namen(alles, Vertrauliches.Teil.FINANZEN),
                namen(alles, Vertrauliches.Teil.BEMERKUNGEN));
    }

    /**
     * A further recording, which leaves out what was not cleared, is seen by everybody; the former ones stay with the circle.
     *
     * @param gesehen number of the recording that the person saw
     * @return names of what the paper has and was not cleared
     * @throws NotFoundException R-2, V-10, also for a body of another Kommune
     * @throws ConflictException G-4
     * @throws BusinessRuleException V-10.…, form.zu_lang
     */
    @Requires(KreisRechte.VORLAGEN_VEROEFFENTLICHEN)
    public List<String> veroeffentlichen(long vorlageId, int gesehen, VorlageVeroeffentlichen command) {
        Veroeffentlichungsbeschluss beschluss = new Veroeffentlichungsbeschluss(
                command.tag(), command.gremium(), command.grund(), freigabe(command.teile()));
        vorlagen.lockKommune();
        Vorlage vorlage = vorlagen.lock(vorlageId, gesehen);
        BusinessRuleException.throwIfAny(
                OeffentlichkeitRule.veroeffentlichen(vorlage, beschluss, besteht(beschluss), heute()));
        Aufzeichnung bisher = geltende(vorlage);
        Papier ganzes = vorlagen.findPapier(bisher);
        Papier auszug = beschluss.freigabe().auszug(ganzes).mitGrund(beschluss.grund());
        vorlage.veroeffentlichen();
        repository.flush();
        werk.aufzeichnen(
                vorlage, auszug, bisher.fassungsstand().wegen(Aufzeichnungsanlass.VEROEFFENTLICHUNG), akten.auskunft());
        repository.save(new Vorlagenoeffentlichkeit(vorlage, beschluss, jetzt()));
        return beschluss.freigabe().bleibt(ganzes).stream().map(Enum::name).toList();
    }

    /**
     * Nobody outside of the circle finds it any more, nor a place where it stood.
     *
     * @param gesehen number of the recording that the person saw
     * @throws NotFoundException R-2, V-10
     * @throws ConflictException G-4
     * @throws BusinessRuleException V-10.…, V-16.zu_viele_punkte, form.zu_lang
     */
    @Requires(KreisRechte.VORLAGEN_VEROEFFENTLICHEN)
    public void schliessen(long vorlageId, int gesehen, String grund) {
        vorlagen.lockKommune();
        Vorlage vorlage = vorlagen.lock(vorlageId, gesehen);
        String text = Objects.requireNonNullElse(grund, "");
        BusinessRuleException.throwIfAny(OeffentlichkeitRule.schliessen(vorlage, text));
        vorlage.nichtMehrOeffentlich();
        repository.flush();
        repository.save(new Vorlagenoeffentlichkeit(vorlage, heute(), text, jetzt()));
        folgen.forEach(f -> f.geschlossen(vorlageId));
    }

    private boolean besteht(Veroeffentlichungsbeschluss beschluss) {
        return beschluss.gremium() != null
                && beschluss.tag() != null
                && gremien.kunde().bestehtAm(beschluss.gremium(), beschluss.tag());
    }

    private Aufzeichnung geltende(Vorlage vorlage) {
        return vorlagen.findAufzeichnungen(vorlage.id()).get(0);
    }

    private static List<String> namen(List<Vertrauliches> alles, Vertrauliches.Teil teil) {
        return alles.stream().filter(v -> v.teil() == teil).map(Enum::name).toList();
    }

    private static KreisBlatt.Akt akt(Vorlagenoeffentlichkeit a, Gremienkunde kunde) {
        return new KreisBlatt.Akt(
                a.istOeffentlich(),
                a.tag(),
                a.gremiumId() == null ? "" : kunde.nameAm(a.gremiumId(), a.tag()),
                teile(a.freigabe()),
                a.grund(),
                a.erfassung().von(),
                a.erfassung().am());
    }

    private static Freigabe freigabe(Teile teile) {
        return new Freigabe(teile.sachverhalt(), teile.finanzen(), teile.bemerkungen());
    }

    private static Teile teile(Freigabe freigabe) {
        return new Teile(freigabe.sachverhalt(), freigabe.finanzen(), freigabe.bemerkungen());
    }

    private LocalDate heute() {
        return LocalDate.now(clock);
    }

    private Erfassung jetzt() {
        return Erfassung.von(currentActor.get(), clock.instant());
    }
}
