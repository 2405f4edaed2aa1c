package de.familienaudit.zielvereinbarung.ausgabe;

import de.familienaudit.dokument.druck.Beilage;
import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.ClockProducer;
import de.familienaudit.shared.Guarded;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.shared.Requires;
import de.familienaudit.signatur.SignaturRechte;
import de.familienaudit.zielvereinbarung.ZielvereinbarungRechte;
import de.familienaudit.zielvereinbarung.domain.fassung.Fassungsgang;
import de.familienaudit.zielvereinbarung.druck.Vereinbarungsdruck;
import de.familienaudit.zielvereinbarung.druck.Zeitplandruck;
import de.familienaudit.zielvereinbarung.fassung.FassungDetails;
import de.familienaudit.zielvereinbarung.fassung.FassungKopf;
import de.familienaudit.zielvereinbarung.fassung.FassungRepository;
import de.familienaudit.zielvereinbarung.fassung.Wortlaut;
import de.familienaudit.zielvereinbarung.fassung.WortlautService;
import de.familienaudit.zielvereinbarung.massnahme.MassnahmenFilter;
import de.familienaudit.zielvereinbarung.massnahme.ZeitplanRepository;
import de.familienaudit.zielvereinbarung.massnahme.ZeitplanService;
import de.familienaudit.zugang.kommune.KommuneService;
import de.familienaudit.zugang.kommune.Kommunenname;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Documents to take along: the agreement of a Fassung and the plan. To read, they are handed out before they are set into
 * pages, so that no transaction waits for the printing.
 */
@Stateless
@Guarded
public class VereinbarungsdokumentService {

    @Inject
    private FassungRepository fassungen;

    @Inject
    private WortlautService wortlaute;

    @Inject
    private ZeitplanService plaene;

    @Inject
    private ZeitplanRepository abhaengigkeiten;

    @Inject
    private FassungAusgabeService ausgaben;

    @Inject
    private KommuneService kommunen;

    @Inject
    private Clock clock;

    /**
     * The document of a Fassung as it is or was (rule G-1), for PDF and Word.
     *
     * @throws NotFoundException R-2
     */
    @Requires(value = ZielvereinbarungRechte.ZIELVEREINBARUNG_LESEN, schreibt = false)
    public Vereinbarungsdokument dokument(long fassungId) {
        Wortlaut wortlaut = wortlaute.lesen(fassungId);
        Kommunenname kommune = kommunen.bezeichnungAm(tag(wortlaut.fassung()));
        return new Vereinbarungsdokument(
                druck(wortlaut, kommune, Vereinbarungsdruck.Art.ZUM_LESEN),
                new Fassungsname(kommune.name(), wortlaut.fassung().kopf()).lesbar("Zielvereinbarung"));
    }

    /**
     * The PDF of a decided Fassung with the empty signature field {@code Unterschrift} (rule S-2).
     *
     * @param beispiel whether every page says that it is an example and no legally effective signature
     * @throws NotFoundException R-2
     * @throws BusinessRuleException A-9.erst_beschliessen
     */
    @Requires(value = SignaturRechte.ZUR_UNTERSCHRIFT_GEBEN, schreibt = false)
    public byte[] zurUnterschrift(long fassungId, boolean beispiel) {
        Fassungsgang.pruefeUnterschriftsreif(fassungen.get(fassungId));
        Wortlaut wortlaut = wortlaute.lesen(fassungId);
        Kommunenname kommune = kommunen.bezeichnungAm(tag(wortlaut.fassung()));
        return druck(wortlaut, kommune, new Vereinbarungsdruck.Art(true, beispiel))
                .pdf();
    }

    /**
     * The whole plan with the filter of the page.
     *
     * @return empty when the Kommune has no agreement yet
     * @throws NotFoundException R-2
     */
    @Requires(value = ZielvereinbarungRechte.ZIELVEREINBARUNG_LESEN, schreibt = false)
    public Optional<Zeitplandokument> zeitplan(MassnahmenFilter filter) {
        LocalDate heute = LocalDate.now(clock);
        return plaene.ganz(filter)
                .map(plan -> new Zeitplandokument(
                        new Zeitplandruck(kommunen.bezeichnungAm(heute).name(), plan, heute, clock.instant())));
    }

    private Vereinbarungsdruck druck(Wortlaut wortlaut, Kommunenname kommune, Vereinbarungsdruck.Art art) {
        long fassungId = wortlaut.fassung().kopf().id();
        Fassungsplan plan =
                Fassungsplan.aus(wortlaut, abhaengigkeiten.findAbhaengigkeiten(fassungId), tag(wortlaut.fassung()));
        return Vereinbarungsdruck.von(
                wortlaut,
                kommune,
                plan.achse(),
                plan.zeilen(),
                beilagen(new Fassungsname(kommune.name(), wortlaut.fassung().kopf())),
                art,
                clock.instant());
    }

    /** The day whose names hold in the document: of the last recorded step, else of the protocol, else of the draft. */
    private static LocalDate tag(FassungDetails fassung) {
        LocalDate begonnen =
                fassung.herkunft().erstelltAm().atZone(ClockProducer.BERLIN).toLocalDate();
        return fassung.ereignisse().stream()
                .filter(e -> !"ABGELOEST".equals(e.was()))
                .map(FassungDetails.Ereignis::datum)
                .reduce((frueher, spaeter) -> spaeter)
                .orElse(Objects.requireNonNullElse(fassung.vorspann().protokolldatum(), begonnen));
    }

    /** The same Fassung as data, so that the document can be read by programs as well. */
    private List<Beilage> beilagen(Fassungsname name) {
        FassungKopf fassung = name.fassung();
        return List.of(new Beilage(
                name.schlicht("zielvereinbarung") + ".json",
                "application/json",
                ausgaben.json(fassung.id()),
                "Daten der Fassung " + fassung.nummer(),
                Beilage.Beziehung.SOURCE));
    }
}
