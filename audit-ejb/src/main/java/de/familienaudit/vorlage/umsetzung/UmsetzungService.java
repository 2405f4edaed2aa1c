package de.familienaudit.vorlage.umsetzung;

import de.familienaudit.shared.AccessTable;
import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.ConflictException;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.ForbiddenException;
import de.familienaudit.shared.Guarded;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.shared.Requires;
import de.familienaudit.shared.Vertretungsvermerk;
import de.familienaudit.shared.Violation;
import de.familienaudit.vorlage.domain.papier.Papierstand;
import de.familienaudit.vorlage.domain.papier.Vorlagenart;
import de.familienaudit.vorlage.domain.papier.weg.Papiergang;
import de.familienaudit.vorlage.domain.papier.weg.Papierherkunft;
import de.familienaudit.vorlage.domain.umsetzung.Ausfuehrung;
import de.familienaudit.vorlage.domain.umsetzung.Bekanntmachung;
import de.familienaudit.vorlage.domain.umsetzung.Beschlusslage;
import de.familienaudit.vorlage.domain.umsetzung.Erledigung;
import de.familienaudit.vorlage.domain.umsetzung.ErledigungRule;
import de.familienaudit.vorlage.domain.umsetzung.UmsetzungRule;
import de.familienaudit.vorlage.papier.PapierRechte;
import de.familienaudit.vorlage.papier.Papierakte;
import de.familienaudit.vorlage.papier.Papierakten;
import de.familienaudit.vorlage.papier.VorlageDetails;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What follows the decision on a paper, to be read, and the report of those who carry it out (rules V-15, V-10, R-1, R-4, G-4). */
@Stateless
@Guarded
public class UmsetzungService {

    /** Kind of the dates of {@link AusfuehrungFristen}. */
    public static final String FRISTART = "AUSFUEHRUNG";

    @Inject
    private UmsetzungRepository repository;

    @Inject
    private Umsetzungswerk werk;

    @Inject
    private Zustaendige zustaendige;

    @Inject
    private Papierakten akten;

    @Inject
    private Vertretungsvermerk vermerk;

    @Inject
    private AccessTable accessTable;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /**
     * All of it; who carries the decision out only for the administration.
     *
     * @throws NotFoundException R-2, V-10
     */
    @Requires(value = PapierRechte.VORLAGEN_LESEN, schreibt = false)
    public Umsetzungsblatt blatt(long vorlageId) {
        Papierakte akte = akten.find(vorlageId);
        Beschlusslage lage = werk.lage(akte);
        List<Bekanntmachung> bekannte = repository.findBekanntmachungen(vorlageId);
        List<Ausfuehrung> auftraege =
                darf(UmsetzungRechte.AUSFUEHRUNG_LESEN) ? repository.findAusfuehrungen(vorlageId) : List.of();
        String betreff = akte.papier().text().betreff();
        return new UmsetzungsblattBuilder(
                        lage,
                        bekannte,
                        auftraege,
                        zustaendige.von(auftraege),
                        darf(UmsetzungRechte.UMSETZUNG_PFLEGEN),
                        LocalDate.now(clock))
                .blatt(vorlageId, akte.nummer().isEmpty() ? betreff : akte.nummer() + " " + betreff);
    }

    /**
     * The same for the page of a paper, which has read it; what the actor can do with an order is said on a page of its own.
     *
     * @param details of the recording that holds
     */
    @Requires(value = PapierRechte.VORLAGEN_LESEN, schreibt = false)
    public Umsetzungsblatt karte(VorlageDetails details) {
        VorlageDetails.Lage lage = details.kopf().lage();
        Beschlusslage beschluss = new Beschlusslage(
                Vorlagenart.valueOf(details.kopf().art().name()),
                details.weg().isNacherfasst() ? Papierherkunft.NACHERFASST : Papierherkunft.PROGRAMM,
                details.weg().oeffentlich(),
                Papierstand.valueOf(lage.stand().name()),
                lage.am(),
                lage.am(),
                Set.of());
        boolean beraten = Stream.of("", Papiergang.EINGEREICHT.name())
                .anyMatch(details.weg().gang()::equals);
        List<Ausfuehrung> auftraege = beraten && darf(UmsetzungRechte.AUSFUEHRUNG_LESEN)
                ? repository.findAusfuehrungen(details.kopf().id())
                : List.of();
        return new UmsetzungsblattBuilder(
                        beschluss,
                        beraten ? repository.findBekanntmachungen(details.kopf().id()) : List.of(),
                        auftraege,
                        zustaendige.namen(auftraege),
                        darf(UmsetzungRechte.UMSETZUNG_PFLEGEN),
                        LocalDate.now(clock))
                .blatt(details.kopf().id(), "");
    }

    /**
     * Reports that an order was carried out, or corrects that report with a reason.
     *
     * @param id of the step that the person saw
     * @param am null while no day is named; in a correction: it is not done after all
     * @param bemerkung may be null
     * @param grund only asked for in a correction; may be null
     * @throws NotFoundException R-2, V-10
     * @throws ForbiddenException R-1.ausfuehrung_anderer
     * @throws ConflictException G-4
     * @throws BusinessRuleException V-15.nicht_beschlossen, V-15.zurueckgenommen; V-15.…, form.zu_lang, G-1.aenderung_ohne_grund, all at once
     */
    @Requires(UmsetzungRechte.AUSFUEHRUNG_MELDEN)
    public void melden(long id, LocalDate am, String bemerkung, String grund) {
        werk.sperren();
        Ausfuehrung bisher = repository.findAusfuehrung(id);
        Zustaendige.Kreis kreis = zustaendige.von(List.of(bisher));
        if (!kreis.istMeiner(bisher)) {
            throw new ForbiddenException(Violation.of("R-1.ausfuehrung_anderer"));
        }
        Schrittkette.pruefeGilt(bisher, repository.findAusfuehrungen(bisher.vorlageId()));
        Beschlusslage lage = werk.lage(akten.find(bisher.vorlageId()));
        if (!bisher.istErledigt()) {
            UmsetzungRule.hindernis(lage).ifPresent(v -> {
                throw new BusinessRuleException(v);
            });
        }
        Erledigung erledigung = new Erledigung(am, bemerkung);
        List<Violation> verstoesse = new ArrayList<>(
                ErledigungRule.verstoesse(erledigung, bisher.istErledigt(), lage, LocalDate.now(clock)));
        verstoesse.addAll(UmsetzungRule.grund(bisher.naechsteMeldung(), grund));
        BusinessRuleException.throwIfAny(verstoesse);
        vermerk.setzen(kreis.vertreten(bisher));
        repository.save(bisher.gemeldet(erledigung, grund, kreis.vertreten(bisher), werk.jetzt()));
    }

    private boolean darf(String recht) {
        return accessTable.erlaubt(currentActor.get(), recht);
    }
}
